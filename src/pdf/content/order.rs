//! The order in which the sequences of a page are written.
//!
//! It is the reading order, except for a line with right-to-left parts, whose
//! parts are written from left to right. The structure tree lists them in
//! reading order.

use crate::geometry::Abs;
use crate::layout::{Item, TextRun};
use crate::structure::Sequence;

/// The indices of a page's sequences in the order of writing.
pub(super) fn order(sequences: &[Sequence], items: &[Item]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sequences.len()).collect();
    if !items.iter().filter_map(run).any(|run| run.right_to_left) {
        return order;
    }
    let lines: Vec<Option<&TextRun>> =
        sequences.iter().map(|it| line(items.get(it.items.clone()).unwrap_or_default())).collect();
    let mut start = 0;
    while start < order.len() {
        let end = end_of_line(start, &lines);
        if (start..end).any(|index| lines[index].is_some_and(|run| run.right_to_left)) {
            order[start..end].sort_by(|&one, &other| {
                // Rules under links come last.
                let place = |index: usize| lines[index].map_or((1, Abs::ZERO), |it| (0, left(it)));
                let ((last, x), (other_last, other_x)) = (place(one), place(other));
                last.cmp(&other_last).then(x.to_pt().total_cmp(&other_x.to_pt()))
            });
        }
        start = end;
    }
    order
}

/// The run of a text item.
pub(super) fn run<'i, 'a>(item: &'i Item<'a>) -> Option<&'i TextRun<'a>> {
    match item {
        Item::Text(run) => Some(run),
        Item::Drawing(_) | Item::Rule(_) => None,
    }
}

/// Whether two runs are on the same line of a text.
pub(super) fn same_line(one: &TextRun, other: &TextRun) -> bool {
    std::ptr::eq(one.text, other.text) && one.origin.y.same(other.origin.y)
}

/// The first run of a sequence whose runs are all on one line.
fn line<'i, 'a>(items: &'i [Item<'a>]) -> Option<&'i TextRun<'a>> {
    let mut runs = items.iter().filter_map(run);
    let first = runs.next()?;
    runs.all(|run| same_line(first, run)).then_some(first)
}

/// The end of the line that begins with a sequence. Rules under links are among
/// its parts.
fn end_of_line(start: usize, lines: &[Option<&TextRun>]) -> usize {
    let Some(first) = lines[start] else { return start + 1 };
    let mut end = start + 1;
    for (index, line) in lines.iter().enumerate().skip(start + 1) {
        match line {
            Some(run) if same_line(first, run) => end = index + 1,
            Some(_) => break,
            None => {}
        }
    }
    end
}

fn left(run: &TextRun) -> Abs {
    run.origin.x
}
