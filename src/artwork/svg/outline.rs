//! Outlines as segments in points, and questions about them. The outlines come
//! from `geometry`.

use tiny_skia_path::{Path, PathSegment, Point as SkiaPoint, Transform};

use crate::artwork::Segment;
use crate::geometry::{Abs, Point};

/// A pixel of SVG is 1/96 inch (CSS Values 4, 6.2).
pub(super) const POINTS_PER_PIXEL: f32 = 0.75;

/// A transform to pixels as a transform to points.
pub(super) fn to_points(transform: Transform) -> Transform {
    transform.post_scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL)
}

/// The segments of an outline with a transform applied.
pub(super) fn segments(path: &Path, transform: Transform) -> Vec<Segment> {
    let place = |mut point: SkiaPoint| {
        transform.map_point(&mut point);
        Point::new(Abs::pt(f64::from(point.x)), Abs::pt(f64::from(point.y)))
    };
    let mut segments = Vec::with_capacity(path.len());
    let mut from = SkiaPoint::zero();
    for segment in path.segments() {
        segments.push(match segment {
            PathSegment::MoveTo(to) => Segment::Move(place(to)),
            PathSegment::LineTo(to) => Segment::Line(place(to)),
            PathSegment::QuadTo(control, to) => {
                let (first, second) = cubic(from, control, to);
                Segment::Curve(place(first), place(second), place(to))
            }
            PathSegment::CubicTo(first, second, to) => {
                Segment::Curve(place(first), place(second), place(to))
            }
            PathSegment::Close => Segment::Close,
        });
        from = end(segment).unwrap_or(from);
    }
    segments
}

fn end(segment: PathSegment) -> Option<SkiaPoint> {
    match segment {
        PathSegment::MoveTo(to)
        | PathSegment::LineTo(to)
        | PathSegment::QuadTo(_, to)
        | PathSegment::CubicTo(_, _, to) => Some(to),
        PathSegment::Close => None,
    }
}

/// The control points of a quadratic curve as a cubic one.
fn cubic(from: SkiaPoint, control: SkiaPoint, to: SkiaPoint) -> (SkiaPoint, SkiaPoint) {
    let toward = |end: f32, control: f32| end + 2.0 / 3.0 * (control - end);
    (
        SkiaPoint::from_xy(toward(from.x, control.x), toward(from.y, control.y)),
        SkiaPoint::from_xy(toward(to.x, control.x), toward(to.y, control.y)),
    )
}

/// The subpaths of an outline that can have an area: those of more than one
/// line.
pub(super) fn areas(segments: &[Segment]) -> Vec<Segment> {
    let stretches = segments.chunk_by(|_, next| !matches!(next, Segment::Move(_)));
    let has_area = |stretch: &&[Segment]| {
        let sides = stretch.iter().map(|segment| match segment {
            Segment::Move(_) | Segment::Close => 0,
            Segment::Line(_) => 1,
            Segment::Curve(..) => 2,
        });
        sides.sum::<usize>() > 1
    };
    stretches.filter(has_area).flatten().copied().collect()
}

/// The corners of the box around all points of an outline; `None` without
/// points.
pub(super) fn corners(segments: &[Segment]) -> Option<[[f32; 2]; 4]> {
    let points = segments.iter().flat_map(|segment| match *segment {
        Segment::Move(to) | Segment::Line(to) => vec![to],
        Segment::Curve(first, second, to) => vec![first, second, to],
        Segment::Close => Vec::new(),
    });
    let points = points.map(|point| [point.x.to_pt() as f32, point.y.to_pt() as f32]);
    let [left, top, right, bottom] = points.fold(None, |reach: Option<[f32; 4]>, [x, y]| {
        let [left, top, right, bottom] = reach.unwrap_or([x, y, x, y]);
        Some([left.min(x), top.min(y), right.max(x), bottom.max(y)])
    })?;
    Some([[left, top], [right, top], [left, bottom], [right, bottom]])
}
