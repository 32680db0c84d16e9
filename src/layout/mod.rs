//! From glyphs to pages: lines, columns, bands, and the type size.
//!
//! Texts are measured once. For each type size that is tried, paragraphs are
//! broken into lines ([`lines`]), blocks become entries of a flow
//! ([`blocks`]), and flows fill columns ([`columns`]); [`fit`] chooses. Then
//! everything gets its place on the paper ([`place`]).

mod blocks;
mod columns;
mod findings;
mod fit;
mod flow;
mod lines;
mod page;
mod place;
mod setting;
mod style;

use crate::diagnostic::{LayoutProblem, Span};
use crate::document::NodeId;
use crate::fonts::FontBook;
use crate::shaping::ShapedDocument;
pub use page::{Drawing, Item, Page, Rule, Spacing, TextRun};
pub use style::PageStyle;

/// Pages, or why there are none.
#[derive(Debug)]
pub struct Layout<'a> {
    /// The pages; none where the text does not fit.
    pub pages: Vec<Page<'a>>,
    /// What gave way, or what does not fit.
    pub findings: Vec<Finding>,
}

/// A problem, and what it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The problem.
    pub problem: LayoutProblem,
    /// What it is about.
    pub spot: Spot,
}

/// What a problem of the page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// The words of a node.
    Node(NodeId),
    /// A value of the definition.
    Span(Span),
    /// Nothing in particular.
    Nowhere,
}

/// Lays out a document in the largest type size that keeps the fewest pages.
pub fn layout<'a>(shaped: &'a ShapedDocument, fonts: &FontBook, style: &PageStyle) -> Layout<'a> {
    let blocks: Vec<_> = shaped.blocks.iter().map(blocks::measure_block).collect();
    match fit::fit(&blocks, style) {
        Ok(attempt) => Layout {
            pages: place::place(&attempt, fonts, style),
            findings: findings::findings(&attempt),
        },
        Err(attempt) => {
            Layout { pages: Vec::new(), findings: vec![findings::does_not_fit(&attempt, style)] }
        }
    }
}
