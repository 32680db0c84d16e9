//! Holes: places at the foot of a column that stay empty since the pictures that come
//! next, with what is kept together with them, are too high for them. What becomes of
//! them is decided in [`spare_room`](super::spare_room).

use super::fit::Attempt;
use super::flow::{Flow, FlowContent, FlowItem, LINE, SetFigure, contents, stacked_height};
use super::params::{LayoutParams, Tightness};
use crate::document::NodeId;
use crate::geometry::Abs;

/// The least share of their largest size that pictures keep in a place that is too low.
/// The size of one that is too tall for any page is an accident of the paper.
pub(super) const LEAST_OF_PICTURE: f64 = 0.7;
pub(super) const LEAST_OF_TALL: f64 = 0.4;
/// The part of a page, one in this many, that is worth filling, and the larger one for
/// pictures beside texts, since pictures of one size look better in a column.
const WORTH_FILLING: u32 = 8;
const WORTH_FILLING_BESIDE: u32 = 4;

/// The pages that all trials of one kind set together: each sets the whole document.
const MOST_TRIED: u32 = 100;

/// How many places of a document of so many pages are filled on trial, so that a book of
/// pictures takes no longer than its length says. A leaflet of ten pages has all it needs.
pub(super) fn most_tried(pages: u32) -> usize {
    (MOST_TRIED / pages.max(1)) as usize
}

/// A place at the foot of a column that pictures are too high for.
pub(super) struct Hole {
    /// The half lines that stay empty.
    pub empty: u32,
    /// The half lines that the pictures and what is kept with them take beyond these.
    lacking: u32,
    /// The pictures side by side.
    pub figures: Vec<NodeId>,
    /// The height of the highest of them, and its height on a page of its own.
    pub highest: Abs,
    pub largest: Abs,
    /// The least width of one of them, as a share of its height.
    pub narrowest: f64,
    /// Whether one that is not beside a text is too tall for a page.
    pub is_too_tall: bool,
    /// Whether they are beside a text.
    is_beside: bool,
}

impl Hole {
    /// The height at which the pictures fit.
    pub(super) fn height(&self, params: LayoutParams) -> Abs {
        self.highest - params.grid_step() * f64::from(self.lacking)
    }

    /// Whether pictures that fill it are better than the hole.
    pub(super) fn is_worth_filling(&self, attempt: &Attempt) -> bool {
        let least = self.largest * if self.is_too_tall { LEAST_OF_TALL } else { LEAST_OF_PICTURE };
        let part = if self.is_beside { WORTH_FILLING_BESIDE } else { WORTH_FILLING };
        attempt.params.tightness < Tightness::Figures
            && self.empty * part >= attempt.page_lines
            && least.fits(self.height(attempt.params))
    }
}

/// The places that pictures are too high for, on all pages but the last of each
/// flow.
pub(super) fn holes(attempt: &Attempt) -> Vec<Hole> {
    let mut holes = Vec::new();
    for (flow, band) in attempt.flows.iter().zip(&attempt.bands) {
        let full = band.filling.pages.len().saturating_sub(1);
        for (page, filled) in (0..).zip(&band.filling.pages[..full]) {
            let begin = if page == 0 { band.line } else { 0 };
            let room = attempt.page_lines.saturating_sub(begin);
            for column in filled.columns() {
                let used = stacked_height(&flow.entries[column.clone()]);
                let empty = room.saturating_sub(used);
                let hole = hole_before(flow, column.end, !column.is_empty(), empty);
                holes.extend(hole);
            }
        }
    }
    holes
}

/// The hole of this many half lines before an entry, if pictures make what begins with
/// it too high: pictures alone, under headings, or beside a text.
fn hole_before(flow: &Flow, entry: usize, is_under_text: bool, empty: u32) -> Option<Hole> {
    let entries = flow.entries.get(entry..)?;
    let headings =
        entries.iter().take_while(|entry| matches!(entry.content, FlowContent::Heading(_)));
    let count = headings.count();
    let entry = entries.get(count)?;
    let beside = beside(entry);
    let space = if is_under_text { entries[0].space.natural } else { 0 };
    let needed = if beside.is_some() { kept_together(entries) } else { &entries[..=count] };
    let lacking = (space + stacked_height(needed)).checked_sub(empty)?;
    let (figures, is_beside) = match beside {
        // Smaller pictures do not make a text lower.
        Some(beside) if lacking == 0 || beside.text + lacking > entry.height => return None,
        Some(beside) => (beside.figures, true),
        None => (pictures(entry)?, false),
    };
    // The words of pictures are on whole lines.
    let lacking = lacking.next_multiple_of(LINE);
    let highest =
        |size: fn(&SetFigure) -> Abs| figures.iter().map(|it| size(it)).fold(Abs::ZERO, Abs::max);
    Some(Hole {
        empty,
        lacking,
        highest: highest(|figure| figure.size.height),
        largest: highest(|figure| figure.largest.height),
        narrowest: figures.iter().map(|it| it.size.width / it.size.height).fold(1.0, f64::min),
        is_too_tall: !is_beside && figures.iter().any(|figure| figure.is_too_tall),
        figures: figures.iter().map(|figure| figure.figure).collect(),
        is_beside,
    })
}

/// The pictures of an entry that holds nothing else.
pub(super) fn pictures<'e, 'a>(entry: &'e FlowItem<'a>) -> Option<Vec<&'e SetFigure<'a>>> {
    contents(std::slice::from_ref(entry)).into_iter().map(figure).collect()
}

/// A text with pictures at its start side.
struct TextBeside<'e, 'a> {
    /// The height of the text, in half lines.
    text: u32,
    figures: Vec<&'e SetFigure<'a>>,
}

/// The text and the pictures of an entry that holds both.
fn beside<'e, 'a>(entry: &'e FlowItem<'a>) -> Option<TextBeside<'e, 'a>> {
    let FlowContent::Row(stacks) = &entry.content else { return None };
    let [text, pictures] = &stacks[..] else { return None };
    let figures: Vec<_> = contents(pictures).into_iter().filter_map(figure).collect();
    let is_beside = figures.iter().any(|figure| figure.beside.is_some());
    is_beside.then(|| TextBeside { text: stacked_height(text), figures })
}

/// The first of these entries with those that a rule keeps together with it.
pub(super) fn kept_together<'e, 'a>(entries: &'e [FlowItem<'a>]) -> &'e [FlowItem<'a>] {
    let mut together = entries.chunk_by(|_, next| next.before.rule.is_said());
    together.next().unwrap_or_default()
}

/// The picture that a content is.
pub(super) fn figure<'e, 'a>(content: &'e FlowContent<'a>) -> Option<&'e SetFigure<'a>> {
    match content {
        FlowContent::Figure(figure) => Some(figure),
        _ => None,
    }
}
