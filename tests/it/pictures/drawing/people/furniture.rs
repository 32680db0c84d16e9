//! What people sit, lie, stand and lean on.

use super::lines::{polygon, polyline, rod};
use super::paint::{DARK_THING, FINE_LINE, LINE, PALE_THING, WHITE_THING};
use super::pose::above;
use super::solid::Solid;
use crate::pictures::drawing::plane::Point;
use crate::pictures::drawing::svg::{Paint, Svg};

/// From the floor to the upper side of a mat.
const MAT: f64 = 4.6;
/// The thickness of a chair's cushions.
const CUSHION: f64 = 5.2;
/// Of a tread and its riser.
const TREAD: f64 = 27.0;
pub(super) const RISER: f64 = 18.0;

pub(super) fn floor(svg: &mut Svg, from: f64, to: f64) {
    svg.path(&[polyline(&[above(from, 0.0), above(to, 0.0)])], LINE);
}

pub(super) fn mat(svg: &mut Svg, from: f64, to: f64) {
    let half = MAT / 2.0 - 0.3;
    let ends = [above(from + half, half + 0.3), above(to - half, half + 0.3)];
    svg.path(&Solid::bar(ends, [half, half]).shape(), PALE_THING);
}

/// A pillow on a mat.
pub(super) fn pillow(svg: &mut Svg, left: f64, right: f64, thickness: f64) {
    let (middle, half) = (MAT + thickness / 2.0, thickness / 2.0);
    let end = |x: f64| (above(x, middle - 0.5), half - 0.8);
    let summit = (above((left + right) / 2.0, middle), half);
    svg.path(&Solid::limb([end(left), summit, end(right)]).shape(), WHITE_THING);
}

/// A chair with its back at `x`, and its seat at a height.
pub(super) fn chair(svg: &mut Svg, x: f64, seat: f64) {
    let top = seat - CUSHION / 2.0;
    rod(svg, &[above(x, 1.6), above(x + 2.0, seat), above(x - 5.0, seat + 46.0)]);
    rod(svg, &[above(x + 42.0, 1.6), above(x + 40.0, top)]);
    cushion(svg, [above(x + 2.0, top), above(x + 42.0, top)]);
    cushion(svg, [above(x + 0.6, seat + 20.0), above(x - 4.4, seat + 44.0)]);
}

/// The arm of such a chair on the near side.
pub(super) fn armrest(svg: &mut Svg, x: f64, seat: f64) {
    rod(svg, &[above(x - 1.0, seat + 21.0), above(x + 34.0, seat + 21.0), above(x + 38.0, seat)]);
}

fn cushion(svg: &mut Svg, ends: [Point; 2]) {
    svg.path(&Solid::bar(ends, [CUSHION / 2.0; 2]).shape(), DARK_THING);
}

/// A low couch with its back at `x`.
pub(super) fn couch(svg: &mut Svg, x: f64) {
    let back =
        [(above(x + 12.0, 26.0), 7.0), (above(x + 6.0, 54.0), 6.2), (above(x + 3.0, 70.0), 5.6)];
    svg.path(&Solid::limb(back).shape(), DARK_THING);
    svg.path(
        &Solid::bar([above(x + 12.0, 19.0), above(x + 54.0, 19.0)], [7.0; 2]).shape(),
        DARK_THING,
    );
    block(svg, [x + 8.0, x + 58.0], [2.0, 13.0], DARK_THING);
}

/// A kitchen unit with its front at `x`.
pub(super) fn counter(svg: &mut Svg, x: f64, width: f64) {
    let back = x + width;
    block(svg, [x + 5.0, back - 1.0], [10.0, 88.0], WHITE_THING);
    block(svg, [x + 8.0, back - 1.0], [0.0, 10.0], DARK_THING);
    block(svg, [x, back], [88.0, 92.0], DARK_THING);
    svg.path(&[polyline(&[above(x + 9.5, 80.0), above(x + 9.5, 70.0)])], FINE_LINE);
}

/// The first two steps of stairs that go up to the right.
pub(super) fn stairs_up(svg: &mut Svg, x: f64) {
    let end = x + TREAD + 21.0;
    let steps = [(x, 0.0), (x, 1.0), (x + TREAD, 1.0), (x + TREAD, 2.0), (end, 2.0), (end, 0.0)];
    svg.path(&[polygon(&steps.map(|(x, risers)| above(x, risers * RISER)))], DARK_THING);
}

/// The last two steps of stairs that go down to the right.
pub(super) fn stairs_down(svg: &mut Svg, x: f64) {
    let (middle, end) = (x + 12.0, x + 12.0 + TREAD);
    let steps = [(x, 0.0), (x, 2.0), (middle, 2.0), (middle, 1.0), (end, 1.0), (end, 0.0)];
    svg.path(&[polygon(&steps.map(|(x, risers)| above(x, risers * RISER)))], DARK_THING);
}

fn block(svg: &mut Svg, [left, right]: [f64; 2], [bottom, top]: [f64; 2], paint: Paint) {
    let corners = [(left, bottom), (left, top), (right, top), (right, bottom)];
    svg.path(&[polygon(&corners.map(|(x, height)| above(x, height)))], paint);
}
