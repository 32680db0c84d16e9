//! From characters to glyphs, once, free of any type size.

mod shaped;

use crate::definition::Style;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::fonts::FontBook;
pub use shaped::{
    Break, BreakKind, Glyph, GlyphText, Run, ShapedBlock, ShapedDocument, ShapedFigure,
    ShapedHeading, ShapedItem, ShapedList, ShapedParagraph, ShapedText,
};

/// Shapes every text of the document and finds where its lines may break.
///
/// A character that no face has is an error; the rest is shaped all the same.
pub fn shape(
    document: &Document,
    fonts: &FontBook,
    style: &Style,
) -> (ShapedDocument, Vec<Diagnostic>) {
    todo!()
}
