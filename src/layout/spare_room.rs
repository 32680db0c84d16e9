//! What becomes of room that stays empty once the type size is chosen: pictures
//! that leave a hole at the foot of a page shrink into it, a picture shrinks so
//! that no page is for a few lines, text beside small pictures starts at a third
//! of the page where that goes for the whole page, and pictures beside text on a last page that
//! is partly empty grow. All are attempts of [`fit`](super::fit) like any other.

use super::blocks::PictureHeights;
use super::empty_pages::half_empty;
use super::fit::{Attempt, FitInput};
use super::flow::{
    BesideChoice, Flow, FlowContent, FlowItem, KeepRule, SetFigure, contents, stacked_height,
};
use super::params::{LayoutParams, Tightness};
use crate::document::NodeId;
use crate::geometry::{Abs, Size};

/// The least share of their size that pictures keep in a place that is too low.
const LEAST_OF_PICTURE: f64 = 0.7;
/// The least height of a picture that is of use.
const SMALLEST: Abs = Abs::mm(15.0);
/// The part of a page, one in this many, that is worth filling.
const WORTH_FILLING: u32 = 8;
/// The part of a page, one in this many, that must not stay empty unsaid.
const MUCH: u32 = 4;
/// The most places that are filled with smaller pictures.
const MOST_SHRUNK: usize = 4;
/// The part of a page, one in this many, that is too little to have a page.
const LITTLE: u32 = 4;
/// The shares of their size at which pictures may save a page.
const SMALLER: [f64; 3] = [0.9, 0.8, LEAST_OF_PICTURE];

/// A place at the foot of a column that pictures are too high for.
struct Hole {
    /// The half lines that stay empty.
    empty: u32,
    /// The half lines that the pictures and their heading take beyond these.
    lacking: u32,
    /// The pictures side by side.
    figures: Vec<NodeId>,
    /// The size of the highest of them.
    highest: Size,
}

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
        for share in SMALLER {
            let mut heights = self.picture_heights.clone();
            let smaller = pictures.iter().filter(|(_, size, wanted)| *size > *wanted * share);
            smaller.for_each(|&(figure, _, wanted)| heights.limit(figure, wanted * share));
            let text = self.with_heights(heights);
            let tried = text.attempt_within(attempt.params, attempt.pages - 1);
            let tried = tried.filter(|tried| tried.pages < attempt.pages);
            if let Some(tried) = tried.filter(|tried| tried.is_no_worse_than(&attempt)) {
                self.picture_heights = text.picture_heights;
                return tried;
            }
        }
        attempt
    }

    /// The attempt with pictures that shrink into the places too low for them.
    fn without_holes(&mut self, attempt: Attempt<'a>) -> Attempt<'a> {
        let mut best = attempt;
        for _ in 0..MOST_SHRUNK {
            let holes = holes(&best);
            let found = match holes.iter().find(|hole| hole.is_worth_filling(&best)) {
                Some(hole) => self.with_height(hole, hole.height(best.params), &best),
                // Where a picture would be too small, more of the text may come before it.
                None => holes.iter().find_map(|hole| self.filled_with_text(hole, &best)),
            };
            let Some((heights, filled)) = found else { break };
            (self.picture_heights, best) = (heights, filled);
        }
        best
    }

    /// The attempt with the largest of the smaller pictures that leave fewer pages much
    /// empty, since text of the page before makes room for them.
    fn filled_with_text(
        &self,
        hole: &Hole,
        attempt: &Attempt<'a>,
    ) -> Option<(PictureHeights, Attempt<'a>)> {
        if hole.empty * MUCH < attempt.page_lines || attempt.params.tightness >= Tightness::Figures
        {
            return None;
        }
        let before = (attempt.pages, half_empty(attempt, self.style).len());
        SMALLER.iter().find_map(|&share| {
            let tried = self.with_height(hole, hole.highest.height * share, attempt)?;
            ((tried.1.pages, half_empty(&tried.1, self.style).len()) < before).then_some(tried)
        })
    }

    /// The attempt with the pictures of a hole no higher than this.
    fn with_height(
        &self,
        hole: &Hole,
        height: Abs,
        attempt: &Attempt<'a>,
    ) -> Option<(PictureHeights, Attempt<'a>)> {
        if !SMALLEST.fits(height) {
            return None;
        }
        let mut picture_heights = self.picture_heights.clone();
        hole.figures.iter().for_each(|&figure| picture_heights.limit(figure, height));
        let text = self.with_heights(picture_heights);
        let tried = text.attempt_within(attempt.params, attempt.pages)?;
        tried.is_no_worse_than(attempt).then_some((text.picture_heights, tried))
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
        self.pages <= other.pages && keeps_rules
    }
}

impl Hole {
    /// The height at which the pictures fit.
    fn height(&self, params: LayoutParams) -> Abs {
        self.highest.height - params.grid_step() * f64::from(self.lacking)
    }

    fn is_worth_filling(&self, attempt: &Attempt) -> bool {
        let least = self.highest.height * LEAST_OF_PICTURE;
        attempt.params.tightness < Tightness::Figures
            && self.empty * WORTH_FILLING >= attempt.page_lines
            && least.fits(self.height(attempt.params))
    }
}

/// The places that pictures are too high for, on all pages but the last of each
/// flow.
fn holes(attempt: &Attempt) -> Vec<Hole> {
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

/// The hole of this many half lines before an entry, if the entry holds
/// pictures or is a heading above pictures.
fn hole_before(flow: &Flow, entry: usize, is_under_text: bool, empty: u32) -> Option<Hole> {
    let entries = flow.entries.get(entry..)?;
    let headings =
        entries.iter().take_while(|entry| matches!(entry.content, FlowContent::Heading(_)));
    let count = headings.count();
    let figures = pictures(entries.get(count)?)?;
    let space = if is_under_text { entries[0].space.natural } else { 0 };
    let needed = space + stacked_height(&entries[..=count]);
    let highest = figures.iter().map(|figure| figure.size);
    let highest = highest.max_by(|a, b| a.height.to_pt().total_cmp(&b.height.to_pt()))?;
    let figures = figures.iter().filter_map(|figure| figure.figure).collect();
    let lacking = needed.checked_sub(empty)?;
    Some(Hole { empty, lacking, figures, highest })
}

/// The pictures of an entry that holds nothing else.
fn pictures<'e, 'a>(entry: &'e FlowItem<'a>) -> Option<Vec<&'e SetFigure<'a>>> {
    let figure = |content: &'e FlowContent<'a>| match content {
        FlowContent::Figure(figure) => Some(figure),
        _ => None,
    };
    contents(std::slice::from_ref(entry)).into_iter().map(figure).collect()
}

/// The highest pictures that stand alone or side by side on the page before the
/// last, each with its height and the height wanted.
fn highest_before_last_page(attempt: &Attempt) -> Option<Vec<(NodeId, Abs, Abs)>> {
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
    let of_figure =
        |figure: &SetFigure| Some((figure.figure?, figure.size.height, figure.wanted.height));
    highest.map(|(_, figures)| figures.into_iter().filter_map(of_figure).collect())
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
