use super::super::Severity;

/// What is wrong with a text and what it points to.
#[derive(Debug, Clone, PartialEq)]
pub enum DocumentProblem {
    /// A link to something that is not there.
    DeadAnchor {
        /// What it points to.
        id: String,
    },
}

impl DocumentProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::DeadAnchor { .. } => "dead-anchor",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::DeadAnchor { .. } => Severity::Error,
        }
    }
}
