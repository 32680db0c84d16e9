//! The lines that blocks take at least, judged by the widths of their texts, so
//! that no text is broken in a type size that certainly takes too many pages.

use super::{MeasuredBlocks, columns_of};
use crate::document::Block;
use crate::geometry::Abs;
use crate::layout::lines::{self, MeasuredText, Policy, Purpose};
use crate::layout::params::LayoutParams;
use crate::layout::style::PageStyle;

/// The lines of the grid that blocks take at least, whatever else they take: the
/// lines of running text in each column, one flow under another.
pub(in crate::layout) fn least_lines(
    measured: &MeasuredBlocks,
    style: &PageStyle,
    params: LayoutParams,
) -> u64 {
    let blocks = &measured.blocks;
    let (mut least, mut lines, mut columns) = (0, 0_u64, 1);
    for (index, block) in blocks.iter().enumerate() {
        let own = columns_of(block, blocks.get(index + 1), style);
        if own != columns {
            least += lines.div_ceil(columns as u64);
            (lines, columns) = (0, own);
        }
        lines += of_block(block, style.measure(own), style, params);
    }
    least + lines.div_ceil(columns as u64)
}

/// The lines of the running text of a block, if it were as wide as its column.
/// The other parts of a block may be beside its text, or are left out for
/// simplicity: the number is not exact, only never too large.
fn of_block(
    block: &Block<MeasuredText>,
    measure: Abs,
    style: &PageStyle,
    params: LayoutParams,
) -> u64 {
    let of_all = |blocks: &[Block<MeasuredText>]| -> u64 {
        blocks.iter().map(|block| of_block(block, measure, style, params)).sum()
    };
    match block {
        Block::Paragraph(block) => {
            let (align, hyphenate) = (style.align, style.hyphenate);
            let measure = measure / params.size;
            let policy = Policy { measure, align, hyphenate, purpose: Purpose::Running };
            lines::least_lines(&block.text, &policy)
        }
        Block::List(list) => list.items.iter().map(|item| of_all(&item.blocks)).sum(),
        Block::Beside(beside) => of_all(&beside.blocks),
        Block::Wide(blocks) => of_all(blocks),
        Block::Heading(_)
        | Block::Table(_)
        | Block::Figure(_)
        | Block::Figures(_)
        | Block::Steps(_)
        | Block::Boxed(_)
        | Block::Colophon(_) => 0,
    }
}
