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
    /// An output for `check`, which writes nothing.
    OutputOfCheck,
    /// Two definitions that would write the same file.
    SameOutput { output: String, first: String, second: String },
    /// Several definitions for one standard output.
    SeveralToStandardOutput { count: usize },
    /// A PDF that would be shown as characters on a screen.
    PdfToTerminal,
    /// An output that is a definition.
    OutputIsDefinition { output: String },
    /// Warnings where `--strict` allows none.
    StrictWarnings { definition: String, count: usize },
    /// Several definitions, of which some failed.
    SomeFailed { failed: usize, total: usize },
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
            Self::OutputOfCheck => "output-of-check",
            Self::SameOutput { .. } => "same-output",
            Self::SeveralToStandardOutput { .. } => "several-to-standard-output",
            Self::PdfToTerminal => "pdf-to-terminal",
            Self::OutputIsDefinition { .. } => "output-is-definition",
            Self::StrictWarnings { .. } => "strict-warnings",
            Self::SomeFailed { .. } => "some-failed",
        }
    }

    /// Nothing is made of a command that is wrong.
    pub(super) fn severity(&self) -> Severity {
        Severity::Error
    }
}
