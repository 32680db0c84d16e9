//! How a person stands, sits or lies: by where hips, hands and feet are. Elbows
//! and knees follow from the lengths of the bones.
//!
//! Everyone is seen from the side and faces right, or lies with the head to the
//! left. Lengths are in centimetres, of someone 1.70 m tall.

use crate::pictures::drawing::plane::{Point, at};

#[derive(Debug, Clone, Copy)]
pub(super) struct Pose {
    pub(super) hip: Point,
    /// From the hip to the shoulder.
    pub(super) trunk: Point,
    /// From the chin to the crown.
    pub(super) head: Point,
    pub(super) near_leg: Leg,
    pub(super) far_leg: Leg,
    pub(super) near_arm: Arm,
    pub(super) far_arm: Arm,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Leg {
    pub(super) ankle: Point,
    /// From the heel to the ball of the foot.
    pub(super) sole: Point,
    /// From the ball of the foot to the tip of the toes.
    pub(super) toes: Point,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Arm {
    pub(super) wrist: Point,
    /// From the wrist to the fingertips.
    pub(super) hand: Point,
}

pub(super) const UP: Point = at(0.0, -1.0);
pub(super) const LEFT: Point = at(-1.0, 0.0);
pub(super) const RIGHT: Point = at(1.0, 0.0);

/// How far the hip is from the ankle when the knee is straight.
pub(super) const STRAIGHT: f64 = THIGH + SHANK - 0.1;

/// From the sole to the ankle.
const ANKLE: f64 = 8.2;
/// From the mat to the hip of someone who lies on it.
const LYING: f64 = 15.8;
const THIGH: f64 = 41.0;
const SHANK: f64 = 40.0;
const TRUNK: f64 = 47.0;
const UPPER_ARM: f64 = 27.0;
const FOREARM: f64 = 24.0;

impl Pose {
    /// Upright, the feet flat at a height, the arms hanging.
    pub(super) fn standing(x: f64, height: f64) -> Self {
        Self {
            hip: above(x, height + ANKLE + 80.6),
            trunk: at(0.02, -1.0),
            head: UP,
            near_leg: Leg::flat(x, height),
            far_leg: Leg::flat(x + 4.0, height),
            near_arm: Arm::new(above(x + 4.0, height + 87.0), at(0.2, 1.0)),
            far_arm: Arm::new(above(x + 6.0, height + 87.0), at(0.2, 1.0)),
        }
    }

    /// Upright on a seat of a height, the feet flat and the hands in the lap.
    pub(super) fn seated(x: f64, seat: f64) -> Self {
        let hip = above(x, seat + 12.0);
        let hands = Arm::new(hip + at(20.0, -9.0), at(1.0, 0.25));
        Self {
            hip,
            trunk: UP,
            head: UP,
            near_leg: Leg::flat(x + 39.0, 0.0),
            far_leg: Leg::flat(x + 43.0, 0.0),
            near_arm: hands,
            far_arm: hands,
        }
    }

    /// On the back on a mat, the legs straight and the arms alongside.
    pub(super) fn lying(x: f64) -> Self {
        let arm = Arm::new(above(x + 5.0, 8.0), at(1.0, 0.1));
        Self {
            hip: above(x, LYING),
            trunk: LEFT,
            head: at(-1.0, -0.22),
            near_leg: Leg::lying(x + 80.6),
            far_leg: Leg::lying(x + 80.6),
            near_arm: arm,
            far_arm: arm,
        }
    }

    pub(super) fn shoulder(&self) -> Point {
        self.hip + self.trunk.unit() * TRUNK
    }

    /// Where the knee and the ankle of a leg are.
    pub(super) fn leg(&self, leg: &Leg) -> (Point, Point) {
        joint([self.hip, leg.ankle], [THIGH, SHANK], 1.0)
    }

    /// Where the elbow and the wrist of an arm are.
    pub(super) fn arm(&self, arm: &Arm) -> (Point, Point) {
        joint([self.shoulder(), arm.wrist], [UPPER_ARM, FOREARM], -1.0)
    }
}

impl Leg {
    /// With the foot flat on something of a height.
    pub(super) fn flat(x: f64, height: f64) -> Self {
        Self { ankle: above(x, height + ANKLE), sole: RIGHT, toes: RIGHT }
    }

    /// With the heel on a mat and the toes up.
    pub(super) fn lying(x: f64) -> Self {
        Self { ankle: above(x, 10.6), sole: at(0.1, -1.0), toes: UP }
    }

    /// With the foot stiff.
    pub(super) fn new(ankle: Point, sole: Point) -> Self {
        Self { ankle, sole, toes: sole }
    }
}

impl Arm {
    pub(super) fn new(wrist: Point, hand: Point) -> Self {
        Self { wrist, hand }
    }
}

/// A place a height above the floor.
pub(super) const fn above(x: f64, height: f64) -> Point {
    at(x, -height)
}

/// To the front of what points up.
pub(super) fn front(up: Point) -> Point {
    let up = up.unit();
    at(-up.y, up.x)
}

/// The joint of two bones that reach from one place toward another, and the
/// place they do reach. `side` is 1 where they bend as a knee, -1 as an elbow.
fn joint([start, end]: [Point; 2], [upper, lower]: [f64; 2], side: f64) -> (Point, Point) {
    let way = end - start;
    let distance = way.length().clamp((upper - lower).abs() + 0.01, upper + lower - 0.01);
    let along = way.unit();
    let across = front(-along) * side;
    let foot = (upper * upper - lower * lower + distance * distance) / (2.0 * distance);
    let height = (upper * upper - foot * foot).max(0.0).sqrt();
    (start + along * foot + across * height, start + along * distance)
}
