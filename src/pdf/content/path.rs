use printpdf::Op;

use super::operators::whole_operator;
use crate::artwork::Segment;
use crate::geometry::Point;

/// From a drawing's own points to hundredths of a point on paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Scale {
    /// For what has no direction, such as the width of a line.
    pub(super) fn mean(self) -> f64 {
        (self.x * self.y).sqrt()
    }

    fn place(self, point: Point) -> [i32; 2] {
        [(point.x.to_pt() * self.x).round() as i32, (point.y.to_pt() * self.y).round() as i32]
    }
}

/// The operators that construct a path (ISO 32000-1, table 59).
pub(super) struct Outline<'a> {
    scale: Scale,
    segments: std::slice::Iter<'a, Segment>,
    /// Where the last one ended.
    at: [i32; 2],
    /// Where the stretch began that a close goes back to.
    start: [i32; 2],
}

impl<'a> Outline<'a> {
    pub(super) fn new(scale: Scale, segments: &'a [Segment]) -> Self {
        Self { scale, segments: segments.iter(), at: [0; 2], start: [0; 2] }
    }

    /// A curve, one of its control points left out where it is an end point.
    fn curve(&mut self, first: [i32; 2], second: [i32; 2], to: [i32; 2]) -> Op {
        let from = std::mem::replace(&mut self.at, to);
        if first == from {
            whole_operator("v", &[second, to].concat())
        } else if second == to {
            whole_operator("y", &[first, to].concat())
        } else {
            whole_operator("c", &[first, second, to].concat())
        }
    }
}

impl Iterator for Outline<'_> {
    type Item = Op;

    fn next(&mut self) -> Option<Op> {
        let place = |point| self.scale.place(point);
        Some(match *self.segments.next()? {
            Segment::Move(to) => {
                (self.at, self.start) = (place(to), place(to));
                whole_operator("m", &self.at)
            }
            Segment::Line(to) => {
                self.at = place(to);
                whole_operator("l", &self.at)
            }
            Segment::Curve(first, second, to) => {
                let (first, second, to) = (place(first), place(second), place(to));
                self.curve(first, second, to)
            }
            Segment::Close => {
                self.at = self.start;
                whole_operator("h", &[])
            }
        })
    }
}
