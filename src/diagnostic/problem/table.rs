//! Problems of a table in a text, found by `document`.

use super::list::problems;

/// A problem of a table in a text.
#[derive(Debug, Clone, PartialEq)]
pub enum TableProblem {
    /// A row with more or fewer cells than the table has columns.
    RowOfOtherLength {
        /// The number of its cells.
        cells: usize,
        /// The number of columns.
        columns: usize,
    },
    /// A line of text directly below a table, which becomes a row of it.
    TextBelow,
    /// Rows without a header row, or with an empty one.
    NoHeader,
    /// A header row above a row of `---` for more or fewer columns.
    UnevenHeader {
        /// The number of cells in the header row.
        cells: usize,
        /// The number of columns with a `---`.
        columns: usize,
    },
    /// A column, other than the first, without a header.
    EmptyHeader {
        /// The number of the column, from 1.
        column: usize,
    },
    /// A header row without rows below it.
    NoRows,
    /// A table that could be a list.
    SingleColumn,
    /// A cell that is written as part of the cell above it or before it.
    MergedCell {
        /// The cell as it is written.
        written: String,
    },
    /// A table in a list item.
    InList,
}

problems! {
    TableProblem {
        RowOfOtherLength: Error = "row-of-other-length",
        TextBelow: Error = "text-below-table",
        NoHeader: Error = "table-without-header",
        UnevenHeader: Error = "uneven-table-header",
        EmptyHeader: Warning = "empty-table-header",
        NoRows: Error = "table-without-rows",
        SingleColumn: Warning = "single-column",
        MergedCell: Error = "merged-cell",
        InList: Error = "table-in-list",
    }
}
