use super::setting::TableSetting;
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

/// Sets the cells of a row side by side, each from the top: in one part, or in
/// several where they are higher than `most`.
pub(super) fn set<'a>(
    cells: &[MeasuredText<'a>],
    is_header: bool,
    table: &TableSetting,
    context: &Context,
    most: Abs,
) -> Vec<SetRow<'a>> {
    let leading = context.setting.leading() * (table.size / context.setting.size);
    let first = context.setting.first_baseline() * (table.size / context.setting.size);
    let baseline = |index: u32| leading * (ABOVE + f64::from(index)) + first;
    let columns = table.aligns.iter().zip(&table.columns);
    let set = |(cell, (column, place)): (&MeasuredText<'a>, (&ColumnAlign, &(Abs, Abs)))| {
        let context = context.after_gap(place.0, place.1, table.gap);
        set_cell(cell, table.size, *column, &context).into_iter()
    };
    let mut cells: Vec<_> = cells.iter().zip(columns).map(set).collect();
    let mut left = cells.iter().map(ExactSizeIterator::len).max().unwrap_or(0).max(1);
    let most = ((most / leading - ABOVE - BELOW + 1e-6).floor() as usize).max(1);
    let mut parts = Vec::new();
    while left > 0 {
        let height = left.min(most);
        let lines = cells.iter_mut().flat_map(|cell| (0..).map(baseline).zip(cell.take(height)));
        parts.push(SetRow {
            begins_table: is_header && parts.is_empty(),
            lines: lines.collect(),
            height: leading * (height as f64 + ABOVE + BELOW),
            start: context.start,
            measure: context.measure,
            is_header,
            crowded: table.crowded.filter(|_| is_header),
        });
        left -= height;
    }
    parts
}

/// The height of a row of one line.
pub(super) fn least_height(table: &TableSetting, context: &Context) -> Abs {
    context.setting.leading() * (table.size / context.setting.size) * (1.0 + ABOVE + BELOW)
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
