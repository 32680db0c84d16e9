use super::list::problems;

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

problems! {
    CommandProblem {
        UnknownArgument: Error = "unknown-argument",
        MissingValue: Error = "missing-value",
        InvalidValue: Error = "invalid-value",
        InvalidCount: Error = "invalid-count",
        UnexpectedValue: Error = "unexpected-value",
        NotUnderstood: Error = "not-understood",
        UnknownCommand: Error = "unknown-command",
        OptionOfBuild: Error = "option-of-build",
        SameOutput: Error = "same-output",
        SeveralToStandardOutput: Error = "several-to-standard-output",
        PdfToTerminal: Error = "pdf-to-terminal",
        SeveralToOpen: Error = "several-to-open",
        StandardOutputToOpen: Error = "standard-output-to-open",
        OutputIsDefinition: Error = "output-is-definition",
        DefinitionIsPdf: Error = "definition-is-pdf",
        StrictWarnings: Error = "strict-warnings",
        SomeFailed: Error = "some-failed",
        SomeAtFault: Error = "some-at-fault",
    }
    parts {
        Translation(TranslationFault),
    }
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

problems! {
    TranslationFault {
        UnknownLanguage: Error = "unknown-language",
        OptionOfBuild: Error = "option-of-build",
        DraftOfOriginal: Error = "draft-of-original",
        DraftAsFinal: Error = "draft-as-final",
        NoLanguage: Error = "no-language",
        NobodyApproves: Error = "nobody-approves",
        NoDate: Error = "no-date",
        FutureDate: Error = "future-date",
        BlockOfSeveral: Error = "block-of-several",
        NoBlock: Error = "no-block",
        ApprovedAndRefused: Error = "approved-and-refused",
        NothingToRefuse: Error = "nothing-to-refuse",
        RefusalWithoutReason: Error = "refusal-without-reason",
    }
}
