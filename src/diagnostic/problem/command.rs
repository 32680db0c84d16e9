//! Problems of the command line, found by `cli`.

use super::list::problems;

/// A problem of the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum CommandProblem {
    /// An option that does not exist.
    UnknownArgument { argument: String, nearest: Option<String> },
    /// An option without the value it needs.
    MissingValue { argument: String, allowed: Vec<String> },
    /// A value that an option does not take.
    InvalidValue { argument: String, value: String, allowed: Vec<String> },
    /// A value that should be a whole number of at least 1.
    InvalidCount { argument: String, value: String },
    /// A value for an option that takes none.
    UnexpectedValue { argument: String, value: String },
    /// Anything else.
    NotUnderstood,
    /// A problem of the commands for translations.
    Translation(TranslationFault),
    /// A word that is neither a command nor a file, the nearest command, and the
    /// nearest definition.
    UnknownCommand { typed: String, nearest: Option<String>, definition: Option<String> },
    /// An option with two values that takes one.
    GivenTwice { option: String, first: String, second: String },
    /// An option of `build` given to `check`.
    OptionOfBuild { option: String },
    /// Two definitions that would write the same file.
    SameOutput { output: String, first: String, second: String },
    /// Several definitions written to standard output.
    SeveralToStandardOutput { count: usize },
    /// A PDF that would be written to a terminal.
    PdfToTerminal,
    /// Several definitions with an option that shows one PDF.
    SeveralToOpen { count: usize },
    /// A PDF written to standard output with an option that shows it.
    StandardOutputToOpen,
    /// A template that does not exist, the nearest, and all of them.
    UnknownTemplate { typed: String, nearest: Option<String>, known: Vec<String> },
    /// Changes of files that the system does not tell.
    CannotWatch { reason: String },
    /// A PDF written to standard output with an option that makes it again and again.
    WatchToStandardOutput,
    /// An option that a command does not take.
    OptionNotTaken { command: &'static str, option: String },
    /// An output that is neither a PDF nor a folder.
    OutputIsNoPdf { output: String },
    /// An output that is a definition.
    OutputIsDefinition { output: String },
    /// A PDF given as the definition.
    DefinitionIsPdf { definition: String },
    /// Warnings with `--strict`, which allows none.
    StrictWarnings { definition: String, count: usize },
    /// Several definitions, of which those named here were not written.
    SomeFailed { written: usize, failed: Vec<String> },
    /// Several definitions, of which those named here do not pass the check.
    SomeAtFault { sound: usize, failed: Vec<String> },
    /// A desk that cannot be opened, such as on a port that is taken.
    NoDesk { reason: String },
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
        GivenTwice: Error = "given-twice",
        OptionOfBuild: Error = "option-of-build",
        UnknownTemplate: Error = "unknown-template",
        CannotWatch: Error = "cannot-watch",
        WatchToStandardOutput: Error = "watch-to-standard-output",
        OptionNotTaken: Error = "option-not-taken",
        OutputIsNoPdf: Error = "output-is-no-pdf",
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
        NoDesk: Error = "no-desk",
    }
    parts {
        Translation(TranslationFault),
    }
}

/// A problem of what was typed about a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what their names say, as typed")]
pub enum TranslationFault {
    /// A language that is not a language tag, and the tag that was probably meant.
    UnknownLanguage { typed: String, nearest: Option<String> },
    /// An option that only `build` takes.
    OptionOfBuild { option: String },
    /// A draft of a leaflet in its own language.
    DraftOfOriginal,
    /// A draft under the name of a finished leaflet.
    DraftAsFinal { output: String },
    /// No language is given.
    NoLanguage,
    /// An approval without the name of the approver.
    NobodyApproves,
    /// A date that cannot be read.
    NoDate { typed: String },
    /// A date of approval in the future.
    FutureDate { typed: String },
    /// The number of a block for several translations.
    BlockOfSeveral { count: usize },
    /// The number of a block that does not exist, and the number of blocks.
    NoBlock { number: usize, count: usize },
    /// A block both approved and refused.
    ApprovedAndRefused { number: usize },
    /// A refused block without a translation of its current text.
    NothingToRefuse { number: usize },
    /// A refusal without a reason, or a reason without a refusal.
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
