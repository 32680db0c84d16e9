use super::super::Severity;
use super::ParityProblem;

/// What is wrong with a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationProblem {
    /// It lost something of its source, or has more than it.
    Parity(ParityProblem),
}

impl TranslationProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Parity(problem) => problem.code(),
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::Parity(_) => Severity::Error,
        }
    }
}

impl From<ParityProblem> for TranslationProblem {
    fn from(problem: ParityProblem) -> Self {
        Self::Parity(problem)
    }
}
