//! The choice of the type size and of what gives way: the fewest pages, then
//! the largest size that keeps every rule. One attempt makes the flows with
//! [`blocks`](super::blocks) and fills them with [`columns`](super::columns).

use super::bands::{Band, bands};
use super::blocks::{LeastHeight, MeasuredBlocks, PictureHeights, flows};
use super::change_bar::ChangeBars;
use super::columns::{FlowPages, exceed};
use super::flow::{Flow, FlowItem, KeepRule, LINE};
use super::furniture::SetFurniture;
use super::params::{Comfort, LayoutParams, ScriptMetrics, Tightness};
use super::style::PageStyle;
use crate::definition::CLEAR_TYPE;
use crate::geometry::Abs;

/// The type size that comes before any comfort: more than clear print.
const COMFORTABLE_TYPE: Abs = Abs::pt(13.0);
/// The step between the type sizes that are tried.
pub const SIZE_STEP: Abs = Abs::pt(0.25);

/// The document set with one set of parameters.
#[derive(Debug)]
pub(super) struct Attempt<'a> {
    /// The parameters.
    pub params: LayoutParams,
    /// The flows.
    pub flows: Vec<Flow<'a>>,
    /// The place of each flow and how it fills its pages.
    pub bands: Vec<Band>,
    /// The number of pages.
    pub pages: u32,
    /// The half lines of the grid on a page.
    pub page_lines: u32,
    /// The half lines taken on the last page.
    pub end: u32,
}

impl Attempt<'_> {
    /// The cost; from [`KeepRule::GIVEN_WAY`] on a rule has given way.
    pub(super) fn cost(&self) -> f64 {
        self.bands.iter().map(|band| band.filling.cost).sum()
    }

    /// The entries after this many pages.
    pub(super) fn beyond(&self, pages: u32) -> impl Iterator<Item = &FlowItem<'_>> {
        self.flows.iter().zip(&self.bands).flat_map(move |(flow, band)| {
            let kept = pages.saturating_sub(band.page) as usize;
            let over = band.filling.pages.iter().skip(kept).flat_map(|page| page.columns());
            over.flat_map(|column| &flow.entries[column])
        })
    }
}

/// Chooses the parameters: first the fewest pages that hold the text at the
/// least size, or the number of pages to fill, then the largest size that keeps
/// this number and every rule.
///
/// # Errors
/// The text does not fit the pages it may take. The error holds the tightest
/// attempt.
pub(super) fn fit<'a>(
    blocks: &MeasuredBlocks<'a>,
    style: &PageStyle,
    furniture: &SetFurniture<'a>,
    script_metrics: ScriptMetrics,
) -> Result<Attempt<'a>, Box<Attempt<'a>>> {
    let (roomy, tight) = all_params(blocks, style, script_metrics);
    let fit = |may_add| {
        let picture_heights = PictureHeights::default();
        let text = FitInput { blocks, style, furniture, picture_heights, may_add };
        fit_params(text, roomy.clone(), tight.clone())
    };
    let added = fit(true);
    let is_clear = |attempt: &Attempt| floor(style).fits(attempt.params.size);
    if style.pages.is_none() || added.as_ref().is_ok_and(is_clear) {
        return added;
    }
    // What is worth a page gives way where there is none, and before small type.
    fit(false)
}

/// The size below which type is small.
fn floor(style: &PageStyle) -> Abs {
    style.size.min.max(CLEAR_TYPE).min(style.size.max)
}

/// Chooses among parameters in which nothing has given way, and the tighter
/// ones.
fn fit_params<'a>(
    mut text: FitInput<'_, 'a>,
    roomy: Vec<LayoutParams>,
    tight: Vec<LayoutParams>,
) -> Result<Attempt<'a>, Box<Attempt<'a>>> {
    let style = text.style;
    let limit = style.pages.unwrap_or(u32::MAX);
    let smallest = *roomy.last().unwrap_or(&tight[0]);
    let may_tighten = style.size.min < smallest.size;
    if !may_tighten && (style.fills_pages || text.takes_all(smallest)) {
        return on_all_pages(text, limit, &roomy, &tight);
    }
    let small = text.attempt(smallest);
    if small.pages <= limit && !may_tighten {
        let best = SizeSearch::new(&text, small.pages, Some(small)).best(&roomy);
        return Ok(text.settled(best));
    }
    let tightest = text.attempt(tight[tight.len() - 1]);
    if tightest.pages > limit {
        return Err(Box::new(tightest));
    }
    let pages = if small.pages <= limit { tightest.pages } else { tightest.pages.max(limit) };
    let all: Vec<LayoutParams> = roomy.into_iter().chain(tight).collect();
    let best = SizeSearch::new(&text, pages, Some(tightest)).best(&all);
    Ok(text.settled(best))
}

