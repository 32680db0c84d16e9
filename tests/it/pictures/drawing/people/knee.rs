//! Eight exercises for the knee.

use super::Scene;
use super::belongings::towel;
use super::furniture::{RISER, chair, counter, floor, mat, pillow, stairs_up};
use super::leg::tiptoe;
use super::lines::rod;
use super::person::{Person, Work, draw_before};
use super::pose::{Arm, Leg, Pose, RIGHT, STRAIGHT, UP, above};
use super::scene::sheet;
use super::signs::{arrow, straight_arrow};
use crate::pictures::drawing::plane::at;
use crate::pictures::drawing::svg::Svg;

pub(super) const SCENES: &[Scene] = &[
    ("aanspannen", tighten),
    ("hiel-schuiven", slide),
    ("been-heffen", raise),
    ("bruggetje", bridge),
    ("strekken", extend),
    ("opstaan-begin", sit),
    ("opstaan-eind", rise),
    ("op-de-tenen", tiptoes),
    ("opstap", step_up),
];

/// All sheets are as wide, so that all people are as large on paper.
const WIDTH: u32 = 190;

fn tighten() -> Svg {
    let mut svg =
        sheet(WIDTH, 106, "Sits with the legs straight, and presses one knee into a towel.");
    mat(&mut svg, 4.0, 186.0);
    let leg = Leg { ankle: above(141.4, 10.5), sole: at(-0.15, -1.0), toes: at(-0.3, -1.0) };
    let pose = Pose {
        hip: above(62.0, 15.8),
        trunk: at(-0.34, -1.0),
        head: at(0.02, -1.0),
        near_leg: leg,
        far_leg: Leg { ankle: leg.ankle + RIGHT * 1.5, ..leg },
        near_arm: Arm::new(above(23.0, 10.0), at(-1.0, 0.32)),
        far_arm: Arm::new(above(29.0, 10.0), at(-1.0, 0.32)),
    };
    Person::woman(Work::Near).draw(&mut svg, &pose);
    towel(&mut svg, above(102.0, 10.0), 5.2);
    straight_arrow(&mut svg, above(102.0, 52.0), above(102.0, 31.0));
    svg
}

fn slide() -> Svg {
    let mut svg = sheet(WIDTH, 66, "Lies on the back, and slides one heel toward the buttocks.");
    lie_down(&mut svg);
    let pose = Pose { near_leg: Leg::flat(135.0, 4.2), ..Pose::lying(92.0) };
    Person::man(Work::Near).draw(&mut svg, &pose);
    straight_arrow(&mut svg, above(184.0, 34.0), above(152.0, 34.0));
    svg
}

fn raise() -> Svg {
    let mut svg =
        sheet(WIDTH, 76, "Lies on the back, one knee bent, and lifts the other leg straight.");
    lie_down(&mut svg);
    let lying = Pose::lying(92.0);
    let lifted = lying.hip + at(0.89, -0.46).unit() * STRAIGHT;
    let pose = Pose {
        near_leg: Leg::new(lifted, at(-0.42, -0.9)),
        far_leg: Leg::flat(137.0, 4.2),
        ..lying
    };
    draw_before(&mut svg, &pose, &lying.near_leg);
    Person::woman(Work::Near).draw(&mut svg, &pose);
    arrow(
        &mut svg,
        [above(183.0, 27.0), above(185.0, 36.0), above(184.0, 43.0), above(180.0, 52.0)],
    );
    svg
}

fn bridge() -> Svg {
    let mut svg = sheet(WIDTH, 80, "Lies on the back, both knees bent, and lifts the hips.");
    lie_down(&mut svg);
    let arm = Arm::new(above(99.0, 8.0), at(1.0, 0.05));
    let pose = Pose {
        hip: above(91.0, 38.0),
        trunk: at(-1.0, 0.5),
        head: at(-1.0, -0.2),
        near_leg: Leg::flat(138.0, 4.2),
        far_leg: Leg::flat(140.0, 4.2),
        near_arm: arm,
        far_arm: arm,
    };
    Person::man(Work::Both).draw(&mut svg, &pose);
    straight_arrow(&mut svg, above(88.0, 55.0), above(88.0, 76.0));
    svg
}

/// What lies below someone who exercises on the back.
fn lie_down(svg: &mut Svg) {
    mat(svg, 2.0, 188.0);
    pillow(svg, 10.0, 38.0, 8.0);
}

