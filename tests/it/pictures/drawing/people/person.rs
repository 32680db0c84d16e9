//! A person in a pose, from what is furthest off to what is nearest.

use super::paint::{BEFORE, RESTING, SHIRT, SHIRT_SEAM, WORKING};
use super::pose::{Leg, Pose};
use super::solid::Solid;
use super::{arm, head, leg, trunk};
use crate::pictures::drawing::svg::{Paint, Svg};

/// Over how many centimetres a leg flows into the trunk.
const GROIN: f64 = 4.0;
/// From the hip to where the trousers end, in centimetres.
const WAIST: f64 = 9.0;

#[derive(Debug, Clone, Copy)]
pub(super) enum Who {
    Woman,
    Man,
}

/// Which legs do the work.
#[derive(Debug, Clone, Copy)]
pub(super) enum Work {
    Near,
    Both,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    pub(super) who: Who,
    pub(super) work: Work,
}

impl Person {
    pub(super) const fn woman(work: Work) -> Self {
        Self { who: Who::Woman, work }
    }

    pub(super) const fn man(work: Work) -> Self {
        Self { who: Who::Man, work }
    }

    /// Draws the person.
    pub(super) fn draw(self, svg: &mut Svg, pose: &Pose) {
        self.draw_with(svg, pose, |_| ());
    }

    /// Draws the person, and something between body and near arm.
    pub(super) fn draw_with(self, svg: &mut Svg, pose: &Pose, held: impl FnOnce(&mut Svg)) {
        arm::draw(svg, pose, &pose.far_arm);
        self.draw_far_leg(svg, pose);
        head::draw_neck(svg, pose);
        leg::draw_foot(svg, pose, &pose.near_leg);
        draw_body(svg, pose);
        head::draw(svg, pose, self.who);
        held(svg);
        arm::draw(svg, pose, &pose.near_arm);
        svg.path(&arm::armpit(pose).shape(), SHIRT_SEAM);
    }

    fn draw_far_leg(self, svg: &mut Svg, pose: &Pose) {
        let paint: Paint = match self.work {
            Work::Near => RESTING,
            Work::Both => WORKING,
        };
        leg::draw_foot(svg, pose, &pose.far_leg);
        svg.path(&leg::limb(pose, &pose.far_leg).shape(), paint);
    }
}

/// Draws where the near leg was before it moved.
pub(super) fn draw_before(svg: &mut Svg, pose: &Pose, leg: &Leg) {
    let whole = leg::limb(pose, leg).joined(leg::foot(pose, leg), 1.0);
    svg.path(&whole.shape(), BEFORE);
}

/// Trunk and near leg, which are one, in shirt and trousers.
fn draw_body(svg: &mut Svg, pose: &Pose) {
    let body = || trunk::trunk(pose).joined(leg::limb(pose, &pose.near_leg), GROIN);
    svg.path(&body().without(shirt(pose), 0.5).shape(), WORKING);
    svg.path(&body().within(shirt(pose), 0.5).shape(), SHIRT);
}

/// What is above the waist, and nearer to the trunk than to the leg.
fn shirt(pose: &Pose) -> Solid {
    let up = pose.trunk.unit();
    trunk::trunk(pose).nearer_than(leg::limb(pose, &pose.near_leg)).beyond(
        pose.hip + up * WAIST,
        up,
        1.0,
    )
}
