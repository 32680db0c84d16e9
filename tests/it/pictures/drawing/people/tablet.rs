//! How to take a tablet that must not stay in the gullet.

use super::Scene;
use super::belongings::{book, clock, glass, tablets};
use super::furniture::{chair, counter, floor, mat, pillow};
use super::person::{Person, Work};
use super::pose::{Arm, Pose, UP, above};
use super::scene::sheet;
use super::signs::{cross, tick};
use crate::pictures::drawing::plane::at;
use crate::pictures::drawing::svg::Svg;

pub(super) const SCENES: &[Scene] =
    &[("innemen", swallow), ("rechtop", upright), ("niet-liggen", lie)];

fn swallow() -> Svg {
    let mut svg = sheet(110, 180, "Stands upright with a full glass of water.");
    floor(&mut svg, 4.0, 106.0);
    counter(&mut svg, 70.0, 34.0);
    tablets(&mut svg, 84.0, 92.0);
    let pose = Pose {
        near_arm: Arm::new(above(54.0, 132.0), at(1.0, -0.35)),
        far_arm: Arm::new(above(66.0, 96.0), at(1.0, 0.2)),
        ..Pose::standing(32.0, 0.0)
    };
    Person::woman(Work::Both).draw_with(&mut svg, &pose, |svg| glass(svg, above(62.0, 128.0), UP));
    tick(&mut svg, above(94.0, 165.0));
    svg
}

fn upright() -> Svg {
    let mut svg = sheet(110, 180, "Sits upright and reads, for half an hour.");
    floor(&mut svg, 4.0, 106.0);
    chair(&mut svg, 14.0, 46.0);
    let pose = Pose {
        near_arm: Arm::new(above(57.0, 84.0), at(0.8, -0.6)),
        far_arm: Arm::new(above(59.0, 85.0), at(0.8, -0.6)),
        ..Pose::seated(30.0, 46.0)
    };
    Person::woman(Work::Both).draw_with(&mut svg, &pose, |svg| book(svg, above(60.0, 86.0)));
    clock(&mut svg, above(80.0, 158.0));
    svg
}

fn lie() -> Svg {
    let mut svg = sheet(190, 60, "Lies on the back.");
    mat(&mut svg, 2.0, 188.0);
    pillow(&mut svg, 10.0, 38.0, 8.0);
    Person::woman(Work::Both).draw(&mut svg, &Pose::lying(92.0));
    cross(&mut svg, above(120.0, 44.0));
    svg
}
