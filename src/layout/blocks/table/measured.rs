use crate::document::{ColumnAlign, NodeId, TableKind};
use crate::layout::lines::{MeasuredText, least_widths, longest_group, longest_part, measure};
use crate::shaping::{ShapedTable, ShapedText};

/// No column is tried in more widths: far more than a table on a page has.
const MOST_WIDTHS: usize = 500;

/// A table with its cells measured, once for all type sizes.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredTable<'a> {
    /// The Table.
    pub(super) node: NodeId,
    /// The columns.
    pub(super) columns: Vec<MeasuredColumn>,
    /// How it is read.
    pub(super) kind: &'a TableKind,
    /// The cells of each row, the header row first.
    pub(super) rows: Vec<Vec<MeasuredText<'a>>>,
}

/// A column of a table. Widths are in em.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredColumn {
    /// How its words stand.
    pub(super) align: ColumnAlign,
    /// The widths from which on a cell takes fewer lines, the narrowest first:
    /// in that the longest word still goes.
    pub(super) widths: Vec<f64>,
    /// For each of them how many lines each cell takes.
    pub(super) lines: Vec<Vec<u32>>,
    /// The width of the longest part of a word.
    pub(super) longest_part: f64,
    /// The same where groups of words that belong together stay whole.
    pub(super) longest_group: f64,
}

impl<'a> MeasuredTable<'a> {
    /// Measures the cells of a table.
    pub(in crate::layout) fn new(table: &'a ShapedTable) -> Self {
        let measured = |row: &'a Vec<ShapedText>| row.iter().map(measure).collect();
        let rows: Vec<Vec<MeasuredText>> = table.rows.iter().map(measured).collect();
        let columns = table.columns.iter().enumerate();
        let columns = columns
            .map(|(index, &align)| {
                let cells: Vec<&MeasuredText> =
                    rows.iter().filter_map(|row| row.get(index)).collect();
                MeasuredColumn::new(align, &cells)
            })
            .collect();
        Self { node: table.node, columns, kind: &table.kind, rows }
    }

    /// How the words of each column stand.
    pub(super) fn aligns(&self) -> Vec<ColumnAlign> {
        self.columns.iter().map(|column| column.align).collect()
    }
}

impl MeasuredColumn {
    fn new(align: ColumnAlign, cells: &[&MeasuredText]) -> Self {
        let least: Vec<Vec<f64>> = cells.iter().map(|cell| least_widths(cell)).collect();
        let narrowest = least.iter().filter_map(|widths| widths.last()).copied();
        let narrowest = narrowest.fold(0.0, f64::max);
        let mut widths: Vec<f64> = least.iter().flatten().copied().collect();
        widths.retain(|&width| width > narrowest);
        widths.push(narrowest);
        widths.sort_by(f64::total_cmp);
        widths.dedup();
        let widths = thinned(widths);
        let lines = |&width: &f64| least.iter().map(|least| lines_at(least, width)).collect();
        Self {
            align,
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

    /// The width in which nothing needs a second line.
    pub(super) fn natural(&self) -> f64 {
        self.widths.last().copied().unwrap_or_default()
    }
}

/// As many widths as are worth comparing, spread evenly, the first and the last
/// among them. A column of thousands of rows has a width for nearly every row.
fn thinned(widths: Vec<f64>) -> Vec<f64> {
    let last = widths.len().saturating_sub(1);
    if last < MOST_WIDTHS {
        return widths;
    }
    (0..=MOST_WIDTHS).map(|step| widths[step * last / MOST_WIDTHS]).collect()
}

/// How many lines a cell takes in a width.
fn lines_at(least: &[f64], width: f64) -> u32 {
    least.partition_point(|&least| least > width) as u32 + 1
}
