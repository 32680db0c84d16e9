//! English messages about direction marks.

use super::Message;
use crate::diagnostic::DirectionProblem;

/// How to remove an invisible character.
const TYPE_ANEW: &str = "to do so, delete the letters before and after it too, and retype those";

pub(super) fn message(problem: &DirectionProblem) -> Message {
    match problem {
        DirectionProblem::Embedding { character } => embedding(*character),
        DirectionProblem::UnbalancedIsolate { character } => unbalanced_isolate(*character),
        DirectionProblem::MarkInNumber { character, number } => mark_in_number(*character, number),
    }
}

fn embedding(character: char) -> Message {
    Message::new(format!(
        "there is an invisible character here (U+{:04X}) that can make words and numbers change \
         places on paper",
        u32::from(character)
    ))
    .hint("remove it: numbers and words are put in the right order without it")
    .hint(TYPE_ANEW)
}

fn unbalanced_isolate(character: char) -> Message {
    let code = u32::from(character);
    let problem = if character == '\u{2069}' {
        format!("an invisible character here (U+{code:04X}) ends something that begins nowhere")
    } else {
        format!("an invisible character here (U+{code:04X}) begins something that ends nowhere")
    };
    Message::new(problem)
        .hint("remove it: numbers and words are put in the right order without it")
        .hint(TYPE_ANEW)
}

fn mark_in_number(character: char, number: &str) -> Message {
    Message::new(format!(
        "there is an invisible character (U+{:04X}) in ‘{number}’ that can make parts of it change \
         places",
        u32::from(character)
    ))
    .hint(format!("delete all of it and type it again: {number}"))
}
