use super::super::Severity;

/// What is wrong with the invisible marks that say in which direction text
/// runs.
#[derive(Debug, Clone, PartialEq)]
pub enum DirectionProblem {
    /// A mark that turns round all that follows it, or ends that: U+202A to
    /// U+202E.
    Embedding {
        /// The mark.
        character: char,
    },
    /// A mark that begins a stretch of its own and nothing that ends it, or the
    /// other way round: U+2066 to U+2069.
    UnbalancedIsolate {
        /// The mark.
        character: char,
    },
    /// A mark within a number, dose, date, telephone number or address: U+200E,
    /// U+200F, U+061C.
    MarkInNumber {
        /// The mark.
        character: char,
        /// What it stands in, without its marks.
        number: String,
    },
}

impl From<DirectionProblem> for super::DocumentProblem {
    fn from(problem: DirectionProblem) -> Self {
        Self::Direction(problem)
    }
}

impl DirectionProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Embedding { .. } => "direction-embedding",
            Self::UnbalancedIsolate { .. } => "unbalanced-isolate",
            Self::MarkInNumber { .. } => "mark-in-number",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::Embedding { .. } | Self::UnbalancedIsolate { .. } | Self::MarkInNumber { .. } => {
                Severity::Error
            }
        }
    }
}
