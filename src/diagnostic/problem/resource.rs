use super::super::Severity;

/// A file that cannot be read, or may not be. A `path` is as it was written.
#[derive(Debug, Clone, PartialEq)]
pub enum ResourceProblem {
    /// There is no such file.
    NotFound {
        /// The path.
        path: String,
        /// A file of nearly that name in the same folder.
        nearest: Option<String>,
    },
    /// It is a folder.
    Folder {
        /// The path.
        path: String,
    },
    /// It lies outside the folder of the definition.
    Outside {
        /// The path.
        path: String,
    },
    /// It is larger than anything a leaflet needs.
    TooLarge {
        /// The path.
        path: String,
        /// The most that is read, in megabytes.
        limit: u64,
    },
    /// The machine does not let it be read.
    Unreadable {
        /// The path.
        path: String,
    },
}

impl ResourceProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "file-not-found",
            Self::Folder { .. } => "file-is-folder",
            Self::Outside { .. } => "file-outside",
            Self::TooLarge { .. } => "file-too-large",
            Self::Unreadable { .. } => "file-unreadable",
        }
    }

    /// All of them: what is named must be there.
    pub(super) fn severity(&self) -> Severity {
        Severity::Error
    }
}
