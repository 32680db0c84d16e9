//! Straight lines and circles.

use super::paint::{ROD_CORE, ROD_EDGE};
use crate::pictures::drawing::plane::{Cubic, Point, at};
use crate::pictures::drawing::svg::Svg;

/// How far the control points of a quarter of a circle reach, for a radius of 1.
const REACH: f64 = 0.5523;

pub(super) fn line(from: Point, to: Point) -> Cubic {
    Cubic([from, from, to, to])
}

pub(super) fn polyline(places: &[Point]) -> Vec<Cubic> {
    places.windows(2).map(|pair| line(pair[0], pair[1])).collect()
}

pub(super) fn polygon(places: &[Point]) -> Vec<Cubic> {
    let ends = places.iter().skip(1).chain(places.first());
    places.iter().zip(ends).map(|(from, to)| line(*from, *to)).collect()
}

pub(super) fn circle(middle: Point, radius: f64) -> Vec<Cubic> {
    let quarter = |from: Point, to: Point| {
        Cubic([from, from + to * REACH, to + from * REACH, to].map(|place| middle + place * radius))
    };
    let ends = [at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0), at(0.0, -1.0)];
    (0..4).map(|i| quarter(ends[i], ends[(i + 1) % 4])).collect()
}

/// A rod of wood or steel through places.
pub(super) fn rod(svg: &mut Svg, places: &[Point]) {
    let way = [polyline(places)];
    svg.path(&way, ROD_EDGE);
    svg.path(&way, ROD_CORE);
}
