//! Dutch messages about direction marks.

use super::Message;
use crate::diagnostic::DirectionProblem;

/// How to remove an invisible character.
const TYPE_ANEW: &str = "wis daarvoor ook de letter ervoor en die erna, en typ die twee opnieuw";

pub(super) fn message(problem: &DirectionProblem) -> Message {
    match problem {
        DirectionProblem::Embedding { character } => embedding(*character),
        DirectionProblem::UnbalancedIsolate { character } => unbalanced_isolate(*character),
        DirectionProblem::MarkInNumber { character, number } => mark_in_number(*character, number),
    }
}

fn embedding(character: char) -> Message {
    Message::new(format!(
        "hier staat een onzichtbaar teken (U+{:04X}) dat woorden en getallen op papier van plaats \
         kan laten wisselen",
        u32::from(character)
    ))
    .hint("haal het weg: getallen en woorden komen vanzelf in de goede volgorde")
    .hint(TYPE_ANEW)
}

fn unbalanced_isolate(character: char) -> Message {
    let code = u32::from(character);
    let problem = if character == '\u{2069}' {
        format!("hier eindigt een onzichtbaar teken (U+{code:04X}) iets dat nergens begint")
    } else {
        format!("hier begint een onzichtbaar teken (U+{code:04X}) iets dat nergens eindigt")
    };
    Message::new(problem)
        .hint("haal het weg: getallen en woorden komen vanzelf in de goede volgorde")
        .hint(TYPE_ANEW)
}

fn mark_in_number(character: char, number: &str) -> Message {
    Message::new(format!(
        "in ‘{number}’ staat een onzichtbaar teken (U+{:04X}) dat delen ervan van plaats kan laten \
         wisselen",
        u32::from(character)
    ))
    .hint(format!("wis het geheel en typ het opnieuw: {number}"))
}
