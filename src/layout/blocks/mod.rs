//! Each kind of block, turned into entries of a flow: one file a kind.

mod beside;
mod boxed;
mod colophon;
mod figure;
mod figures;
mod heading;
mod list;
mod measured;
mod paragraph;
mod set_lines;
mod steps;
mod table;

use super::change_bar::ChangeBars;
use super::flow::{Flow, FlowContent, FlowItem, KeepRule};
use super::lines::MeasuredText;
use super::params::LayoutParams;
use super::style::PageStyle;
use crate::document::{Block, Figure, FigureWidth, HeadingLevel};
use crate::geometry::Abs;
pub(super) use measured::MeasuredBlocks;
pub(super) use set_lines::{TextStyle, set_lines};
use table::TableColumns;

/// What a block needs to know to make its entries.
#[derive(Clone, Copy)]
pub(super) struct BlockContext<'s> {
    /// The settled look.
    pub style: &'s PageStyle,
    /// The way that is tried.
    pub params: LayoutParams,
    /// How far from the column's start it stands.
    pub start: Abs,
    /// How wide it may be.
    pub measure: Abs,
    /// Where it is marked in the margin, if it is part of a draft.
    pub change_bars: Option<ChangeBars>,
    /// How many lines of the grid a whole page holds.
    pub page_lines: u32,
    /// The columns of the tables, measured.
    pub table_columns: &'s TableColumns,
}

impl BlockContext<'_> {
    /// The part of the column that begins so much further in.
    fn indented(&self, by: Abs) -> Self {
        self.part(by, self.measure - by)
    }

    /// The part of the column that begins so much further in and is so wide.
    fn part(&self, by: Abs, measure: Abs) -> Self {
        Self { start: self.start + by, measure, ..*self }
    }

    /// The part that begins so much further in and is so wide, after a gap, or
    /// at its begin.
    fn after_gap(&self, by: Abs, measure: Abs, gap: Abs) -> Self {
        let part = self.part(by, measure);
        match by > Abs::ZERO {
            true => Self {
                change_bars: part.change_bars.map(|it| it.after_gap(part.start, gap)),
                ..part
            },
            false => part,
        }
    }
}

/// Makes the flows of a document: a new one wherever the number of columns
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
        let columns = if is_wide(block, blocks.get(index + 1)) { 1 } else { style.columns };
        let measure = style.measure(columns);
        if flows.last().is_none_or(|flow| flow.columns != columns) {
            flows.push(Flow { columns, measure, entries: Vec::new() });
        }
        let start = Abs::ZERO;
        let context =
            BlockContext { style, params, start, measure, change_bars, page_lines, table_columns };
        if let Some(flow) = flows.last_mut() {
            append(block, &context, &mut flow.entries);
        }
    }
    flows
}

/// Whether a block stands across all columns. A heading does so with what it
/// heads.
fn is_wide<T>(block: &Block<T>, next: Option<&Block<T>>) -> bool {
    is_page_wide(block) || block.heading().is_some() && next.is_some_and(is_page_wide)
}

/// Whether a block itself spans all columns.
fn is_page_wide<T>(block: &Block<T>) -> bool {
    let is_wide_figure = |figure: &Figure<T>| figure.width == FigureWidth::Page;
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
    match block {
        Block::Heading(block) => heading::append(block, context, entries),
        Block::Paragraph(block) => paragraph::append(&block.text, context, entries),
        Block::List(block) => list::append(&block.items, context, entries),
        Block::Table(block) => table::append(block, context, entries),
        Block::Figure(block) => figure::append(block, context, entries),
        Block::Figures(block) => figures::append(block, context, entries),
        Block::Beside(block) => beside::append(block, context, entries),
        Block::Steps(block) => steps::append(&block.items, context, entries),
        Block::Boxed(block) => boxed::append(block, context, entries),
        Block::Wide(blocks) => append_all(blocks, context, entries),
        Block::Colophon(block) => colophon::append(block, context, entries),
    }
}

/// Appends the entries of blocks, one after the other.
fn append_all<'a>(
    blocks: &[Block<MeasuredText<'a>>],
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    for block in blocks {
        append(block, context, entries);
    }
}

/// What a break between a text and what it introduces goes against, where it
/// does.
fn introduction(entries: &[FlowItem]) -> Option<KeepRule> {
    let Some(FlowItem { content: FlowContent::Line(line), .. }) = entries.last() else {
        return None;
    };
    line.text.text.trim_end().ends_with(':').then_some(KeepRule::ListWithIntroduction)
}

/// Whether what comes next stands right under a heading.
fn under_heading(entries: &[FlowItem]) -> bool {
    matches!(entries.last(), Some(FlowItem { content: FlowContent::Heading(_), .. }))
}
