use super::Words;
use crate::diagnostic::ResourceProblem;

pub(super) fn words(problem: &ResourceProblem) -> Words {
    match problem {
        ResourceProblem::NotFound { path } => Words::new(format!("not-found: {path}")),
    }
}
