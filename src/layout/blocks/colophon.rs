//! The colophon: small text in level columns, on a grid of its own. Its rule
//! and its place on the page are left to [`place`](crate::layout::place).

use std::ops::Range;

use super::{BlockContext, append as append_block};
use crate::definition::Align;
use crate::document::{Block, Colophon};
use crate::geometry::Abs;
use crate::layout::columns::{FlowPages, fill};
use crate::layout::flow::{
    Flow, FlowContent, FlowItem, Glue, KeepRule, LINE, SetColophon, stacked_height,
};
use crate::layout::lines::MeasuredText;
use crate::layout::params::{Comfort, LayoutParams, small_size};
use crate::layout::style::PageStyle;

/// The least width of a column, in em, from which the text of a one-column page
/// is set in two: its lines are few and short.
const NARROWEST: f64 = 20.0;

/// The entries of one column.
type ColophonStack<'a> = Vec<FlowItem<'a>>;

/// Appends a colophon: a rule across the page with small text under it, on its
/// own grid, in level columns. What does not fit on one page continues on the
/// next.
pub(super) fn append<'a>(
    colophon: &Colophon<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let size = small_size(context.params.size);
    let params = LayoutParams { size, comfort: Comfort::Plain, ..context.params };
    let style = PageStyle { align: Align::Ragged, ..context.style.clone() };
    let columns = columns(context, size);
    let gaps = style.gap * (columns - 1) as f64;
    let measure = (context.measure - gaps) / columns as f64;
    let page_lines = lines_in(context.params.grid_step() * f64::from(context.page_lines), params);
    let inner =
        BlockContext { style: &style, params, start: Abs::ZERO, measure, page_lines, ..*context };
    for (index, stacks) in filled(about(colophon, &inner), &inner, columns).into_iter().enumerate()
    {
        let step = measure + style.gap;
        let set = SetColophon { params, stacks, step, measure: context.measure };
        entries.push(FlowItem {
            space: Glue::of_lines(u32::from(index == 0), 1, 0),
            on_whole_line: false,
            height: whole_lines(&set, context.params),
            before: if index == 0 { KeepRule::LastItem } else { KeepRule::None }.into(),
            frame: None,
            content: FlowContent::Colophon(set),
        });
    }
}

/// Fills level columns with entries, page by page.
fn filled<'a>(
    entries: ColophonStack<'a>,
    context: &BlockContext,
    columns: usize,
) -> Vec<Vec<ColophonStack<'a>>> {
    let measure = context.measure;
    let flow = Flow { columns, measure, entries };
    let (first, page) = (context.page_lines, context.page_lines);
    let filling = fill(&flow, FlowPages { first, page, foot: 0, may_add: false });
    let mut entries = flow.entries.into_iter();
    let mut stack = |column: Range<usize>| entries.by_ref().take(column.len()).collect();
    filling.pages.iter().map(|page| page.columns().map(&mut stack).collect()).collect()
}

/// The number of columns: that of the page, or two if one column has room for
/// them.
fn columns(context: &BlockContext, size: Abs) -> usize {
    let half = (context.measure - context.style.gap) / 2.0;
    let usual = if size * NARROWEST < half { 2 } else { 1 };
    context.style.columns.max(usual)
}

/// The height in which the lines of a colophon fit, in half lines of its grid.
fn lines_in(height: Abs, params: LayoutParams) -> u32 {
    let room = height - SetColophon::above(params) - params.leading();
    (room / params.leading()).floor().max(1.0) as u32 * LINE
}

/// The height of a colophon in half lines of the page's grid.
fn whole_lines(set: &SetColophon, params: LayoutParams) -> u32 {
    let steps = f64::from(tallest(&set.stacks));
    params.whole_lines(SetColophon::above(set.params) + set.params.grid_step() * steps)
}

fn tallest(stacks: &[ColophonStack]) -> u32 {
    stacks.iter().map(|stack| stacked_height(stack)).max().unwrap_or(0)
}

/// The facts about the leaflet itself, each on its own lines.
fn about<'a>(colophon: &Colophon<MeasuredText<'a>>, context: &BlockContext) -> ColophonStack<'a> {
    let mut entries = Vec::new();
    for block in &colophon.blocks {
        append_part(block, context, &mut entries);
    }
    entries
}

/// Appends the entries of a block without space above it.
fn append_part<'a>(
    block: &Block<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let first = entries.len();
    append_block(block, context, entries);
    if let Some(entry) = entries.get_mut(first) {
        entry.space = Glue::default();
        // A list stays with the word above it that introduces it.
        if block.is_list() {
            entry.before.rule = KeepRule::HeadingWithText;
        }
    }
}
