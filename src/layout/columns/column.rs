//! A single column: which entries fit into a height, and what stretching,
//! squeezing and empty lines cost. Pages of columns are chosen in
//! [`page`](super::page).

use std::ops::Range;

use super::heights::Heights;
use crate::layout::flow::{Flow, FlowItem, Glue, KeepRule, LINE};

/// The cost of a line of the grid more than natural above a block, and of a
/// line fewer.
const STRETCH: f64 = 8.0;
const SHRINK: f64 = 40.0;

/// The cost of an empty column with entries after it: of equal ways, that with the empty
/// column at the end is better.
const SKIPPED: f64 = 1.0;
/// The difference up to which columns count as level, in half lines.
const LEVEL: u32 = LINE;
/// The height kept together that counts as large, in half lines.
const LARGE: u32 = 3 * LINE;

/// The running sums of a flow's entries, so that the height of any column is a
/// difference of two numbers.
pub(super) struct Sums<'f> {
    flow: &'f Flow<'f>,
    natural: Heights,
    stretch: Vec<u32>,
    shrink: Vec<u32>,
    /// The largest space that can fall away at the top of a column, in half
    /// lines.
    widest_space: u32,
    /// For each entry, the half lines of all entries kept together with it.
    together: Vec<u32>,
    /// The largest of them.
    most_together: u32,
}

/// The fit of a column into a height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ColumnFit {
    /// The cost of stretching or squeezing the spaces.
    pub cost: f64,
    /// The half lines left empty at the foot.
    pub empty: u32,
    /// The empty half lines up to which the column still counts as level.
    pub level: u32,
}

impl ColumnFit {
    /// Whether the column is at most a line shorter than one that counts as
    /// level.
    pub(super) fn is_nearly_level(&self) -> bool {
        self.empty <= self.level + LINE
    }
}

impl<'f> Sums<'f> {
    pub(super) fn new(flow: &'f Flow<'f>) -> Self {
        let entries = &flow.entries;
        let add_up = |part: fn(&FlowItem) -> u32| {
            let mut sum = 0;
            let mut sums = Vec::with_capacity(entries.len() + 1);
            sums.push(0);
            sums.extend(entries.iter().map(|entry| {
                sum += part(entry);
                sum
            }));
            sums
        };
        let together = together(entries);
        Self {
            flow,
            natural: Heights::new(entries),
            stretch: add_up(|entry| entry.space.stretch),
            shrink: add_up(|entry| entry.space.shrink),
            most_together: together.iter().copied().max().unwrap_or(0),
            together,
            widest_space: entries.iter().map(|entry| entry.space.natural).max().unwrap_or(0),
        }
    }

    /// The number of entries.
    pub(super) fn len(&self) -> usize {
        self.flow.entries.len()
    }

    /// The cost of a column break before an entry.
    pub(super) fn price(&self, entry: usize) -> f64 {
        self.flow.entries.get(entry).map_or(0.0, |entry| entry.before.price())
    }

    /// The half lines of a column of these entries, without the space above the
    /// first and with what opens and closes the column.
    pub(super) fn natural(&self, range: &Range<usize>) -> u32 {
        self.unclosed(range) + self.flow.closing(range)
    }

    /// The half lines of a column of these entries without what closes it. They grow
    /// with each entry.
    fn unclosed(&self, range: &Range<usize>) -> u32 {
        self.flow.opening(range) + self.natural.of(range)
    }

    /// The half lines the column may be stretched by.
    pub(super) fn stretch(&self, range: &Range<usize>) -> u32 {
        self.without_first(&self.stretch, range, |space| space.stretch)
    }

    /// The half lines the column may be squeezed by.
    pub(super) fn shrink(&self, range: &Range<usize>) -> u32 {
        self.without_first(&self.shrink, range, |space| space.shrink)
    }

    /// The sum over a column of these entries, without its first space.
    fn without_first(&self, sums: &[u32], range: &Range<usize>, part: fn(&Glue) -> u32) -> u32 {
        if range.is_empty() {
            return 0;
        }
        sums[range.end] - sums[range.start] - part(&self.flow.entries[range.start].space)
    }

    /// The height of the largest group of entries that are kept together.
    pub(super) fn most_together(&self) -> u32 {
        self.most_together
    }

    /// The least half lines in each of this many columns of these entries:
    /// squeezed, and split where the largest spaces fall away.
    pub(super) fn least(&self, range: &Range<usize>, columns: usize) -> u32 {
        let columns = columns as u32;
        let at_break = self.widest_space + self.natural.realignment();
        let fallen_away = self.shrink(range) + at_break * columns.saturating_sub(1);
        self.natural(range).saturating_sub(fallen_away).div_ceil(columns).max(1)
    }

