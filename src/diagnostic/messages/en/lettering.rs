//! English messages about the words in a drawing.

use super::super::{number, some_of};
use super::Message;
use crate::diagnostic::LetteringProblem;
use crate::geometry::Abs;

pub(super) fn message(problem: &LetteringProblem) -> Message {
    match problem {
        LetteringProblem::OtherTypeface { asked, used } => other_typeface(asked, used),
        LetteringProblem::InDecoration => Message::new(
            "this drawing has words in it, but is called decoration: whoever has the leaflet \
             read aloud does not hear them",
        )
        .by_hand("remove decorative = true and say in alt what there is to see and to read")
        .at_desk("untick “Decoration only”, and describe what there is to see and to read"),
        LetteringProblem::SmallLetters { size, width, least } => small(*size, *width, *least),
        LetteringProblem::CutOff { words, by } => cut_off(words, *by),
        LetteringProblem::OutOfSight { words } => Message::new(format!(
            "`{words}` lies outside the drawing altogether, and is not seen"
        ))
        .hint("remove these words from the drawing, or move them inside its edge in your drawing program"),
    }
}

fn cut_off(words: &str, by: Abs) -> Message {
    Message::new(format!(
        "`{words}` reaches {} mm beyond the drawing and would be cut off there",
        number(by.to_mm(), '.')
    ))
    .label("the words are set in the typeface of the leaflet, which may be wider")
    .hint("use shorter words, or make the letters in the drawing smaller (font-size)")
    .hint("or move the words further inside, or align them otherwise (text-anchor)")
    .hint(
        "or make the drawing roomier: put a white border around it in your drawing program \
         (viewBox)",
    )
}

fn other_typeface(asked: &[String], used: &str) -> Message {
    let asked = some_of(asked, " and ", "others");
    Message::new(format!(
        "the drawing asks for the typeface {asked}; its words are set in {used}, like the leaflet"
    ))
    .hint("look in the PDF whether all words are in their places")
    .hint(
        "or turn them into outlines in your drawing program (Inkscape: Path, Object to Path); \
         then they cannot be translated, searched for or read aloud",
    )
}

fn small(size: Abs, width: Abs, least: Abs) -> Message {
    let words = Message::new(format!(
        "the smallest letters in this drawing are {} pt: too small to read",
        number(size.to_pt(), '.')
    ))
    .hint("make the letters in the drawing larger");
    let (width, least) = (width.to_mm(), least.to_mm().ceil());
    if least > WIDEST {
        return words;
    }
    words
        .by_hand(format!(
            "or print it wider: now it is {width:.0} mm, at width = \"{least}mm\" they are readable"
        ))
        .at_desk(format!(
            "or print it wider: now it is {width:.0} mm; choose {least} mm at “Width” and they are \
             readable"
        ))
}

/// The widest drawing on A4, in millimetres.
const WIDEST: f64 = 200.0;
