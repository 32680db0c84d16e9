//! From glyphs to pages: lines, columns, bands, and the type size.

mod page;
mod style;

use crate::diagnostic::Diagnostic;
use crate::fonts::FontBook;
use crate::shaping::ShapedDocument;
pub use page::{Drawing, Item, Page, Rule, Spacing, TextRun};
pub use style::PageStyle;

/// Pages, or why there are none.
#[derive(Debug)]
pub struct Layout<'a> {
    /// The pages; none where an error is among the diagnostics.
    pub pages: Vec<Page<'a>>,
    /// What gave way, or what does not fit.
    pub diagnostics: Vec<Diagnostic>,
}

/// Lays out a document in the largest type size that keeps the fewest pages.
pub fn layout<'a>(shaped: &'a ShapedDocument, fonts: &FontBook, style: &PageStyle) -> Layout<'a> {
    todo!()
}
