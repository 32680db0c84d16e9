//! A table: rows that stand whole, under a header row that stands again where
//! a column begins with one of the others.
//!
//! 1. [`measured`] finds, once, in which widths a column takes how many lines;
//! 2. [`widths`] divides the measure among the columns;
//! 3. [`setting`] chooses the type size in which the words stay whole;
//! 4. [`row`] sets the cells of a row.

mod measured;
mod row;
mod setting;
mod widths;

use std::rc::Rc;

use super::{Context, introduction, under_heading};
use crate::document::TableKind;
use crate::geometry::Abs;
use crate::layout::flow::{ColumnBreak, Content, Entry, Rule, SetRow, Space};
use crate::layout::setting::Setting;
pub(super) use measured::MeasuredTable;
use setting::TableSetting;

/// A table of so few lines is not split.
const WHOLE_TABLE: u32 = 10;

/// Appends the rows of a table.
pub(super) fn append<'a>(
    table: &MeasuredTable<'a>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let setting = TableSetting::new(table, context);
    let rows = all_rows(table, &setting, context);
    let first = entries.len();
    let (rule, space) = above(entries);
    entries.extend(on_grid(&rows, context.setting));
    keep_together(&mut entries[first..], table.kind);
    if let Some(header) = entries.get_mut(first) {
        header.space = space;
        header.before = rule.into();
    }
}

/// The rows, the header row first. One that is higher than a page with the
/// header row is parted.
fn all_rows<'a>(
    table: &MeasuredTable<'a>,
    setting: &TableSetting,
    context: &Context,
) -> Vec<Rc<SetRow<'a>>> {
    let mut room = context.setting.leading() * f64::from(context.page_lines);
    let mut rows: Vec<Rc<SetRow>> = Vec::with_capacity(table.rows.len());
    for (index, cells) in table.rows.iter().enumerate() {
        let is_header = index == 0;
        rows.extend(row::set(cells, is_header, setting, context, room).into_iter().map(Rc::new));
        if is_header {
            // And a line for what each of the two takes more of the grid.
            let header = rows.iter().map(|row| row.height).fold(Abs::ZERO, |sum, row| sum + row);
            room = room - header - context.setting.leading() * 2.0;
        }
    }
    rows
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

/// The rows as entries. They follow one another without regard to the grid,
/// which what comes after the table keeps to again: each takes so many lines
/// that the rows above it and it go into theirs together.
///
/// A column that begins with a row needs room for the header row, and for what
/// the lines of that row and those after it may lack because the rows before
/// had it.
fn on_grid<'a>(rows: &[Rc<SetRow<'a>>], setting: Setting) -> Vec<Entry<'a>> {
    let mut bottom = Abs::ZERO;
    let mut entries = Vec::with_capacity(rows.len());
    for row in rows {
        let (top, taken) = (bottom, setting.whole_lines(bottom));
        bottom += row.height;
        let lacking = setting.leading() * f64::from(taken) - top;
        let header = rows.first().filter(|header| !Rc::ptr_eq(header, row)).cloned();
        let opening = header.as_ref().map_or(0, |it| setting.whole_lines(it.height + lacking));
        entries.push(Entry {
            space: Space::default(),
            height: setting.whole_lines(bottom) - taken,
            before: ColumnBreak { opening, repeated: header, ..ColumnBreak::default() },
            frame: None,
            content: Content::TableRow(row.clone()),
        });
    }
    entries
}

/// Sets what a break between rows goes against: the header row is never alone,
/// a short table stays whole, and no row stands alone on its side; but one that
/// is read row by row may be parted between any two.
fn keep_together(rows: &mut [Entry], kind: &TableKind) {
    let is_whole = *kind == TableKind::Overview;
    let (count, lines) = (rows.len(), rows.iter().map(|row| row.height).sum::<u32>());
    for (index, row) in rows.iter_mut().enumerate() {
        row.before.rule = match index {
            1 => Rule::HeadingWithText,
            2 if is_whole => Rule::WholeTable,
            _ if is_whole && (lines <= WHOLE_TABLE || index + 1 == count) => Rule::WholeTable,
            _ => Rule::InParagraph,
        };
    }
}
