//! From glyphs to pages: lines, columns, bands, and the type size.
//!
//! Texts are measured once. For each type size that is tried, paragraphs are
//! broken into lines ([`lines`]), blocks become entries of a flow
//! ([`blocks`]), and flows fill columns ([`columns`]); [`fit`] chooses. Then
//! everything gets its place on the paper ([`place`]), and what a page says of
//! itself its place at the foot ([`furniture`]). A draft says that it is one at
//! the head of each page ([`draft_notice`]) and in the margin ([`change_bar`]).
//! At last [`left_to_right`] looks whether numbers read on paper as written,
//! and [`bounds`] whether all of it is on the paper.
//!
//! How long texts may be that have little room, [`text_limits`] tells
//! translators.

mod blocks;
mod bounds;
mod change_bar;
mod columns;
mod draft_notice;
mod findings;
mod fit;
mod flow;
mod furniture;
mod left_to_right;
mod lettering;
mod lines;
mod page;
mod params;
mod place;
mod style;
mod text_limits;

use crate::diagnostic::{LayoutProblem, Severity};
use crate::document::NodeId;
use crate::fonts::FontBook;
use crate::shaping::ShapedDocument;
use blocks::MeasuredBlocks;
pub use fit::SIZE_STEP;
use furniture::SetFurniture;
pub use page::{Drawing, Item, LetteringRun, Page, PlacedLettering, Rule, Spacing, TextRun};
use params::ScriptMetrics;
pub use style::PageStyle;
pub use text_limits::{TextLimit, text_limits};

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
    let script_metrics = ScriptMetrics::widest(&shaped.letters, fonts);
    let furniture = SetFurniture::new(&shaped.furniture, style, script_metrics);
    if let Some(found) = findings::furniture_too_high(&furniture, style) {
        return Layout::failed(vec![found]);
    }
    match fit::fit(&blocks, style, &furniture, script_metrics) {
        Ok(attempt) => {
            let mut findings = findings::findings(&attempt, &furniture, style);
            findings.extend(lettering::findings(&attempt.flows, fonts));
            let pages = place::place(&attempt, fonts, style, &furniture);
            findings.extend(left_to_right::out_of_order(&pages));
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
