//! From glyphs to pages: lines, columns, bands, and the type size.
//!
//! Texts are measured once. For each type size that is tried, paragraphs are
//! broken into lines ([`lines`]), blocks become entries of a flow
//! ([`blocks`]), and flows fill columns ([`columns`]); [`fit`] chooses. Then
//! everything gets its place on the paper ([`place`]), and what a page says of
//! itself its place at the foot ([`furniture`]). A draft says that it is one at
//! the head of each page ([`notice`]) and in the margin ([`mark`]). At last
//! [`order`] looks whether numbers read on paper as written, and [`bounds`]
//! whether all of it is on the paper.
//!
//! How long texts may be that have little room, [`rooms`] tells translators.

mod blocks;
mod bounds;
mod columns;
mod findings;
mod fit;
mod flow;
mod furniture;
mod lettering;
mod lines;
mod mark;
mod notice;
mod order;
mod page;
mod place;
mod rooms;
mod setting;
mod style;

use crate::diagnostic::{LayoutProblem, Severity};
use crate::document::NodeId;
use crate::fonts::FontBook;
use crate::shaping::ShapedDocument;
use blocks::MeasuredBlocks;
pub use fit::SIZE_STEP;
use furniture::Furniture;
pub use page::{Drawing, Item, Lettering, LetteringRun, Page, Rule, Spacing, TextRun};
pub use rooms::{Room, rooms};
use setting::Spread;
pub use style::PageStyle;

/// Pages, or why there are none.
#[derive(Debug)]
pub struct Layout<'a> {
    /// The pages; none where the text does not fit, or lies outside of them.
    pub pages: Vec<Page<'a>>,
    /// What gave way, or what does not fit.
    pub findings: Vec<Finding>,
}

/// A problem, and the node whose words it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The problem.
    pub problem: LayoutProblem,
    /// The node, if it is about one.
    pub node: Option<NodeId>,
}

/// Lays out a document in the largest type size that keeps the fewest pages.
pub fn layout<'a>(shaped: &'a ShapedDocument, fonts: &FontBook, style: &PageStyle) -> Layout<'a> {
    let blocks = MeasuredBlocks::new(&shaped.blocks);
    let spread = Spread::widest(&shaped.letters, fonts);
    let furniture = Furniture::new(&shaped.furniture, style, spread);
    if let Some(found) = findings::furniture_too_high(&furniture, style) {
        return Layout::failed(vec![found]);
    }
    match fit::fit(&blocks, style, &furniture, spread) {
        Ok(attempt) => {
            let mut findings = findings::findings(&attempt, &furniture, style);
            findings.extend(lettering::findings(&attempt.flows, fonts));
            let pages = place::place(&attempt, fonts, style, &furniture);
            findings.extend(order::out_of_order(&pages));
            Layout { pages, findings }.checked(fonts)
        }
        Err(attempt) => Layout::failed(vec![findings::does_not_fit(&attempt, style)]),
    }
}

impl Layout<'_> {
    fn failed(findings: Vec<Finding>) -> Self {
        Self { pages: Vec::new(), findings }
    }

    /// The same, unless something lies outside its page. Where an error was
    /// found, that follows from it.
    fn checked(self, fonts: &FontBook) -> Self {
        if self.findings.iter().any(Finding::is_error) {
            return self;
        }
        let outside = bounds::outside(&self.pages, fonts);
        if outside.is_empty() { self } else { Self::failed(outside) }
    }
}

impl Finding {
    fn is_error(&self) -> bool {
        self.problem.severity() == Severity::Error
    }
}
