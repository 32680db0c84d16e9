//! Drawing the frames of boxes.

use super::column::Column;
use crate::color::Color;
use crate::document::Frame;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::flow::{FlowContent, FlowItem, FrameEdge, SetFrame};
use crate::layout::page::{Item, Rule};

/// The style of a frame. A warning differs in black and white as well, by its
/// heavy lines.
struct FrameStyle {
    color: Color,
    /// The strength of the background: letters on it keep their contrast, and a
    /// copier drops it.
    tint: f64,
    line: Abs,
    /// The thickness of the line at the start side.
    bar: Abs,
}

/// Places the frames of a column: background and lines, open where they
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
            place_frame(area, closed, &frame_style(frame, column), items);
        }
        first += stretch.len();
    }
}

fn is_edge(entry: &FlowItem, which: FrameEdge) -> bool {
    matches!(entry.content, FlowContent::Edge(edge) if edge == which)
}

fn frame_style(frame: SetFrame, column: &Column) -> FrameStyle {
    match frame.kind {
        Frame::Info => FrameStyle {
            color: column.style.accent,
            tint: 0.07,
            line: Abs::pt(0.75),
            bar: Abs::pt(0.75),
        },
        Frame::Warning => {
            FrameStyle { color: Color::BLACK, tint: 0.04, line: Abs::pt(1.5), bar: Abs::pt(5.0) }
        }
    }
}

fn place_frame<'a>(
    area: Rect,
    (top, bottom): (bool, bool),
    frame_style: &FrameStyle,
    items: &mut Vec<Item<'a>>,
) {
    let Rect { origin: Point { x, y }, size: Size { width, height } } = area;
    let FrameStyle { color, tint, line, bar } = *frame_style;
    let mut fill = |x, y, width, height, color| {
        let area = Rect::new(Point::new(x, y), Size::new(width, height));
        items.push(Item::Rule(Rule { area, color }));
    };
    fill(x, y, width, height, color.tint(tint));
    fill(x, y, bar, height, color);
    fill(x + width - line, y, line, height, color);
    if top {
        fill(x, y, width, line, color);
    }
    if bottom {
        fill(x, y + height - line, width, line, color);
    }
}
