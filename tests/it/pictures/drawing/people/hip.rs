//! What to do and what not to do after a hip operation. The operated leg is
//! the dark one.

use super::Scene;
use super::belongings::{ball, crutch, cuff, grabber};
use super::furniture::{RISER, armrest, chair, couch, floor, mat, pillow, stairs_down, stairs_up};
use super::lines::rod;
use super::person::{Person, Work};
use super::pose::{Arm, Leg, Pose, RIGHT, above};
use super::scene::sheet;
use super::signs::{cross, tick};
use crate::pictures::drawing::plane::{Point, at};
use crate::pictures::drawing::svg::Svg;

pub(super) const SCENES: &[Scene] = &[
    ("hoge-stoel", high_chair),
    ("lage-bank", low_couch),
    ("grijper", grab),
    ("bukken", bend),
    ("naast-elkaar", side_by_side),
    ("over-elkaar", crossed),
    ("op-de-rug", sleep),
    ("krukken", walk),
    ("trap-op", climb),
    ("trap-af", descend),
];

const WIDTH: u32 = 110;

fn high_chair() -> Svg {
    let mut svg = sheet(WIDTH, 160, "Sits on a high chair with arms, the hips above the knees.");
    floor(&mut svg, 4.0, 106.0);
    chair(&mut svg, 14.0, 50.0);
    Person::woman(Work::Near).draw(&mut svg, &Pose::seated(30.0, 50.0));
    armrest(&mut svg, 14.0, 50.0);
    tick(&mut svg, above(94.0, 145.0));
    svg
}

fn low_couch() -> Svg {
    let mut svg = sheet(WIDTH, 160, "Sits on a low couch, the knees above the hips.");
    floor(&mut svg, 4.0, 106.0);
    couch(&mut svg, 6.0);
    let seated = Pose::seated(30.0, 26.0);
    let hands = Arm::new(seated.hip + at(24.0, -17.0), at(1.0, -0.1));
    let pose = Pose { trunk: at(-0.12, -1.0), near_arm: hands, far_arm: hands, ..seated };
    Person::woman(Work::Near).draw(&mut svg, &pose);
    cross(&mut svg, above(94.0, 145.0));
    svg
}

fn grab() -> Svg {
    let mut svg =
        sheet(WIDTH, 180, "Stands upright, and picks something up with a gripping stick.");
    floor(&mut svg, 4.0, 106.0);
    let pose = Pose {
        trunk: at(0.08, -1.0),
        head: at(0.16, -1.0),
        near_arm: Arm::new(above(60.0, 94.0), at(0.6, 0.8)),
        ..Pose::standing(36.0, 0.0)
    };
    ball(&mut svg, 92.0);
    Person::man(Work::Near)
        .draw_with(&mut svg, &pose, |svg| grabber(svg, above(63.0, 91.0), above(88.0, 14.0)));
    tick(&mut svg, above(94.0, 165.0));
    svg
}

fn bend() -> Svg {
    let mut svg = sheet(WIDTH, 180, "Bends deep to pick something up from the floor.");
    floor(&mut svg, 4.0, 106.0);
    let arm = |x: f64| Arm::new(above(x, 26.0), at(0.25, 1.0));
    let pose = Pose {
        hip: above(28.0, 86.0),
        trunk: at(1.0, 0.22),
        head: at(1.0, 0.25),
        near_arm: arm(81.0),
        far_arm: arm(83.0),
        ..Pose::standing(34.0, 0.0)
    };
    ball(&mut svg, 88.0);
    Person::man(Work::Near).draw(&mut svg, &pose);
    cross(&mut svg, above(94.0, 165.0));
    svg
}

fn side_by_side() -> Svg {
    let mut svg = sheet(WIDTH, 160, "Sits with both feet on the floor.");
    floor(&mut svg, 4.0, 106.0);
    chair(&mut svg, 14.0, 48.0);
    Person::man(Work::Near).draw(&mut svg, &Pose::seated(30.0, 48.0));
    tick(&mut svg, above(94.0, 145.0));
    svg
}

