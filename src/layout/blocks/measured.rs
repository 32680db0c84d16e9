use super::table::TableColumns;
use crate::document::Block;
use crate::layout::lines::{MeasuredText, measure};
use crate::shaping::ShapedText;

/// Blocks with their texts measured, once for all type sizes.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredBlocks<'a> {
    /// The blocks.
    pub(super) blocks: Vec<Block<MeasuredText<'a>>>,
    /// The columns of the tables among them.
    pub(super) columns: TableColumns,
}

impl<'a> MeasuredBlocks<'a> {
    /// Measures the texts of blocks.
    pub(in crate::layout) fn new(blocks: &'a [Block<ShapedText>]) -> Self {
        let blocks = Block::map_all(blocks, &mut |text, _| measure(text));
        Self { blocks, columns: TableColumns::default() }
    }
}
