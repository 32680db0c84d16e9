//! What is said about the people: where they move, and whether it is right.

use super::lines::{circle, polygon, polyline};
use super::paint::{ARROW_HALO, ARROW_HEAD, ARROW_HEAD_HALO, ARROW_SHAFT, DO, DO_NOT, SIGN};
use super::pose::front;
use crate::pictures::drawing::plane::{Cubic, Point, at};
use crate::pictures::drawing::svg::Svg;

/// Half the breadth of an arrow's head, and its length, in centimetres.
const HEAD: (f64, f64) = (3.9, 5.5);
/// The radius of the disc behind a sign.
const DISC: f64 = 10.0;

/// An arrow from the first place to the last.
pub(super) fn arrow(svg: &mut Svg, curve: [Point; 4]) {
    let [start, out, on, tip] = curve;
    let ahead = (tip - on).unit();
    let base = tip - ahead * HEAD.1;
    let side = front(ahead) * HEAD.0;
    let shaft = [vec![Cubic([start, out, on, base])]];
    let head = [polygon(&[base - side, tip, base + side])];
    svg.path(&shaft, ARROW_HALO);
    svg.path(&head, ARROW_HEAD_HALO);
    svg.path(&shaft, ARROW_SHAFT);
    svg.path(&head, ARROW_HEAD);
}

/// A straight arrow.
pub(super) fn straight_arrow(svg: &mut Svg, start: Point, tip: Point) {
    arrow(svg, [start, start.toward(tip, 0.3), start.toward(tip, 0.6), tip]);
}

/// Says that this is the right way.
pub(super) fn tick(svg: &mut Svg, middle: Point) {
    svg.path(&[circle(middle, DISC)], DO);
    let places = [at(-4.8, 0.4), at(-1.2, 4.0), at(5.0, -3.8)];
    svg.path(&[polyline(&places.map(|place| middle + place))], SIGN);
}

/// Says that this is not to be done.
pub(super) fn cross(svg: &mut Svg, middle: Point) {
    svg.path(&[circle(middle, DISC)], DO_NOT);
    let bar = |step: Point| polyline(&[middle - step, middle + step]);
    svg.path(&[bar(at(4.0, 4.0)), bar(at(4.0, -4.0))], SIGN);
}
