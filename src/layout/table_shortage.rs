//! What a table lacks, found when it is set and told in [`narrow`](super::narrow).

use crate::diagnostic::TableCure;
use crate::document::NodeId;
use crate::geometry::Abs;

/// A table with too little room for its words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TableShortage {
    /// The Table.
    pub table: NodeId,
    /// The type size, if it is smaller than that of the text.
    pub small: Option<Abs>,
    /// Whether its longest words do not fit side by side.
    pub is_crowded: bool,
    /// What would give it enough room.
    pub cure: TableCure,
}
