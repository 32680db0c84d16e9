//! English messages about a character that no font has.

use super::Message;
use crate::diagnostic::{Remedy, ShapingProblem, character_in_full};

pub(super) fn message(problem: &ShapingProblem) -> Message {
    match problem {
        ShapingProblem::MissingCharacter { character, name, count, colored, remedy } => {
            let sign = character_in_full(*character, name.as_deref());
            let words = missing_character(&sign, *count, remedy);
            match colored {
                Some(path) => words.label(only_colored(path)),
                None => words,
            }
        }
        ShapingProblem::StyledLetters { written, plain, count } => {
            let times =
                if *count > 1 { format!("; it is there {count} times") } else { String::new() };
            Message::new(format!("the fancy letters of ‘{written}’ cannot be printed{times}"))
                .label("these are characters that look like letters")
                .hint(format!("write {plain}"))
        }
    }
}

fn only_colored(path: &str) -> String {
    format!(
        "{path} has this character only as a coloured picture, without an outline that a page can show"
    )
}

fn missing_character(sign: &str, count: usize, remedy: &Remedy) -> Message {
    let words = Message::new(match count {
        1 => format!("the character {sign} cannot be printed"),
        _ => format!("the character {sign} cannot be printed; it is there {count} times"),
    });
    match remedy {
        Remedy::Typeface { name, has_bold } => words
            .label("no typeface has this character")
            .by_hand(format!(
                "put the typeface {name} beside the leaflet and name it: [style] fonts = [{}]",
                Remedy::files(name, *has_bold)
            ))
            .at_desk(format!(
                "put the typeface {name} in the folder of the leaflet, and write at “Typefaces of \
                 your own”: {}",
                Remedy::files(name, *has_bold)
            ))
            .hint("it is free at fonts.google.com/noto")
            .hint("or take the character out, or write in words what it means"),
        Remedy::OtherTypeface => words
            .label("no typeface has this character")
            .hint("take the character out, or write in words what it means")
            .by_hand(
                "or put a typeface that has it beside the leaflet and name it: \
                 [style] fonts = [\"name.ttf\"]",
            )
            .at_desk(
                "or put a typeface that has it in the folder of the leaflet, and write the name of \
                 its file at “Typefaces of your own”",
            ),
        Remedy::OrdinarySign => words
            .label("this character is of a symbol font, such as Wingdings")
            .hint("put an ordinary sign in its place, such as • or →, or take it out"),
        Remedy::NewText => words
            .label("this is no letter or sign that exists")
            .hint("take it out, or type the word anew"),
    }
}
