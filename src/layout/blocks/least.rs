//! The lines that blocks take at least, judged by the widths of their texts, so
//! that no text is broken in a type size that certainly takes too many pages.

use std::ops::Range;

use super::{MeasuredBlocks, bands};
use crate::document::Block;
use crate::geometry::Abs;
use crate::layout::flow::LINE;
use crate::layout::lines::{self, MeasuredText, Policy, Purpose};
use crate::layout::params::LayoutParams;
use crate::layout::style::PageStyle;

/// The half lines of the grid that blocks take at least, whatever else they take: the
/// lines of running text in each column, one flow under another.
pub(in crate::layout) fn least_lines(
    measured: &MeasuredBlocks,
    style: &PageStyle,
    params: LayoutParams,
) -> u64 {
    let of_band = |(columns, band): (usize, Range<usize>)| {
        let measure = style.measure(columns);
        let blocks = measured.blocks[band].iter();
        let lines: u64 = blocks.map(|block| of_block(block, measure, style, params)).sum();
        lines.div_ceil(columns as u64)
    };
    let lines: u64 = bands(measured, style, params).into_iter().map(of_band).sum();
    lines * u64::from(LINE)
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
        Block::Title(_)
        | Block::Heading(_)
        | Block::Table(_)
        | Block::Figure(_)
        | Block::Figures(_)
        | Block::Steps(_)
        | Block::Boxed(_)
        | Block::Contact(_)
        | Block::Colophon(_) => 0,
    }
}
