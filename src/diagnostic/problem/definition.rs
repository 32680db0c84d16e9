use super::super::Severity;

/// What is wrong with the TOML and its keys.
#[derive(Debug, Clone, PartialEq)]
pub enum DefinitionProblem {
    /// A key that does not exist there.
    UnknownKey {
        /// The key as written.
        key: String,
    },
}

impl DefinitionProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::UnknownKey { .. } => "unknown-key",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::UnknownKey { .. } => Severity::Error,
        }
    }
}
