//! Dutch messages about the words in a drawing.

use super::super::{number, some_of};
use super::Message;
use crate::diagnostic::LetteringProblem;
use crate::geometry::Abs;

pub(super) fn message(problem: &LetteringProblem) -> Message {
    match problem {
        LetteringProblem::OtherTypeface { asked, used } => other_typeface(asked, used),
        LetteringProblem::InDecoration => Message::new(
            "in deze tekening staan woorden, maar zij heet versiering: wie de folder laat \
             voorlezen, hoort ze niet",
        )
        .by_hand("haal decorative = true weg en zet in alt wat er te zien is en te lezen staat")
        .at_desk(
            "haal het vinkje bij “Alleen versiering” weg, en beschrijf wat er te zien is en te \
             lezen staat",
        ),
        LetteringProblem::SmallLetters { size, width, least } => small(*size, *width, *least),
        LetteringProblem::CutOff { words, by } => cut_off(words, *by),
        LetteringProblem::OutOfSight { words } => Message::new(format!(
            "`{words}` staat helemaal buiten de tekening, en is niet te zien"
        ))
        .hint(
            "haal deze woorden uit de tekening weg, of zet ze in uw tekenprogramma binnen de rand",
        ),
    }
}

fn cut_off(words: &str, by: Abs) -> Message {
    Message::new(format!(
        "`{words}` steekt {} mm buiten de tekening en zou daar worden afgesneden",
        number(by.to_mm(), ',')
    ))
    .label("de woorden staan in het lettertype van de folder; dat kan breder zijn")
    .hint("gebruik kortere woorden, of maak de letters in de tekening kleiner (font-size)")
    .hint("of schuif de woorden verder naar binnen, of lijn ze anders uit (text-anchor)")
    .hint("of maak de tekening ruimer: zet er in uw tekenprogramma een witte rand omheen (viewBox)")
}

fn other_typeface(asked: &[String], used: &str) -> Message {
    let asked = some_of(asked, " en ", "andere");
    Message::new(format!(
        "de tekening vraagt om het lettertype {asked}; haar woorden staan in {used}, net als de folder"
    ))
    .hint("kijk in de PDF of alle woorden goed staan")
    .hint(
        "of maak er in uw tekenprogramma lijnen van (Inkscape: Paden, Object naar pad); dan zijn \
         ze niet te vertalen, te zoeken en voor te lezen",
    )
}

fn small(size: Abs, width: Abs, least: Abs) -> Message {
    let words = Message::new(format!(
        "de kleinste letters in deze tekening zijn {} pt: te klein om te lezen",
        number(size.to_pt(), ',')
    ))
    .hint("maak de letters in de tekening groter");
    let (width, least) = (width.to_mm(), least.to_mm().ceil());
    if least > WIDEST {
        return words;
    }
    words
        .by_hand(format!(
            "of druk haar breder: nu is zij {width:.0} mm, bij width = \"{least}mm\" zijn ze leesbaar"
        ))
        .at_desk(format!(
            "of druk haar breder: nu is zij {width:.0} mm; kies bij “Breedte” {least} mm, dan zijn \
             ze leesbaar"
        ))
}

/// The widest drawing on A4, in millimetres.
const WIDEST: f64 = 200.0;