fn extend() -> Svg {
    let mut svg = sheet(WIDTH, 148, "Sits on a chair, and stretches one leg.");
    floor(&mut svg, 20.0, 175.0);
    chair(&mut svg, 45.0, 46.0);
    let seated = Pose::seated(61.0, 45.0);
    let hands = Arm::new(above(65.0, 57.0), at(0.4, 1.0));
    let pose = Pose {
        near_leg: Leg::new(seated.hip + at(1.0, -0.02).unit() * STRAIGHT, at(-0.2, -1.0)),
        far_leg: Leg::flat(103.0, 0.0),
        near_arm: hands,
        far_arm: hands,
        ..seated
    };
    Person::woman(Work::Near).draw(&mut svg, &pose);
    arrow(
        &mut svg,
        [above(127.0, 14.0), above(136.0, 18.0), above(142.0, 27.0), above(145.0, 42.0)],
    );
    svg
}

fn sit() -> Svg {
    let mut svg = sheet(120, 176, "Sits on the front of a chair, leaning forward to stand up.");
    floor(&mut svg, 4.0, 116.0);
    chair(&mut svg, 14.0, 46.0);
    let pose = Pose {
        hip: above(38.0, 56.5),
        trunk: at(0.52, -1.0),
        head: at(0.24, -1.0),
        near_leg: Leg::flat(66.0, 0.0),
        far_leg: Leg::flat(69.0, 0.0),
        near_arm: Arm::new(above(98.0, 84.0), at(1.0, -0.1)),
        far_arm: Arm::new(above(99.0, 85.0), at(1.0, -0.1)),
    };
    Person::man(Work::Both).draw(&mut svg, &pose);
    arrow(
        &mut svg,
        [above(90.0, 122.0), above(98.0, 128.0), above(104.0, 140.0), above(106.0, 156.0)],
    );
    svg
}

fn rise() -> Svg {
    let mut svg = sheet(120, 176, "Stands in front of the chair.");
    floor(&mut svg, 4.0, 116.0);
    chair(&mut svg, 14.0, 46.0);
    Person::man(Work::Both).draw(&mut svg, &Pose::standing(66.0, 0.0));
    svg
}

fn tiptoes() -> Svg {
    let mut svg =
        sheet(WIDTH, 186, "Stands at a kitchen unit: first on flat feet, then on the toes.");
    floor(&mut svg, 4.0, 186.0);
    let flat = Pose::standing(28.0, 0.0);
    at_counter(&mut svg, 62.0, flat);
    let near_leg = tiptoe(134.0, at(0.72, 0.62));
    let far_leg = tiptoe(137.0, at(0.72, 0.62));
    let hip = near_leg.ankle + at(0.02, -1.0).unit() * STRAIGHT;
    at_counter(&mut svg, 158.0, Pose { hip, near_leg, far_leg, ..flat });
    straight_arrow(&mut svg, above(108.0, 6.0), above(108.0, 30.0));
    svg
}

fn at_counter(svg: &mut Svg, x: f64, pose: Pose) {
    counter(svg, x, 26.0);
    let near_arm = Arm::new(above(x - 1.0, 96.0), at(1.0, 0.2));
    let far_arm = Arm::new(above(x + 2.0, 96.0), at(1.0, 0.2));
    Person::woman(Work::Both).draw(svg, &Pose { near_arm, far_arm, ..pose });
}

fn step_up() -> Svg {
    let mut svg = sheet(WIDTH, 194, "Steps onto the first step of the stairs.");
    floor(&mut svg, 4.0, 186.0);
    let below = Pose {
        hip: above(34.0, 90.0),
        trunk: at(0.14, -1.0),
        near_leg: Leg::flat(51.5, RISER),
        far_leg: Leg { ankle: above(20.0, 10.4), sole: at(1.0, 0.22), toes: RIGHT },
        far_arm: Arm::new(above(67.0, 114.0), at(1.0, -0.5)),
        ..Pose::standing(36.0, 2.0)
    };
    on_stairs(&mut svg, 8.0, &below);
    let on_top = Pose {
        far_arm: Arm::new(above(172.0, 120.0), at(1.0, -0.5)),
        head: UP,
        ..Pose::standing(147.5, RISER)
    };
    on_stairs(&mut svg, 104.0, &on_top);
    straight_arrow(&mut svg, above(12.0, 92.0), above(12.0, 120.0));
    svg
}

fn on_stairs(svg: &mut Svg, x: f64, pose: &Pose) {
    rod(svg, &[above(x + 28.0, 90.4), above(x + 82.0, 126.4)]);
    stairs_up(svg, x + 36.0);
    Person::man(Work::Near).draw(svg, pose);
}
