//! Turns each kind of block into entries of a flow, one file for each kind.
//!
//! 1. [`MeasuredBlocks`] measures the texts, once for all type sizes.
//! 2. [`flows`] groups the blocks by their number of columns, the title apart. A
//!    short text before something as wide as the page is an [`intro`].
//! 3. `append` hands each block to the file of its kind: [`heading`],
//!    [`paragraph`], [`list`], [`steps`], [`table`], [`figures`] (each set in
//!    [`figure`], at its place of [`figure_places`]), [`beside`] (placed by [`text_start`](mod@text_start)), [`boxed`],
//!    [`title`], [`contact`], [`colophon`].
//! 4. [`set_lines`](mod@set_lines) breaks their texts into lines.
//!
//! [`least`] says what height the blocks certainly take, with little of this.
//!
//! Blocks hold blocks, so those files call this module in turn. Where columns
//! break is left to [`columns`](super::columns).

mod beside;
mod boxed;
mod colophon;
mod contact;
mod display;
mod figure;
mod figure_places;
mod figures;
mod heading;
mod intro;
mod least;
mod list;
mod paragraph;
mod set_lines;
mod steps;
mod table;
mod text_start;
mod title;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::change_bar::ChangeBars;
use super::columns::FillMemo;
use super::flow::{Flow, FlowContent, FlowItem, Glue, KeepRule, LINE};
use super::lines::MeasuredText;
use super::memo::LayoutMemo;
use super::params::LayoutParams;
use super::style::PageStyle;
use crate::definition::Look;
use crate::document::{
    Block, BlockContent, Figure, FigureWidth, NodeId, TextRole, contents, texts,
};
use crate::geometry::Abs;
use crate::shaping::ShapedText;
pub(super) use least::LeastHeight;
pub(super) use set_lines::{TextStyle, set_line, set_lines};
use table::TableColumns;
use text_start::need_half;

/// Blocks with their texts measured, once for all type sizes.
#[derive(Debug)]
pub(super) struct MeasuredBlocks<'a> {
    blocks: Vec<Block<MeasuredText<'a>>>,
    /// The columns of the tables.
    columns: TableColumns,
    /// The index of the figure that may span all columns.
    wide_figure: Option<usize>,
    /// How flows of other layouts filled columns.
    pub(super) fills: Arc<FillMemo>,
}

/// The greatest height of a figure that may span all columns, as a share of its
/// width.
const WIDE_FIGURE: f64 = 0.5;

impl<'a> MeasuredBlocks<'a> {
    /// Measures the texts of blocks.
    pub(super) fn new(blocks: &'a [Block<ShapedText>], memo: &LayoutMemo) -> Self {
        let blocks = Block::map_all(blocks, &mut |text, _| memo.lines.measure(text));
        let wide_figure = wide_figure(&blocks);
        let fills = memo.fills.clone();
        Self { blocks, columns: TableColumns::default(), wide_figure, fills }
    }

    /// The same blocks with another width of a picture.
    pub(super) fn with_width(&self, figure: NodeId, width: Abs) -> Self {
        let mut blocks = Block::map_all(&self.blocks, &mut |text, _| text.clone());
        Block::set_width_in_all(&mut blocks, figure, FigureWidth::Length(width));
        let wide_figure = wide_figure(&blocks);
        let fills = self.fills.clone();
        Self { blocks, columns: TableColumns::default(), wide_figure, fills }
    }

    /// Whether a figure may span all columns.
    pub(super) fn has_wide_figure(&self) -> bool {
        self.wide_figure.is_some()
    }

    /// The least height of the blocks on pages of this many half lines.
    pub(super) fn least_height(
        &self,
        style: &PageStyle,
        params: LayoutParams,
        page_lines: u32,
        picture_heights: &PictureHeights,
    ) -> LeastHeight {
        least::least_height(self, &page(self, style, params, page_lines, picture_heights))
    }

    /// Whether there is a list.
    pub(super) fn has_list(&self) -> bool {
        texts(&self.blocks).any(|(_, role)| role == TextRole::ItemLabel)
    }
}

/// The index of the first figure of a document if it may span all columns:
/// nothing asks for another width, it is not within another block, and it is
/// much wider than it is high.
fn wide_figure<T>(blocks: &[Block<T>]) -> Option<usize> {
    let has_picture = |block: &Block<T>| {
        let contents = contents(std::slice::from_ref(block));
        contents.iter().any(|it| matches!(it, BlockContent::Picture(_)))
    };
    let first = blocks.iter().position(has_picture)?;
    let Block::Figure(figure) = &blocks[first] else { return None };
    let is_wide = figure.artwork.aspect() <= WIDE_FIGURE;
    (figure.width == FigureWidth::Auto && is_wide).then_some(first)
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
    /// The width of the whole column.
    pub column: Abs,
    /// Whether pictures beside text take half of their column everywhere.
    pub pictures_at_half: bool,
    /// The greatest heights of pictures.
    pub picture_heights: &'s PictureHeights,
}

/// The greatest heights of pictures that are higher than the place where they
/// belong.
#[derive(Debug, Clone, Default)]
pub(super) struct PictureHeights(BTreeMap<NodeId, Abs>);

impl PictureHeights {
    /// The greatest height of a picture, if it has one.
    fn of(&self, figure: NodeId) -> Option<Abs> {
        self.0.get(&figure).copied()
    }

