//! The stretches of a text that are ordered by themselves (UAX 9, isolates). Ordering is left
//! to `bidi`, finding left-to-right runs to `recognize`.

use std::ops::Range;

use crate::bidi::Isolate;
use crate::document::{Inline, InlineKind, InlineText};
use crate::recognize::{is_plain_number, left_to_right_runs};

/// The isolates of a text with both directions: each run that reads from left to right in
/// every language, and the words of each link. A number of only digits needs no isolate
/// (UAX 9, I1 and I2).
pub(super) fn isolates(text: &InlineText) -> Vec<Isolate> {
    let runs = left_to_right_runs(&text.text).into_iter();
    let runs = runs.filter(|run| !is_plain_number(&text.text[run.clone()]));
    let runs: Vec<Range<usize>> = runs.collect();
    let mut isolates = links(text);
    isolates.retain(|link| {
        // Runs follow one another and do not overlap.
        let first = runs.partition_point(|run| run.end <= link.range.start);
        let mut near = runs[first..].iter().take_while(|run| run.start < link.range.end);
        near.all(|run| is_compatible(&link.range, run))
    });
    isolates.extend(runs.into_iter().map(|range| Isolate { range, left_to_right: true }));
    isolates.sort_by_key(|isolate| (isolate.range.start, std::cmp::Reverse(isolate.range.end)));
    isolates
}

/// Whether a link is separate from a run or contains more than it. A link within a number,
/// or one that begins in it, is ordered with the number.
fn is_compatible(link: &Range<usize>, run: &Range<usize>) -> bool {
    let is_apart = link.end <= run.start || run.end <= link.start;
    let holds = link.start <= run.start && run.end <= link.end;
    is_apart || holds && link != run
}

/// The words of each link; its inlines of different looks make one isolate.
fn links(text: &InlineText) -> Vec<Isolate> {
    let links = text.inlines.iter().filter(|inline| inline.kind == InlineKind::Link);
    let links: Vec<_> = links.collect();
    let whole =
        links.chunk_by(|one, other| one.node == other.node && one.range.end == other.range.start);
    let isolate = |link: &[&Inline]| {
        let (first, last) = (link.first()?, link.last()?);
        let range = first.range.start..last.range.end;
        (!range.is_empty()).then_some(Isolate { range, left_to_right: false })
    };
    whole.filter_map(isolate).collect()
}
