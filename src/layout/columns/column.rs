use std::ops::Range;

use crate::layout::flow::{Flow, FlowItem, Glue, KeepRule};

/// What one line of the grid more than is natural costs above a block, and
/// what one fewer.
const STRETCH: f64 = 8.0;
const SHRINK: f64 = 40.0;

/// Columns that end within so many lines of each other end level.
const LEVEL: u32 = 1;
/// So many lines that stay together are something large.
const LARGE: u32 = 6;

/// The entries of a flow, added up, so that what any column holds is a
/// difference of two numbers.
pub(super) struct Sums<'f> {
    flow: &'f Flow<'f>,
    natural: Vec<u32>,
    stretch: Vec<u32>,
    shrink: Vec<u32>,
    /// The most lines that fall away at a column's top.
    widest_space: u32,
    /// For each entry the lines of all that stay together with it.
    together: Vec<u32>,
}

/// How a column takes a height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ColumnFit {
    /// What stretching or pressing its spaces costs.
    pub cost: f64,
    /// The lines that stay empty at its foot all the same.
    pub empty: u32,
    /// With so many of them it still ends level with the others.
    pub level: u32,
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
        Self {
            flow,
            natural: add_up(|entry| entry.space.natural + entry.height),
            stretch: add_up(|entry| entry.space.stretch),
            shrink: add_up(|entry| entry.space.shrink),
            together: together(entries),
            widest_space: entries.iter().map(|entry| entry.space.natural).max().unwrap_or(0),
        }
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.flow.entries.len()
    }

    /// What a column break before an entry costs.
    pub(super) fn price(&self, entry: usize) -> f64 {
        self.flow.entries.get(entry).map_or(0.0, |entry| entry.before.rule.price())
    }

    /// The lines a column of these entries takes: the space above its first
    /// left out, what opens and closes it counted.
    pub(super) fn natural(&self, range: &Range<usize>) -> u32 {
        self.unclosed(range) + self.flow.closing(range)
    }

    /// The lines a column of these entries takes without what closes it, which
    /// grow with each entry.
    fn unclosed(&self, range: &Range<usize>) -> u32 {
        let entries = self.without_first(&self.natural, range, |space| space.natural);
        self.flow.opening(range) + entries
    }

    /// How many lines more it may take.
    pub(super) fn stretch(&self, range: &Range<usize>) -> u32 {
        self.without_first(&self.stretch, range, |space| space.stretch)
    }

    /// How many fewer.
    pub(super) fn shrink(&self, range: &Range<usize>) -> u32 {
        self.without_first(&self.shrink, range, |space| space.shrink)
    }

    /// What a column of these entries adds up to, its first space falling away.
    fn without_first(&self, sums: &[u32], range: &Range<usize>, part: fn(&Glue) -> u32) -> u32 {
        if range.is_empty() {
            return 0;
        }
        sums[range.end] - sums[range.start] - part(&self.flow.entries[range.start].space)
    }

    /// The lines each of so many columns of these entries takes at least: pressed,
    /// and parted where most space falls away.
    pub(super) fn least(&self, range: &Range<usize>, columns: usize) -> u32 {
        let columns = columns as u32;
        let fallen_away = self.shrink(range) + self.widest_space * columns.saturating_sub(1);
        self.natural(range).saturating_sub(fallen_away).div_ceil(columns).max(1)
    }

    /// The lines that all columns of the flow on so many pages take at least,
    /// one after the other; `None` if an entry may be higher than a page.
    pub(super) fn least_in_all(&self, pages: u32, page_lines: u32) -> Option<u64> {
        let entries = &self.flow.entries;
        let edges = entries.iter().map(|it| it.before.opening + it.before.closing).max();
        let highest = entries.iter().map(|entry| entry.height).max().unwrap_or(0);
        // An entry may have the closing of one break and the opening of another.
        if highest.saturating_add(2 * edges.unwrap_or(0)) > page_lines {
            return None;
        }
        let all = 0..self.len();
        let columns = u64::from(pages) * self.flow.columns as u64;
        let fallen_away = columns.saturating_mul(u64::from(self.widest_space));
        let pressed = self.natural(&all).saturating_sub(self.shrink(&all));
        Some(u64::from(pressed).saturating_sub(fallen_away))
    }

    /// The end of the longest column from an entry on that goes into a height.
    pub(super) fn fullest(&self, begin: usize, height: u32) -> usize {
        let (mut goes_in, mut too_long) = (begin, self.len() + 1);
        while too_long - goes_in > 1 {
            let end = goes_in + (too_long - goes_in) / 2;
            let range = begin..end;
            if self.unclosed(&range) <= height + self.shrink(&range) {
                goes_in = end;
            } else {
                too_long = end;
            }
        }
        let closed = |end: &usize| self.fit(&(begin..*end), height).is_some();
        (begin..=goes_in).rev().find(closed).unwrap_or(begin)
    }

    /// How a column of these entries takes a height, if it goes in.
    pub(super) fn fit(&self, range: &Range<usize>, height: u32) -> Option<ColumnFit> {
        let natural = self.natural(range);
        if natural > height {
            let pressed = natural - height;
            let allowed = pressed <= self.shrink(range);
            let cost = SHRINK * f64::from(pressed);
            return allowed.then(|| ColumnFit { cost, empty: 0, level: self.level(range) });
        }
        let room = height - natural;
        let stretched = room.min(self.stretch(range));
        let (cost, empty) = (STRETCH * f64::from(stretched), room - stretched);
        Some(ColumnFit { cost, empty, level: self.level(range) })
    }

    /// With how many empty lines a column ends level. Where the next column
    /// begins with something large, or the last one does, that could only
    /// change places as a whole: what is shorter than that is as level as can
    /// be. So is a column that stays empty beside one that cannot be divided.
    fn level(&self, range: &Range<usize>) -> u32 {
        let beside = match self.together.get(range.end) {
            Some(&next) => next,
            None => range.start.checked_sub(1).map_or(0, |before| self.together[before]),
        };
        if beside >= LARGE || range.is_empty() { beside.max(LEVEL) } else { LEVEL }
    }
}

/// For each entry the lines of all that no rule lets part from it.
fn together(entries: &[FlowItem]) -> Vec<u32> {
    let mut together = Vec::with_capacity(entries.len());
    for stretch in entries.chunk_by(|_, next| next.before.rule.price() >= KeepRule::GIVEN_WAY) {
        let first = stretch.first().map_or(0, |entry| entry.space.natural);
        let lines: u32 = stretch.iter().map(|entry| entry.space.natural + entry.height).sum();
        together.extend(stretch.iter().map(|_| lines - first));
    }
    together
}
