use super::{BlockContent, TextRole};
use crate::document::{InlineText, NodeId};

/// A table (ISO 32000-1, 14.8.4.3.4).
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T = InlineText> {
    /// The Table.
    pub node: NodeId,
    /// How the words of each column are aligned.
    pub columns: Vec<ColumnAlign>,
    /// The share of its width that each column takes, the same in every table of
    /// a kind, which is read row by row and may break between any two. Without
    /// shares the columns are as wide as makes the table lowest, and it is kept
    /// whole where it can be.
    pub column_shares: Option<Vec<f64>>,
    /// The THead.
    pub head_node: NodeId,
    /// The header row.
    pub head: TableRow<T>,
    /// The TBody.
    pub body_node: NodeId,
    /// The other rows, each with a cell for each column.
    pub rows: Vec<TableRow<T>>,
}

/// How the words of a table's column are aligned in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnAlign {
    /// From its start.
    Start,
    /// In its middle.
    Centre,
    /// Up to its end.
    End,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow<T = InlineText> {
    /// The TR.
    pub node: NodeId,
    /// Its cells.
    pub cells: Vec<TableCell<T>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableCell<T = InlineText> {
    /// The TH or TD.
    pub node: NodeId,
    /// Which cells it is the header of: a TH; `None` for a TD.
    pub heads: Option<Scope>,
    /// What it says; empty where it is to be filled in.
    pub text: T,
}

/// What the header cell of a table speaks for (ISO 32000-1, table 349).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// For the column below it.
    Column,
    /// For the row beside it.
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
