use super::Words;
use crate::diagnostic::ArtworkProblem;

pub(super) fn words(problem: &ArtworkProblem) -> Words {
    match problem {
        ArtworkProblem::UnknownKind { path } => Words::new(format!("unknown-picture: {path}")),
    }
}
