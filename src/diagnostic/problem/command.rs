use super::super::Severity;

/// What is wrong with the command line.
#[derive(Debug, Clone, PartialEq)]
pub enum CommandProblem {
    /// An argument that does not exist.
    UnknownArgument {
        /// The argument as typed.
        argument: String,
    },
}

impl CommandProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::UnknownArgument { .. } => "unknown-argument",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::UnknownArgument { .. } => Severity::Error,
        }
    }
}
