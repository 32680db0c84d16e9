//! The parts of lines that run in both directions.
//!
//! A file writes a line from left to right, but words that run to the left are
//! read the other way round. So a sequence has a single direction: if a line
//! has several parts, each is a sequence of its own, and the tree lists them in
//! reading order.

use crate::layout::{Item, TextRun};

/// The part of a line that an item belongs to. A sequence holds items of the
/// same part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SequencePart {
    /// A whole line that runs to the right, or an item without words.
    ToTheRight,
    /// A whole line that runs to the left.
    ToTheLeft,
    /// A part of a line that runs to the left somewhere: the index of its first
    /// run.
    OfLine(usize),
}

/// The part of each item of a page.
pub(super) fn parts(items: &[Item]) -> Vec<SequencePart> {
    let mut parts = vec![SequencePart::ToTheRight; items.len()];
    let mut start = 0;
    while start < items.len() {
        let line = line(items, start);
        start = line.last().map_or(start, |last| last.0) + 1;
        set_line(&line, &mut parts);
    }
    parts
}

/// The runs of the line that begins with this item, with their indices. The
/// underline of a link may lie between them.
fn line<'i, 'a>(items: &'i [Item<'a>], start: usize) -> Vec<(usize, &'i TextRun<'a>)> {
    let mut line: Vec<(usize, &TextRun)> = Vec::new();
    for (index, item) in items.iter().enumerate().skip(start) {
        match (item, line.first()) {
            (Item::Text(run), None) => line.push((index, run)),
            (Item::Text(run), Some((_, first)))
                if std::ptr::eq(first.text, run.text) && first.origin.y.same(run.origin.y) =>
            {
                line.push((index, run));
            }
            (Item::Rule(_), Some(_)) => {}
            _ => break,
        }
    }
    line
}

fn set_line(line: &[(usize, &TextRun)], parts: &mut [SequencePart]) {
    if line.iter().all(|(_, run)| !run.right_to_left) {
        return;
    }
    let of_line: Vec<_> = line.chunk_by(|(_, one), (_, next)| goes_on(one, next)).collect();
    for part in &of_line {
        for &(index, _) in *part {
            parts[index] = if of_line.len() == 1 {
                SequencePart::ToTheLeft
            } else {
                SequencePart::OfLine(part[0].0)
            };
        }
    }
}

/// Whether a run continues another one in its direction; to the left only in
/// the same face, so that both can be one string.
fn goes_on(one: &TextRun, next: &TextRun) -> bool {
    let right = |run: &TextRun| run.origin.x + run.width;
    if one.right_to_left != next.right_to_left {
        false
    } else if one.right_to_left {
        one.face == next.face && one.node == next.node && one.origin.x.same(right(next))
    } else {
        right(one).same(next.origin.x)
    }
}
