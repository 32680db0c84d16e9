//! What stands behind the body: pedicle, articular, transverse and spinous
//! processes, in the same place for both vertebrae. Points are hand-placed, a
//! row of a table for each part.

use crate::pictures::drawing::plane::{Cubic, Point, at, closed_spline, open_spline};

/// The near half of the arch with the spinous process, as one outline.
#[rustfmt::skip]
const ARCH: [(i16, i16); 29] = [
    // pedicle and upper notch
    (372, 34), (404, 47), (426, 42),
    // upper articular process, its lip in front, the mammillary process behind
    (440, 0), (450, -46), (472, -62), (490, -46), (509, -47), (526, -25), (527, 14),
    // lamina and spinous process
    (544, 54), (604, 70), (640, 92), (652, 170), (648, 262), (626, 288), (580, 258), (554, 262),
    // lower articular process
    (545, 306), (549, 348), (532, 377), (500, 385), (477, 366), (468, 322), (467, 272),
    // lower notch and pedicle
    (452, 232), (430, 208), (406, 201), (372, 214),
];

#[rustfmt::skip]
const FAR: [(i16, i16); 6] = [
    (386, 60), (394, -24), (412, -68), (440, -74), (462, 20), (430, 70),
];

#[rustfmt::skip]
const TRANSVERSE_SHADE: [(i16, i16); 6] = [
    (446, 150), (482, 155), (524, 166), (549, 148), (530, 182), (482, 172),
];

#[rustfmt::skip]
const LAMINA: [(i16, i16); 5] = [
    (546, 60), (574, 100), (578, 180), (554, 252), (562, 170),
];

#[rustfmt::skip]
const PEDICLE_SHADE: [(i16, i16); 5] = [
    (374, 38), (398, 56), (386, 120), (394, 190), (374, 206),
];

#[rustfmt::skip]
const GLEAMS: [[(i16, i16); 5]; 3] = [
    [(458, -16), (464, -46), (474, -48), (470, -10), (456, 34)],
    [(574, 74), (606, 82), (632, 98), (600, 94), (574, 84)],
    [(474, 88), (504, 100), (530, 126), (500, 112), (474, 98)],
];

/// From the upper side of its root round its tip to the lower side.
#[rustfmt::skip]
const TRANSVERSE: [(i16, i16); 7] = [
    (440, 76), (470, 76), (524, 102), (548, 142), (524, 166), (482, 155), (446, 150),
];

pub(super) fn arch() -> Vec<Cubic> {
    closed_spline(&points(&ARCH))
}

/// The upper articular process of the far side, seen behind the near one.
pub(super) fn far_process() -> Vec<Cubic> {
    closed_spline(&points(&FAR))
}

/// The transverse process, which comes toward the reader: open at its root.
pub(super) fn transverse_process() -> Vec<Cubic> {
    open_spline(&points(&TRANSVERSE))
}

/// The shade under the transverse process.
pub(super) fn transverse_shade() -> Vec<Cubic> {
    closed_spline(&points(&TRANSVERSE_SHADE))
}

/// The hollow between the lamina and the spinous process.
pub(super) fn lamina() -> Vec<Cubic> {
    closed_spline(&points(&LAMINA))
}

/// The shade of the body on the pedicle.
pub(super) fn pedicle_shade() -> Vec<Cubic> {
    closed_spline(&points(&PEDICLE_SHADE))
}

/// Where the light falls full on.
pub(super) fn gleams() -> Vec<Vec<Cubic>> {
    GLEAMS.iter().map(|gleam| closed_spline(&points(gleam))).collect()
}

fn points(places: &[(i16, i16)]) -> Vec<Point> {
    places.iter().map(|&(x, y)| at(f64::from(x), f64::from(y))).collect()
}
