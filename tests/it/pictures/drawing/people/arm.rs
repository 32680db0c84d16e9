//! An arm in a sleeve that is rolled up, and its hand.

use super::paint::{SHIRT, SKIN};
use super::pose::{Arm, Pose, front};
use super::solid::Solid;
use super::trunk::trunk;
use crate::pictures::drawing::plane::Point;
use crate::pictures::drawing::svg::Svg;

pub(super) fn draw(svg: &mut Svg, pose: &Pose, arm: &Arm) {
    let (elbow, wrist) = pose.arm(arm);
    let (hidden, cuff) = (elbow.toward(wrist, 0.3), elbow.toward(wrist, 0.55));
    let forearm = || Solid::limb(forearm(elbow, wrist));
    let bare = forearm().joined(hand(wrist, arm.hand.unit()), 2.0);
    svg.path(&bare.beyond(hidden, wrist - elbow, 0.2).shape(), SKIN);
    let uncovered = forearm().grown(1.0).beyond(cuff, wrist - elbow, 0.2);
    svg.path(&limb(pose, arm).grown(0.4).without(uncovered, 1.0).shape(), SHIRT);
}

/// Where sleeve and trunk are one piece of cloth: what lies over the line that
/// the sleeve draws around the shoulder, within the trunk's own outline.
pub(super) fn armpit(pose: &Pose) -> Solid {
    trunk(pose).grown(-0.6).within(Solid::ball(pose.shoulder(), 7.0), 0.1)
}

fn limb(pose: &Pose, arm: &Arm) -> Solid {
    let (shoulder, (elbow, wrist)) = (pose.shoulder(), pose.arm(arm));
    let [elbow_end, middle, wrist_end] = forearm(elbow, wrist);
    Solid::limb([
        (shoulder, 5.4),
        (shoulder.toward(elbow, 0.45), 4.8),
        (shoulder.toward(elbow, 0.8), 4.2),
        elbow_end,
        middle,
        wrist_end,
    ])
}

fn forearm(elbow: Point, wrist: Point) -> [(Point, f64); 3] {
    [(elbow, 4.0), (elbow.toward(wrist, 0.3), 3.9), (wrist, 2.8)]
}

/// A hand as a mitten: the fingers a little bent, the thumb apart.
fn hand(wrist: Point, ahead: Point) -> Solid {
    let thumb = -front(ahead);
    let place = |along: f64, across: f64| wrist + ahead * along + thumb * across;
    let fingers = Solid::limb([
        (wrist, 2.8),
        (place(5.0, 0.0), 3.5),
        (place(10.0, 0.6), 2.7),
        (place(13.0, 1.2), 1.7),
    ]);
    fingers.joined(Solid::bar([place(2.5, 1.0), place(7.5, 4.4)], [1.7, 1.4]), 2.0)
}
