//! Filling the columns of one page, full or level. The fit of a single column
//! is computed in [`column`](super::column).

use std::ops::Range;

use super::column::{ColumnFit, Sums};
use crate::definition::MOST_COLUMNS;
use crate::layout::flow::{KeepRule, LINE};

/// The least distance from the fullest column within which a better break is
/// looked for, in half lines: more than any chain of headings and lines kept
/// together. A larger box or table that is kept whole widens it.
const WINDOW: u32 = 12 * LINE;

/// The distance from the fullest column of this height within which a better
/// break is looked for.
fn window(sums: &Sums, height: u32) -> u32 {
    sums.most_together().saturating_add(LINE).min(height).max(WINDOW)
}

/// The columns of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::layout) struct FilledPage {
    /// The first entry of the first column.
    start: usize,
    /// The entry after the last one, for each column.
    ends: [usize; MOST_COLUMNS],
    /// The number of columns.
    count: usize,
    /// The height that the columns are stretched or squeezed to, in half lines
    /// of the grid.
    pub height: u32,
}

impl FilledPage {
    /// A page without columns.
    fn new(start: usize, height: u32) -> Self {
        Self { start, ends: [start; MOST_COLUMNS], count: 0, height }
    }

    /// A page of a single column.
    pub(super) fn single(column: Range<usize>, height: u32) -> Self {
        Self::new(column.start, height).with(column.end)
    }

    /// The page with another column, which ends before this entry.
    fn with(mut self, end: usize) -> Self {
        if let Some(last) = self.ends.get_mut(self.count) {
            *last = end;
            self.count += 1;
        }
        self
    }

    /// The first entry.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The first entry of the next page.
    pub(super) fn end(&self) -> usize {
        self.count.checked_sub(1).map_or(self.start, |last| self.ends[last])
    }

    /// The entries of each column.
    pub(in crate::layout) fn columns(&self) -> impl Iterator<Item = Range<usize>> + use<> {
        let page = *self;
        (0..page.count).map(move |column| {
            let start = column.checked_sub(1).map_or(page.start, |before| page.ends[before]);
            start..page.ends[column]
        })
    }
}

/// A possible start of a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PageStart {
    /// The first entry.
    pub entry: usize,
    /// The index of the way to fill the page before it.
    pub from: usize,
    /// The cost of that way.
    pub so_far: f64,
}

/// One way to fill a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PageChoice {
    pub page: FilledPage,
    /// The index of the way to fill the page before it.
    pub from: usize,
    /// The cost, including all pages before it.
    pub cost: f64,
}

impl PageChoice {
    /// A page still to be filled.
    fn begin(begin: PageStart, height: u32) -> Self {
        let page = FilledPage::new(begin.entry, height);
        Self { page, from: begin.from, cost: begin.so_far }
    }

    /// This way with another column.
    fn with(&self, range: &Range<usize>, sums: &Sums, cost: f64) -> Self {
        let cost = self.cost + cost + sums.price(range.end);
        Self { page: self.page.with(range.end), cost, ..*self }
    }

    /// Whether all its columns are empty.
    pub(super) fn is_empty(&self) -> bool {
        self.page.end() == self.page.start
    }
}

/// The ways worth keeping to fill a page of full columns: the cheapest for each
/// entry that the next page may begin with.
///
/// The ways from all starts are continued together. The cost of a column does
/// not depend on the columns before it, so of two ways to the same end only the
/// cheaper can be part of the best.
pub(super) fn full_pages(
    full: &mut FullColumns,
    begins: &[PageStart],
    columns: usize,
) -> Vec<PageChoice> {
    let (sums, height) = (full.sums, full.height);
    let mut ways: Vec<PageChoice> =
        begins.iter().map(|&begin| PageChoice::begin(begin, height)).collect();
    for _ in 0..columns {
        let mut longer = Cheapest::of(&ways);
        for way in &ways {
            let begin = way.page.end();
            for &(end, cost) in full.from(begin) {
                longer.keep(way.with(&(begin..end), sums, cost));
            }
        }
        ways = longer.furthest_first();
    }
    ways
}

/// The full columns of one height. The ways to fill a page, and those of the
/// next pages, often begin a column with the same entry.
pub(super) struct FullColumns<'s, 'f> {
    pub sums: &'s Sums<'f>,
    pub height: u32,
    /// For each first entry, the end and cost of each possible column.
    found: Vec<Option<Vec<(usize, f64)>>>,
}

impl<'s, 'f> FullColumns<'s, 'f> {
    pub(super) fn new(sums: &'s Sums<'f>, height: u32) -> Self {
        Self { sums, height, found: vec![None; sums.len() + 1] }
    }

    /// The end and cost of each column that begins with an entry.
    fn from(&mut self, begin: usize) -> &[(usize, f64)] {
        let (sums, height) = (self.sums, self.height);
        let column = |range: Range<usize>| {
            let fit = sums.fit(&range, height)?;
            Some((range.end, full_cost(fit)))
        };
        self.found[begin]
            .get_or_insert_with(|| column_ends(sums, begin, height).filter_map(column).collect())
    }
}

