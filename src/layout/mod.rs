//! From glyphs to pages: lines, columns, bands, and the type size.
//!
//! 1. [`blocks`] measures texts once. For each type size that is tried, it
//!    breaks them into [`lines`] and makes them into entries of a [`flow`];
//!    [`display`] is the kind of the title.
//! 2. [`columns`] fills columns with a flow, [`bands`] pages with all flows; [`fit`]
//!    chooses the type size, within a [`style`] and by the lengths of [`params`];
//!    [`spare_room`] uses what stays empty, such as the [`holes`] under columns.
//! 3. [`furniture`] sets the head and foot of pages, with [`line_setter`]; a
//!    draft has a [`draft_notice`] and [`change_bar`]s.
//! 4. [`place`] puts everything at its place on a [`page`]; [`lettering`] does
//!    so for the words in drawings.
//! 5. [`findings`] reports what gave way, [`left_to_right`] checks the reading
//!    direction of numbers, and [`bounds`] that everything is on the paper.
//!
//! [`memo`] keeps lines and filled columns for the next layout.
//! [`text_limits`](mod@text_limits) tells translators how long texts in narrow
//! places may be. Layout never shapes: all glyphs come from
//! [`shaping`](crate::shaping), and [`pdf`](crate::pdf) alone knows the file.

mod bands;
mod blocks;
mod bounds;
mod change_bar;
mod columns;
mod cures;
mod displaced;
mod display;
mod draft_notice;
mod empty_pages;
mod findings;
mod fit;
mod flow;
mod furniture;
mod grid;
mod holes;
mod keep_rule;
mod left_to_right;
mod lettering;
mod line_setter;
mod lines;
mod memo;
mod named_words;
mod narrow;
mod page;
mod params;
mod place;
mod spare_room;
mod style;
mod table_shortage;
mod text_limits;

use crate::diagnostic::{FitCures, LayoutProblem, Severity};
use crate::document::NodeId;
use crate::fonts::FontBook;
use crate::shaping::ShapedDocument;
use blocks::MeasuredBlocks;
use cures::Misfit;
use empty_pages::SetPages;
pub use fit::SIZE_STEP;
use furniture::SetFurniture;
pub use memo::LayoutMemo;
pub use page::{Drawing, Item, LetteringRun, Page, PlacedLettering, Rule, Spacing, TextRun};
use params::ScriptMetrics;
pub use style::PageStyle;
pub use text_limits::{TextLimit, text_limits};

/// The pages of a document and the findings about them.
#[derive(Debug)]
pub struct Layout<'a> {
    /// The pages; empty if the text does not fit or is outside them.
    pub pages: Vec<Page<'a>>,
    /// The rules that gave way, or what does not fit.
    pub findings: Vec<Finding>,
}

/// A problem and the node whose words have it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The problem.
    pub problem: LayoutProblem,
    /// The node, if the problem has one.
    pub node: Option<NodeId>,
}

/// Lays out a document in the largest type size that keeps the fewest pages.
pub fn layout<'a>(shaped: &'a ShapedDocument, fonts: &FontBook, style: &PageStyle) -> Layout<'a> {
    LayoutMemo::once().layout(shaped, fonts, style)
}

impl LayoutMemo {
    /// Lays out a document like [`layout`], using and keeping lines and columns.
    pub fn layout<'a>(
        &self,
        shaped: &'a ShapedDocument,
        fonts: &FontBook,
        style: &PageStyle,
    ) -> Layout<'a> {
        let blocks = MeasuredBlocks::new(&shaped.blocks, self);
        laid_out(shaped, &blocks, fonts, style)
    }
}

/// Lays out a document whose blocks are measured.
fn laid_out<'a>(
    shaped: &'a ShapedDocument,
    blocks: &MeasuredBlocks<'a>,
    fonts: &FontBook,
    style: &PageStyle,
) -> Layout<'a> {
    let script_metrics = ScriptMetrics::widest(&shaped.letters, fonts);
    let furniture = SetFurniture::new(&shaped.furniture, style, script_metrics);
    if let Some(found) = findings::furniture_too_high(&furniture, style) {
        return Layout::failed(vec![found]);
    }
    match fit::fit(blocks, style, &furniture, script_metrics) {
        Ok(attempt) => {
            let mut findings = findings::findings(&attempt, &furniture, style);
            let (attempt, furniture) = (&attempt, &furniture);
            let set = SetPages { attempt, blocks, style, furniture, script_metrics };
            findings.extend(set.half_empty());
            findings.extend(lettering::findings(&attempt.flows, fonts));
            let pages = place::place(attempt, fonts, style, furniture);
            findings.extend(left_to_right::out_of_order(&pages));
            Layout { pages, findings }.checked(fonts)
        }
        Err(attempt) => {
            // A translation is compared with its original instead.
            let cures = if style.fills_pages {
                FitCures::default()
            } else {
                let furniture = &shaped.furniture;
                Misfit { blocks, furniture, style, script_metrics }.cures()
            };
            let mut findings = vec![findings::does_not_fit(&attempt, style, cures)];
            findings.extend(findings::without_room(&attempt, &furniture, style));
            findings.extend(lettering::findings(&attempt.flows, fonts));
            Layout::failed(findings)
        }
    }
}

impl Layout<'_> {
    fn failed(findings: Vec<Finding>) -> Self {
        Self { pages: Vec::new(), findings }
    }

    /// The layout, unless something is outside its page. If there is already an
    /// error, that would only follow from it.
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
