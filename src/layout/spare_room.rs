//! What becomes of room that stays empty once the type size is chosen: pictures
//! that leave a hole at the foot of a page shrink into it, a picture shrinks so
//! that no page is for a few lines, text beside small pictures starts at a third
//! of the page where that goes for the whole page, and pictures beside text on a last page that
//! is partly empty grow. All are attempts of [`fit`](super::fit) like any other. The holes are
//! found by [`holes`](mod@super::holes).

use super::blocks::PictureHeights;
use super::empty_pages::half_empty_pages;
use super::fit::{Attempt, FitInput};
use super::flow::{BesideChoice, FlowContent, KeepRule, SetFigure, contents};
use super::holes::{Hole, LEAST_OF_PICTURE, LEAST_OF_TALL, holes, most_tried, pictures};
use super::params::{LayoutParams, Tightness};
use crate::document::NodeId;
use crate::geometry::Abs;

/// The least height and width of a picture that is of use.
const SMALLEST: Abs = Abs::mm(15.0);
/// The part of a page, one in this many, that must not stay empty unsaid.
const MUCH: u32 = 4;
/// The most places that are filled with smaller pictures.
const MOST_SHRUNK: usize = 4;
/// The part of a page, one in this many, that is too little to have a page.
const LITTLE: u32 = 4;
/// The shares of their largest size at which pictures may save a page or fill one, and
/// those of pictures too tall for a page.
const SMALLER: [f64; 3] = [0.9, 0.8, LEAST_OF_PICTURE];
const SMALLER_OF_TALL: [f64; 6] = [0.9, 0.8, 0.7, 0.6, 0.5, LEAST_OF_TALL];

