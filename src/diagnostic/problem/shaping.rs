use super::super::Severity;

/// What is wrong with a character.
#[derive(Debug, Clone, PartialEq)]
pub enum ShapingProblem {
    /// A character that no face has.
    MissingCharacter {
        /// The character.
        character: char,
    },
}

impl ShapingProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::MissingCharacter { .. } => "missing-character",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::MissingCharacter { .. } => Severity::Error,
        }
    }
}
