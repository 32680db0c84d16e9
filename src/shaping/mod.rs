//! From characters to glyphs, once, free of any type size.
//!
//! A text goes through four steps:
//!
//! 1. `itemize` divides it into stretches of one element, face, script and
//!    direction;
//! 2. `face_shaper` shapes the words of a stretch with harfrust, each distinct
//!    word once, together with its hyphenation from `hyphenation`;
//! 3. `breaks` finds where else its lines may end (UAX 14), less the places
//!    `no_break` closes;
//! 4. `text` puts the words in a row and the breaks in order.
//!
//! A text in another language than the document is shaped by its own
//! (`shaper`). What is to be filled in by hand is a word of one glyph (`field`).
//!
//! `blocks` does that for every text of a document, by mapping its blocks, on all
//! cores if there is much of it. What a leaflet holds never changes with the number of cores.

mod address;
mod blocks;
mod breaks;
mod discretionary;
mod divided_words;
mod face_fallback;
mod face_shaper;
mod field;
mod font_hint;
mod hyphenation;
mod isolates;
mod itemize;
mod memo;
mod missing;
mod no_break;
mod script;
mod shaped;
mod shaper;
mod styled_letters;
mod text;
mod word;

use crate::definition::Style;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::fonts::FontBook;
pub(crate) use breaks::is_no_break_space;
pub use memo::TextMemo;
pub use shaped::{Break, BreakKind, Glyph, GlyphText, Run, ScriptFace, ShapedDocument, ShapedText};

/// Shapes every text of the document and finds where its lines may break.
///
/// Each character that no face has is an error; the rest is shaped all the same.
pub fn shape(
    document: &Document,
    fonts: &FontBook,
    style: &Style,
) -> (ShapedDocument, Vec<Diagnostic>) {
    TextMemo::once().shape(document, fonts, style)
}

#[cfg(test)]
mod tests;
