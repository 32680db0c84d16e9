//! Paths in the units of a form.

use super::UNITS_PER_POINT;
use super::bytes::Bytes;
use crate::artwork::{Path, Segment};
use crate::geometry::{Abs, Point, Rect, Size};

/// The scale from a drawing's own points to the units of its form.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Scale {
    /// The scale of a drawing that is written for a size.
    pub(super) fn new(drawing: Size, size: Size) -> Self {
        Self {
            x: UNITS_PER_POINT * (size.width / drawing.width),
            y: UNITS_PER_POINT * (size.height / drawing.height),
        }
    }

    /// The scale of a length without direction, such as the width of a line.
    pub(super) fn mean(self) -> f64 {
        (self.x * self.y).sqrt()
    }

    fn place(self, point: Point) -> [i32; 2] {
        [(point.x.to_pt() * self.x).round() as i32, (point.y.to_pt() * self.y).round() as i32]
    }
}

/// Writes the operators that construct a path (ISO 32000-1, table 59).
pub(super) fn outline(segments: &[Segment], scale: Scale, bytes: &mut Bytes) {
    let place = |point| scale.place(point);
    let (mut from, mut start) = ([0; 2], [0; 2]);
    for &segment in segments {
        match segment {
            Segment::Move(to) => {
                (from, start) = (place(to), place(to));
                bytes.whole(&from, "m");
            }
            Segment::Line(to) => {
                from = place(to);
                bytes.whole(&from, "l");
            }
            Segment::Curve(first, second, to) => {
                let (first, second, to) = (place(first), place(second), place(to));
                curve(from, first, second, to, bytes);
                from = to;
            }
            Segment::Close => {
                from = start;
                bytes.whole(&[], "h");
            }
        }
    }
}

/// Writes a curve, without a control point that equals an end point.
fn curve(from: [i32; 2], first: [i32; 2], second: [i32; 2], to: [i32; 2], bytes: &mut Bytes) {
    let ([a, b], [c, d], [e, f]) = (first, second, to);
    if first == from {
        bytes.whole(&[c, d, e, f], "v");
    } else if second == to {
        bytes.whole(&[a, b, e, f], "y");
    } else {
        bytes.whole(&[a, b, c, d, e, f], "c");
    }
}

/// The largest possible extent of a path in the drawing's own points: its
/// points with the pen around them.
pub(super) fn bounds(path: &Path) -> Rect {
    let pen = path.stroke.as_ref().map_or(0.0, |stroke| stroke.width * stroke.miter_limit.max(1.5));
    let pen = Abs::pt(f64::from(pen));
    let around = |point: &Point| {
        let origin = Point::new(point.x - pen, point.y - pen);
        Rect::new(origin, Size::new(pen * 2.0, pen * 2.0))
    };
    let points = path.segments.iter().flat_map(|segment| match segment {
        Segment::Move(to) | Segment::Line(to) => vec![*to],
        Segment::Curve(first, second, to) => vec![*first, *second, *to],
        Segment::Close => Vec::new(),
    });
    points.map(|point| around(&point)).reduce(|one, other| one.union(&other)).unwrap_or_default()
}
