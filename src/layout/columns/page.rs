use std::ops::Range;

use super::column::{Fit, Sums};
use crate::layout::flow::Rule;

/// How far back from a full column a better place to break it is looked for,
/// in lines: more than any chain of headings and lines that stay together.
const WINDOW: u32 = 12;

/// Columns that end within so many lines of each other end level.
pub(super) const LEVEL: u32 = 1;

/// The columns of one page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::layout) struct FilledPage {
    /// The entries of each column.
    pub columns: Vec<Range<usize>>,
    /// The height they are stretched or pressed to, in lines of the grid.
    pub height: u32,
}

/// One way to fill a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Way {
    pub page: FilledPage,
    pub cost: f64,
}

impl Way {
    /// The entry the next page begins with.
    pub(super) fn end(&self) -> usize {
        self.page.columns.last().map_or(0, |column| column.end)
    }
}

/// All ways worth keeping to fill a page of full columns from an entry on: for
/// each entry the next page may begin with, the cheapest.
pub(super) fn full_pages(sums: &Sums, start: usize, columns: usize, height: u32) -> Vec<Way> {
    let empty = Way { page: FilledPage { columns: Vec::new(), height }, cost: 0.0 };
    let mut ways = vec![(start, empty)];
    for _ in 0..columns {
        let mut longer: Vec<(usize, Way)> = Vec::new();
        for (begin, way) in &ways {
            for range in column_ends(sums, *begin, height) {
                let Some(fit) = sums.fit(&range, height) else {
                    continue;
                };
                keep_cheapest(&mut longer, extended(way, range, sums, full_cost(fit)));
            }
        }
        ways = longer;
    }
    ways.into_iter().map(|(_, way)| way).collect()
}

/// The cheapest way to set all that is left in columns that end level, none
/// higher than `room`; none where it does not go in.
pub(super) fn last_page(sums: &Sums, start: usize, columns: usize, room: u32) -> Option<Way> {
    let least = sums.least(&(start..sums.len()), columns);
    let mut best: Option<Way> = None;
    for height in least..=room.min(least.saturating_add(2 * WINDOW)) {
        if let Some(way) = level_page(sums, start, columns, height)
            && best.as_ref().is_none_or(|best| way.cost < best.cost)
        {
            best = Some(way);
        }
        if best.as_ref().is_some_and(|best| best.cost < Rule::WholeWord.price()) {
            break;
        }
    }
    best
}

/// The cheapest way to set all that is left in columns of one height.
fn level_page(sums: &Sums, start: usize, columns: usize, height: u32) -> Option<Way> {
    let empty = Way { page: FilledPage { columns: Vec::new(), height }, cost: 0.0 };
    let mut ways = vec![(start, empty)];
    for left in (0..columns).rev() {
        let mut longer: Vec<(usize, Way)> = Vec::new();
        for (begin, way) in &ways {
            let ends = match left {
                0 => std::iter::once(*begin..sums.len()).collect(),
                _ => column_ends(sums, *begin, height),
            };
            for range in ends {
                let Some(fit) = sums.fit(&range, height) else {
                    continue;
                };
                keep_cheapest(&mut longer, extended(way, range, sums, level_cost(fit)));
            }
        }
        ways = longer;
    }
    ways.pop().map(|(_, way)| way)
}

/// The columns that may begin with an entry: from the fullest back to where
/// breaking later would always be better. At least one entry goes in, however
/// high, unless nothing is left.
fn column_ends(sums: &Sums, begin: usize, height: u32) -> Vec<Range<usize>> {
    let mut ends = Vec::new();
    let mut end = begin;
    while end < sums.len() && sums.fit(&(begin..end + 1), height).is_some() {
        end += 1;
    }
    loop {
        let range = begin..end;
        let empty = height.saturating_sub(sums.natural(&range));
        if empty > WINDOW + sums.stretch(&range) && !ends.is_empty() {
            return ends;
        }
        ends.push(range);
        if end == begin {
            return ends;
        }
        end -= 1;
    }
}

/// A column that stays open at its foot costs the more the emptier it is.
pub(super) fn full_cost(fit: Fit) -> f64 {
    let empty = f64::from(fit.empty);
    fit.cost + 4.0 * empty * empty
}

/// On a last page every column costs that ends above the others.
pub(super) fn level_cost(fit: Fit) -> f64 {
    let empty = f64::from(fit.empty);
    let uneven = if fit.empty > LEVEL { Rule::LevelColumns.price() } else { 0.0 };
    fit.cost + 15.0 * empty + uneven * empty
}

fn extended(way: &Way, range: Range<usize>, sums: &Sums, cost: f64) -> (usize, Way) {
    let end = range.end;
    let mut columns = Vec::with_capacity(way.page.columns.len() + 1);
    columns.extend_from_slice(&way.page.columns);
    columns.push(range);
    let page = FilledPage { columns, height: way.page.height };
    (end, Way { page, cost: way.cost + cost + sums.price(end) })
}

fn keep_cheapest(ways: &mut Vec<(usize, Way)>, (end, way): (usize, Way)) {
    match ways.iter_mut().find(|(other, _)| *other == end) {
        Some((_, kept)) if kept.cost <= way.cost => {}
        Some((_, kept)) => *kept = way,
        None => ways.push((end, way)),
    }
}