/// The ways with another level column, the cheapest for each end.
fn longer<R: Iterator<Item = Range<usize>>>(
    ways: &[PageChoice],
    sums: &Sums,
    ranges: impl Fn(usize) -> R,
) -> Vec<PageChoice> {
    let mut longer = Cheapest::of(ways);
    for way in ways {
        for range in ranges(way.page.end()) {
            if let Some(fit) = sums.fit(&range, way.page.height) {
                longer.keep(way.with(&range, sums, level_cost(fit)));
            }
        }
    }
    longer.furthest_first()
}

/// The cheapest way to each end, and the first of equally cheap ones.
///
/// A page takes at least one entry, so a way of empty columns to an end is kept
/// beside the others until its last column is known.
struct Cheapest {
    /// The first possible end.
    first: usize,
    ways: Vec<PageChoice>,
    /// For each end, the indices of its two ways.
    places: Vec<[Option<usize>; 2]>,
}

impl Cheapest {
    /// Without ways, to be filled with those that continue these.
    fn of(ways: &[PageChoice]) -> Self {
        let first = ways.iter().map(|way| way.page.start).min().unwrap_or(0);
        Self { first, ways: Vec::new(), places: Vec::new() }
    }

    /// Adds a way, unless another to the same end is as cheap.
    fn keep(&mut self, way: PageChoice) {
        let end = way.page.end() - self.first;
        if end >= self.places.len() {
            self.places.resize(end + 1, [None; 2]);
        }
        let place = &mut self.places[end][usize::from(way.is_empty())];
        match place.map(|at| &mut self.ways[at]) {
            Some(kept) if (kept.cost, kept.from) <= (way.cost, way.from) => {}
            Some(kept) => *kept = way,
            None => {
                *place = Some(self.ways.len());
                self.ways.push(way);
            }
        }
    }

    fn furthest_first(mut self) -> Vec<PageChoice> {
        self.ways.sort_by_key(|way| std::cmp::Reverse(way.page.end()));
        self.ways
    }
}

/// The cheapest way to set the rest in level columns no higher than `room`;
/// `None` if it does not fit.
pub(super) fn last_page(
    sums: &Sums,
    begin: PageStart,
    columns: usize,
    room: u32,
) -> Option<PageChoice> {
    let all = begin.entry..sums.len();
    let least = sums.least(&all, columns).next_multiple_of(LINE);
    let unpressed = sums.natural(&all).div_ceil(columns as u32);
    let mut best: Option<PageChoice> = None;
    for height in
        (least..=room.min(least.saturating_add(2 * window(sums, room)))).step_by(LINE as usize)
    {
        if let Some(way) = level_page(sums, begin, columns, height)
            && best.as_ref().is_none_or(|best| way.cost < best.cost)
        {
            best = Some(way);
        }
        let is_good = best.as_ref().is_some_and(|best| best.cost - begin.so_far < NEARLY_LEVEL);
        if is_good && height >= unpressed {
            break;
        }
    }
    best
}

/// The cheapest way to set the rest in columns of one height.
fn level_page(sums: &Sums, begin: PageStart, columns: usize, height: u32) -> Option<PageChoice> {
    let mut ways = vec![PageChoice::begin(begin, height)];
    for _ in 1..columns {
        ways = longer(&ways, sums, |begin| column_ends(sums, begin, height));
    }
    longer(&ways, sums, |begin| std::iter::once(begin..sums.len())).pop()
}

/// The possible columns from an entry on: from the fullest back to where a
/// later break is always better, and to an empty column if that is not far. A
/// break that keeps all rules is always among them: a table that stays whole
/// may leave much of a column empty.
fn column_ends<'s, 'f>(
    sums: &'s Sums<'f>,
    begin: usize,
    height: u32,
) -> impl Iterator<Item = Range<usize>> + use<'s, 'f> {
    let fullest = sums.fullest(begin, height);
    let empty = move |range: &Range<usize>| {
        let full = sums.natural(range) + sums.stretch(range);
        height.saturating_sub(full)
    };
    let most = window(sums, height) + empty(&(begin..fullest));
    let mut keeps_rules = false;
    (begin..=fullest).rev().map(move |end| begin..end).take_while(move |range| {
        let is_near = empty(range) <= most || !keeps_rules;
        keeps_rules |= sums.price(range.end) < KeepRule::GIVEN_WAY;
        is_near
    })
}

/// The cost of a full column: quadratic in the lines left empty at its foot.
pub(super) fn full_cost(fit: ColumnFit) -> f64 {
    let empty = f64::from(fit.empty) / f64::from(LINE);
    fit.cost + 4.0 * empty * empty
}

/// The cost of a column a line shorter than one that counts as level: no rule
/// has given way, but a page that is much emptier elsewhere is no better.
pub(super) const NEARLY_LEVEL: f64 = 150.0;

/// The cost of a column of the last page: each column that ends above the
/// others costs.
pub(super) fn level_cost(fit: ColumnFit) -> f64 {
    let empty = f64::from(fit.empty) / f64::from(LINE);
    let uneven = match fit.empty {
        level if level <= fit.level => 0.0,
        _ if fit.is_nearly_level() => NEARLY_LEVEL,
        _ => KeepRule::LevelColumns.price() * empty,
    };
    fit.cost + 15.0 * empty + uneven
}
