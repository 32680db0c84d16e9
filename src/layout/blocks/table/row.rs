use super::setting::{GAP, TableSetting};
use crate::definition::{Align, Hyphenate};
use crate::document::ColumnAlign;
use crate::geometry::Abs;
use crate::layout::blocks::Context;
use crate::layout::blocks::set_lines::{Look, set_lines};
use crate::layout::flow::{SetLine, SetRow};
use crate::layout::lines::MeasuredText;

/// The air above and below the words of a row, in lines. Above the capitals
/// of a line there is more within the line than below its baseline.
const ABOVE: f64 = 0.15;
const BELOW: f64 = 0.35;

/// Sets the cells of a row side by side, each from the top.
pub(super) fn set<'a>(
    cells: &[MeasuredText<'a>],
    is_header: bool,
    table: &TableSetting,
    context: &Context,
) -> SetRow<'a> {
    let leading = context.setting.leading() * (table.size / context.setting.size);
    let first = context.setting.first_baseline() * (table.size / context.setting.size);
    let mut lines = Vec::new();
    let mut highest = 1;
    for (cell, (column, place)) in cells.iter().zip(table.aligns.iter().zip(&table.columns)) {
        let context = context.after_gap(place.0, place.1, table.size * GAP);
        let set = set_cell(cell, table.size, *column, &context);
        highest = highest.max(set.len());
        let baseline = |index: u32| leading * (ABOVE + f64::from(index)) + first;
        lines.extend((0..).map(baseline).zip(set));
    }
    SetRow {
        lines,
        height: leading * (highest as f64 + ABOVE + BELOW),
        start: context.start,
        measure: context.measure,
        is_header,
        crowded: table.crowded.filter(|_| is_header),
    }
}

/// The lines of a cell: ragged, its words whole as long as they go in.
fn set_cell<'a>(
    cell: &MeasuredText<'a>,
    size: Abs,
    stands: ColumnAlign,
    context: &Context,
) -> Vec<SetLine<'a>> {
    let (align, hyphenate) = (Align::Ragged, Hyphenate::Never);
    set_lines(cell, &Look { size, align, hyphenate, stands, ..Look::running(context) })
}
