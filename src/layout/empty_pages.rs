//! Pages before the last that stay half empty, since what follows does not fit
//! on them: the page, and how much narrower a picture would have to be, which is tried.

use super::Finding;
use super::bands::Band;
use super::blocks::MeasuredBlocks;
use super::fit::{Attempt, fit};
use super::flow::{Flow, FlowItem, LINE, SetFigure, contents, stacked_height};
use super::furniture::SetFurniture;
use super::holes::{figure, kept_together, most_tried};
use super::named_words::node;
use super::params::ScriptMetrics;
use super::style::PageStyle;
use crate::diagnostic::{LayoutProblem, NarrowerFigure};
use crate::document::NodeId;
use crate::geometry::Abs;

/// The share of a page before the last that may stay empty.
const MOST_EMPTY: f64 = 0.25;
/// The least share of its width to which a picture is proposed to be reduced.
const LEAST_WIDTH: f64 = 0.4;
/// The shares of the width at which a picture would fit that are tried: the text before
/// it may change its lines, or the type its size.
const TRIED: [f64; 3] = [1.0, 0.9, 0.8];

/// The pages before the last that are more than a quarter empty, and the share of each
/// that is empty.
pub(super) fn half_empty_pages(attempt: &Attempt) -> impl Iterator<Item = (u32, f64)> {
    let pages = 0..attempt.pages.saturating_sub(1);
    pages.map(|page| (page, empty_share(attempt, page))).filter(|(_, empty)| *empty > MOST_EMPTY)
}

/// The share of a page that is empty.
fn empty_share(attempt: &Attempt, page: u32) -> f64 {
    let bottoms = bottoms(attempt, page);
    let used: u32 = bottoms.iter().sum();
    1.0 - f64::from(used) / f64::from(attempt.page_lines) / bottoms.len().max(1) as f64
}

/// A document on its pages, and what it is made of: each width that is proposed for a
/// picture is tried.
pub(super) struct SetPages<'t, 'a> {
    pub(super) attempt: &'t Attempt<'a>,
    pub(super) blocks: &'t MeasuredBlocks<'a>,
    pub(super) style: &'t PageStyle,
    pub(super) furniture: &'t SetFurniture<'a>,
    pub(super) script_metrics: ScriptMetrics,
}

/// What does not fit at the foot of a page.
struct TooHighPart<'e, 'a> {
    /// The entries, which are kept together.
    entries: &'e [FlowItem<'a>],
    /// The half lines that they lack.
    lacking: u32,
}

impl SetPages<'_, '_> {
    /// The findings for pages before the last that are more than a quarter empty.
    pub(super) fn half_empty(&self) -> Vec<Finding> {
        let tried = most_tried(self.attempt.pages);
        half_empty_pages(self.attempt)
            .enumerate()
            .filter_map(|(index, (page, empty))| self.finding(page, empty, index < tried))
            .collect()
    }

    /// The finding for a page; `is_tried` says whether a width is proposed.
    fn finding(&self, page: u32, empty: f64, is_tried: bool) -> Option<Finding> {
        let (flow, band, first) = next(self.attempt, page + 1)?;
        let goes_on = band.page <= page && !columns(band, page).all(|column| column.is_empty());
        let bottom = if goes_on { bottoms(self.attempt, page).pop()? } else { band.line };
        let entries = &flow.entries[first..];
        let space = if goes_on && bottom > 0 { entries.first()?.space.natural } else { 0 };
        let room = self.attempt.page_lines.saturating_sub(bottom + space);
        let together = kept_together(entries);
        let lacking = stacked_height(together).saturating_sub(room);
        let kept = TooHighPart { entries: together, lacking };
        let narrower = if is_tried { self.narrower(page, &kept) } else { None };
        let lacks = [lacking, lacking_whole(entries, room), self.lacking_for_last(page, empty)];
        let lacking = lacks.into_iter().find(|&it| it > 0);
        let problem = LayoutProblem::HalfEmptyPage {
            page: page + 1,
            percent: (empty * 100.0).round() as u32,
            figure: narrower.map(|(narrower, _)| narrower),
            too_high: lacking.map(|lacking| self.height(lacking).to_mm().ceil() as u32),
        };
        let node = narrower.map(|(_, figure)| figure.figure);
        // The edge of a frame has no words, so those near it give the place.
        let after = || entries.iter().find_map(self::node);
        let before = || flow.entries[..first].iter().rev().find_map(self::node);
        let node = node.or_else(after).or_else(before);
        Some(Finding { problem, node })
    }

    /// The half lines by which the last page is too high for the room on the page before, if
    /// that is this one.
    fn lacking_for_last(&self, page: u32, empty: f64) -> u32 {
        let room = (empty * f64::from(self.attempt.page_lines)) as u32;
        let is_before_last = page + 2 == self.attempt.pages;
        if is_before_last { self.attempt.end.saturating_sub(room) } else { 0 }
    }

    fn height(&self, half_lines: u32) -> Abs {
        self.attempt.params.grid_step() * f64::from(half_lines)
    }

    /// The picture in what does not fit at the foot of a page, and how much narrower it
    /// would have to be.
    fn narrower<'e, 'a>(
        &self,
        page: u32,
        part: &TooHighPart<'e, 'a>,
    ) -> Option<(NarrowerFigure, &'e SetFigure<'a>)> {
        let mut figures = contents(part.entries).into_iter().filter_map(figure);
        // Pictures side by side share their width, so no single one is named.
        let figure = figures.next().filter(|_| figures.next().is_none())?;
        let height = figure.size.height - self.height(part.lacking.next_multiple_of(LINE));
        let share = height / figure.size.height;
        // A length wider than a column is refused where the section is in columns.
        let widest = (figure.size.width * share).min(self.style.measure(self.style.columns));
        let widths = TRIED.into_iter().map(|share| (widest * share).to_mm().floor() as u32);
        let is_large = |to: &u32| (figure.size.width * LEAST_WIDTH).fits(Abs::mm(f64::from(*to)));
        let mut large = widths.filter(is_large).filter(|_| part.lacking > 0);
        let to = large.find(|&to| self.is_filled(page, figure.figure, to))?;
        let by = figure.size.width.to_mm().ceil() as u32 - to;
        Some((NarrowerFigure { by, to }, figure))
    }

    /// Whether a page is filled, and none other is half empty instead, if a picture has
    /// this width in millimetres.
    fn is_filled(&self, page: u32, figure: NodeId, width: u32) -> bool {
        let blocks = self.blocks.with_width(figure, Abs::mm(f64::from(width)));
        let Ok(tried) = fit(&blocks, self.style, self.furniture, self.script_metrics) else {
            return false;
        };
        let pages = |attempt| half_empty_pages(attempt).map(|(page, _)| page);
        tried.pages <= self.attempt.pages
            && pages(&tried).count() < pages(self.attempt).count()
            && pages(&tried).all(|other| other != page)
    }
}

/// The half lines that the first of these entries lack with those it is rather kept with: if
/// no rule keeps them apart from the page, a break among them costs more than the empty room.
fn lacking_whole(entries: &[FlowItem], room: u32) -> u32 {
    let mut whole = entries.chunk_by(|_, next| next.before.price() > 0.0);
    stacked_height(whole.next().unwrap_or_default()).saturating_sub(room)
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
