//! A table: rows that stand whole, under a header row that stands again where
//! a column begins with one of the others.
//!
//! 1. [`columns`] finds, once, in which widths a column takes how many lines;
//! 2. [`widths`] divides the measure among the columns;
//! 3. [`setting`] chooses the type size in which the words stay whole;
//! 4. [`row`] sets the cells of a row.

mod columns;
mod row;
mod setting;
mod widths;

use std::rc::Rc;

use super::{Context, introduction, under_heading};
use crate::document::{Table, TableKind, TableRow};
use crate::geometry::Abs;
use crate::layout::flow::{ColumnBreak, Content, Entry, Rule, SetRow, Space};
use crate::layout::lines::MeasuredText;
use crate::layout::setting::Setting;
pub(super) use columns::TableColumns;
use setting::TableSetting;

/// A table of so few lines is not split.
const WHOLE_TABLE: u32 = 10;

/// Appends the rows of a table.
pub(super) fn append<'a>(
    table: &Table<MeasuredText<'a>>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let setting = TableSetting::new(table, context);
    let rows = Rows::new(table, &setting, context);
    let first = entries.len();
    let (rule, space) = above(entries);
    entries.extend(rows.on_grid(context.setting));
    keep_together(&mut entries[first..], rows.header, &table.kind);
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
    fn new(table: &Table<MeasuredText<'a>>, setting: &TableSetting, context: &Context) -> Self {
        let line = context.setting.leading();
        let page = line * f64::from(context.page_lines);
        // A line for what a row that begins a column takes more of the grid.
        let room = page - line;
        let set = |row: &TableRow<MeasuredText<'a>>, is_header, room| {
            row::set(row, is_header, setting, context, room).into_iter().map(Rc::new)
        };
        let mut parts: Vec<Rc<SetRow>> = set(&table.head, true, room).collect();
        let header = parts.len();
        let height: Abs = parts.iter().map(|part| part.height).sum();
        // And one for what the header row takes more.
        let under = room - height - line;
        let repeats = (height * 2.0).fits(page) && row::least_height(setting, context).fits(under);
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
    fn on_grid(&self, setting: Setting) -> Vec<Entry<'a>> {
        let mut bottom = Abs::ZERO;
        let mut entries = Vec::with_capacity(self.parts.len());
        for (index, row) in self.parts.iter().enumerate() {
            let (top, taken) = (bottom, setting.whole_lines(bottom));
            bottom += row.height;
            let lacking = setting.leading() * f64::from(taken) - top;
            let repeated = self.parts.first().filter(|_| self.repeats && index >= self.header);
            let header = repeated.map_or(Abs::ZERO, |header| header.height);
            let opening = setting.whole_lines(header + lacking);
            entries.push(Entry {
                space: Space::default(),
                height: setting.whole_lines(bottom) - taken,
                before: ColumnBreak {
                    opening,
                    repeated: repeated.cloned(),
                    ..ColumnBreak::default()
                },
                frame: None,
                content: Content::TableRow(row.clone()),
            });
        }
        entries
    }
}

/// What a break before a table goes against, and the space above it.
fn above(entries: &[Entry]) -> (Rule, Space) {
    match under_heading(entries) {
        true => (Rule::HeadingWithText, Space::default()),
        false => {
            let rule = introduction(entries).unwrap_or_default();
            (rule, Space { natural: 1, stretch: 1, shrink: 0 })
        }
    }
}

/// Sets what a break between rows goes against: the header row is never alone,
/// a short table stays whole, and no row stands alone on its side; but one that
/// is read row by row may be parted between any two.
fn keep_together(rows: &mut [Entry], header: usize, kind: &TableKind) {
    let is_whole = *kind == TableKind::Overview;
    let (count, lines) = (rows.len(), rows.iter().map(|row| row.height).sum::<u32>());
    for (index, row) in rows.iter_mut().enumerate() {
        row.before.rule = match index {
            _ if index == header => Rule::HeadingWithText,
            _ if index == header + 1 && is_whole => Rule::WholeTable,
            _ if is_whole && (lines <= WHOLE_TABLE || index + 1 == count) => Rule::WholeTable,
            _ => Rule::InParagraph,
        };
    }
}