impl<'a> FitInput<'_, 'a> {
    /// The attempt with its spare room used.
    pub(super) fn settled(&mut self, attempt: Attempt<'a>) -> Attempt<'a> {
        let shrunk = self.without_holes(attempt);
        let shrunk = self.without_last_page(shrunk);
        let narrow = self.with_small_pictures(shrunk);
        self.with_large_pictures(narrow)
    }

    /// The attempt on a page fewer, if there is little on the last one and
    /// smaller pictures on the page before make room for it.
    fn without_last_page(&mut self, attempt: Attempt<'a>) -> Attempt<'a> {
        let is_little = attempt.end * LITTLE <= attempt.page_lines && attempt.pages > 1;
        if self.style.fills_pages || !is_little {
            return attempt;
        }
        let Some(pictures) = highest_before_last_page(&attempt) else { return attempt };
        let shares = smaller(pictures.iter().any(|figure| figure.is_too_tall));
        let found = shares.iter().find_map(|&share| {
            let height = |it: &SetFigure| {
                Some(it.largest.height * share).filter(|height| it.size.height > *height)
            };
            let limits = pictures.iter().filter_map(|it| Some((it.figure, height(it)?)));
            self.with_limits(limits.collect(), &attempt, attempt.pages - 1)
        });
        let Some((heights, shorter)) = found else { return attempt };
        self.picture_heights = heights;
        shorter
    }

    /// The attempt with pictures that shrink into the places too low for them.
    fn without_holes(&mut self, attempt: Attempt<'a>) -> Attempt<'a> {
        let mut best = attempt;
        for _ in 0..MOST_SHRUNK {
            let mut holes = holes(&best);
            holes.truncate(most_tried(best.pages));
            let worth_filling = holes.chunks(1).filter(|hole| hole[0].is_worth_filling(&best));
            // Where a picture would be too small, more of the text may come before it.
            let with_text = holes.chunks(1).chain((holes.len() > 1).then_some(&holes[..]));
            let found = worth_filling.into_iter().find_map(|hole| self.filled(hole, &best));
            let found = found.or_else(|| {
                with_text.into_iter().find_map(|holes| self.filled_with_text(holes, &best))
            });
            let Some((heights, filled)) = found else { break };
            (self.picture_heights, best) = (heights, filled);
        }
        best
    }

    /// The attempt with the pictures of a hole in it.
    fn filled(
        &self,
        hole: &[Hole],
        attempt: &Attempt<'a>,
    ) -> Option<(PictureHeights, Attempt<'a>)> {
        let tried = self.with_heights_of(hole, |it| it.height(attempt.params), attempt)?;
        let is_before = |it: &Hole| hole.iter().any(|hole| hole.figures == it.figures);
        holes(&tried.1).iter().all(|it| !is_before(it)).then_some(tried)
    }

    /// The attempt with the largest of the smaller pictures that leave fewer pages much
    /// empty, since text of the page before makes room for them.
    fn filled_with_text(
        &self,
        holes: &[Hole],
        attempt: &Attempt<'a>,
    ) -> Option<(PictureHeights, Attempt<'a>)> {
        let is_much = holes.iter().any(|hole| hole.empty * MUCH >= attempt.page_lines);
        if !is_much || attempt.params.tightness >= Tightness::Figures {
            return None;
        }
        let fullness = |it: &Attempt| (it.pages, half_empty_pages(it).count());
        let with_share = |share| self.with_heights_of(holes, |hole| hole.largest * share, attempt);
        let shares = smaller(holes.iter().all(|hole| hole.is_too_tall));
        let tried = shares.iter().filter_map(|&share| with_share(share));
        let fuller = tried.filter(|(_, tried)| fullness(tried) < fullness(attempt));
        // The first of equally full ones has the largest pictures.
        fuller.min_by_key(|(_, tried)| fullness(tried))
    }

    /// The attempt with the pictures of holes no higher than this.
    fn with_heights_of(
        &self,
        holes: &[Hole],
        height: impl Fn(&Hole) -> Abs,
        attempt: &Attempt<'a>,
    ) -> Option<(PictureHeights, Attempt<'a>)> {
        let mut limits = Vec::new();
        for hole in holes {
            let height = Some(height(hole));
            let is_useful = |height: &Abs| SMALLEST.fits(*height * hole.narrowest);
            let height = height.filter(is_useful).filter(|height| *height < hole.highest);
            let figures = hole.figures.iter();
            limits.extend(figures.filter_map(|&figure| Some((figure, height?))));
        }
        self.with_limits(limits, attempt, attempt.pages)
    }

    /// The attempt with pictures no higher than these, on no more than so many pages, unless
    /// it is worse than another or leaves more pages much empty.
    fn with_limits(
        &self,
        limits: Vec<(NodeId, Abs)>,
        attempt: &Attempt<'a>,
        pages: u32,
    ) -> Option<(PictureHeights, Attempt<'a>)> {
        if limits.is_empty() {
            return None;
        }
        let mut heights = self.picture_heights.clone();
        limits.into_iter().for_each(|(figure, height)| heights.limit(figure, height));
        let text = self.with_heights(heights);
        let tried = text.attempt_within(attempt.params, pages)?;
        let empty = |it| half_empty_pages(it).count();
        let is_as_good = tried.is_no_worse_than(attempt) && empty(&tried) <= empty(attempt);
        is_as_good.then_some((text.picture_heights, tried))
    }

    /// The attempt in which the text beside small pictures starts at a third of
    /// the page, from the first page on that has no others. Text on the same page
    /// starts at the same place.
    fn with_small_pictures(&self, attempt: Attempt<'a>) -> Attempt<'a> {
        let Some(first) = first_small_picture(&attempt) else { return attempt };
        let params = LayoutParams { small_pictures: Some(first), ..attempt.params };
        let tried = self.attempt_within(params, attempt.pages);
        let tried = tried.filter(|tried| tried.is_no_worse_than(&attempt));
        tried.filter(|tried| begins_a_page(tried, first)).unwrap_or(attempt)
    }

    /// The attempt with larger pictures beside the text of the last page, if
    /// the type is as large as it may be and the page has room.
    fn with_large_pictures(&self, attempt: Attempt<'a>) -> Attempt<'a> {
        let is_large = self.style.size.max.fits(attempt.params.size);
        let has_room = attempt.page_lines.saturating_sub(attempt.end) * MUCH >= attempt.page_lines;
        let first = growing_figure(&attempt).filter(|_| is_large && has_room);
        let Some(first) = first else { return attempt };
        let params = LayoutParams { large_pictures: Some(first), ..attempt.params };
        let tried = self.attempt_within(params, attempt.pages);
        tried.filter(|tried| tried.is_no_worse_than(&attempt)).unwrap_or(attempt)
    }
}

impl Attempt<'_> {
    /// Whether this attempt takes no more pages than another and breaks no
    /// dearer rule.
    fn is_no_worse_than(&self, other: &Self) -> bool {
        let keeps_rules = self.cost() < KeepRule::GIVEN_WAY || self.cost() <= other.cost();
        // What stays empty costs as well, but breaks no rule.
        let dearer = KeepRule::LastItem.price();
        let keeps_rules = keeps_rules || self.broken_rules() < other.broken_rules() + dearer;
        self.pages <= other.pages && keeps_rules
    }

    /// The cost of the rules that are broken.
    fn broken_rules(&self) -> f64 {
        let bands = self.flows.iter().zip(&self.bands);
        bands.map(|(flow, band)| band.filling.broken_rules(flow)).sum()
    }
}

/// The shares at which pictures are tried.
fn smaller(is_too_tall: bool) -> &'static [f64] {
    if is_too_tall { &SMALLER_OF_TALL } else { &SMALLER }
}

/// The highest pictures that stand alone or side by side on the page before the
/// last.
fn highest_before_last_page<'t, 'a>(attempt: &'t Attempt<'a>) -> Option<Vec<&'t SetFigure<'a>>> {
    let page = attempt.pages.checked_sub(2)?;
    let mut highest: Option<(u32, Vec<&SetFigure>)> = None;
    for (flow, band) in attempt.flows.iter().zip(&attempt.bands) {
        let Some(index) = page.checked_sub(band.page) else { continue };
        let filled = band.filling.pages.get(index as usize);
        let entries = filled.iter().flat_map(|page| page.columns()).flatten();
        for entry in entries.filter_map(|entry| flow.entries.get(entry)) {
            if let Some(figures) = pictures(entry)
                && highest.as_ref().is_none_or(|(height, _)| entry.height > *height)
            {
                highest = Some((entry.height, figures));
            }
        }
    }
    highest.map(|(_, figures)| figures)
}

/// The pictures beside texts, with their pages.
fn beside_texts(attempt: &Attempt) -> Vec<(u32, BesideChoice)> {
    let mut found = Vec::new();
    for (flow, band) in attempt.flows.iter().zip(&attempt.bands) {
        for (page, filled) in (band.page..).zip(&band.filling.pages) {
            let all = filled.columns().flat_map(|column| contents(&flow.entries[column]));
            let choices = all.filter_map(|content| match content {
                FlowContent::Figure(figure) => figure.beside,
                _ => None,
            });
            found.extend(choices.map(|choice| (page, choice)));
        }
    }
    found
}

/// The first figure after the last page on which the pictures beside a text take
/// half of the page, if there are such pages and such a figure.
fn first_small_picture(attempt: &Attempt) -> Option<NodeId> {
    let all = beside_texts(attempt);
    let (last, _) = *all.iter().rfind(|(_, choice)| !choice.is_small)?;
    all.iter().find(|(page, _)| *page > last).map(|(_, choice)| choice.first)
}

/// Whether no picture beside a text is before this one on its page.
fn begins_a_page(attempt: &Attempt, figure: NodeId) -> bool {
    let all = beside_texts(attempt);
    let page = all.iter().find(|(_, choice)| choice.first == figure).map(|(page, _)| *page);
    all.iter().all(|(other, choice)| Some(*other) != page || choice.first >= figure)
}

/// The first figure on the last page that may be larger.
fn growing_figure(attempt: &Attempt) -> Option<NodeId> {
    let on_last = beside_texts(attempt).into_iter().filter(|(page, _)| page + 1 == attempt.pages);
    on_last.filter(|(_, choice)| choice.may_grow).map(|(_, choice)| choice.first).next()
}
