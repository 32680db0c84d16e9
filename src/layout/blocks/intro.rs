//! A short text before something as wide as the page: one piece of wide lines,
//! since columns of a few lines each are hard to tell from two texts.

use super::{BlockContext, append_all};
use crate::document::{Block, HeadingLevel};
use crate::geometry::Abs;
use crate::layout::flow::{Flow, FlowContent, FlowItem};
use crate::layout::lines::MeasuredText;

/// The most lines of such a text.
const MOST_LINES: usize = 8;
/// Its width, as a share of the page's.
const WIDTH: f64 = 2.0 / 3.0;

/// The flow of blocks that would be in several columns, if they are such a text
/// and the block after them is as wide as the page.
pub(super) fn flow<'a>(
    blocks: &[Block<MeasuredText<'a>>],
    next: Option<&Block<MeasuredText<'a>>>,
    columns: usize,
    page: &BlockContext,
) -> Option<Flow<'a>> {
    let measure = measure(blocks, next, columns, page)?;
    let mut entries = Vec::new();
    append_all(blocks, &BlockContext { measure, ..*page }, &mut entries);
    (lines(&entries) <= MOST_LINES).then_some(Flow { columns: 1, measure, entries })
}

/// The measure of blocks that may be such a text.
pub(super) fn measure(
    blocks: &[Block<MeasuredText>],
    next: Option<&Block<MeasuredText>>,
    columns: usize,
    page: &BlockContext,
) -> Option<Abs> {
    // A text under a heading introduces the pictures of its section, but neither
    // the next section nor the colophon.
    let is_picture = matches!(next?, Block::Figure(_) | Block::Figures(_));
    let has_heading = blocks.iter().any(|block| block.heading().is_some());
    let is_introduced = is_picture || matches!(next?, Block::Wide(_)) && !has_heading;
    if columns == 1 || !is_introduced {
        return None;
    }
    let measure = page.measure * WIDTH;
    let is_long = least_lines(blocks, page.params.size, measure)? > MOST_LINES as f64;
    (!is_long).then_some(measure)
}

/// The least lines of running text, told without breaking it; `None` if there is
/// anything but paragraphs and headings, or no paragraph.
fn least_lines(blocks: &[Block<MeasuredText>], size: Abs, measure: Abs) -> Option<f64> {
    let mut lines = 0.0;
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) if !paragraph.text.shaped.is_blank() => {
                lines += (size * paragraph.text.whole() / measure).ceil();
            }
            Block::Heading(heading) if heading.level != HeadingLevel::Title => {}
            _ => return None,
        }
    }
    (lines > 0.0).then_some(lines)
}

/// The lines of running text.
fn lines(entries: &[FlowItem]) -> usize {
    entries.iter().filter(|entry| matches!(entry.content, FlowContent::Line(_))).count()
}
