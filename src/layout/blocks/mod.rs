//! Each kind of block, turned into entries of a flow: one file a kind.

mod figure;
mod heading;
mod list;
mod measured;
mod paragraph;
mod set_lines;

use super::flow::{Content, Entry, Flow};
use super::setting::Setting;
use super::style::PageStyle;
use crate::geometry::Abs;
pub(super) use measured::{MeasuredBlock, measure_block};

/// What a block needs to know to make its entries.
pub(super) struct Context<'s> {
    /// The settled look.
    pub style: &'s PageStyle,
    /// The way that is tried.
    pub setting: Setting,
    /// The width of the column.
    pub measure: Abs,
    /// How many lines of the grid a whole page holds.
    pub page_lines: u32,
}

/// Makes the flows of a document: a new one wherever the number of columns
/// changes.
pub(super) fn flows<'a>(
    blocks: &[MeasuredBlock<'a>],
    style: &PageStyle,
    setting: Setting,
    page_lines: u32,
) -> Vec<Flow<'a>> {
    let mut flows: Vec<Flow<'a>> = Vec::new();
    for block in blocks {
        let columns = if block.is_page_wide() { 1 } else { style.columns };
        let measure = style.measure(columns);
        if flows.last().is_none_or(|flow| flow.columns != columns) {
            flows.push(Flow { columns, measure, entries: Vec::new() });
        }
        let context = Context { style, setting, measure, page_lines };
        if let Some(flow) = flows.last_mut() {
            append(block, &context, Abs::ZERO, &mut flow.entries);
        }
    }
    flows
}

/// Appends the entries of a block that begins so far from the column's start.
fn append<'a>(
    block: &MeasuredBlock<'a>,
    context: &Context,
    indent: Abs,
    entries: &mut Vec<Entry<'a>>,
) {
    match block {
        MeasuredBlock::Heading(block) => heading::append(block, context, entries),
        MeasuredBlock::Paragraph(block) => paragraph::append(block, context, indent, entries),
        MeasuredBlock::List(block) => list::append(block, context, indent, entries),
        MeasuredBlock::Figure(block) => figure::append(block, context, entries),
    }
}

/// Whether what comes next stands right under a heading.
fn under_heading(entries: &[Entry]) -> bool {
    matches!(entries.last(), Some(Entry { content: Content::Heading(_), .. }))
}
