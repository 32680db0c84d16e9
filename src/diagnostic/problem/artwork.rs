use super::super::Severity;

/// What is wrong with a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum ArtworkProblem {
    /// The file is no picture of a kind that can be shown.
    UnknownKind {
        /// The path as written.
        path: String,
    },
}

impl ArtworkProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::UnknownKind { .. } => "unknown-picture",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::UnknownKind { .. } => Severity::Error,
        }
    }
}
