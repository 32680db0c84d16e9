use super::Words;
use crate::diagnostic::LayoutProblem;

pub(super) fn words(problem: &LayoutProblem) -> Words {
    match problem {
        LayoutProblem::NoRoom { measure } => Words::new(format!("no-room: {} pt", measure.to_pt())),
    }
}
