//! The structure tree: what a reader who cannot see the page is told, in the
//! order of the document, whatever the order of drawing.

mod tree;

use crate::document::Document;
use crate::layout::Page;
pub use tree::{Attribute, Element, ElementId, Kid, Role, Sequence, StructTree};

/// Makes the structure tree, and divides each page into the marked-content
/// sequences the tree points to.
pub fn structure(document: &Document, pages: &[Page]) -> StructTree {
    todo!()
}
