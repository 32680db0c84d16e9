//! A row of a table: its cells side by side, in one part or in several.

use super::sizing::TableSizing;
use crate::definition::{Align, Hyphenate};
use crate::document::{ColumnAlign, TableCell, TableRow};
use crate::geometry::Abs;
use crate::layout::blocks::BlockContext;
use crate::layout::blocks::set_lines::{TextStyle, set_lines};
use crate::layout::flow::{SetLine, SetRow};
use crate::layout::lines::MeasuredText;

/// The space above and below the words of a row, in lines. A line already has
/// more space above its capitals than below its baseline.
const ABOVE: f64 = 0.15;
const BELOW: f64 = 0.35;

/// A row of at most this many lines is not split unless it has to be.
const WHOLE_ROW: usize = 6;
/// The lines that stay together at the beginning and at the end of a row.
const TOGETHER: usize = 3;

/// Sets the cells of a row side by side, aligned at the top. The row may break
/// after nearly any line if it is higher than `most`, or if it is high and the
/// table is read row by row.
pub(super) fn set<'a>(
    row: &TableRow<MeasuredText<'a>>,
    is_header: bool,
    table: &TableSizing,
    context: &BlockContext,
    most: Abs,
) -> Vec<SetRow<'a>> {
    let leading = context.params.leading() * (table.size / context.params.size);
    let first = context.params.first_baseline() * (table.size / context.params.size);
    let columns = table.aligns.iter().zip(&table.columns);
    let set = |(cell, (column, place)): (&TableCell<_>, (&ColumnAlign, &(Abs, Abs)))| {
        let context = context.after_gap(place.0, place.1, table.gap);
        set_cell(&cell.text, table.size, *column, &context).into_iter()
    };
    let mut cells: Vec<_> = row.cells.iter().zip(columns).map(set).collect();
    let lines = cells.iter().map(ExactSizeIterator::len).max().unwrap_or(0).max(1);
    let most = ((most / leading - ABOVE - BELOW + 1e-6).floor() as usize).max(1);
    let may_break = !is_header && most >= WHOLE_ROW;
    let parts = if may_break && (table.parts_rows || lines > most) {
        close_parts(lines)
    } else {
        parts_of_at_most(most, lines)
    };
    let parts = parts.into_iter().map(|RowPart { lines, begins, ends }| {
        let above = if begins { ABOVE } else { 0.0 };
        let below = if ends { BELOW } else { 0.0 };
        let baseline = |index: u32| leading * (above + f64::from(index)) + first;
        let set = cells.iter_mut().flat_map(|cell| (0..).map(baseline).zip(cell.take(lines)));
        SetRow {
            begins_table: false,
            lines: set.collect(),
            height: leading * (lines as f64 + above + below),
            is_ruled: ends,
            start: context.start,
            measure: context.measure,
            is_header,
            shortage: table.shortage.filter(|_| is_header),
        }
    });
    let mut parts: Vec<SetRow<'a>> = parts.collect();
    if let Some(first) = parts.first_mut() {
        first.begins_table = is_header;
    }
    parts
}

/// A part of a row.
struct RowPart {
    /// The number of its lines.
    lines: usize,
    /// Whether it has space above it: it begins the row, or is the whole row.
    begins: bool,
    /// Whether it has space and a rule below it.
    ends: bool,
}

/// The parts of a row that may break after any line but the first and last few.
/// No space and no rule separates them.
fn close_parts(lines: usize) -> Vec<RowPart> {
    if lines <= WHOLE_ROW {
        return vec![RowPart { lines, begins: true, ends: true }];
    }
    let middle = std::iter::repeat_n(1, lines - 2 * TOGETHER);
    let heights = std::iter::once(TOGETHER).chain(middle).chain(std::iter::once(TOGETHER));
    let mut parts: Vec<RowPart> =
        heights.map(|lines| RowPart { lines, begins: false, ends: false }).collect();
    if let Some(first) = parts.first_mut() {
        first.begins = true;
    }
    if let Some(last) = parts.last_mut() {
        last.ends = true;
    }
    parts
}

/// The fewest parts of a row that is higher than its room.
fn parts_of_at_most(most: usize, lines: usize) -> Vec<RowPart> {
    let whole = std::iter::repeat_n(most, lines / most);
    let rest = Some(lines % most).filter(|&rest| rest > 0);
    whole.chain(rest).map(|lines| RowPart { lines, begins: true, ends: true }).collect()
}

/// The height of a row of one line.
pub(super) fn least_height(table: &TableSizing, context: &BlockContext) -> Abs {
    context.params.leading() * (table.size / context.params.size) * (1.0 + ABOVE + BELOW)
}

/// The lines of a cell: ragged, and with whole words as long as they fit.
fn set_cell<'a>(
    cell: &MeasuredText<'a>,
    size: Abs,
    column_align: ColumnAlign,
    context: &BlockContext,
) -> Vec<SetLine<'a>> {
    let (align, hyphenate) = (Align::Ragged, Hyphenate::Never);
    set_lines(
        cell,
        &TextStyle { size, align, hyphenate, column_align, ..TextStyle::running(context) },
    )
}
