//! The fewest curves that follow an outline (Schneider, "An algorithm for
//! automatically fitting digitized curves", Graphics Gems, 1990).

use super::plane::{Cubic, Point};

/// Curves no more than `tolerance` from the points of a closed outline.
pub(super) fn closed(outline: &[Point], tolerance: f64) -> Vec<Cubic> {
    let n = outline.len();
    let direction = |i: usize| (outline[(i + 3) % n] - outline[(i + n - 3) % n]).unit();
    let start = sharpest(outline);
    let points: Vec<Point> = (0..=n).map(|i| outline[(start + i) % n]).collect();
    let directions: Vec<Point> = (0..=n).map(|i| direction(start + i)).collect();
    let mut curves = Vec::new();
    let half = n / 2;
    follow(&points[..=half], &directions[..=half], tolerance, &mut curves);
    follow(&points[half..], &directions[half..], tolerance, &mut curves);
    curves
}

/// The point furthest from the outline's middle: a good place to begin.
fn sharpest(outline: &[Point]) -> usize {
    let sum = outline.iter().fold(outline[0] * 0.0, |sum, point| sum + *point);
    let middle = sum * (1.0 / outline.len() as f64);
    let distance = |i: usize| (outline[i] - middle).length();
    (0..outline.len()).max_by(|&a, &b| distance(a).total_cmp(&distance(b))).unwrap_or(0)
}

fn follow(points: &[Point], directions: &[Point], tolerance: f64, curves: &mut Vec<Cubic>) {
    let last = points.len() - 1;
    let mut shares = chord_shares(points);
    for _ in 0..4 {
        let curve = least_squares(points, &shares, directions[0], -directions[last]);
        let (worst, error) = furthest(points, &shares, &curve);
        if error <= tolerance || last < 4 {
            return curves.push(curve);
        }
        if error > 6.0 * tolerance {
            return divide(points, directions, worst, tolerance, curves);
        }
        reparametrise(points, &mut shares, &curve);
    }
    let curve = least_squares(points, &shares, directions[0], -directions[last]);
    let (worst, error) = furthest(points, &shares, &curve);
    if error <= tolerance {
        return curves.push(curve);
    }
    divide(points, directions, worst, tolerance, curves);
}

fn divide(
    points: &[Point],
    directions: &[Point],
    worst: usize,
    tolerance: f64,
    curves: &mut Vec<Cubic>,
) {
    let middle = worst.clamp(2, points.len() - 3);
    follow(&points[..=middle], &directions[..=middle], tolerance, curves);
    follow(&points[middle..], &directions[middle..], tolerance, curves);
}

/// How far along each point is, by the length of the chords.
fn chord_shares(points: &[Point]) -> Vec<f64> {
    let mut shares = vec![0.0];
    let mut length = 0.0;
    for pair in points.windows(2) {
        length += (pair[1] - pair[0]).length();
        shares.push(length);
    }
    shares.iter().map(|share| share / length).collect()
}

/// The curve with given end directions that is nearest to all the points.
fn least_squares(points: &[Point], shares: &[f64], start: Point, end: Point) -> Cubic {
    let (first, last) = (points[0], points[points.len() - 1]);
    let (mut c00, mut c01, mut c11, mut x0, mut x1) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for (point, &t) in points.iter().zip(shares) {
        let s = 1.0 - t;
        let (b0, b1, b2, b3) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
        let (a0, a1) = (start * b1, end * b2);
        let rest = *point - first * (b0 + b1) - last * (b2 + b3);
        c00 += a0.dot(a0);
        c01 += a0.dot(a1);
        c11 += a1.dot(a1);
        x0 += a0.dot(rest);
        x1 += a1.dot(rest);
    }
    let chord = (last - first).length();
    let determinant = c00 * c11 - c01 * c01;
    let (reach0, reach1) =
        ((x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant);
    let sound =
        |reach: f64| if reach > 0.05 * chord { reach.min(2.0 * chord) } else { chord / 3.0 };
    Cubic([first, first + start * sound(reach0), last + end * sound(reach1), last])
}

fn furthest(points: &[Point], shares: &[f64], curve: &Cubic) -> (usize, f64) {
    let error = |i: usize| (points[i] - curve.point(shares[i])).length();
    let worst = (0..points.len()).max_by(|&a, &b| error(a).total_cmp(&error(b))).unwrap_or(0);
    (worst, error(worst))
}

/// One step of Newton's method toward the nearest place on the curve.
fn reparametrise(points: &[Point], shares: &mut [f64], curve: &Cubic) {
    let [a, b, c, d] = curve.0;
    for (point, share) in points.iter().zip(shares) {
        let (t, s) = (*share, 1.0 - *share);
        let first = ((b - a) * (s * s) + (c - b) * (2.0 * s * t) + (d - c) * (t * t)) * 3.0;
        let second = ((c - b - b + a) * s + (d - c - c + b) * t) * 6.0;
        let off = curve.point(t) - *point;
        let slope = first.dot(first) + off.dot(second);
        if slope.abs() > 1e-9 {
            *share = (t - off.dot(first) / slope).clamp(0.0, 1.0);
        }
    }
}
