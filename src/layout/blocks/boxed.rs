//! A box: blocks in a frame that opens with its word. The frame is drawn in
//! [`place`](crate::layout::place).

use super::heading::{Raise, on_grid};
use super::set_lines::{TextStyle, set_lines};
use super::{BlockContext, append_all};
use crate::color::Color;
use crate::document::{Boxed, Frame};
use crate::geometry::Abs;
use crate::layout::flow::{
    FlowContent, FlowItem, FrameEdge, Glue, KeepRule, LINE, SetFrame, contents, stacked_height,
};
use crate::layout::lines::{MeasuredText, Purpose};
use crate::layout::params::{INFO_BAR, LayoutParams, WARNING_BAR};

/// The space between the sides of a frame and its text, in em.
const PADDING: f64 = 0.8;
/// The distance of the word above the grid, clear of a heading under it, in
/// lines. That of a warning is at the top of its frame.
const RAISE: f64 = 0.25;
const RAISE_OF_WARNING: f64 = 0.5;
/// The least height on either side of a split, in half lines, and the least
/// before a split of a warning, each without headings and pictures.
const LEAST_LINES: u32 = 2 * LINE;
const LEAST_OF_WARNING: u32 = 4 * LINE;

/// Appends a box, which opens with its word.
pub(super) fn append<'a>(
    boxed: &Boxed<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let style = context.style.in_frame(boxed.frame);
    let inner = BlockContext { style: &style, ..inner(boxed.frame, context) };
    let first = entries.len();
    entries.push(edge(FrameEdge::Top));
    entries.extend(word(boxed, &inner));
    let content = entries.len();
    append_all(&boxed.blocks, &inner, entries);
    keep_together(&mut entries[content..], boxed.frame, context.page_lines);
    entries.push(edge(FrameEdge::Bottom));
    let frame = SetFrame { kind: boxed.frame, start: context.start, measure: context.measure };
    for entry in &mut entries[first..] {
        entry.frame = Some(frame);
    }
}

/// The part of the column in a frame.
pub(super) fn inner<'s>(frame: Frame, context: &BlockContext<'s>) -> BlockContext<'s> {
    let (before, after) = padding(frame, context.params);
    context.part(before, context.measure - before - after)
}

/// The space between the start of a frame and its text, and at the end.
fn padding(frame: Frame, params: LayoutParams) -> (Abs, Abs) {
    let padding = params.size * PADDING;
    match frame {
        Frame::Warning => (WARNING_BAR + padding, padding),
        // Without a line at the end the text may end with its column.
        Frame::Info => (INFO_BAR + padding, Abs::ZERO),
        Frame::Summary => (Abs::ZERO, Abs::ZERO),
    }
}

/// The edge of a frame. It takes a whole line, so the text in the frame stays
/// on the grid.
fn edge<'a>(edge: FrameEdge) -> FlowItem<'a> {
    let (space, rule) = match edge {
        FrameEdge::Top => (Glue::of_lines(1, 1, 0), KeepRule::None),
        FrameEdge::Bottom => (Glue::default(), KeepRule::HeadingWithText),
    };
    FlowItem {
        space,
        on_whole_line: true,
        height: LINE,
        before: rule.into(),
        frame: None,
        content: FlowContent::Edge(edge),
    }
}

/// The word of the frame, set as a heading so that it stays with what follows.
fn word<'a>(boxed: &Boxed<MeasuredText<'a>>, context: &BlockContext) -> Vec<FlowItem<'a>> {
    let (color, raise) = match boxed.frame {
        Frame::Info | Frame::Summary => (context.style.accent, RAISE),
        // White on the black that is drawn under it.
        Frame::Warning => (Color::WHITE, RAISE_OF_WARNING),
    };
    let text_style = TextStyle { purpose: Purpose::Display, color, ..TextStyle::running(context) };
    let lines = set_lines(&boxed.word, &text_style);
    let raise = Raise::of_lines(raise, context.params);
    let mut entries = on_grid(lines, raise, context);
    if let Some(first) = entries.first_mut() {
        first.before = KeepRule::HeadingWithText.into();
    }
    entries
}

/// Sets the rules against a column break in a box: too few lines on one side,
/// or any break in a box that goes on a page. One of up to half a page stays
/// whole.
fn keep_together(content: &mut [FlowItem], frame: Frame, page_lines: u32) {
    let least = if frame == Frame::Warning { LEAST_OF_WARNING } else { LEAST_LINES };
    let edges_and_word = 3 * LINE;
    let height = stacked_height(content) + edges_and_word;
    let rule = match height {
        _ if height <= page_lines / 2 => KeepRule::WholeBox,
        _ if height <= page_lines => KeepRule::LargeBox,
        _ => KeepRule::None,
    };
    let text: u32 = content.iter().map(height_of_text).sum();
    let has_text = text >= least + LEAST_LINES && height <= page_lines;
    let counted = |entry: &FlowItem| match entry.content {
        FlowContent::Heading(_) => 0,
        _ if has_text => height_of_text(entry),
        _ => entry.height,
    };
    let total: u32 = content.iter().map(counted).sum();
    let mut before = 0;
    for entry in content {
        if before < least || total - before < LEAST_LINES {
            entry.before.keep(KeepRule::LinesOfBox);
        } else {
            entry.before.keep(rule);
        }
        before += counted(entry);
    }
}

/// The height of an entry that is no heading and holds more than pictures.
fn height_of_text(entry: &FlowItem) -> u32 {
    let contents = contents(std::slice::from_ref(entry));
    let is_picture = |content: &&FlowContent| matches!(content, FlowContent::Figure(_));
    let has_text = !contents.iter().all(is_picture);
    let is_heading = matches!(entry.content, FlowContent::Heading(_));
    if has_text && !is_heading { entry.height } else { 0 }
}
