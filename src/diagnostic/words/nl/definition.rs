use super::Words;
use crate::diagnostic::DefinitionProblem;

pub(super) fn words(problem: &DefinitionProblem) -> Words {
    match problem {
        DefinitionProblem::UnknownKey { key } => Words::new(format!("unknown-key: {key}")),
    }
}
