use super::super::Severity;

/// What is wrong with the page.
#[derive(Debug, Clone, PartialEq)]
pub enum LayoutProblem {
    /// The column is too narrow for anything.
    NoRoom {
        /// The width that is there.
        measure: crate::geometry::Abs,
    },
}

impl LayoutProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NoRoom { .. } => "no-room",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::NoRoom { .. } => Severity::Error,
        }
    }
}
