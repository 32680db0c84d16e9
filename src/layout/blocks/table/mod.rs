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
    let rows = table.rows.iter().enumerate();
    let rows = rows.map(|(index, cells)| Rc::new(row::set(cells, index == 0, &setting, context)));
    let rows: Vec<Rc<SetRow>> = rows.collect();
    let first = entries.len();
    let (rule, space) = above(entries);
    entries.extend(on_grid(&rows, context.setting));
    keep_together(&mut entries[first..]);
    if let Some(header) = entries.get_mut(first) {
        header.space = space;
        header.before = rule.into();
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
/// a short table stays whole, and no row stands alone on its side.
fn keep_together(rows: &mut [Entry]) {
    let (count, lines) = (rows.len(), rows.iter().map(|row| row.height).sum::<u32>());
    for (index, row) in rows.iter_mut().enumerate() {
        row.before.rule = match index {
            1 => Rule::HeadingWithText,
            _ if lines <= WHOLE_TABLE || index == 2 || index + 1 == count => Rule::WholeTable,
            _ => Rule::InParagraph,
        };
    }
}
