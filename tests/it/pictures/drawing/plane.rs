//! Points of the drawing, and the cubic curves between them.

use std::ops::{Add, Mul, Neg, Sub};

/// A place or a displacement, in units of the drawing; y grows downward.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// Short for a point's two coordinates.
pub(super) const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Point {
    /// How far one reaches along the other, times the other's length.
    pub(super) fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// Twice the area of the triangle they span; positive where `other` lies
    /// clockwise of this on the paper.
    pub(super) fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }

    /// Its distance from the origin.
    pub(super) fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The same direction, one unit long; nothing stays nothing.
    pub(super) fn unit(self) -> Self {
        let length = self.length();
        if length > 0.0 { self * (1.0 / length) } else { self }
    }

    /// The place a share of the way to another.
    pub(super) fn toward(self, other: Self, share: f64) -> Self {
        self + (other - self) * share
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        at(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        at(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        at(self.x * by, self.y * by)
    }
}

impl Neg for Point {
    type Output = Self;
    fn neg(self) -> Self {
        at(-self.x, -self.y)
    }
}

/// A cubic Bézier curve: start, two control points, end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cubic(pub(super) [Point; 4]);

impl Cubic {
    /// The place a share `t` of the way along.
    pub(super) fn point(&self, t: f64) -> Point {
        let [a, b, c, d] = self.0;
        let s = 1.0 - t;
        a * (s * s * s) + b * (3.0 * s * s * t) + c * (3.0 * s * t * t) + d * (t * t * t)
    }

    /// The same curve from its end to its start.
    pub(super) fn reversed(&self) -> Self {
        let [a, b, c, d] = self.0;
        Self([d, c, b, a])
    }

    /// The part from `from` to `to`, by de Casteljau's construction.
    pub(super) fn part(&self, from: f64, to: f64) -> Self {
        self.split(to).0.split(from / to).1
    }

    fn split(&self, t: f64) -> (Self, Self) {
        let [a, b, c, d] = self.0;
        let (ab, bc, cd) = (a.toward(b, t), b.toward(c, t), c.toward(d, t));
        let (abc, bcd) = (ab.toward(bc, t), bc.toward(cd, t));
        let middle = abc.toward(bcd, t);
        (Self([a, ab, abc, middle]), Self([middle, bcd, cd, d]))
    }
}

/// The same curves in another place.
pub(super) fn moved(curves: &[Cubic], by: Point) -> Vec<Cubic> {
    curves.iter().map(|curve| Cubic(curve.0.map(|point| point + by))).collect()
}

/// A smooth closed curve through all the points (Catmull and Rom, 1974).
pub(super) fn closed_spline(points: &[Point]) -> Vec<Cubic> {
    let n = points.len();
    let point = |i: usize| points[i % n];
    (0..n).map(|i| spline_piece([point(i + n - 1), point(i), point(i + 1), point(i + 2)])).collect()
}

/// A smooth curve from the first point through all to the last.
pub(super) fn open_spline(points: &[Point]) -> Vec<Cubic> {
    let last = points.len() - 1;
    let point = |i: usize| points[i.min(last)];
    (0..last)
        .map(|i| spline_piece([point(i.saturating_sub(1)), point(i), point(i + 1), point(i + 2)]))
        .collect()
}

fn spline_piece([before, a, b, after]: [Point; 4]) -> Cubic {
    Cubic([a, a + (b - before) * (1.0 / 6.0), b - (after - a) * (1.0 / 6.0), b])
}
