use super::Words;
use crate::diagnostic::ShapingProblem;

pub(super) fn words(problem: &ShapingProblem) -> Words {
    match problem {
        ShapingProblem::MissingCharacter { character } => {
            Words::new(format!("missing-character: {character}"))
        }
    }
}
