use super::super::Severity;

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

impl From<TableProblem> for super::DocumentProblem {
    fn from(problem: TableProblem) -> Self {
        Self::Table(problem)
    }
}

impl TableProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::RowOfOtherLength { .. } => "row-of-other-length",
            Self::TextBelow => "text-below-table",
            Self::NoHeader => "table-without-header",
            Self::UnevenHeader { .. } => "uneven-table-header",
            Self::EmptyHeader { .. } => "empty-table-header",
            Self::NoRows => "table-without-rows",
            Self::SingleColumn => "single-column",
            Self::InList => "table-in-list",
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::EmptyHeader { .. } | Self::SingleColumn => Severity::Warning,
            Self::RowOfOtherLength { .. }
            | Self::TextBelow
            | Self::NoHeader
            | Self::UnevenHeader { .. }
            | Self::NoRows
            | Self::InList => Severity::Error,
        }
    }
}
