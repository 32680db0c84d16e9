use super::column::Column;
use crate::color::Color;
use crate::document::Frame;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::flow::{Content, Edge, Entry, SetFrame};
use crate::layout::page::{Item, Rule};

/// How far into its line of the grid an edge stands, as a part of that line.
const EDGE_DEPTH: f64 = 0.72;

/// What a frame is drawn with. A warning is told from the other in black and
/// white as well, by its heavy lines.
struct Look {
    color: Color,
    /// How strong its ground is: letters on it keep their contrast, and a copier
    /// drops it.
    tint: f64,
    line: Abs,
    /// The line at the start side.
    bar: Abs,
}

/// Places the frames of a column: ground and lines, open where they go on in
/// another column.
pub(super) fn place_frames<'a>(
    entries: &[Entry],
    lines: &[u32],
    column: &Column,
    items: &mut Vec<Item<'a>>,
) {
    let mut first = 0;
    for stretch in entries.chunk_by(|a, b| a.frame == b.frame && !is_edge(b, Edge::Top)) {
        if let [begin, ..] = stretch
            && let [.., end] = stretch
            && let Some(frame) = begin.frame
        {
            let last = first + stretch.len() - 1;
            // What is open reaches to the top of its column.
            let top = match is_edge(begin, Edge::Top) {
                true => column.top(lines[first]) + depth(begin, Edge::Top, column),
                false => column.top(0),
            };
            let bottom = match is_edge(end, Edge::Bottom) {
                true => column.top(lines[last]) + depth(end, Edge::Bottom, column),
                false => column.top(lines[last] + end.height),
            };
            let origin = Point::new(column.origin.x + frame.start, top);
            let area = Rect::new(origin, Size::new(frame.measure, bottom - top));
            let closed = (is_edge(begin, Edge::Top), is_edge(end, Edge::Bottom));
            place_frame(area, closed, &look(frame, column), items);
        }
        first += stretch.len();
    }
}

fn is_edge(entry: &Entry, which: Edge) -> bool {
    matches!(entry.content, Content::Edge(edge) if edge == which)
}

/// How far below the top of its line what an entry has of a frame begins.
fn depth(entry: &Entry, which: Edge, column: &Column) -> Abs {
    let leading = column.setting.leading();
    match (is_edge(entry, which), which) {
        (false, _) => Abs::ZERO,
        (true, Edge::Top) => leading * (1.0 - EDGE_DEPTH),
        (true, Edge::Bottom) => leading * EDGE_DEPTH,
    }
}

fn look(frame: SetFrame, column: &Column) -> Look {
    match frame.kind {
        Frame::Info => {
            Look { color: column.style.accent, tint: 0.07, line: Abs::pt(0.75), bar: Abs::pt(0.75) }
        }
        Frame::Warning => {
            Look { color: Color::BLACK, tint: 0.04, line: Abs::pt(1.5), bar: Abs::pt(5.0) }
        }
    }
}

fn place_frame<'a>(
    area: Rect,
    (top, bottom): (bool, bool),
    look: &Look,
    items: &mut Vec<Item<'a>>,
) {
    let Rect { origin: Point { x, y }, size: Size { width, height } } = area;
    let Look { color, tint, line, bar } = *look;
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