/// Chooses among the same parameters for a text that takes all pages it may take, at
/// the smallest size too: that size is set only if no larger one will do.
fn on_all_pages<'a>(
    mut text: FitInput<'_, 'a>,
    pages: u32,
    roomy: &[LayoutParams],
    tight: &[LayoutParams],
) -> Result<Attempt<'a>, Box<Attempt<'a>>> {
    let mut search = SizeSearch::new(&text, pages, None);
    if let Some(found) = search.first(roomy) {
        return Ok(text.settled(found));
    }
    if search.last_fits
        && let Some(cheapest) = search.cheapest
    {
        return Ok(text.settled(cheapest));
    }
    let tightest = text.attempt(tight[tight.len() - 1]);
    if tightest.pages > pages {
        return Err(Box::new(tightest));
    }
    let best = SizeSearch { known: Some(tightest), ..search }.best(tight);
    Ok(text.settled(best))
}

/// The parameters in which nothing has given way, and those to try after them,
/// each from the best to the worst.
///
/// Room is spent on 12 pt, on 13 pt, on each step of comfort that makes a
/// difference, and on larger type, in this order (TYPOGRAPHY, "The look").
fn all_params(
    blocks: &MeasuredBlocks,
    style: &PageStyle,
    script_metrics: ScriptMetrics,
) -> (Vec<LayoutParams>, Vec<LayoutParams>) {
    let (min, max) = (style.size.min, style.size.max);
    let floor = floor(style);
    let comfortable = floor.max(COMFORTABLE_TYPE).min(max);
    let with = |comfort, tightness, size| LayoutParams {
        size,
        comfort,
        tightness,
        large_pictures: None,
        small_pictures: None,
        script_metrics,
    };
    let plain = |tightness| move |size| with(Comfort::Plain, tightness, size);
    let mut roomy: Vec<LayoutParams> = Vec::new();
    for comfort in comforts(blocks, style) {
        let relaxed = |size| with(comfort, Tightness::Relaxed, size);
        roomy.extend(sizes(max, comfortable).map(relaxed));
    }
    roomy.extend(sizes(comfortable, floor).skip(1).map(plain(Tightness::Relaxed)));
    let given = Tightness::ALL[1..].iter().map(|&tightness| plain(tightness)(floor));
    let smaller = sizes(floor, min).skip(1).map(plain(Tightness::Figures));
    (roomy, given.chain(smaller).collect())
}

/// The steps of comfort that make a difference, from the best to none. Where
/// there is room for one of the two, a figure of twice the size is seen first.
fn comforts(blocks: &MeasuredBlocks, style: &PageStyle) -> Vec<Comfort> {
    let is_large = COMFORTABLE_TYPE.fits(style.size.max);
    let wide_figure = is_large && style.columns > 1 && blocks.has_wide_figure();
    match (wide_figure, blocks.has_list()) {
        (true, true) => {
            vec![Comfort::Both, Comfort::WideFigure, Comfort::AirInLists, Comfort::Plain]
        }
        (true, false) => vec![Comfort::WideFigure, Comfort::Plain],
        (false, true) => vec![Comfort::AirInLists, Comfort::Plain],
        (false, false) => vec![Comfort::Plain],
    }
}

/// The sizes from the larger down to the smaller.
fn sizes(from: Abs, to: Abs) -> impl Iterator<Item = Abs> {
    let steps = ((from - to) / SIZE_STEP - 1e-6).ceil().max(0.0) as u32;
    (0..=steps).map(move |step| (from - SIZE_STEP * f64::from(step)).max(to))
}

/// The search for the first attempt that takes no more than this many pages and keeps
/// every rule, or else for the cheapest one: a smaller size has to keep a rule more.
struct SizeSearch<'s, 't, 'a> {
    text: &'s FitInput<'t, 'a>,
    pages: u32,
    /// An attempt that has been made already.
    known: Option<Attempt<'a>>,
    /// The cheapest so far.
    cheapest: Option<Attempt<'a>>,
    /// Whether the last one took no more pages.
    last_fits: bool,
}

impl<'s, 't, 'a> SizeSearch<'s, 't, 'a> {
    fn new(text: &'s FitInput<'t, 'a>, pages: u32, known: Option<Attempt<'a>>) -> Self {
        Self { text, pages, known, cheapest: None, last_fits: false }
    }

