//! The file: PDF/UA-1 and PDF/A-2a at once. The only room that knows
//! printpdf's and lopdf's types.

use crate::fonts::FontBook;
use crate::layout::Page;
use crate::structure::StructTree;

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The title.
    pub title: String,
    /// The language as a BCP 47 tag.
    pub language: String,
}

/// Why a file could not be made. No input leads here; it stands for what the
/// libraries below could still say.
#[derive(Debug)]
pub struct WriteError(pub String);

/// Writes the pages as a PDF.
///
/// # Errors
/// One of the libraries below refuses.
pub fn write(
    pages: &[Page],
    tree: &StructTree,
    metadata: &Metadata,
    fonts: &FontBook,
) -> Result<Vec<u8>, WriteError> {
    todo!()
}
