use super::list::problems;

/// What is wrong with a table of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum TableProblem {
    /// A row with more or fewer cells than the table has columns.
    RowOfOtherLength {
        /// How many cells it has.
        cells: usize,
        /// How many columns there are.
        columns: usize,
    },
    /// A line of text directly under a table, which becomes a row of it.
    TextBelow,
    /// Rows without a header row above them, or one that says nothing.
    NoHeader,
    /// A header row, and under it a row of `---` for more or fewer columns.
    UnevenHeader {
        /// How many cells the header row has.
        cells: usize,
        /// For how many columns there is a `---`.
        columns: usize,
    },
    /// A column, not the first, of which the header row says nothing.
    EmptyHeader {
        /// Which, from 1.
        column: usize,
    },
    /// A header row alone.
    NoRows,
    /// A table that could be a list.
    SingleColumn,
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
        InList: Error = "table-in-list",
    }
}
