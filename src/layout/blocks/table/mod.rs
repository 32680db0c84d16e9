//! A table: rows that stand whole, under a header row that stands again where
//! a column begins with one of the others.
//!
//! 1. [`columns`] finds, once, in which widths a column takes how many lines;
//! 2. [`widths`] divides the measure among the columns;
//! 3. [`sizing`] chooses the type size in which the words stay whole;
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

/// A table of so few lines is not split.
const WHOLE_TABLE: u32 = 10;

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
    keep_together(&mut entries[first..], rows.header, table.column_shares.is_none());
    if let Some(header) = entries.get_mut(first) {
        header.space = space;
        header.before = rule.into();
    }
}

/// The rows of a table, each in one part or in several that go on a page.
struct Rows<'a> {
    /// The parts of all rows, those of the header row first.
    parts: Vec<Rc<SetRow<'a>>>,
    /// How many of them are the header row.
    header: usize,
    /// Whether that stands again above the rows of another column.
    repeats: bool,
}

impl<'a> Rows<'a> {
    /// The header row stands again unless it takes more than half of a page or
    /// leaves no room for a row under it. A row that is higher than the room
    /// there is for it is parted.
    fn new(table: &Table<MeasuredText<'a>>, params: &TableSizing, context: &BlockContext) -> Self {
        let line = context.params.leading();
        let page = line * f64::from(context.page_lines);
        // A line for what a row that begins a column takes more of the grid.
        let room = page - line;
        let set = |row: &TableRow<MeasuredText<'a>>, is_header, room| {
            row::set(row, is_header, params, context, room).into_iter().map(Rc::new)
        };
        let mut parts: Vec<Rc<SetRow>> = set(&table.head, true, room).collect();
        let header = parts.len();
        let height: Abs = parts.iter().map(|part| part.height).sum();
        // And one for what the header row takes more.
        let under = room - height - line;
        let repeats = (height * 2.0).fits(page) && row::least_height(params, context).fits(under);
        let room = if repeats { under } else { room };
        parts.extend(table.rows.iter().flat_map(|row| set(row, false, room)));
        Self { parts, header, repeats }
    }

    /// The rows as entries. They follow one another without regard to the grid,
    /// which what comes after the table keeps to again: each takes so many lines
    /// that the rows above it and it go into theirs together.
    ///
    /// A column that begins with a row needs room for the header row, and for
    /// what the lines of that row and those after it may lack because the rows
    /// before had it.
    fn on_grid(&self, params: LayoutParams) -> Vec<FlowItem<'a>> {
        let mut bottom = Abs::ZERO;
        let mut entries = Vec::with_capacity(self.parts.len());
        for (index, row) in self.parts.iter().enumerate() {
            let (top, taken) = (bottom, params.whole_lines(bottom));
            bottom += row.height;
            let lacking = params.leading() * f64::from(taken) - top;
            let repeated = self.parts.first().filter(|_| self.repeats && index >= self.header);
            let header = repeated.map_or(Abs::ZERO, |header| header.height);
            let opening = params.whole_lines(header + lacking);
            entries.push(FlowItem {
                space: Glue::default(),
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

/// What a break before a table goes against, and the space above it.
fn above(entries: &[FlowItem]) -> (KeepRule, Glue) {
    match under_heading(entries) {
        true => (KeepRule::HeadingWithText, Glue::default()),
        false => {
            let rule = introduction(entries).unwrap_or_default();
            (rule, Glue { natural: 1, stretch: 1, shrink: 0 })
        }
    }
}

/// Sets what a break between rows goes against: the header row is never alone,
/// a short table stays whole, and no row stands alone on its side; but one that
/// is read row by row may be parted between any two.
fn keep_together(rows: &mut [FlowItem], header: usize, is_whole: bool) {
    let (count, lines) = (rows.len(), rows.iter().map(|row| row.height).sum::<u32>());
    for (index, row) in rows.iter_mut().enumerate() {
        row.before.rule = match index {
            _ if index == header => KeepRule::HeadingWithText,
            _ if index == header + 1 && is_whole => KeepRule::WholeTable,
            _ if is_whole && (lines <= WHOLE_TABLE || index + 1 == count) => KeepRule::WholeTable,
            _ => KeepRule::InParagraph,
        };
    }
}
