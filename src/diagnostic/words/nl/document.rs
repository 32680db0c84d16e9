use super::Words;
use crate::diagnostic::DocumentProblem;

pub(super) fn words(problem: &DocumentProblem) -> Words {
    match problem {
        DocumentProblem::DeadAnchor { id } => Words::new(format!("dead-anchor: {id}")),
    }
}
