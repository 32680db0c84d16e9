//! Elliptical arcs of path data as cubic curves (SVG 2, 9.5.1 and B.2).

use std::f64::consts::{FRAC_PI_2, TAU};

/// An arc of an ellipse to this point (SVG 2, 9.5.1).
#[derive(Debug, Clone, Copy)]
pub(super) struct Arc {
    pub(super) radii: [f64; 2],
    /// The rotation of the ellipse, in degrees.
    pub(super) turn: f64,
    pub(super) large_arc: bool,
    pub(super) sweep: bool,
    pub(super) to: [f64; 2],
}

/// The distance of the control points of a quarter circle from its ends, in
/// radii.
pub(super) const QUARTER: f32 = 0.552_284_8;

/// The curves of an arc from a point, each at most a quarter; `None` if it is a
/// straight line. Empty if it ends where it starts.
pub(super) fn arc(from: [f64; 2], arc: Arc) -> Option<Vec<[[f64; 2]; 3]>> {
    let Arc { radii, turn, large_arc, sweep, to } = arc;
    if from == to {
        return Some(Vec::new());
    }
    let [rx, ry] = radii.map(f64::abs);
    if rx == 0.0 || ry == 0.0 {
        return None;
    }
    let (sin, cos) = turn.to_radians().sin_cos();
    // The origin is halfway between the ends, and the ellipse becomes the unit
    // circle.
    let half = [(from[0] - to[0]) / 2.0, (from[1] - to[1]) / 2.0];
    let [x, y] = [(cos * half[0] + sin * half[1]) / rx, (cos * half[1] - sin * half[0]) / ry];
    let distance = x.hypot(y);
    // Radii that are too small grow until the ellipse reaches both ends (SVG 2,
    // 9.5.1).
    let grown = distance.max(1.0);
    let [rx, ry] = [rx * grown, ry * grown];
    let [x, y] = [x / grown, y / grown];
    let away = (1.0 / (x * x + y * y) - 1.0).max(0.0).sqrt();
    let away = if large_arc == sweep { -away } else { away };
    let center = [y * away, -x * away];
    let begin = (y - center[1]).atan2(x - center[0]);
    let end = (-y - center[1]).atan2(-x - center[0]);
    let angle = end - begin;
    let sweep_angle = if sweep && angle < 0.0 {
        angle + TAU
    } else if !sweep && angle > 0.0 {
        angle - TAU
    } else {
        angle
    };
    let middle = [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0];
    let place = |[x, y]: [f64; 2]| {
        let [x, y] = [(x + center[0]) * rx, (y + center[1]) * ry];
        [middle[0] + cos * x - sin * y, middle[1] + sin * x + cos * y]
    };
    Some(curves([begin, sweep_angle], to, place))
}

/// The curves of an arc of the unit circle from the angle `begin` over
/// `sweep_angle`, moved to their place by `place`; the last one ends exactly at
/// `to`.
fn curves(
    [begin, sweep_angle]: [f64; 2],
    to: [f64; 2],
    place: impl Fn([f64; 2]) -> [f64; 2],
) -> Vec<[[f64; 2]; 3]> {
    let pieces = (sweep_angle.abs() / FRAC_PI_2 - 1e-6).ceil().max(1.0);
    let step = sweep_angle / pieces;
    let reach = 4.0 / 3.0 * (step / 4.0).tan();
    let pieces = pieces as usize;
    let mut curves = Vec::with_capacity(pieces);
    for piece in 0..pieces {
        let (sin1, cos1) = (begin + step * piece as f64).sin_cos();
        let (sin2, cos2) = (begin + step * (piece + 1) as f64).sin_cos();
        let end = if piece + 1 == pieces { to } else { place([cos2, sin2]) };
        curves.push([
            place([cos1 - reach * sin1, sin1 + reach * cos1]),
            place([cos2 + reach * sin2, sin2 - reach * cos2]),
            end,
        ]);
    }
    curves
}

#[cfg(test)]
mod tests {
    use super::{Arc, arc};

    #[test]
    fn half_a_circle_passes_its_top() {
        let half =
            Arc { radii: [5.0, 5.0], turn: 0.0, large_arc: false, sweep: true, to: [10.0, 0.0] };
        let curves = arc([0.0, 0.0], half).unwrap_or_default();
        assert_eq!(curves.len(), 2);
        let [x, y] = curves[0][2];
        assert!((x - 5.0).abs() < 1e-9 && (y + 5.0).abs() < 1e-9, "{x} {y}");
    }
}
