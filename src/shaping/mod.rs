//! From characters to glyphs, once, independent of the type size.
//!
//! A text goes through four steps:
//!
//! 1. [`itemize`] divides it into stretches of one element, face ([`face_fallback`]), script
//!    ([`script`]) and direction ([`isolates`]);
//! 2. [`divided_words`] shapes the words of a stretch with [`face_shaper`], each distinct
//!    word once, and divides them ([`discretionary`]) at the points of [`hyphenation`];
//! 3. [`breaks`] finds where else its lines may end (UAX 14), less the places that
//!    [`no_break`] closes, with rules of their own for each [`address`];
//! 4. [`text`] joins the words and sorts the breaks into a [`ShapedText`] ([`shaped`]).
//!
//! [`shaper`] runs these steps for the texts of one language; a [`field`] to fill in is a
//! word of one glyph. [`blocks`] maps the blocks of a document, on all cores if it has very
//! many, and [`memo`] keeps shaped texts for the next compile. The number of cores never
//! changes the result. Characters without a face are reported by [`missing`].

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
mod word_memo;

use crate::definition::Style;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::fonts::FontBook;
pub(crate) use breaks::is_no_break_space;
pub use memo::TextMemo;
pub use shaped::{
    Break, BreakKind, Glyph, GlyphSource, GlyphText, Run, ScriptFace, ShapedDocument, ShapedText,
};

/// Shapes every text of the document and finds where its lines may break.
///
/// Each character that no face has is reported as an error; everything else is shaped all
/// the same.
pub fn shape(
    document: &Document,
    fonts: &FontBook,
    style: &Style,
) -> (ShapedDocument, Vec<Diagnostic>) {
    TextMemo::once().shape(document, fonts, style)
}

#[cfg(test)]
mod tests;