fn crossed() -> Svg {
    let mut svg = sheet(WIDTH, 160, "Sits with one leg crossed over the other.");
    floor(&mut svg, 4.0, 106.0);
    chair(&mut svg, 14.0, 48.0);
    let near_leg = Leg::new(above(88.0, 32.0), at(1.0, 0.5));
    let pose = Pose { near_leg, far_leg: Leg::flat(68.0, 0.0), ..Pose::seated(30.0, 48.0) };
    Person::man(Work::Near).draw(&mut svg, &pose);
    cross(&mut svg, above(94.0, 145.0));
    svg
}

fn sleep() -> Svg {
    let mut svg = sheet(190, 56, "Lies on the back.");
    mat(&mut svg, 2.0, 188.0);
    pillow(&mut svg, 10.0, 38.0, 8.0);
    Person::woman(Work::Near).draw(&mut svg, &Pose::lying(92.0));
    tick(&mut svg, above(120.0, 42.0));
    svg
}

fn walk() -> Svg {
    let mut svg = sheet(WIDTH, 180, "Walks with two crutches, which go with the operated leg.");
    floor(&mut svg, 4.0, 106.0);
    let near_arm = Arm::new(above(58.0, 92.0), at(1.0, 0.35));
    let far_arm = Arm::new(above(66.0, 94.0), at(1.0, 0.35));
    let pose = Pose {
        hip: above(38.0, 88.0),
        trunk: at(0.08, -1.0),
        near_leg: Leg::new(above(62.0, 9.2), at(1.0, -0.2)),
        far_leg: Leg { ankle: above(22.0, 12.0), sole: at(1.0, 0.35), toes: RIGHT },
        near_arm,
        far_arm,
        ..Pose::standing(38.0, 0.0)
    };
    crutch(&mut svg, &pose, &far_arm, above(98.0, 2.0));
    on_crutch(&mut svg, Person::man(Work::Near), &pose, above(85.0, 2.0));
    svg
}

fn climb() -> Svg {
    let mut svg = sheet(WIDTH, 190, "Goes up the stairs: the sound leg first.");
    floor(&mut svg, 4.0, 106.0);
    rod(&mut svg, &[above(36.0, 90.0), above(98.0, 131.0)]);
    stairs_up(&mut svg, 46.0);
    let near_arm = Arm::new(above(50.0, 93.0), at(1.0, 0.35));
    let pose = Pose {
        hip: above(34.0, 89.0),
        trunk: at(0.12, -1.0),
        near_leg: Leg::flat(22.0, 0.0),
        far_leg: Leg::flat(54.0, RISER),
        near_arm,
        far_arm: Arm::new(above(68.0, 113.0), at(1.0, -0.5)),
        ..Pose::standing(34.0, 0.0)
    };
    on_crutch(&mut svg, Person::woman(Work::Near), &pose, above(42.0, 2.0));
    svg
}

fn descend() -> Svg {
    let mut svg = sheet(WIDTH, 190, "Goes down the stairs: the operated leg first.");
    floor(&mut svg, 4.0, 106.0);
    rod(&mut svg, &[above(14.0, 140.0), above(86.0, 92.0)]);
    stairs_down(&mut svg, 4.0);
    let near_arm = Arm::new(above(62.0, 92.0), at(1.0, 0.35));
    let pose = Pose {
        hip: above(43.0, 86.5),
        trunk: at(0.08, -1.0),
        head: at(0.12, -1.0),
        near_leg: Leg::flat(60.0, 0.0),
        far_leg: Leg::flat(24.0, RISER),
        near_arm,
        far_arm: Arm::new(above(70.0, 105.0), at(1.0, 0.5)),
    };
    on_crutch(&mut svg, Person::woman(Work::Near), &pose, above(84.0, 2.0));
    svg
}

/// Someone with a crutch in the near hand.
fn on_crutch(svg: &mut Svg, person: Person, pose: &Pose, foot: Point) {
    person.draw_with(svg, pose, |svg| crutch(svg, pose, &pose.near_arm, foot));
    cuff(svg, pose, &pose.near_arm);
}
