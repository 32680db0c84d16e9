//! The trunk, from the buttocks to the root of the neck.

use super::pose::{Pose, front};
use super::solid::Solid;

pub(super) fn trunk(pose: &Pose) -> Solid {
    let (up, ahead) = (pose.trunk.unit(), front(pose.trunk));
    let place = |height: f64, depth: f64| pose.hip + up * height + ahead * depth;
    let back_and_chest = Solid::limb([
        (place(-1.0, -0.8), 10.2),
        (place(10.0, 0.2), 9.6),
        (place(20.0, 0.6), 9.6),
        (place(33.0, 0.3), 10.6),
        (place(42.0, -0.8), 8.6),
        (place(48.0, -0.8), 6.2),
        (place(51.0, -0.2), 5.0),
    ]);
    let buttock = Solid::ball(place(-1.5, -2.2), 9.0);
    back_and_chest.joined(buttock, 4.0)
}
