use super::{Words, parity};
use crate::diagnostic::TranslationProblem;

pub(super) fn words(problem: &TranslationProblem) -> Words {
    match problem {
        TranslationProblem::Parity(problem) => parity::words(problem),
    }
}
