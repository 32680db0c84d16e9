use super::Words;
use crate::diagnostic::{ShapingProblem, character_and_code_point};

pub(super) fn words(problem: &ShapingProblem) -> Words {
    match problem {
        ShapingProblem::MissingCharacter { character } => missing_character(*character),
    }
}

fn missing_character(character: char) -> Words {
    let sign = character_and_code_point(character);
    Words::new(format!("the character {sign} cannot be printed"))
        .label("no typeface has this character")
        .hint("take the character out, or write in words what it means")
}
