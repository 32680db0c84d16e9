//! Tables: a header row, rows, and cells with one text each.

use super::{BlockContent, TextRole};
use crate::document::{InlineText, NodeId};

/// A table (ISO 32000-1, 14.8.4.3.4).
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T = InlineText> {
    /// The Table element.
    pub node: NodeId,
    /// How the words of each column are aligned.
    pub columns: Vec<ColumnAlign>,
    /// The share of the width that each column takes. A table with shares is read row by
    /// row and may break between any two rows. Without shares the column widths make the
    /// table as low as possible, and it is kept whole if it can be.
    pub column_shares: Option<Vec<f64>>,
    /// The THead element.
    pub head_node: NodeId,
    /// The header row.
    pub head: TableRow<T>,
    /// The TBody element.
    pub body_node: NodeId,
    /// The other rows, each with one cell for each column.
    pub rows: Vec<TableRow<T>>,
}

/// How the words of a table's column are aligned in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnAlign {
    /// At its start.
    Start,
    /// In its middle.
    Centre,
    /// At its end.
    End,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow<T = InlineText> {
    /// The TR element.
    pub node: NodeId,
    /// Its cells.
    pub cells: Vec<TableCell<T>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableCell<T = InlineText> {
    /// The TH or TD element.
    pub node: NodeId,
    /// The cells that a TH is the header of; `None` for a TD.
    pub heads: Option<Scope>,
    /// Its text; empty if it is to be filled in.
    pub text: T,
}

/// The cells a header cell applies to (ISO 32000-1, table 349).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The column below it.
    Column,
    /// The row beside it.
    Row,
}

impl<T> Table<T> {
    /// All rows, the header row first.
    pub fn all_rows(&self) -> impl Iterator<Item = &TableRow<T>> {
        std::iter::once(&self.head).chain(&self.rows)
    }

    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Table<U> {
        Table {
            node: self.node,
            columns: self.columns.clone(),
            column_shares: self.column_shares.clone(),
            head_node: self.head_node,
            head: self.head.map(make),
            body_node: self.body_node,
            rows: self.rows.iter().map(|row| row.map(make)).collect(),
        }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        let cells = self.all_rows().flat_map(|row| &row.cells);
        contents.extend(cells.map(|cell| BlockContent::Text(&cell.text, cell.role())));
    }
}

impl<T> TableRow<T> {
    fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> TableRow<U> {
        TableRow { node: self.node, cells: self.cells.iter().map(|cell| cell.map(make)).collect() }
    }
}

impl<T> TableCell<T> {
    fn role(&self) -> TextRole {
        if self.heads.is_some() { TextRole::HeaderCell } else { TextRole::Cell }
    }

    fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> TableCell<U> {
        TableCell { node: self.node, heads: self.heads, text: make(&self.text, self.role()) }
    }
}