    /// The first attempt with one of these parameters that keeps every rule.
    fn first(&mut self, all_params: &[LayoutParams]) -> Option<Attempt<'a>> {
        for &params in all_params {
            let tried = match self.known.take_if(|known| known.params == params) {
                Some(known) => Some(known).filter(|known| known.pages <= self.pages),
                None => self.text.attempt_within(params, self.pages),
            };
            self.last_fits = tried.is_some();
            let Some(tried) = tried else { continue };
            if tried.cost() < KeepRule::GIVEN_WAY {
                return Some(tried);
            }
            let is_cheaper =
                |than: &Attempt| tried.cost() + KeepRule::GIVEN_WAY / 2.0 < than.cost();
            if self.cheapest.as_ref().is_none_or(is_cheaper) {
                self.cheapest = Some(tried);
            }
        }
        None
    }

    /// The first attempt that keeps every rule, or the cheapest.
    fn best(mut self, all_params: &[LayoutParams]) -> Attempt<'a> {
        let first = self.first(all_params);
        let best = first.or(self.cheapest).or(self.known);
        best.unwrap_or_else(|| self.text.attempt(all_params[0]))
    }
}

/// The document and the style it is set in.
pub(super) struct FitInput<'t, 'a> {
    blocks: &'t MeasuredBlocks<'a>,
    pub(super) style: &'t PageStyle,
    furniture: &'t SetFurniture<'a>,
    /// The greatest heights of pictures that shrink.
    pub(super) picture_heights: PictureHeights,
    /// Whether it may take another page for what is worth it.
    may_add: bool,
}

impl<'a> FitInput<'_, 'a> {
    /// The same document with other heights of pictures.
    pub(super) fn with_heights(&self, picture_heights: PictureHeights) -> Self {
        Self { picture_heights, ..*self }
    }

    /// Sets the document with these parameters.
    fn attempt(&self, params: LayoutParams) -> Attempt<'a> {
        self.attempt_within(params, u32::MAX).expect("every text goes on so many pages")
    }

    /// Sets the document with these parameters, unless it takes more than this
    /// many pages.
    pub(super) fn attempt_within(&self, params: LayoutParams, pages: u32) -> Option<Attempt<'a>> {
        // The foot of several pages may leave them fewer lines than a single one.
        let [one, several] = [1, 2].map(|pages| self.page_lines(pages, params));
        // Judged by the widths of the texts first: to break them into lines takes
        // most of the time of an attempt.
        let least = self.least_height(params, one);
        let goes_on_one = least.on(1) <= u64::from(one);
        let least = if one == several { least } else { self.least_height(params, several) };
        let goes_on_all = least.on(pages) <= u64::from(pages) * u64::from(several);
        let mut flows = None;
        if goes_on_one {
            match self.in_bands(params, one, self.flows(params, one), 1) {
                Ok(attempt) => return Some(attempt),
                Err(too_long) => flows = Some(too_long).filter(|_| one == several),
            }
        }
        if pages <= 1 || !goes_on_all {
            return None;
        }
        let flows = flows.unwrap_or_else(|| self.flows(params, several));
        self.in_bands(params, several, flows, pages).ok()
    }

    /// Fills pages of this many half lines with flows, one band under another;
    /// or returns the flows if they take more than so many pages.
    fn in_bands(
        &self,
        params: LayoutParams,
        page_lines: u32,
        flows: Vec<Flow<'a>>,
        most: u32,
    ) -> Result<Attempt<'a>, Vec<Flow<'a>>> {
        let may_add = self.may_add;
        let filled = if exceed(&flows, most, page_lines) {
            None
        } else {
            bands(&flows, FlowPages { first: page_lines, page: page_lines, foot: 0, may_add }, most)
        };
        match filled {
            Some((bands, pages, end)) => {
                Ok(Attempt { params, flows, bands, pages, page_lines, end })
            }
            None => Err(flows),
        }
    }

    /// Whether the document certainly takes all pages that it may take.
    fn takes_all(&self, params: LayoutParams) -> bool {
        let fewer = self.style.pages.map(|pages| pages.saturating_sub(1));
        let exceeds = |pages: u32| {
            let lines = self.page_lines(pages, params);
            self.least_height(params, lines).on(pages) > u64::from(pages) * u64::from(lines)
        };
        fewer.is_some_and(|fewer| fewer == 0 || exceeds(1) && (fewer == 1 || exceeds(fewer)))
    }

    /// The least height of the document with these parameters.
    fn least_height(&self, params: LayoutParams, page_lines: u32) -> LeastHeight {
        self.blocks.least_height(self.style, params, page_lines, &self.picture_heights)
    }

    /// The flows of the document with these parameters.
    fn flows(&self, params: LayoutParams, page_lines: u32) -> Vec<Flow<'a>> {
        let change_bars = self.furniture.notice.as_ref();
        let change_bars = change_bars.map(|_| ChangeBars::of_columns(self.style, params));
        flows(self.blocks, self.style, params, change_bars, page_lines, &self.picture_heights)
    }

    /// The half lines of the grid on each page, given the number of pages.
    fn page_lines(&self, pages: u32, params: LayoutParams) -> u32 {
        let height = self.style.height() - self.furniture.taken(pages, self.style);
        let room = height - params.line_height();
        ((room / params.leading() + 1e-6).floor() as u32).saturating_add(1).saturating_mul(LINE)
    }
}
