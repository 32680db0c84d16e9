//! Drawing the frames of boxes.

use super::column::Column;
use crate::color::Color;
use crate::document::Frame;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::flow::{FlowContent, FlowItem, FrameEdge, SetFrame};
use crate::layout::page::{Item, Rule};
use crate::layout::params::{INFO_BAR, WARNING_BAR};
use crate::layout::style::PageStyle;

/// The thickness of the lines of a frame. A warning differs from other boxes in
/// black and white as well: by its frame, its bar and its word, white on black.
/// Nothing is tinted: in one-bit print a tint becomes dots.
const LINE_THICKNESS: Abs = Abs::pt(1.5);
/// The black beside the word of a warning and below its baseline, in em.
const BESIDE_WORD: f64 = 0.5;
const UNDER_WORD: f64 = 0.36;

/// Places the frames of a column: their lines, open where they
/// continue in another column.
pub(super) fn place_frames<'a>(
    entries: &[FlowItem],
    lines: &[u32],
    column: &Column,
    items: &mut Vec<Item<'a>>,
) {
    let mut first = 0;
    for stretch in entries.chunk_by(|a, b| a.frame == b.frame && !is_edge(b, FrameEdge::Top)) {
        if let (Some(begin), Some(end)) = (stretch.first(), stretch.last())
            && let Some(frame) = begin.frame
        {
            let last = first + stretch.len() - 1;
            let closed = (is_edge(begin, FrameEdge::Top), is_edge(end, FrameEdge::Bottom));
            // A closed edge has the distance to its text that letters have to
            // the top of their line; an open frame reaches the end of the
            // column.
            let inset = column.params.above_letters();
            let top = if closed.0 { column.top(lines[first]) + inset } else { column.top(0) };
            let bottom = column.top(lines[last] + end.height);
            let bottom = if closed.1 { bottom - inset } else { bottom };
            let origin = Point::new(column.origin.x + frame.start, top);
            let area = Rect::new(origin, Size::new(frame.measure, bottom - top));
            place_frame(area, closed, frame, column.style, items);
        }
        first += stretch.len();
    }
    place_under_word(entries, lines, column, items);
}

fn is_edge(entry: &FlowItem, which: FrameEdge) -> bool {
    matches!(entry.content, FlowContent::Edge(edge) if edge == which)
}

/// Places the lines of a frame in this area, whose edges may be open.
fn place_frame<'a>(
    area: Rect,
    (top, bottom): (bool, bool),
    frame: SetFrame,
    style: &PageStyle,
    items: &mut Vec<Item<'a>>,
) {
    let Rect { origin: Point { x, y }, size: Size { width, height } } = area;
    let color = style.in_frame(frame.kind).accent;
    let mut fill = |x, y, width, height| {
        let area = Rect::new(Point::new(x, y), Size::new(width, height));
        items.push(Item::Rule(Rule { area, color }));
    };
    let line = LINE_THICKNESS;
    let (bar, has_end, has_edges) = match frame.kind {
        Frame::Info => (INFO_BAR, false, false),
        Frame::Warning => (WARNING_BAR, true, true),
        Frame::Summary => (Abs::ZERO, false, true),
    };
    if bar > Abs::ZERO {
        fill(x, y, bar, height);
    }
    if has_end {
        fill(x + width - line, y, line, height);
    }
    if top && has_edges {
        fill(x, y, width, line);
    }
    if bottom && has_edges {
        fill(x, y + height - line, width, line);
    }
}

/// Places black under the word of a warning, which is white, from the top of
/// the frame or of its letters to below its last line.
fn place_under_word<'a>(
    entries: &[FlowItem],
    lines: &[u32],
    column: &Column,
    items: &mut Vec<Item<'a>>,
) {
    for (index, (entry, &line)) in entries.iter().zip(lines).enumerate() {
        let FlowContent::Heading(heading) = &entry.content else { continue };
        let (Some((_, first)), Some((last, _))) = (heading.lines.first(), heading.lines.last())
        else {
            continue;
        };
        let Some(frame) = entry.frame.filter(|_| first.color == Color::WHITE) else { continue };
        let baseline = column.baseline(line).y - column.raise_of(heading, line);
        let above = index.checked_sub(1).filter(|&above| is_edge(&entries[above], FrameEdge::Top));
        let top = match above {
            Some(above) => column.top(lines[above]) + column.params.above_letters(),
            None => baseline - first.size,
        };
        let width = heading.lines.iter().map(|(_, set)| set.width()).fold(Abs::ZERO, Abs::max);
        let width =
            (first.start - frame.start + width + first.size * BESIDE_WORD).min(frame.measure);
        let bottom = baseline + *last + first.size * UNDER_WORD;
        let area = Rect::new(
            Point::new(column.origin.x + frame.start, top),
            Size::new(width, bottom - top),
        );
        items.push(Item::Rule(Rule { area, color: Color::BLACK }));
    }
}
