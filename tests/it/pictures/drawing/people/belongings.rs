//! What people hold, and what lies about.

use super::lines::{circle, line, polygon, polyline, rod};
use super::paint::{DARK_THING, FINE_LINE, HALF_HOUR, HANDLE, LINE, WATER, WHITE_THING};
use super::pose::{Arm, Pose, above, front};
use super::solid::Solid;
use crate::pictures::drawing::plane::{Cubic, Point, at, open_spline};
use crate::pictures::drawing::svg::Svg;

/// A rolled towel, from its end.
pub(super) fn towel(svg: &mut Svg, middle: Point, radius: f64) {
    svg.path(&[circle(middle, radius)], WHITE_THING);
    let spiral = [
        (-1.0, 0.0),
        (-0.55, -0.6),
        (0.15, -0.66),
        (0.62, -0.1),
        (0.2, 0.52),
        (-0.4, 0.3),
        (-0.2, -0.22),
        (0.18, 0.0),
    ];
    let places = spiral.map(|(x, y)| middle + at(x, y) * radius);
    svg.path(&[open_spline(&places)], FINE_LINE);
}

/// An elbow crutch in the hand of an arm, its foot on the floor.
pub(super) fn crutch(svg: &mut Svg, pose: &Pose, arm: &Arm, foot: Point) {
    let (elbow, wrist) = pose.arm(arm);
    let grip = wrist + arm.hand.unit() * 4.0;
    rod(svg, &[foot, grip, elbow.toward(wrist, 0.35) + at(1.0, 3.0)]);
    svg.path(&[polyline(&[foot, foot.toward(grip, 0.04)])], HANDLE);
}

/// The cuff of a crutch around the forearm.
pub(super) fn cuff(svg: &mut Svg, pose: &Pose, arm: &Arm) {
    let (elbow, wrist) = pose.arm(arm);
    let (middle, across) = (elbow.toward(wrist, 0.35), front(wrist - elbow) * 4.4);
    rod(svg, &[middle - across, middle + across]);
}

/// A stick that grips, from a hand to the floor.
pub(super) fn grabber(svg: &mut Svg, hand: Point, end: Point) {
    rod(svg, &[hand, end]);
    rod(svg, &[end + at(-3.0, 9.0), end, end + at(7.0, 6.0)]);
}

/// A ball of wool on the floor.
pub(super) fn ball(svg: &mut Svg, x: f64) {
    let middle = above(x, 5.0);
    svg.path(&[circle(middle, 4.6)], WHITE_THING);
    let thread = [(-3.6, -1.6), (0.2, -0.4), (2.8, 3.0)].map(|(x, y)| middle + at(x, y));
    svg.path(&[open_spline(&thread)], FINE_LINE);
}

/// A glass of water, its rim in the direction of `up`.
pub(super) fn glass(svg: &mut Svg, foot: Point, up: Point) {
    let (up, across) = (up.unit(), front(up));
    let place = |x: f64, y: f64| foot + across * x + up * y;
    let wall = [place(-3.4, 0.0), place(-4.4, 14.0), place(4.4, 14.0), place(3.4, 0.0)];
    let water = [place(-3.4, 0.0), place(-4.2, 11.0), place(4.2, 11.0), place(3.4, 0.0)];
    svg.path(&[polygon(&wall)], WHITE_THING);
    svg.path(&[polygon(&water)], WATER);
    svg.path(&[polygon(&wall)], LINE);
}

/// An open book, seen from its edge.
pub(super) fn book(svg: &mut Svg, spine: Point) {
    let cover = [spine, spine + at(13.0, -17.0), spine + at(16.0, -14.6), spine + at(3.0, 2.4)];
    svg.path(&[polygon(&cover)], DARK_THING);
}

/// A clock on which half an hour is marked.
pub(super) fn clock(svg: &mut Svg, middle: Point) {
    svg.path(&[circle(middle, 14.0)], WHITE_THING);
    let quarters = circle(middle, 10.5);
    let [top, bottom] = [at(0.0, -10.5), at(0.0, 10.5)].map(|place| middle + place);
    let half: Vec<Cubic> = vec![quarters[3], quarters[0], line(bottom, top)];
    svg.path(&[half], HALF_HOUR);
    let hands = polyline(&[top, middle, middle + at(-5.0, 3.4)]);
    svg.path(&[hands], LINE);
}

/// A strip of tablets on something of a height.
pub(super) fn tablets(svg: &mut Svg, x: f64, height: f64) {
    svg.path(
        &Solid::bar([above(x, height + 1.2), above(x + 12.0, height + 1.2)], [1.2; 2]).shape(),
        WHITE_THING,
    );
}
