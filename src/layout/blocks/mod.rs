//! Turns each kind of block into entries of a flow, one file for each kind.
//!
//! 1. [`MeasuredBlocks`] measures the texts, once for all type sizes.
//! 2. [`flows`] groups the blocks by their number of columns.
//! 3. `append` hands each block to the file of its kind: [`heading`],
//!    [`paragraph`], [`list`], [`steps`], [`table`], [`figures`] (each set in
//!    [`figure`]), [`beside`], [`boxed`], [`colophon`].
//! 4. [`set_lines`](mod@set_lines) breaks their texts into lines.
//!
//! Blocks hold blocks, so those files call this module in turn. Where columns
//! break is left to [`columns`](super::columns).

mod beside;
mod boxed;
mod colophon;
mod figure;
mod figures;
mod heading;
mod list;
mod paragraph;
mod set_lines;
mod steps;
mod table;

use super::change_bar::ChangeBars;
use super::flow::{Flow, FlowContent, FlowItem, KeepRule, LINE};
use super::lines::{MeasuredText, measure};
use super::params::LayoutParams;
use super::style::PageStyle;
use crate::document::{Block, Figure, FigureWidth, HeadingLevel};
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
    /// Whether the block is in an item of a list, whose blocks need not begin
    /// on whole lines.
    pub in_list: bool,
    /// The measured columns of the tables.
    pub table_columns: &'s TableColumns,
}

impl BlockContext<'_> {
    /// The part of the column that is indented by this much.
    fn indented(&self, by: Abs) -> Self {
        self.part(by, self.measure - by)
    }

    /// The context on a page with less room, so that the headings at the end of
    /// these entries, with a line of space, go above a block of any height.
    fn below_headings(&self, entries: &[FlowItem]) -> Self {
        let is_heading = |entry: &&FlowItem| matches!(entry.content, FlowContent::Heading(_));
        let headings = entries.iter().rev().take_while(is_heading);
        let taken: u32 = headings.map(|heading| heading.height + LINE).sum();
        // Headings that take more than half of a page go on a page of their own.
        let taken = if taken * 2 > self.page_lines { 0 } else { taken };
        Self { page_lines: self.page_lines - taken, ..*self }
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
/// changes.
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
        let columns = if is_wide(&blocks[index..], style) { 1 } else { style.columns };
        let measure = style.measure(columns);
        if flows.last().is_none_or(|flow| flow.columns != columns) {
            flows.push(Flow { columns, measure, entries: Vec::new() });
        }
        let start = Abs::ZERO;
        let context = BlockContext {
            style,
            params,
            start,
            measure,
            change_bars,
            page_lines,
            in_list: false,
            table_columns,
        };
        if let Some(flow) = flows.last_mut() {
            append(block, &context, &mut flow.entries);
        }
    }
    flows
}

/// Whether the first of these blocks spans all columns. Headings do so if the
/// block under them does.
fn is_wide<T>(blocks: &[Block<T>], style: &PageStyle) -> bool {
    match blocks {
        [block, ..] if is_page_wide(block, style) => true,
        [block, rest @ ..] if block.heading().is_some() => is_wide(rest, style),
        _ => false,
    }
}

/// Whether a block itself spans all columns. A figure wider than a column does.
fn is_page_wide<T>(block: &Block<T>, style: &PageStyle) -> bool {
    let is_wide_figure = |figure: &Figure<T>| match figure.width {
        FigureWidth::Page => true,
        FigureWidth::Column => false,
        FigureWidth::Length(length) => !length.fits(style.measure(style.columns)),
    };
    match block {
        Block::Heading(heading) => heading.level == HeadingLevel::Title,
        Block::Figure(figure) => is_wide_figure(figure),
        Block::Figures(figures) => figures.iter().any(is_wide_figure),
        Block::Wide(_) | Block::Colophon(_) => true,
        Block::Paragraph(_)
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
    let (first, under_heading) = (entries.len(), under_heading(entries));
    let context = &if is_picture(block) { context.below_headings(entries) } else { *context };
    match block {
        Block::Heading(block) => heading::append(block, context, entries),
        Block::Paragraph(block) => paragraph::append(&block.text, context, entries),
        Block::List(block) => list::append(block, context, entries),
        Block::Table(block) => table::append(block, context, entries),
        Block::Figure(block) => figures::append_single(block, context, entries),
        Block::Figures(block) => figures::append(block, context, entries),
        Block::Beside(block) => beside::append(block, context, entries),
        Block::Steps(block) => steps::append(&block.items, context, entries),
        Block::Boxed(block) => boxed::append(block, context, entries),
        Block::Wide(blocks) => append_all(blocks, context, entries),
        Block::Colophon(block) => colophon::append(block, context, entries),
    }
    if let Some(entry) = entries.get_mut(first) {
        entry.on_whole_line |= !context.in_list;
        if under_heading {
            entry.before.rule = entry.before.rule.max(KeepRule::HeadingWithText);
        }
    }
}

/// Whether a block is as high as the pictures in it, which may fill a page.
fn is_picture<T>(block: &Block<T>) -> bool {
    matches!(block, Block::Figure(_) | Block::Figures(_) | Block::Beside(_))
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

/// Whether the next entry is right under a heading.
fn under_heading(entries: &[FlowItem]) -> bool {
    matches!(entries.last(), Some(FlowItem { content: FlowContent::Heading(_), .. }))
}
