//! The part of a gradient's way that a shape shows.

use std::ops::Range;

use crate::artwork::{Gradient, GradientLine, SpreadMethod, Transform};
use crate::geometry::Rect;

/// The most periods of a gradient that are painted; with more, none can be
/// seen.
const MOST_PERIODS: f64 = 1000.0;

/// The range of shares of its way in which a gradient is painted: 0 to 1, or as
/// far as the area reaches if the gradient repeats.
pub(super) fn extent(gradient: &Gradient, area: Rect) -> Range<f64> {
    if gradient.spread == SpreadMethod::Pad {
        return 0.0..1.0;
    }
    let corners = corners(area).map(|corner| gradient.transform.undo(corner));
    let shares = corners.iter().flatten().filter_map(|&corner| share(gradient.line, corner));
    let (least, most) =
        shares.fold((0.0, 1.0), |(least, most), share| (share.min(least), share.max(most)));
    let begin = match gradient.line {
        GradientLine::Linear(..) => least.floor(),
        GradientLine::Radial(from, to) => innermost(from, to),
    };
    begin.max(-MOST_PERIODS)..most.ceil().min(MOST_PERIODS)
}

fn corners(area: Rect) -> [[f64; 2]; 4] {
    let [left, right] = [area.origin.x, area.right()].map(|side| side.to_pt());
    let [top, bottom] = [area.origin.y, area.bottom()].map(|side| side.to_pt());
    [[left, top], [right, top], [left, bottom], [right, bottom]]
}

impl Transform {
    /// The point that is mapped to this one; `None` if the transform is
    /// singular.
    fn undo(self, [x, y]: [f64; 2]) -> Option<[f64; 2]> {
        let Self([a, b, c, d, e, f]) = self;
        let determinant = a * d - b * c;
        let (x, y) = (x - e, y - f);
        (determinant != 0.0).then(|| [(d * x - c * y) / determinant, (a * y - b * x) / determinant])
    }
}

/// The share of the way at which a gradient passes a point.
fn share(line: GradientLine, [x, y]: [f64; 2]) -> Option<f64> {
    match line {
        GradientLine::Linear([x1, y1], [x2, y2]) => {
            let (dx, dy) = (x2 - x1, y2 - y1);
            let length = dx * dx + dy * dy;
            (length > 0.0).then(|| ((x - x1) * dx + (y - y1) * dy) / length)
        }
        GradientLine::Radial([x1, y1, r1], [x2, y2, r2]) => {
            // The largest circle through the point: the greater root of |point
            // - centre(t)| = radius(t).
            let (dx, dy, dr) = (x2 - x1, y2 - y1, r2 - r1);
            let (x, y) = (x - x1, y - y1);
            let a = dx * dx + dy * dy - dr * dr;
            let b = x * dx + y * dy + r1 * dr;
            let c = x * x + y * y - r1 * r1;
            let root = (b * b - a * c).sqrt();
            let roots =
                if a == 0.0 { [c / (2.0 * b); 2] } else { [(b - root) / a, (b + root) / a] };
            let is_circle = |t: &f64| t.is_finite() && r1 + t * dr >= 0.0;
            roots.into_iter().filter(is_circle).reduce(f64::max)
        }
    }
}

/// The share at which growing circles begin: as a point.
fn innermost([.., from]: [f64; 3], [.., to]: [f64; 3]) -> f64 {
    if to > from { -from / (to - from) } else { 0.0 }
}
