//! A leg in trousers, and the shoe below it.

use super::paint::SHOE;
use super::pose::{Leg, Pose, RIGHT, above, front};
use super::solid::Solid;
use crate::pictures::drawing::plane::Point;
use crate::pictures::drawing::svg::Svg;

/// A leg from the hip to the hem of the trousers: the thigh fuller in front,
/// the calf behind, the kneecap ahead of both.
pub(super) fn limb(pose: &Pose, leg: &Leg) -> Solid {
    let (hip, (knee, ankle)) = (pose.hip, pose.leg(leg));
    let (thigh_front, shank_front) = (front(hip - knee), front(knee - ankle));
    let kneecap = Solid::ball(knee + (thigh_front + shank_front).unit() * 0.4, 5.8);
    Solid::limb([
        (hip, 9.2),
        (hip.toward(knee, 0.35) + thigh_front * 0.9, 8.3),
        (hip.toward(knee, 0.75) + thigh_front * 0.7, 6.6),
        (knee, 5.8),
        (knee.toward(ankle, 0.28) - shank_front, 5.6),
        (knee.toward(ankle, 0.65) - shank_front * 0.5, 4.7),
        (ankle, 4.3),
    ])
    .joined(kneecap, 3.0)
    .beyond(knee.toward(ankle, 0.95), knee - ankle, 0.8)
}

/// A shoe: heel and instep on a flat sole, and the toes, which may bend.
pub(super) fn foot(pose: &Pose, leg: &Leg) -> Solid {
    let (_, ankle) = pose.leg(leg);
    let (sole, toes) = (leg.sole.unit(), leg.toes.unit());
    let (up, toes_up) = (-front(sole), -front(toes));
    let ball = ankle + sole * BALL_AHEAD - up * BALL_BELOW;
    let heel = ankle - sole * 1.6 - up * 4.7;
    let tip = ball + toes * 4.6 - toes_up * 0.1;
    Solid::bar([ankle + up, heel], [3.5, 4.0])
        .joined(Solid::bar([heel, ball + up * 0.2], [3.8, 3.0]), 2.0)
        .joined(Solid::bar([ankle + sole - up * 0.6, ball + up * 0.4], [3.4, 2.8]), 3.0)
        .beyond(ball - up * 2.4, up, 1.2)
        .joined(Solid::bar([ball + toes_up * 0.2, tip], [2.8, 2.4]), 1.5)
}

pub(super) fn draw_foot(svg: &mut Svg, pose: &Pose, leg: &Leg) {
    svg.path(&foot(pose, leg).shape(), SHOE);
}

/// From the ankle to the ball of the foot, along the sole and square to it.
const BALL_AHEAD: f64 = 10.0;
const BALL_BELOW: f64 = 5.4;

/// From the floor to the ball of a foot that stands on its toes.
const BALL_HEIGHT: f64 = 3.1;

/// A leg that stands on the ball of its foot.
pub(super) fn tiptoe(ball: f64, sole: Point) -> Leg {
    let sole = sole.unit();
    let ball = above(ball, BALL_HEIGHT);
    Leg { ankle: ball - sole * BALL_AHEAD - front(sole) * BALL_BELOW, sole, toes: RIGHT }
}
