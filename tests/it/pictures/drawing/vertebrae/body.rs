//! The vertebral body: its cut face, and what is seen of it behind the cut.

use crate::pictures::drawing::plane::{Cubic, Point, at};

/// How far the control points of a quarter of the rim reach: more than the
/// 0.552 of a circle, since a vertebral body is broader at its corners.
const REACH: f64 = 0.62;

/// The shape of a body, its front on the left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Body {
    /// The edge of the upper end plate, from front to back.
    pub(super) upper: Cubic,
    /// The edge of the lower end plate, from front to back.
    pub(super) lower: Cubic,
    /// The front wall, from top to bottom.
    pub(super) front: Cubic,
    /// The back wall, from top to bottom.
    pub(super) back: Cubic,
    /// From the middle of the cut to the furthest point of the rim.
    pub(super) depth: Point,
}

impl Body {
    /// The place a share `u` from front to back and `v` from top to bottom
    /// (a Coons patch).
    pub(super) fn place(&self, u: f64, v: f64) -> Point {
        let across = self.upper.point(u).toward(self.lower.point(u), v);
        let down = self.front.point(v).toward(self.back.point(v), u);
        let upper = self.upper.point(0.0).toward(self.upper.point(1.0), u);
        let lower = self.lower.point(0.0).toward(self.lower.point(1.0), u);
        across + down - upper.toward(lower, v)
    }

    /// The outline of the cut face, its corners rounded.
    pub(super) fn outline(&self) -> Vec<Cubic> {
        let sides = [self.upper, self.back, self.lower.reversed(), self.front.reversed()];
        let corner = |i: usize| {
            let (from, corner, to) =
                (sides[i].point(0.95), sides[i].point(1.0), sides[(i + 1) % 4].point(0.05));
            Cubic([from, from.toward(corner, 0.62), to.toward(corner, 0.62), to])
        };
        (0..4).flat_map(|i| [sides[i].part(0.05, 0.95), corner(i)]).collect()
    }

    /// The upper end plate behind the cut, out to its rim.
    pub(super) fn end_plate(&self) -> Vec<Cubic> {
        let [front, back, ..] = self.corners();
        let [near, far] = arc(front, back, self.depth);
        vec![near, far, self.upper.part(0.05, 0.95).reversed()]
    }

    /// The rounded corners of the cut face, from the upper in front clockwise.
    fn corners(&self) -> [Point; 4] {
        let outline = self.outline();
        [7, 1, 3, 5].map(|corner: usize| outline[corner].point(0.5))
    }

    /// The hollow of the end plate, inside its rim.
    pub(super) fn hollow(&self) -> Vec<Cubic> {
        let [near, far] = self.brink();
        vec![near, far, self.upper.part(0.1, 0.9).reversed()]
    }

    /// The slope of the hollow that is turned from the light.
    pub(super) fn slope(&self) -> Vec<Cubic> {
        let [near, far] = self.brink();
        let [foot_near, foot_far] =
            arc(self.upper.point(0.22), self.upper.point(0.88), self.depth * 0.5);
        vec![near, far, foot_far.reversed(), foot_near.reversed()]
    }

    /// Where the rim ends and the hollow begins.
    fn brink(&self) -> [Cubic; 2] {
        arc(self.upper.point(0.1), self.upper.point(0.9), self.depth * 0.72)
    }

    /// The outline of the body from its wall up and over its rim.
    pub(super) fn upper_outline(&self) -> Vec<Cubic> {
        let [front, back, ..] = self.corners();
        let [_, silhouette, ..] = self.wall();
        let [near, far] = arc(front, back, self.depth);
        vec![silhouette.part(0.0, 0.25).reversed(), near.part(leftmost(&near), 1.0), far]
    }

    /// The wall in front of the cut, round to where it is lost from sight.
    pub(super) fn wall(&self) -> [Cubic; 4] {
        let [front, back, lower_back, lower_front] = self.corners();
        let [upper, _] = arc(front, back, self.depth);
        let [lower, _] = arc(lower_front, lower_back, self.depth);
        let (turn, lower_turn) = (leftmost(&upper), leftmost(&lower));
        let (top, bottom) = (upper.point(turn), lower.point(lower_turn));
        let [a, b, c, d] = self.front.0;
        let silhouette = Cubic([top, b + (top - a), c + (bottom - d), bottom]);
        [
            upper.part(0.0, turn),
            silhouette,
            lower.part(0.0, lower_turn).reversed(),
            self.front.part(0.05, 0.95).reversed(),
        ]
    }
}

/// Half an ellipse from one end of its width to the other, by way of `depth`.
fn arc(start: Point, end: Point, depth: Point) -> [Cubic; 2] {
    let half = (end - start) * 0.5;
    let summit = start + half + depth;
    [
        Cubic([start, start + depth * REACH, summit - half * REACH, summit]),
        Cubic([summit, summit + half * REACH, end + depth * REACH, end]),
    ]
}

fn leftmost(curve: &Cubic) -> f64 {
    let shares = (1..100).map(|i| f64::from(i) / 100.0);
    shares.min_by(|&a, &b| curve.point(a).x.total_cmp(&curve.point(b).x)).unwrap_or(0.5)
}

/// A body of full height.
pub(super) const NORMAL: Body = Body {
    upper: Cubic([at(0.0, 0.0), at(120.0, 22.0), at(280.0, 22.0), at(400.0, 0.0)]),
    lower: LOWER,
    front: Cubic([at(0.0, 0.0), at(44.0, 110.0), at(44.0, 265.0), at(0.0, 385.0)]),
    back: Cubic([at(400.0, 0.0), at(368.0, 110.0), at(368.0, 265.0), at(400.0, 385.0)]),
    depth: DEPTH,
};

/// A body sunken in front, as a wedge, and hollowed from above.
pub(super) const SUNKEN: Body = Body {
    upper: Cubic([at(-6.0, 98.0), at(120.0, 158.0), at(270.0, 92.0), at(400.0, 12.0)]),
    lower: LOWER,
    front: Cubic([at(-6.0, 98.0), at(48.0, 180.0), at(44.0, 285.0), at(0.0, 385.0)]),
    back: Cubic([at(400.0, 12.0), at(368.0, 110.0), at(368.0, 265.0), at(400.0, 385.0)]),
    depth: DEPTH,
};

const LOWER: Cubic = Cubic([at(0.0, 385.0), at(120.0, 363.0), at(280.0, 363.0), at(400.0, 385.0)]);

/// The view is from a little in front and a little above: what is further off
/// stands further to the front and higher on the paper.
const DEPTH: Point = at(-102.0, -64.0);
