use super::super::Severity;

/// What is wrong with the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum CommandProblem {
    /// An option that does not exist.
    UnknownArgument { argument: String, nearest: Option<String> },
    /// An option without the value it needs.
    MissingValue { argument: String, allowed: Vec<String> },
    /// A value that is none of those an option takes.
    InvalidValue { argument: String, value: String, allowed: Vec<String> },
    /// A value that should be a whole number from 1.
    InvalidCount { argument: String, value: String },
    /// A value of an option that takes none.
    UnexpectedValue { argument: String, value: String },
    /// Anything else the command line may hold.
    NotUnderstood,
    /// A language, an approver or a day that is not named, or not well.
    Translation(TranslationFault),
    /// A word that is no command, and the command that comes nearest.
    UnknownCommand { typed: String, nearest: String },
    /// An option for `check` that only `build` has.
    OptionOfBuild { option: String },
    /// Two definitions that would write the same file.
    SameOutput { output: String, first: String, second: String },
    /// Several definitions for one standard output.
    SeveralToStandardOutput { count: usize },
    /// A PDF that would be shown as characters on a screen.
    PdfToTerminal,
    /// Several definitions of which one could be shown.
    SeveralToOpen { count: usize },
    /// A PDF that goes to standard output and is to be shown.
    StandardOutputToOpen,
    /// An output that is a definition.
    OutputIsDefinition { output: String },
    /// A PDF in the place of a definition.
    DefinitionIsPdf { definition: String },
    /// Warnings where `--strict` allows none.
    StrictWarnings { definition: String, count: usize },
    /// Several definitions of which some, named here, are not written.
    SomeFailed { written: usize, failed: Vec<String> },
    /// Several definitions of which some, named here, do not pass a check.
    SomeAtFault { sound: usize, failed: Vec<String> },
}

/// What is wrong with what is typed of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum TranslationFault {
    /// A language that is not written as its tag, and the tag that was meant.
    UnknownLanguage { typed: String, nearest: Option<String> },
    /// An option that only `build` has a use for.
    OptionOfBuild { option: String },
    /// A draft of a leaflet in its own language.
    DraftOfOriginal,
    /// A draft that would have the name of a leaflet.
    DraftAsFinal { output: String },
    /// A translation without a language.
    NoLanguage,
    /// An approval by nobody.
    NobodyApproves,
    /// A day that is not written as one.
    NoDate { typed: String },
    /// A day on which nobody can have approved anything yet.
    FutureDate { typed: String },
    /// The number of a block, where several translations have one.
    BlockOfSeveral { count: usize },
    /// The number of a block that the translation does not have; how many it
    /// has.
    NoBlock { number: usize, count: usize },
    /// A block that is to be approved and refused.
    ApprovedAndRefused { number: usize },
    /// A block that is to be refused and has no translation of its text as it
    /// is today.
    NothingToRefuse { number: usize },
    /// A refusal that does not say why, or a reason for none.
    RefusalWithoutReason,
}

impl TranslationFault {
    fn code(&self) -> &'static str {
        match self {
            Self::UnknownLanguage { .. } => "unknown-language",
            Self::OptionOfBuild { .. } => "option-of-build",
            Self::DraftOfOriginal => "draft-of-original",
            Self::DraftAsFinal { .. } => "draft-as-final",
            Self::NoLanguage => "no-language",
            Self::NobodyApproves => "nobody-approves",
            Self::NoDate { .. } => "no-date",
            Self::FutureDate { .. } => "future-date",
            Self::BlockOfSeveral { .. } => "block-of-several",
            Self::NoBlock { .. } => "no-block",
            Self::ApprovedAndRefused { .. } => "approved-and-refused",
            Self::NothingToRefuse { .. } => "nothing-to-refuse",
            Self::RefusalWithoutReason => "refusal-without-reason",
        }
    }
}

impl CommandProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::UnknownArgument { .. } => "unknown-argument",
            Self::MissingValue { .. } => "missing-value",
            Self::InvalidValue { .. } => "invalid-value",
            Self::InvalidCount { .. } => "invalid-count",
            Self::UnexpectedValue { .. } => "unexpected-value",
            Self::NotUnderstood => "not-understood",
            Self::Translation(fault) => fault.code(),
            Self::UnknownCommand { .. } => "unknown-command",
            Self::OptionOfBuild { .. } => "option-of-build",
            Self::SameOutput { .. } => "same-output",
            Self::SeveralToStandardOutput { .. } => "several-to-standard-output",
            Self::PdfToTerminal => "pdf-to-terminal",
            Self::SeveralToOpen { .. } => "several-to-open",
            Self::StandardOutputToOpen => "standard-output-to-open",
            Self::OutputIsDefinition { .. } => "output-is-definition",
            Self::DefinitionIsPdf { .. } => "definition-is-pdf",
            Self::StrictWarnings { .. } => "strict-warnings",
            Self::SomeFailed { .. } => "some-failed",
            Self::SomeAtFault { .. } => "some-at-fault",
        }
    }

    /// Nothing is made of a command that is wrong.
    pub(super) fn severity(&self) -> Severity {
        Severity::Error
    }
}
