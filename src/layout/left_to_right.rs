//! A check that numbers, doses, dates, telephone numbers and addresses read
//! from left to right on paper.
//!
//! Shaping puts isolates around them to keep their order as written. This
//! module checks the result on the finished pages, glyph by glyph, after all
//! reordering.

use std::ops::Range;

use super::Finding;
use super::page::{Item, Page, TextRun};
use crate::diagnostic::LayoutProblem;
use crate::recognize::{VisibleText, left_to_right_runs};
use crate::shaping::GlyphText;

/// Finds what changes its order on the pages.
pub(super) fn out_of_order(pages: &[Page]) -> Vec<Finding> {
    let mut order = OrderCheck::default();
    let mut found = Vec::new();
    for page in pages {
        let mut line: Vec<&TextRun> = Vec::new();
        for run in page.all().filter_map(text_of) {
            if !line.last().is_some_and(|last| goes_on(last, run)) {
                found.extend(order.breaches(&line));
                line.clear();
            }
            line.push(run);
        }
        found.extend(order.breaches(&line));
    }
    found.dedup();
    found
}

/// The glyphs of an item, if they belong to a node. Page numbers do not: they
/// take single digits from a text of all digits.
fn text_of<'i, 'a>(item: &'i Item<'a>) -> Option<&'i TextRun<'a>> {
    match item {
        Item::Text(run) => Some(run).filter(|run| run.node.is_some()),
        Item::Drawing(_) | Item::Rule(_) => None,
    }
}

/// Whether a run is on the same line as the one before it.
fn goes_on(last: &TextRun, run: &TextRun) -> bool {
    let follows = || match (clusters(last).last(), clusters(run).next()) {
        (Some(one), Some(next)) => one.start < next.start,
        _ => true,
    };
    std::ptr::eq(last.text, run.text) && last.origin.y.same(run.origin.y) && follows()
}

/// The bytes of the text that the glyphs of a run represent, in logical order.
fn clusters(run: &TextRun) -> impl DoubleEndedIterator<Item = Range<usize>> {
    run.glyphs.iter().filter_map(|glyph| match glyph.text {
        GlyphText::Cluster { start, length } => {
            Some(start as usize..start as usize + usize::from(length))
        }
        GlyphText::Continuation | GlyphText::Hyphen => None,
    })
}

/// The clusters of a line from left to right.
fn from_the_left(line: &[&TextRun]) -> Vec<Range<usize>> {
    let mut runs: Vec<&TextRun> = line.to_vec();
    runs.sort_by(|one, other| one.origin.x.to_pt().total_cmp(&other.origin.x.to_pt()));
    let mut all = Vec::new();
    for run in runs {
        if run.right_to_left {
            all.extend(clusters(run).rev());
        } else {
            all.extend(clusters(run));
        }
    }
    all
}

/// Checks line after line, and keeps the runs found in the current text.
#[derive(Default)]
struct OrderCheck<'a> {
    text: &'a str,
    runs: Vec<Range<usize>>,
}

impl<'a> OrderCheck<'a> {
    fn breaches(&mut self, line: &[&TextRun<'a>]) -> Vec<Finding> {
        let Some(first) = line.first().filter(|_| line.iter().any(|run| run.right_to_left)) else {
            return Vec::new();
        };
        if !std::ptr::eq(self.text, first.text) {
            (self.text, self.runs) = (first.text, left_to_right_runs(first.text));
        }
        let on_paper = from_the_left(line);
        let begin = on_paper.iter().map(|cluster| cluster.start).min().unwrap_or(0);
        let end = on_paper.iter().map(|cluster| cluster.end).max().unwrap_or(0);
        let from = self.runs.partition_point(|run| run.end <= begin);
        let runs = self.runs[from..].iter().take_while(|run| run.start < end);
        let breach = |run: &Range<usize>| Finding {
            problem: LayoutProblem::OutOfOrder {
                written: VisibleText::of(&self.text[run.clone()]).text.into_owned(),
                read: read(self.text, run, &on_paper),
            },
            node: first.node,
        };
        runs.filter(|run| !is_in_order(self.text, run, &on_paper)).map(breach).collect()
    }
}

/// Whether the clusters of a run follow one another to the right, with nothing
/// in between. White space at a line's end is ignored.
fn is_in_order(text: &str, run: &Range<usize>, on_paper: &[Range<usize>]) -> bool {
    let has_ink = |cluster: &&Range<usize>| {
        text.get((*cluster).clone()).is_some_and(|said| !said.trim().is_empty())
    };
    let mut last = None;
    let mut has_ended = false;
    for cluster in on_paper.iter().filter(has_ink) {
        if !run.contains(&cluster.start) {
            has_ended = last.is_some();
        } else if has_ended || last.is_some_and(|last| cluster.start <= last) {
            return false;
        } else {
            last = Some(cluster.start);
        }
    }
    true
}

/// The text as read on paper from the left end of a run to its right end.
fn read(text: &str, run: &Range<usize>, on_paper: &[Range<usize>]) -> String {
    let is_of_run = |cluster: &Range<usize>| run.contains(&cluster.start);
    let first = on_paper.iter().position(is_of_run).unwrap_or(0);
    let last = on_paper.iter().rposition(is_of_run).unwrap_or(first);
    let clusters = on_paper.get(first..=last).unwrap_or_default();
    let said: String = clusters.iter().filter_map(|it| text.get(it.clone())).collect();
    VisibleText::of(said.trim()).text.into_owned()
}
