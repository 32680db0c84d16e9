//! The head in profile.

use super::paint::{EYE, FINE_LINE, HAIR, SKIN};
use super::person::Who;
use super::pose::{Pose, front};
use super::solid::Solid;
use crate::pictures::drawing::plane::{Cubic, Point};
use crate::pictures::drawing::svg::Svg;

/// The head's own directions.
struct Frame {
    middle: Point,
    up: Point,
    ahead: Point,
}

impl Frame {
    fn of(pose: &Pose) -> Self {
        let (up, ahead) = (pose.head.unit(), front(pose.head));
        let neck = pose.shoulder() + pose.trunk.unit() * 4.0 - front(pose.trunk) * 0.5;
        Self { middle: neck + up * 17.0 + ahead * 3.2, up, ahead }
    }

    /// A place so many centimetres to the front and above the middle.
    fn place(&self, ahead: f64, up: f64) -> Point {
        self.middle + self.ahead * ahead + self.up * up
    }

    fn ball(&self, ahead: f64, up: f64, radius: f64) -> Solid {
        Solid::ball(self.place(ahead, up), radius)
    }

    fn curve(&self, places: [(f64, f64); 4]) -> Vec<Cubic> {
        vec![Cubic(places.map(|(ahead, up)| self.place(ahead, up)))]
    }
}

pub(super) fn draw_neck(svg: &mut Svg, pose: &Pose) {
    let root = pose.shoulder() + pose.trunk.unit() - front(pose.trunk) * 0.6;
    let nape = root + pose.trunk.unit() * 5.0;
    let skull = Frame::of(pose).place(-2.8, -3.0);
    svg.path(&Solid::limb([(root, 5.4), (nape, 4.9), (skull, 5.2)]).shape(), SKIN);
}

pub(super) fn draw(svg: &mut Svg, pose: &Pose, who: Who) {
    let frame = Frame::of(pose);
    svg.path(&skull(&frame).shape(), SKIN);
    match who {
        Who::Woman => draw_knotted_hair(svg, &frame),
        Who::Man => draw_short_hair(svg, &frame),
    }
    let ear = Solid::bar([frame.place(-1.4, 0.0), frame.place(-1.8, -2.6)], [1.9, 1.3]);
    svg.path(&ear.shape(), SKIN);
    draw_face(svg, &frame);
    if matches!(who, Who::Man) {
        draw_glasses(svg, &frame);
    }
}

fn skull(frame: &Frame) -> Solid {
    let face = Solid::bar([frame.place(1.8, 1.5), frame.place(3.6, -7.6)], [7.4, 3.4]);
    let jaw = Solid::bar([frame.place(-2.5, -4.0), frame.place(2.0, -7.2)], [5.0, 3.6]);
    let nose = Solid::bar([frame.place(7.7, 0.2), frame.place(9.3, -2.2)], [0.9, 1.5]);
    frame.ball(-1.6, 2.4, 9.4).joined(face, 2.5).joined(jaw, 2.0).joined(nose, 2.2)
}

fn draw_knotted_hair(svg: &mut Svg, frame: &Frame) {
    svg.path(&frame.ball(-8.2, 10.6, 4.6).shape(), HAIR);
    let hair = skull(frame).grown(1.1).without(frame.ball(9.2, -3.4, 10.6), 1.0).beyond(
        frame.place(-3.0, -5.0),
        frame.up - frame.ahead * 0.5,
        1.5,
    );
    svg.path(&hair.shape(), HAIR);
}

fn draw_short_hair(svg: &mut Svg, frame: &Frame) {
    let hair = skull(frame).grown(0.7).without(frame.ball(10.6, -2.0, 12.2), 1.0).beyond(
        frame.place(-1.0, -1.8),
        frame.up * 0.6 - frame.ahead,
        1.5,
    );
    svg.path(&hair.shape(), HAIR);
}

fn draw_face(svg: &mut Svg, frame: &Frame) {
    let eye = Solid::bar([frame.place(6.0, 1.2), frame.place(6.0, 0.6)], [0.75, 0.75]);
    svg.path(&eye.shape(), EYE);
    let smile = frame.curve([(7.2, -5.4), (6.4, -6.2), (5.4, -6.2), (4.4, -5.4)]);
    let brow = frame.curve([(7.4, 3.4), (6.8, 4.0), (5.6, 4.2), (4.6, 3.8)]);
    svg.path(&[smile, brow], FINE_LINE);
}

fn draw_glasses(svg: &mut Svg, frame: &Frame) {
    let bow = frame.curve([(3.6, 1.3), (2.0, 1.4), (0.5, 1.5), (-1.0, 1.6)]);
    let mut lines = frame.ball(6.4, 0.9, 2.7).shape();
    lines.push(bow);
    svg.path(&lines, FINE_LINE);
}
