//! Pairs as CommonMark finds them (0.31.2, "An algorithm for parsing nested
//! emphasis and links"), in linear time.

use std::collections::BTreeMap;
use std::ops::Range;

use super::delimiter_runs::DelimiterRun;

/// Two marks that face each other, as symbols.
pub(super) struct Facing {
    pub(super) opens: Range<usize>,
    pub(super) closes: Range<usize>,
    pub(super) is_strong: bool,
    /// The row of two equal marks of which it has one, as no person means it:
    /// `**let op: € 5* of € 6*`.
    pub(super) split: Option<usize>,
}

/// Finds the pairs among rows of marks; what has no counterpart stays in them.
pub(super) fn pairs(rows: &mut [DelimiterRun]) -> Vec<Facing> {
    let mut of_links: BTreeMap<Option<u32>, Openers> = BTreeMap::new();
    let mut found = Vec::new();
    for row in 0..rows.len() {
        of_links.entry(rows[row].link).or_default().add(rows, row, &mut found);
    }
    found
}

/// The rows that may still be closed.
#[derive(Default)]
struct Openers {
    rows: Vec<usize>,
    /// For each kind of closing row, how many of the first rows it has been
    /// compared with in vain.
    compared: BTreeMap<(char, bool, usize), usize>,
}

impl Openers {
    fn add(&mut self, rows: &mut [DelimiterRun], row: usize, found: &mut Vec<Facing>) {
        while let Some(place) = self.opener_of(rows, row) {
            self.keep(place + 1);
            let opener = self.rows[place];
            found.push(face(rows, opener, row));
            if rows[opener].left.is_empty() {
                self.keep(place);
            }
        }
        if rows[row].opens && !rows[row].left.is_empty() {
            self.rows.push(row);
        }
    }

    /// The place of the row that another closes.
    fn opener_of(&mut self, rows: &[DelimiterRun], row: usize) -> Option<usize> {
        let closing = &rows[row];
        if !closing.closes || closing.left.is_empty() {
            return None;
        }
        let kind = (closing.mark, closing.opens, closing.length % 3);
        let floor = self.compared.get(&kind).copied().unwrap_or(0);
        let fits = |opener: &usize| do_fit(&rows[*opener], closing);
        let place = self.rows[floor..].iter().rposition(fits).map(|place| floor + place);
        if place.is_none() {
            self.compared.insert(kind, self.rows.len());
        }
        place
    }

    /// Keeps the first rows: those between two marks that face each other are
    /// characters.
    fn keep(&mut self, length: usize) {
        self.rows.truncate(length);
        for compared in self.compared.values_mut() {
            *compared = (*compared).min(length);
        }
    }
}

fn do_fit(opening: &DelimiterRun, closing: &DelimiterRun) -> bool {
    let by_three = |length: usize| length.is_multiple_of(3);
    let is_odd = (opening.closes || closing.opens)
        && by_three(opening.length + closing.length)
        && !(by_three(opening.length) && by_three(closing.length));
    opening.mark == closing.mark && !is_odd
}

fn face(rows: &mut [DelimiterRun], opening: usize, closing: usize) -> Facing {
    let is_strong = rows[opening].left.len() > 1 && rows[closing].left.len() > 1;
    let length = if is_strong { 2 } else { 1 };
    let (end, start) = (rows[opening].left.end, rows[closing].left.start);
    let split = [opening, closing].into_iter().find(|&row| !is_strong && rows[row].length == 2);
    rows[opening].left.end -= length;
    rows[closing].left.start += length;
    Facing { opens: end - length..end, closes: start..start + length, is_strong, split }
}
