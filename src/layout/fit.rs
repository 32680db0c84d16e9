use super::blocks::{MeasuredBlock, flows};
use super::columns::{Filling, Room, fill};
use super::flow::{Entry, Flow, Rule};
use super::setting::{Setting, Tightness};
use super::style::PageStyle;
use crate::geometry::Abs;

/// Type sizes are tried in steps of this.
const STEP: Abs = Abs::pt(0.25);
/// Under this size everything else gives way first (UKAAF Clear Print).
const CLEAR: Abs = Abs::pt(12.0);

/// The document in one setting.
#[derive(Debug)]
pub(super) struct Attempt<'a> {
    /// The setting.
    pub setting: Setting,
    /// Its flows.
    pub flows: Vec<Flow<'a>>,
    /// Where each flow begins, and how it fills its pages.
    pub bands: Vec<Band>,
    /// How many pages it takes.
    pub pages: u32,
}

/// A flow on its pages.
#[derive(Debug)]
pub(super) struct Band {
    /// The page where it begins.
    pub page: u32,
    /// The line of that page's grid where it begins.
    pub line: u32,
    /// Its columns.
    pub filling: Filling,
}

impl Attempt<'_> {
    /// What it costs; from [`Rule::GIVEN_WAY`] on a rule has given way.
    pub(super) fn cost(&self) -> f64 {
        self.bands.iter().map(|band| band.filling.cost).sum()
    }

    /// The entries that stand after so many pages.
    pub(super) fn beyond(&self, pages: u32) -> impl Iterator<Item = &Entry<'_>> {
        self.flows.iter().zip(&self.bands).flat_map(move |(flow, band)| {
            let kept = pages.saturating_sub(band.page) as usize;
            let over = band.filling.pages.iter().skip(kept).flat_map(|page| page.columns());
            over.flat_map(|column| &flow.entries[column])
        })
    }
}

/// Chooses the setting: first the fewest pages that hold the text at the least
/// size, then the largest size that keeps that number and every rule.
///
/// # Errors
/// The text does not go into the pages it may take: the tightest attempt.
pub(super) fn fit<'a>(
    blocks: &[MeasuredBlock<'a>],
    style: &PageStyle,
) -> Result<Attempt<'a>, Attempt<'a>> {
    let (roomy, tight) = settings(style);
    let limit = style.pages.unwrap_or(u32::MAX);
    let smallest = *roomy.last().unwrap_or(&tight[0]);
    let small = attempt(blocks, style, smallest);
    if small.pages <= limit && style.size.min >= smallest.size {
        let pages = small.pages;
        return Ok(best(blocks, style, &roomy, pages, small));
    }
    let tightest = attempt(blocks, style, tight[tight.len() - 1]);
    if tightest.pages > limit {
        return Err(tightest);
    }
    let pages = if small.pages <= limit { tightest.pages } else { tightest.pages.max(limit) };
    let all: Vec<Setting> = roomy.into_iter().chain(tight).collect();
    Ok(best(blocks, style, &all, pages, tightest))
}

/// The settings in which nothing has given way, and those to be tried after
/// them, each from the best to the least.
fn settings(style: &PageStyle) -> (Vec<Setting>, Vec<Setting>) {
    let (min, max) = (style.size.min, style.size.max);
    let floor = min.max(CLEAR).min(max);
    let relaxed = |size| Setting { size, tightness: Tightness::Relaxed };
    let tightest = |size| Setting { size, tightness: Tightness::Figures };
    let roomy = sizes(max, floor).map(relaxed).collect();
    let given = Tightness::ALL[1..].iter().map(|&tightness| Setting { size: floor, tightness });
    (roomy, given.chain(sizes(floor, min).skip(1).map(tightest)).collect())
}

/// The sizes from one down to another.
fn sizes(from: Abs, to: Abs) -> impl Iterator<Item = Abs> {
    let steps = ((from - to) / STEP - 1e-6).ceil().max(0.0) as u32;
    (0..=steps).map(move |step| (from - STEP * f64::from(step)).max(to))
}

/// The first setting that takes no more than so many pages and keeps every
/// rule; else the one that costs least.
fn best<'a>(
    blocks: &[MeasuredBlock<'a>],
    style: &PageStyle,
    settings: &[Setting],
    pages: u32,
    known: Attempt<'a>,
) -> Attempt<'a> {
    let mut known = Some(known);
    let mut best: Option<Attempt<'a>> = None;
    for &setting in settings {
        let tried = match known.take_if(|known| known.setting == setting) {
            Some(known) => known,
            None => attempt(blocks, style, setting),
        };
        if tried.pages > pages {
            continue;
        }
        if tried.cost() < Rule::GIVEN_WAY {
            return tried;
        }
        if best.as_ref().is_none_or(|best| tried.cost() < best.cost()) {
            best = Some(tried);
        }
    }
    best.or(known).unwrap_or_else(|| attempt(blocks, style, settings[0]))
}

/// Sets the document in one setting, band under band.
fn attempt<'a>(blocks: &[MeasuredBlock<'a>], style: &PageStyle, setting: Setting) -> Attempt<'a> {
    let page_lines = page_lines(style, setting);
    let flows = flows(blocks, style, setting, page_lines);
    let (mut page, mut line) = (0, 0);
    let mut bands = Vec::with_capacity(flows.len());
    for flow in &flows {
        let space = flow.entries.first().map_or(0, |entry| entry.space.natural);
        let begin = if line == 0 { 0 } else { line + space };
        let room = Room { first: page_lines.saturating_sub(begin), page: page_lines };
        let filling = fill(flow, room);
        let on_same_page = filling.pages.len() == 1;
        let height = filling.pages.last().map_or(0, |page| page.height);
        bands.push(Band { page, line: begin, filling });
        line = if on_same_page { begin + height } else { height };
        page += bands.last().map_or(0, |band| band.filling.pages.len() as u32 - 1);
    }
    Attempt { setting, flows, bands, pages: page + 1 }
}

/// How many lines of the grid a page holds.
fn page_lines(style: &PageStyle, setting: Setting) -> u32 {
    let room = style.height() - setting.first_baseline() - setting.below_baseline();
    ((room / setting.leading() + 1e-6).floor() as u32).saturating_add(1)
}