    /// Limits the height of a picture.
    pub(super) fn limit(&mut self, figure: NodeId, height: Abs) {
        self.0.insert(figure, height);
    }
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
/// changes, and under a title with a rule or a band.
pub(super) fn flows<'a>(
    measured: &MeasuredBlocks<'a>,
    style: &PageStyle,
    params: LayoutParams,
    change_bars: Option<ChangeBars>,
    page_lines: u32,
    picture_heights: &PictureHeights,
) -> Vec<Flow<'a>> {
    let blocks = &measured.blocks;
    let mut page = page(measured, style, params, page_lines, picture_heights);
    page.change_bars = change_bars;
    page.pictures_at_half = need_half(blocks, Abs::ZERO, style.measure(style.columns), &page);
    let flow = |(columns, band): (usize, Range<usize>)| {
        let (start, next) = (band.start, blocks.get(band.end));
        let mut flow =
            intro::flow(&blocks[band.clone()], next, columns, &page).unwrap_or_else(|| {
                let measure = style.measure(columns);
                let context = BlockContext { measure, column: measure, ..page };
                let mut entries = Vec::new();
                append_all(&blocks[band], &context, &mut entries);
                Flow { columns, measure: context.measure, entries }
            });
        if let Some(entry) = flow.entries.first_mut()
            && is_under_title(blocks, start, style)
        {
            entry.space = Glue::default();
        }
        flow
    };
    bands(measured, style, params).into_iter().map(flow).collect()
}

/// The surroundings of a block as wide as the page.
fn page<'s>(
    measured: &'s MeasuredBlocks,
    style: &'s PageStyle,
    params: LayoutParams,
    page_lines: u32,
    picture_heights: &'s PictureHeights,
) -> BlockContext<'s> {
    let measure = style.measure(1);
    BlockContext {
        style,
        params,
        start: Abs::ZERO,
        measure,
        change_bars: None,
        page_lines,
        in_list: false,
        table_columns: &measured.columns,
        column: measure,
        pictures_at_half: false,
        picture_heights,
    }
}

/// The blocks that are one flow each, with their number of columns.
fn bands(
    measured: &MeasuredBlocks,
    style: &PageStyle,
    params: LayoutParams,
) -> Vec<(usize, Range<usize>)> {
    let MeasuredBlocks { blocks, wide_figure, .. } = measured;
    let widened = wide_figure.filter(|_| params.has_wide_figure());
    let is_page_wide = |index: usize| {
        Some(index) == widened || blocks.get(index).is_some_and(|block| is_page_wide(block, style))
    };
    // Headings span all columns if the block under them does.
    let is_wide = |index: usize| {
        let headings = blocks[index..].iter().take_while(|block| block.heading().is_some()).count();
        is_page_wide(index) || is_page_wide(index + headings)
    };
    let mut bands: Vec<(usize, Range<usize>)> = Vec::new();
    for index in 0..blocks.len() {
        let columns = if is_wide(index) { 1 } else { style.columns };
        match bands.last_mut() {
            Some((count, band)) if *count == columns && !is_under_title(blocks, index, style) => {
                band.end = index + 1;
            }
            _ => bands.push((columns, index..index + 1)),
        }
    }
    bands
}

/// Whether a block is the first under the title. Under a rule or a band the text
/// has a grid of its own, and no space but the title's.
fn is_under_title<T>(blocks: &[Block<T>], index: usize, style: &PageStyle) -> bool {
    index == 1 && blocks[0].title().is_some() && style.look != Look::Plain
}

/// Whether a block always spans all columns. A figure wider than a column does.
fn is_page_wide<T>(block: &Block<T>, style: &PageStyle) -> bool {
    let is_wide_figure = |figure: &Figure<T>| match figure.width {
        FigureWidth::Page => true,
        FigureWidth::Auto | FigureWidth::Column => false,
        FigureWidth::Length(length) => !length.fits(style.measure(style.columns)),
    };
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
    let (first, under_heading) = (entries.len(), under_heading(entries));
    let under_single_line = under_single_line(entries);
    let context = &if is_picture(block) { context.below_headings(entries) } else { *context };
    match block {
        Block::Title(block) => title::append(block, context, entries),
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
        Block::Contact(block) => contact::append(block, context, entries),
        Block::Colophon(block) => colophon::append(block, context, entries),
    }
    if let Some(entry) = entries.get_mut(first) {
        entry.on_whole_line |= !context.in_list;
        if under_heading {
            entry.before.rule = entry.before.rule.max(KeepRule::HeadingWithText);
        }
        if under_single_line && matches!(block, Block::Paragraph(_) | Block::List(_)) {
            entry.before.rule = entry.before.rule.max(KeepRule::HeadingWithTwoLines);
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

/// Whether the next entry is under a single line that is right under a heading.
fn under_single_line(entries: &[FlowItem]) -> bool {
    match entries {
        [above @ .., FlowItem { content: FlowContent::Line(_), .. }] => under_heading(above),
        _ => false,
    }
}

/// Whether the next entry is right under a heading or the title.
fn under_heading(entries: &[FlowItem]) -> bool {
    let last = entries.last().map(|entry| &entry.content);
    matches!(last, Some(FlowContent::Heading(_) | FlowContent::Display(_)))
}
