//! The structure tree: what readers who cannot see the page are told, in the
//! order of the document, whatever the order of drawing. `pdf` writes it.
//!
//! 1. [`elements`] makes the elements for the blocks of the document.
//! 2. [`sequences`] divides each page into stretches of one element, and
//!    [`parts`] divides lines of two directions.
//! 3. [`contents`] puts those stretches under their elements.
//!
//! # Why a caption is beside its figure, not in it
//!
//! PDF 1.7 has no way to bind a Caption to its Figure (ISO 32000-1, 14.8.4
//! names no parent for it). Reading software speaks the `Alt` of a Figure and
//! goes no deeper, so a Caption inside is never heard; the PDF Association's
//! "Tagged PDF Best Practice Guide: Syntax" (2019) therefore recommends putting
//! the Caption directly after the Figure, and JAWS with Acrobat reads its
//! examples of that (PDFUA-16 and PDFUA-17 of its test files). PDF 2.0 allows a
//! Caption in its Figure, but no reading software is known to look there. On
//! the page the figure's title is above the picture; in the tree it is the
//! first paragraph of the Caption.
//!
//! A Caption is a grouping element (14.8.4.2): it holds paragraphs, never words
//! of its own. Title and caption are a P each, so that the last word of one and
//! the first of the other are never read as one word.

mod contents;
mod elements;
mod parts;
mod sequences;
mod tree;

use crate::document::Document;
use crate::layout::Page;
pub use tree::{Attribute, Element, ElementId, Kid, Role, Sequence, StructTree};

/// Makes the structure tree, and divides each page into the marked-content
/// sequences the tree points to.
pub fn structure(document: &Document, pages: &[Page]) -> StructTree {
    let (mut elements, owners) = elements::elements(document);
    let mut sequences = sequences::sequences(pages, &owners);
    contents::attach(&mut elements, &mut sequences, pages);
    StructTree { elements, sequences }
}
