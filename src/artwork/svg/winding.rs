//! The direction in which outlines are drawn: it decides whether shapes that
//! overlap in one path add up.

use crate::artwork::Segment;
use crate::geometry::{Abs, Point};

/// The shape, reversed if it is drawn counterclockwise: shapes in the same
/// direction add up, others cancel (ISO 32000-1, 8.5.3.3.2).
pub(super) fn clockwise(segments: Vec<Segment>) -> Vec<Segment> {
    let steps = steps(&segments);
    if steps.iter().map(SegmentFrom::area).sum::<f64>() < 0.0 { reversed(&steps) } else { segments }
}

/// A segment with its start; `begins` if a move led there.
struct SegmentFrom {
    from: Point,
    segment: Segment,
    begins: bool,
}

impl SegmentFrom {
    /// Twice the signed area between the segment's control polygon and the
    /// origin.
    fn area(&self) -> f64 {
        let corners = match self.segment {
            Segment::Move(_) | Segment::Close => return 0.0,
            Segment::Line(to) => vec![self.from, to],
            Segment::Curve(first, second, to) => vec![self.from, first, second, to],
        };
        let cross = |pair: &[Point]| {
            pair[0].x.to_pt() * pair[1].y.to_pt() - pair[1].x.to_pt() * pair[0].y.to_pt()
        };
        corners.windows(2).map(cross).sum()
    }

    fn to(&self) -> Point {
        match self.segment {
            Segment::Move(to) | Segment::Line(to) | Segment::Curve(_, _, to) => to,
            Segment::Close => self.from,
        }
    }
}

/// Lines and curves; each closed subpath ends with a line to its start.
fn steps(segments: &[Segment]) -> Vec<SegmentFrom> {
    let origin = Point::new(Abs::ZERO, Abs::ZERO);
    let (mut from, mut start, mut begins) = (origin, origin, true);
    let mut steps = Vec::with_capacity(segments.len());
    for &segment in segments {
        let segment = match segment {
            Segment::Move(to) => {
                (from, start, begins) = (to, to, true);
                continue;
            }
            Segment::Close => Segment::Line(start),
            other => other,
        };
        let step = SegmentFrom { from, segment, begins };
        (from, begins) = (step.to(), false);
        steps.push(step);
    }
    steps
}

fn reversed(steps: &[SegmentFrom]) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(steps.len() + 2);
    let mut moves = true;
    for step in steps.iter().rev() {
        if moves {
            segments.push(Segment::Move(step.to()));
        }
        segments.push(match step.segment {
            Segment::Curve(first, second, _) => Segment::Curve(second, first, step.from),
            Segment::Move(_) | Segment::Line(_) | Segment::Close => Segment::Line(step.from),
        });
        moves = step.begins;
        if moves {
            segments.push(Segment::Close);
        }
    }
    segments
}
