//! Finds pairs of marks as CommonMark does (0.31.2, "An algorithm for parsing
//! nested emphasis and links"), in linear time. Whether a pair is meant as
//! markup is left to `readings`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::delimiter_runs::DelimiterRun;

/// A pair of marks, as ranges of symbols.
pub(super) struct Facing {
    pub(super) opens: Range<usize>,
    pub(super) closes: Range<usize>,
    pub(super) is_strong: bool,
    /// The run of two equal marks of which the pair takes only one, which no
    /// author intends: `**let op: € 5* of € 6*`.
    pub(super) split: Option<usize>,
}

/// Finds the pairs among runs of marks; marks without a counterpart stay in
/// `left`.
pub(super) fn pairs(runs: &mut [DelimiterRun]) -> Vec<Facing> {
    let mut of_links: BTreeMap<Option<u32>, Openers> = BTreeMap::new();
    let mut found = Vec::new();
    for run in 0..runs.len() {
        of_links.entry(runs[run].link).or_default().add(runs, run, &mut found);
    }
    found
}

/// The runs that may still be closed.
#[derive(Default)]
struct Openers {
    runs: Vec<usize>,
    /// For each kind of closing run, how many of the first openers are known not to
    /// match it.
    compared: BTreeMap<(char, bool, usize), usize>,
}

impl Openers {
    fn add(&mut self, runs: &mut [DelimiterRun], run: usize, found: &mut Vec<Facing>) {
        while let Some(place) = self.opener_of(runs, run) {
            self.keep(place + 1);
            let opener = self.runs[place];
            found.push(face(runs, opener, run));
            if runs[opener].left.is_empty() {
                self.keep(place);
            }
        }
        if runs[run].opens && !runs[run].left.is_empty() {
            self.runs.push(run);
        }
    }

    /// The index of the opener that a run closes.
    fn opener_of(&mut self, runs: &[DelimiterRun], run: usize) -> Option<usize> {
        let closing = &runs[run];
        if !closing.closes || closing.left.is_empty() {
            return None;
        }
        let kind = (closing.mark, closing.opens, closing.length % 3);
        let floor = self.compared.get(&kind).copied().unwrap_or(0);
        let fits = |opener: &usize| do_fit(&runs[*opener], closing);
        let place = self.runs[floor..].iter().rposition(fits).map(|place| floor + place);
        if place.is_none() {
            self.compared.insert(kind, self.runs.len());
        }
        place
    }

    /// Keeps the first openers: those between the marks of a pair are characters.
    fn keep(&mut self, length: usize) {
        self.runs.truncate(length);
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

fn face(runs: &mut [DelimiterRun], opening: usize, closing: usize) -> Facing {
    let is_strong = runs[opening].left.len() > 1 && runs[closing].left.len() > 1;
    let length = if is_strong { 2 } else { 1 };
    let (end, start) = (runs[opening].left.end, runs[closing].left.start);
    let split = [opening, closing].into_iter().find(|&run| !is_strong && runs[run].length == 2);
    runs[opening].left.end -= length;
    runs[closing].left.start += length;
    Facing { opens: end - length..end, closes: start..start + length, is_strong, split }
}
