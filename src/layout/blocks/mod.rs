//! Turns each kind of block into entries of a flow, one file for each kind.
//!
//! 1. [`MeasuredBlocks`] measures the texts, once for all type sizes.
//! 2. [`flows`] groups the blocks by their number of columns, the title apart.
//! 3. `append` hands each block to the file of its kind: [`heading`],
//!    [`paragraph`], [`list`], [`steps`], [`table`], [`figures`] (each set in
//!    [`figure`]), [`beside`], [`boxed`], [`title`], [`contact`], [`colophon`].
//! 4. [`set_lines`](mod@set_lines) breaks their texts into lines.
//!
//! Blocks hold blocks, so those files call this module in turn. Where columns
//! break is left to [`columns`](super::columns).

mod beside;
mod boxed;
mod colophon;
mod contact;
mod display;
mod figure;
mod figures;
mod heading;
mod list;
mod paragraph;
mod set_lines;
mod steps;
mod table;
mod title;

use super::change_bar::ChangeBars;
use super::flow::{Flow, FlowContent, FlowItem, Glue, KeepRule};
use super::lines::{MeasuredText, measure};
use super::params::LayoutParams;
use super::style::PageStyle;
use crate::definition::Look;
use crate::document::{Block, Figure, FigureWidth};
use crate::geometry::Abs;
use crate::shaping::ShapedText;
pub(super) use set_lines::{TextStyle, set_lines};
use table::TableColumns;

/// Blocks with their texts measured, once for all type sizes.
#[derive(Debug)]
pub(super) struct MeasuredBlocks<'a> {
    blocks: Vec<Block<MeasuredText<'a>>>,
    /// The columns of the tables.
    columns: TableColumns,
}

impl<'a> MeasuredBlocks<'a> {
    /// Measures the texts of blocks.
    pub(super) fn new(blocks: &'a [Block<ShapedText>]) -> Self {
        let blocks = Block::map_all(blocks, &mut |text, _| measure(text));
        Self { blocks, columns: TableColumns::default() }
    }
}

/// The surroundings in which a block makes its entries.
#[derive(Clone, Copy)]
pub(super) struct BlockContext<'s> {
    /// The style of the pages.
    pub style: &'s PageStyle,
    /// The parameters of this attempt.
    pub params: LayoutParams,
    /// The distance of the block from the column's start.
    pub start: Abs,
    /// The width available.
    pub measure: Abs,
    /// The bars in the margin of a draft.
    pub change_bars: Option<ChangeBars>,
    /// The half lines of the grid on a whole page.
    pub page_lines: u32,
    /// The measured columns of the tables.
    pub table_columns: &'s TableColumns,
}

impl BlockContext<'_> {
    /// The part of the column that is indented by this much.
    fn indented(&self, by: Abs) -> Self {
        self.part(by, self.measure - by)
    }

    /// The part of the column with this indent and measure.
    fn part(&self, by: Abs, measure: Abs) -> Self {
        Self { start: self.start + by, measure, ..*self }
    }

    /// The part with this indent and measure after a gap, or at the column's
    /// start.
    fn after_gap(&self, by: Abs, measure: Abs, gap: Abs) -> Self {
        let part = self.part(by, measure);
        if by > Abs::ZERO {
            let change_bars = part.change_bars.map(|it| it.after_gap(part.start, gap));
            Self { change_bars, ..part }
        } else {
            part
        }
    }
}

/// Makes the flows of a document: a new one whenever the number of columns
/// changes, and under a title with a rule or a band.
pub(super) fn flows<'a>(
    measured: &MeasuredBlocks<'a>,
    style: &PageStyle,
    params: LayoutParams,
    change_bars: Option<ChangeBars>,
    page_lines: u32,
) -> Vec<Flow<'a>> {
    let MeasuredBlocks { blocks, columns: table_columns } = measured;
    let mut flows: Vec<Flow<'a>> = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let columns = if is_wide(block, blocks.get(index + 1)) { 1 } else { style.columns };
        let measure = style.measure(columns);
        // Under a rule or a band the text has a grid of its own, and no space but the title's.
        let is_under_title = index == 1 && blocks[0].title().is_some();
        let is_under_title = is_under_title && style.look != Look::Plain;
        if is_under_title || flows.last().is_none_or(|flow| flow.columns != columns) {
            flows.push(Flow { columns, measure, entries: Vec::new() });
        }
        let start = Abs::ZERO;
        let context =
            BlockContext { style, params, start, measure, change_bars, page_lines, table_columns };
        if let Some(flow) = flows.last_mut() {
            append(block, &context, &mut flow.entries);
            if let Some(entry) = flow.entries.first_mut().filter(|_| is_under_title) {
                entry.space = Glue::default();
            }
        }
    }
    flows
}

/// Whether a block spans all columns. A heading does so if the block under it
/// does.
fn is_wide<T>(block: &Block<T>, next: Option<&Block<T>>) -> bool {
    is_page_wide(block) || block.heading().is_some() && next.is_some_and(is_page_wide)
}

/// Whether a block itself spans all columns.
fn is_page_wide<T>(block: &Block<T>) -> bool {
    let is_wide_figure = |figure: &Figure<T>| figure.width == FigureWidth::Page;
    match block {
        Block::Figure(figure) => is_wide_figure(figure),
        Block::Figures(figures) => figures.iter().any(is_wide_figure),
        Block::Title(_) | Block::Wide(_) | Block::Contact(_) | Block::Colophon(_) => true,
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Table(_)
        | Block::Beside(_)
        | Block::Steps(_)
        | Block::Boxed(_) => false,
    }
}

/// Appends the entries of a block.
fn append<'a>(
    block: &Block<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    match block {
        Block::Title(block) => title::append(block, context, entries),
        Block::Heading(block) => heading::append(block, context, entries),
        Block::Paragraph(block) => paragraph::append(&block.text, context, entries),
        Block::List(block) => list::append(&block.items, context, entries),
        Block::Table(block) => table::append(block, context, entries),
        Block::Figure(block) => figures::append_single(block, context, entries),
        Block::Figures(block) => figures::append(block, context, entries),
        Block::Beside(block) => beside::append(block, context, entries),
        Block::Steps(block) => steps::append(&block.items, context, entries),
        Block::Boxed(block) => boxed::append(block, context, entries),
        Block::Wide(blocks) => append_all(blocks, context, entries),
        Block::Contact(block) => contact::append(block, context, entries),
        Block::Colophon(block) => colophon::append(block, context, entries),
    }
}

/// Appends the entries of several blocks in turn.
fn append_all<'a>(
    blocks: &[Block<MeasuredText<'a>>],
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    for block in blocks {
        append(block, context, entries);
    }
}

/// The rule against a break after a text that introduces what follows.
fn introduction(entries: &[FlowItem]) -> Option<KeepRule> {
    let Some(FlowItem { content: FlowContent::Line(line), .. }) = entries.last() else {
        return None;
    };
    line.text.text.trim_end().ends_with(':').then_some(KeepRule::ListWithIntroduction)
}

/// Whether the next entry is right under a heading or the title.
fn under_heading(entries: &[FlowItem]) -> bool {
    let last = entries.last().map(|entry| &entry.content);
    matches!(last, Some(FlowContent::Heading(_) | FlowContent::Display(_)))
}
