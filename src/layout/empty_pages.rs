//! Pages before the last that stay half empty, since what follows does not fit
//! on them: the page, and how much narrower a picture would have to be.

use super::Finding;
use super::bands::Band;
use super::fit::Attempt;
use super::flow::{Flow, FlowContent, FlowItem, LINE, SetFigure, contents, stacked_height};
use super::named_words::node;
use super::params::LayoutParams;
use super::style::PageStyle;
use crate::diagnostic::{LayoutProblem, NarrowerFigure};
use crate::geometry::Abs;

/// The share of a page before the last that may stay empty.
const MOST_EMPTY: f64 = 0.25;
/// The least share of its width to which a picture is proposed to be reduced.
const LEAST_WIDTH: f64 = 0.4;

/// The findings for pages before the last that are more than a quarter empty.
pub(super) fn half_empty(attempt: &Attempt, style: &PageStyle) -> Vec<Finding> {
    let pages = 0..attempt.pages.saturating_sub(1);
    pages.filter_map(|page| half_empty_page(attempt, page, style)).collect()
}

fn half_empty_page(attempt: &Attempt, page: u32, style: &PageStyle) -> Option<Finding> {
    let lines = attempt.page_lines;
    let bottoms = bottoms(attempt, page);
    let used: u32 = bottoms.iter().sum();
    let empty = 1.0 - f64::from(used) / f64::from(lines) / bottoms.len().max(1) as f64;
    if empty <= MOST_EMPTY {
        return None;
    }
    let (flow, band, first) = next(attempt, page + 1)?;
    let goes_on = band.page <= page && !columns(band, page).all(|column| column.is_empty());
    let bottom = if goes_on { bottoms.last().copied().unwrap_or(0) } else { band.line };
    let entries = &flow.entries[first..];
    let space = if goes_on && bottom > 0 { entries.first()?.space.natural } else { 0 };
    let room = lines.saturating_sub(bottom + space);
    // A length wider than a column is refused where the section is in columns.
    let widest = style.measure(style.columns);
    let (figure, node) = match narrower(entries, room, widest, attempt.params) {
        Some((figure, set)) => (Some(figure), set.node),
        None => (None, None),
    };
    let percent = (empty * 100.0).round() as u32;
    let problem = LayoutProblem::HalfEmptyPage { page: page + 1, percent, figure };
    // A decorative picture takes its place from the words around it.
    let after = || entries.iter().find_map(self::node);
    let before = || flow.entries[..first].iter().rev().find_map(self::node);
    Some(Finding { problem, node: node.or_else(after).or_else(before) })
}

/// The entries of each column of a band on a page.
fn columns(band: &Band, page: u32) -> impl Iterator<Item = std::ops::Range<usize>> + use<'_> {
    let index = page.checked_sub(band.page);
    let filled = index.and_then(|index| band.filling.pages.get(index as usize));
    filled.into_iter().flat_map(|page| page.columns())
}

/// The bottom of each column of the last band on a page, in half lines from the
/// top of the page.
fn bottoms(attempt: &Attempt, page: u32) -> Vec<u32> {
    let mut bottoms = Vec::new();
    for (flow, band) in attempt.flows.iter().zip(&attempt.bands) {
        let begin = if page == band.page { band.line } else { 0 };
        if columns(band, page).any(|column| !column.is_empty()) {
            let bottom = |column| begin + height(flow, column);
            bottoms = columns(band, page).map(bottom).collect();
        }
    }
    bottoms
}

fn height(flow: &Flow, column: std::ops::Range<usize>) -> u32 {
    flow.opening(&column) + flow.closing(&column) + stacked_height(&flow.entries[column])
}

/// The first entry on a page, with its flow and band.
fn next<'e, 'a>(attempt: &'e Attempt<'a>, page: u32) -> Option<(&'e Flow<'a>, &'e Band, usize)> {
    attempt.flows.iter().zip(&attempt.bands).find_map(|(flow, band)| {
        let first = columns(band, page).find(|column| !column.is_empty())?.start;
        Some((flow, band, first))
    })
}

/// The picture that, with what is kept together with it, does not fit into this
/// room, and how much narrower it would have to be: no wider than this.
fn narrower<'e, 'a>(
    entries: &'e [FlowItem<'a>],
    room: u32,
    widest: Abs,
    params: LayoutParams,
) -> Option<(NarrowerFigure, &'e SetFigure<'a>)> {
    let kept = |next: &FlowItem| next.before.rule.is_said();
    let together = entries.chunk_by(|_, next| kept(next)).next()?;
    let mut figures = contents(together).into_iter().filter_map(|content| match content {
        FlowContent::Figure(figure) => Some(figure),
        _ => None,
    });
    // Pictures side by side share their width, so no single one is named.
    let figure = figures.next().filter(|_| figures.next().is_none())?;
    let lacking = stacked_height(together).checked_sub(room)?.next_multiple_of(LINE);
    let height = figure.size.height - params.grid_step() * f64::from(lacking);
    let share = height / figure.size.height;
    let to = (figure.size.width * share).min(widest).to_mm().floor() as u32;
    let by = figure.size.width.to_mm().ceil() as u32 - to;
    (share >= LEAST_WIDTH && lacking > 0).then_some((NarrowerFigure { by, to }, figure))
}