    /// The least half lines of all columns of the flow on this many pages, added up;
    /// every entry must go on a page.
    pub(super) fn least_in_all(&self, pages: u32) -> u64 {
        let all = 0..self.len();
        let columns = u64::from(pages) * self.flow.columns as u64;
        let at_break = self.widest_space + self.natural.realignment();
        let fallen_away = columns.saturating_mul(u64::from(at_break));
        let pressed = self.natural(&all).saturating_sub(self.shrink(&all));
        u64::from(pressed).saturating_sub(fallen_away)
    }

    /// Whether each entry certainly goes on a page.
    pub(super) fn go_on_a_page(&self, page_lines: u32) -> bool {
        let entries = &self.flow.entries;
        let edges = entries.iter().map(|it| it.before.opening + it.before.closing).max();
        let highest = entries.iter().map(|entry| entry.height).max().unwrap_or(0);
        // An entry may be between the opening of one break and the closing of
        // another.
        highest.saturating_add(2 * edges.unwrap_or(0)) <= page_lines
    }

    /// The number of columns of a height that the flow takes at least: each is
    /// filled as far as it goes, whatever the rules say and without what opens
    /// and closes it.
    pub(super) fn least_columns(&self, height: u32) -> u64 {
        let (mut columns, mut lines) = (0, u32::MAX);
        for entry in &self.flow.entries {
            let space = entry.space.natural.saturating_sub(entry.space.shrink);
            lines = lines.saturating_add(space + entry.height);
            if lines > height {
                columns += 1;
                lines = entry.height;
            }
        }
        columns
    }

    /// The end of the longest column that begins with an entry and fits into a
    /// height.
    pub(super) fn fullest(&self, begin: usize, height: u32) -> usize {
        let fits = |end: usize| {
            let range = begin..end;
            self.unclosed(&range) <= height + self.shrink(&range)
        };
        // The steps grow as long as the column does, so that the search takes
        // as long in a long flow as in a short one.
        let (mut goes_in, mut step) = (begin, 1);
        while goes_in + step <= self.len() && fits(goes_in + step) {
            goes_in += step;
            step *= 2;
        }
        let mut too_long = (goes_in + step).min(self.len() + 1);
        while too_long - goes_in > 1 {
            let end = goes_in + (too_long - goes_in) / 2;
            if fits(end) {
                goes_in = end;
            } else {
                too_long = end;
            }
        }
        let closed = |end: &usize| self.fit(&(begin..*end), height).is_some();
        (begin..=goes_in).rev().find(closed).unwrap_or(begin)
    }

    /// The fit of a column of these entries into a height, if it fits.
    pub(super) fn fit(&self, range: &Range<usize>, height: u32) -> Option<ColumnFit> {
        let natural = self.natural(range);
        if natural > height {
            let pressed = (natural - height).next_multiple_of(LINE);
            let allowed = pressed <= self.shrink(range);
            let cost = SHRINK * f64::from(pressed / LINE);
            return allowed.then(|| ColumnFit { cost, empty: 0, level: self.level(range) });
        }
        let room = height - natural;
        let lines = room.min(self.stretch(range)) / LINE;
        let (cost, empty) = (STRETCH * f64::from(lines), room - lines * LINE);
        let is_skipped = range.is_empty() && range.end < self.len();
        let cost = if is_skipped { cost + SKIPPED } else { cost };
        Some(ColumnFit { cost, empty, level: self.level(range) })
    }

    /// The empty half lines up to which a column counts as level. A large
    /// group of entries at the start of the next column, or at the end of the column
    /// before the last, can only move as a whole, so a column shorter by less
    /// than that is as level as possible. So is an empty column beside one that
    /// cannot be divided.
    fn level(&self, range: &Range<usize>) -> u32 {
        let beside = match self.together.get(range.end) {
            Some(&next) => next,
            None if range.is_empty() => self.most_together(),
            None => range.start.checked_sub(1).map_or(0, |before| self.together[before]),
        };
        if beside >= LARGE || range.is_empty() { beside.max(LEVEL) } else { LEVEL }
    }
}

/// For each entry, the half lines of all entries that a rule keeps together with
/// it.
fn together(entries: &[FlowItem]) -> Vec<u32> {
    let mut together = Vec::with_capacity(entries.len());
    for stretch in entries.chunk_by(|_, next| next.before.price() >= KeepRule::GIVEN_WAY) {
        let first = stretch.first().map_or(0, |entry| entry.space.natural);
        let lines: u32 = stretch.iter().map(|entry| entry.space.natural + entry.height).sum();
        together.extend(stretch.iter().map(|_| lines - first));
    }
    together
}
