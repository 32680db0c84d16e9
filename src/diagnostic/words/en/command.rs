use super::Words;
use crate::diagnostic::CommandProblem;

pub(super) fn words(problem: &CommandProblem) -> Words {
    match problem {
        CommandProblem::UnknownArgument { argument } => {
            Words::new(format!("unknown-argument: {argument}"))
        }
    }
}
