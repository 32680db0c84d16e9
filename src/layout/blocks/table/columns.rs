//! The columns of tables, measured in em. The measure is divided among them in
//! [`widths`](super::widths).

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::document::{NodeId, Table};
use crate::layout::lines::{
    Addresses, MeasuredText, ShortText, has_address, least_widths, longest_group, longest_part,
    short_text,
};

/// The most widths that are tried for a column: far more than a table on a page
/// has.
const MOST_WIDTHS: usize = 500;

/// The measured columns of all tables. A table is measured the first time it is
/// set, once for all type sizes.
#[derive(Debug, Default)]
pub(in crate::layout) struct TableColumns {
    of_table: RefCell<BTreeMap<NodeId, Rc<MeasuredTable>>>,
}

/// The measured columns of a table.
#[derive(Debug)]
pub(super) struct MeasuredTable {
    /// Its columns, with every word whole.
    pub(super) columns: Vec<MeasuredColumn>,
    /// Its columns with addresses divided at any character, if it has any.
    pub(super) loose: Option<Vec<MeasuredColumn>>,
}

impl TableColumns {
    /// The columns of a table.
    pub(super) fn of(&self, table: &Table<MeasuredText>) -> Rc<MeasuredTable> {
        let mut known = self.of_table.borrow_mut();
        known.entry(table.node).or_insert_with(|| Rc::new(MeasuredTable::new(table))).clone()
    }
}

impl MeasuredTable {
    fn new(table: &Table<MeasuredText>) -> Self {
        let cells = |index: usize| {
            let cells = table.all_rows().filter_map(move |row| row.cells.get(index));
            cells.map(|cell| &cell.text)
        };
        let columns = |addresses: Addresses| {
            let column =
                |index: usize| MeasuredColumn::new(&cells(index).collect::<Vec<_>>(), addresses);
            (0..table.columns.len()).map(column).collect()
        };
        let has_address = (0..table.columns.len()).flat_map(cells).any(has_address);
        Self {
            columns: columns(Addresses::AtTheirParts),
            loose: has_address.then(|| columns(Addresses::Anywhere)),
        }
    }
}

/// A column of a table. Widths are in em.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredColumn {
    /// The widths from which a cell takes fewer lines, in ascending order. The
    /// longest word fits into the first.
    pub(super) widths: Vec<f64>,
    /// The lines that each cell takes, for each of these widths.
    pub(super) lines: Vec<Vec<u32>>,
    /// The cost of the short cells that do not go on one line, for each of these
    /// widths.
    pub(super) broken: Vec<u32>,
    /// The width of the longest unbreakable part of a word.
    pub(super) longest_part: f64,
    /// The width of the longest group of words that belong together.
    pub(super) longest_group: f64,
}

impl MeasuredColumn {
    fn new(cells: &[&MeasuredText], addresses: Addresses) -> Self {
        let least: Vec<Vec<f64>> = cells.iter().map(|cell| least_widths(cell, addresses)).collect();
        let narrowest = least.iter().filter_map(|widths| widths.last()).copied();
        let narrowest = narrowest.fold(0.0, f64::max);
        let mut widths: Vec<f64> = least.iter().flatten().copied().collect();
        widths.retain(|&width| width > narrowest);
        widths.push(narrowest);
        widths.sort_by(f64::total_cmp);
        widths.dedup();
        let widths = thinned(widths);
        let lines = |&width: &f64| least.iter().map(|least| lines_at(least, width)).collect();
        let short: Vec<ShortText> = cells.iter().filter_map(|cell| short_text(cell)).collect();
        let broken = |&width: &f64| {
            let too_wide = short.iter().filter(|short| short.width > width);
            too_wide.map(|short| short.weight).sum()
        };
        Self {
            broken: widths.iter().map(broken).collect(),
            lines: widths.iter().map(lines).collect(),
            longest_group: cells.iter().map(|cell| longest_group(cell)).fold(0.0, f64::max),
            longest_part: cells.iter().map(|cell| longest_part(cell)).fold(0.0, f64::max),
            widths,
        }
    }

    /// The width of its longest word.
    pub(super) fn narrowest(&self) -> f64 {
        self.widths.first().copied().unwrap_or_default()
    }

    /// The width in which every cell takes one line.
    pub(super) fn natural(&self) -> f64 {
        self.widths.last().copied().unwrap_or_default()
    }
}

/// At most [`MOST_WIDTHS`] steps between these widths, spread evenly, with the
/// first and the last among them. A column of thousands of rows has a width for
/// nearly every row.
fn thinned(widths: Vec<f64>) -> Vec<f64> {
    let last = widths.len().saturating_sub(1);
    if last < MOST_WIDTHS {
        return widths;
    }
    (0..=MOST_WIDTHS).map(|step| widths[step * last / MOST_WIDTHS]).collect()
}

/// The lines a cell takes in a width.
fn lines_at(least: &[f64], width: f64) -> u32 {
    least.partition_point(|&least| least > width) as u32 + 1
}
