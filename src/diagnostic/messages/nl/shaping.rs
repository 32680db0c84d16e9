//! Dutch messages about a character that no font has.

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
                if *count > 1 { format!("; het staat er {count} keer") } else { String::new() };
            Message::new(format!(
                "de sierletters van ‘{written}’ kunnen niet worden afgedrukt{times}"
            ))
            .label("dit zijn tekens die op letters lijken")
            .hint(format!("schrijf {plain}"))
        }
    }
}

fn only_colored(path: &str) -> String {
    format!(
        "{path} heeft dit teken alleen als gekleurd plaatje, zonder omtrek die een pagina kan tonen"
    )
}

fn missing_character(sign: &str, count: usize, remedy: &Remedy) -> Message {
    let words = Message::new(match count {
        1 => format!("het teken {sign} kan niet worden afgedrukt"),
        _ => format!("het teken {sign} kan niet worden afgedrukt; het staat er {count} keer"),
    });
    match remedy {
        Remedy::Typeface { name, has_bold } => words
            .label("dit teken staat in geen van de lettertypen")
            .by_hand(format!(
                "zet het lettertype {name} bij de folder en noem het: [style] fonts = [{}]",
                Remedy::files(name, *has_bold)
            ))
            .at_desk(format!(
                "zet het lettertype {name} in de map van de folder, en schrijf bij “Eigen \
                 lettertypen”: {}",
                Remedy::files(name, *has_bold)
            ))
            .hint("u vindt het gratis op fonts.google.com/noto")
            .hint("of haal het teken weg, of schrijf in woorden wat het betekent"),
        Remedy::OtherTypeface => words
            .label("dit teken staat in geen van de lettertypen")
            .hint("haal het teken weg of schrijf in woorden wat het betekent")
            .by_hand(
                "of zet een lettertype dat het heeft bij de folder en noem het: \
                 [style] fonts = [\"naam.ttf\"]",
            )
            .at_desk(
                "of zet een lettertype dat het heeft in de map van de folder, en schrijf de naam \
                 van het bestand bij “Eigen lettertypen”",
            ),
        Remedy::OrdinarySign => words
            .label("dit teken komt uit een symbolenlettertype, zoals Wingdings")
            .hint("zet er een gewoon teken voor in de plaats, zoals • of →, of haal het weg"),
        Remedy::NewText => words
            .label("dit is geen letter of teken dat bestaat")
            .hint("haal het weg, of typ het woord opnieuw"),
    }
}
