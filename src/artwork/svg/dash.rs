//! The dashes of a stroke (SVG 2, 13.5.6), and lengths measured in `pathLength`
//! (9.6.1).

use roxmltree::Node;
use tiny_skia_path::{Path, PathSegment, Point};

use super::SvgAttributes;
use super::cascade::{ComputedStyle, Length};
use super::placement::Placement;

/// The number of lines with which the length of a curve is measured.
const LINES_TO_A_CURVE: u16 = 32;

/// Alternating dashes and gaps, an even number, and an offset that is never
/// negative, as a PDF needs it. Empty for a solid line or if all lengths are
/// zero.
pub(super) fn dashes(style: &ComputedStyle, place: &Placement) -> (Vec<f32>, f32) {
    let mut dashes: Vec<f32> = style.dashes.iter().map(|&dash| place.along(dash)).collect();
    if dashes.len() % 2 == 1 {
        dashes.extend_from_within(..);
    }
    let sum: f32 = dashes.iter().sum();
    if !(sum > 0.0 && sum.is_finite()) {
        return (Vec::new(), 0.0);
    }
    let offset = place.along(style.dash_offset);
    (dashes, if offset < 0.0 { offset.rem_euclid(sum) } else { offset })
}

/// The style of a shape with `pathLength`: its dashes are scaled to the true
/// length of the outline. `None` without that attribute or without dashes.
pub(super) fn measured(node: &Node, path: &Path, place: &Placement) -> Option<ComputedStyle> {
    let style = place.style;
    let said: f32 = node.plain("pathLength")?.trim().parse().ok()?;
    if style.dashes.is_empty() || !said.is_finite() || said < 0.0 {
        return None;
    }
    let scale = if said > 0.0 { length(path) / said } else { 0.0 };
    let scaled = |&dash: &Length| Length::Pixels(place.along(dash) * scale);
    let mut measured = style.clone();
    measured.dashes = style.dashes.iter().map(scaled).collect();
    measured.dash_offset = scaled(&style.dash_offset);
    Some(measured)
}

/// The length of all subpaths together.
fn length(path: &Path) -> f32 {
    let mut length = 0.0;
    let (mut start, mut from) = (Point::zero(), Point::zero());
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => start = to,
            PathSegment::LineTo(to) => length += from.distance(to),
            PathSegment::QuadTo(control, to) => {
                length += of_curve(|share| {
                    let (one, other) = (between(from, control, share), between(control, to, share));
                    between(one, other, share)
                });
            }
            PathSegment::CubicTo(first, second, to) => {
                length += of_curve(|share| {
                    let middle = between(first, second, share);
                    let one = between(between(from, first, share), middle, share);
                    let other = between(middle, between(second, to, share), share);
                    between(one, other, share)
                });
            }
            PathSegment::Close => length += from.distance(start),
        }
        from = match segment {
            PathSegment::MoveTo(to)
            | PathSegment::LineTo(to)
            | PathSegment::QuadTo(_, to)
            | PathSegment::CubicTo(_, _, to) => to,
            PathSegment::Close => start,
        };
    }
    length
}

fn of_curve(at: impl Fn(f32) -> Point) -> f32 {
    let place = |step: u16| at(f32::from(step) / f32::from(LINES_TO_A_CURVE));
    (0..LINES_TO_A_CURVE).map(|step| place(step).distance(place(step + 1))).sum()
}

fn between(one: Point, other: Point, share: f32) -> Point {
    Point::from_xy(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share)
}
