use super::super::Severity;

/// A file that cannot be read or written, or may not be.
#[derive(Debug, Clone, PartialEq)]
pub enum ResourceProblem {
    /// There is no such file.
    NotFound {
        /// The path as written.
        path: String,
    },
}

impl ResourceProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not-found",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::NotFound { .. } => Severity::Error,
        }
    }
}
