//! A box: blocks in a frame that opens with its word. The frame is drawn in
//! [`place`](crate::layout::place).

use super::heading::on_grid;
use super::set_lines::{TextStyle, set_lines};
use super::{BlockContext, append_all};
use crate::color::Color;
use crate::document::{Boxed, Frame};
use crate::layout::flow::{FlowContent, FlowItem, FrameEdge, Glue, KeepRule, LINE, SetFrame};
use crate::layout::lines::{MeasuredText, Purpose};

/// The space between the sides of a frame and its text, in em.
const PADDING: f64 = 0.8;
/// The distance of the word above the grid, clear of a heading under it, in
/// lines.
const RAISE: f64 = 0.25;
/// A box of at most this height, in half lines, is not split.
const WHOLE_BOX: u32 = 6 * LINE;
/// The least height on either side of a split, in half lines.
const LEAST_LINES: u32 = 2 * LINE;

/// Appends a box, which opens with its word.
pub(super) fn append<'a>(
    boxed: &Boxed<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let padding = context.params.size * PADDING;
    let inner = context.part(padding, context.measure - padding * 2.0);
    let first = entries.len();
    entries.push(edge(FrameEdge::Top));
    entries.extend(word(boxed, &inner));
    let content = entries.len();
    append_all(&boxed.blocks, &inner, entries);
    keep_together(&mut entries[content..]);
    entries.push(edge(FrameEdge::Bottom));
    let frame = SetFrame { kind: boxed.frame, start: context.start, measure: context.measure };
    for entry in &mut entries[first..] {
        entry.frame = Some(frame);
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
    let color = match boxed.frame {
        Frame::Info => context.style.accent,
        Frame::Warning => Color::BLACK,
    };
    let text_style = TextStyle { purpose: Purpose::Display, color, ..TextStyle::running(context) };
    let lines = set_lines(&boxed.word, &text_style);
    let mut entries = on_grid(lines, context.params.leading() * RAISE, context);
    if let Some(first) = entries.first_mut() {
        first.before = KeepRule::HeadingWithText.into();
    }
    entries
}

/// Sets the rules against a column break in a box: too few lines on one side,
/// or any break in a short box.
fn keep_together(content: &mut [FlowItem]) {
    let total: u32 = content.iter().map(|entry| entry.height).sum();
    let mut before = 0;
    for entry in content {
        if before < LEAST_LINES || total - before < LEAST_LINES {
            entry.before.rule = entry.before.rule.max(KeepRule::NoLineAlone);
        } else if total <= WHOLE_BOX {
            entry.before.rule = entry.before.rule.max(KeepRule::WholeBox);
        }
        before += entry.height;
    }
}
