//! What gives a table, a column or a text the room it lacks, as `layout` has
//! found by trying it. Messages propose nothing else.

use crate::geometry::Abs;

/// What gives a table enough room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableCure {
    /// The width of the page.
    PageWidth,
    /// Paper on its side.
    Landscape {
        /// Whether the table must be as wide as the page as well.
        page_width: bool,
    },
    /// Only shorter words or fewer columns in the table.
    FewerWords,
}

/// What gives a column room for its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnCure {
    /// It is a column of a table.
    OfTable(TableCure),
    /// Fewer columns on the page.
    FewerColumns,
    /// A page with more width, or smaller letters.
    MoreWidth,
}

/// What makes a text fit its pages: each is enough by itself.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FitCures {
    /// The least and the greatest type size.
    pub sizes: Option<(Abs, Abs)>,
    /// The margin on all sides.
    pub margin: Option<Abs>,
    /// The name of a larger paper.
    pub paper: Option<&'static str>,
}
