use super::Words;
use crate::diagnostic::{ShapingProblem, character_and_code_point};

pub(super) fn words(problem: &ShapingProblem) -> Words {
    match problem {
        ShapingProblem::MissingCharacter { character } => missing_character(*character),
    }
}

fn missing_character(character: char) -> Words {
    let sign = character_and_code_point(character);
    Words::new(format!("het teken {sign} kan niet worden afgedrukt"))
        .label("dit teken staat in geen van de lettertypen")
        .hint("haal het teken weg of schrijf in woorden wat het betekent")
}
