//! A table: whole rows under a header row, which is repeated at the top of a
//! column that begins with another row.
//!
//! 1. [`columns`] finds, once, the widths at which a column needs fewer lines.
//! 2. [`widths`] divides the measure among the columns.
//! 3. [`sizing`] chooses the type size in which words stay whole.
//! 4. [`row`] sets the cells of a row.

mod columns;
mod row;
mod sizing;
mod widths;

use std::rc::Rc;

use super::{BlockContext, introduction, under_heading};
use crate::document::{Table, TableRow};
use crate::geometry::Abs;
use crate::layout::flow::{ColumnBreak, FlowContent, FlowItem, Glue, KeepRule, SetRow};
use crate::layout::lines::MeasuredText;
use crate::layout::params::LayoutParams;
pub(super) use columns::TableColumns;
use sizing::TableSizing;

/// A table of at most this share of a page is not split.
const WHOLE_TABLE: f64 = 0.6;

/// Appends the rows of a table.
pub(super) fn append<'a>(
    table: &Table<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let params = TableSizing::new(table, context);
    let rows = Rows::new(table, &params, context);
    let first = entries.len();
    let (rule, space) = above(entries);
    entries.extend(rows.on_grid(context.params));
    let whole = table.column_shares.is_none();
    keep_together(&mut entries[first..], rows.header, whole.then_some(context.page_lines));
    if let Some(header) = entries.get_mut(first) {
        header.space = space;
        header.before = rule.into();
    }
}

/// The rows of a table, each in one part or in several that fit on a page.
struct Rows<'a> {
    /// The parts of all rows, the header row first.
    parts: Vec<Rc<SetRow<'a>>>,
    /// The number of parts of the header row.
    header: usize,
    /// Whether the header row is repeated in other columns.
    repeats: bool,
}

impl<'a> Rows<'a> {
    /// The header row is repeated unless it takes more than half of a page or
    /// leaves no room for a row under it. A row that is higher than its room is
    /// split.
    fn new(table: &Table<MeasuredText<'a>>, params: &TableSizing, context: &BlockContext) -> Self {
        let line = context.params.leading();
        let page = context.params.grid_step() * f64::from(context.page_lines);
        // A row that begins a column may take a line more of the grid.
        let room = page - line;
        let set = |row: &TableRow<MeasuredText<'a>>, is_header, room| {
            row::set(row, is_header, params, context, room).into_iter().map(Rc::new)
        };
        let mut parts: Vec<Rc<SetRow>> = set(&table.head, true, room).collect();
        let header = parts.len();
        let height: Abs = parts.iter().map(|part| part.height).sum();
        // The header row may take a line more as well.
        let under = room - height - line;
        let repeats = (height * 2.0).fits(page) && row::least_height(params, context).fits(under);
        let room = if repeats { under } else { room };
        parts.extend(table.rows.iter().flat_map(|row| set(row, false, room)));
        Self { parts, header, repeats }
    }

    /// The rows as entries. Rows are not aligned to the grid, but what follows
    /// the table is: each entry takes as many lines as the rows up to it need
    /// together.
    ///
    /// A column that begins with a row needs room for the header row, and for
    /// the part of a line that this row shared with the rows before it.
    fn on_grid(&self, params: LayoutParams) -> Vec<FlowItem<'a>> {
        let mut bottom = Abs::ZERO;
        let mut entries = Vec::with_capacity(self.parts.len());
        for (index, row) in self.parts.iter().enumerate() {
            let (top, taken) = (bottom, params.whole_lines(bottom));
            bottom += row.height;
            let lacking = params.grid_step() * f64::from(taken) - top;
            let repeated = self.parts.first().filter(|_| self.repeats && index >= self.header);
            let header = repeated.map_or(Abs::ZERO, |header| header.height);
            let opening = params.whole_lines(header + lacking);
            entries.push(FlowItem {
                space: Glue::default(),
                on_whole_line: false,
                height: params.whole_lines(bottom) - taken,
                before: ColumnBreak {
                    opening,
                    repeated: repeated.cloned(),
                    ..ColumnBreak::default()
                },
                frame: None,
                content: FlowContent::TableRow(row.clone()),
            });
        }
        entries
    }
}

/// The rule against a break before a table, and the space above it.
fn above(entries: &[FlowItem]) -> (KeepRule, Glue) {
    if under_heading(entries) {
        return (KeepRule::HeadingWithText, Glue::default());
    }
    let rule = introduction(entries).unwrap_or_default();
    (rule, Glue::of_lines(1, 1, 0))
}

/// Sets the rules against a break between rows: the header row is never alone,
/// a table of little more than half a page stays whole, and no single row is
/// left on one side. A table without `page_lines`, which is read row by row, may
/// break between any two.
fn keep_together(rows: &mut [FlowItem], header: usize, page_lines: Option<u32>) {
    let (count, lines) = (rows.len(), rows.iter().map(|row| row.height).sum::<u32>());
    let is_short = |page: u32| f64::from(lines) <= WHOLE_TABLE * f64::from(page);
    let (is_kept, is_whole) = (page_lines.is_some(), page_lines.is_some_and(is_short));
    for (index, row) in rows.iter_mut().enumerate() {
        row.before.rule = match index {
            _ if index == header => KeepRule::HeadingWithText,
            _ if index == header + 1 && is_kept => KeepRule::WholeTable,
            _ if is_whole || is_kept && index + 1 == count => KeepRule::WholeTable,
            _ => KeepRule::InParagraph,
        };
    }
}
