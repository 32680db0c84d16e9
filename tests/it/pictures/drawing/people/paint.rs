//! The colours: two greys, and one accent for what matters: the limb that does
//! the work, and where it goes.
//!
//! Nothing is told by colour alone, and what must be told apart differs by 3:1
//! in grey (WCAG 2.2): the working leg is dark, the resting one light.

use crate::pictures::drawing::svg::Paint;

const INK: &str = "#3d3936";
const GREY: &str = "#a39d96";
const PALE: &str = "#d9d4ce";
const WHITE: &str = "#fff";
const ACCENT: &str = "#2a6c9c";
const PALE_ACCENT: &str = "#cfdfea";

/// The widths of lines, in units of the file: fifths of a centimetre.
const OUTLINE: f64 = 6.0;
const DETAIL: f64 = 4.5;
const ROD: f64 = 18.0;
const ARROW: f64 = 13.0;
/// What is left white around an arrow.
const HALO: f64 = 13.0;

const fn drawn(fill: &'static str) -> Paint {
    Paint { stroke: Some((INK, OUTLINE)), ..flat(fill) }
}

const fn flat(fill: &'static str) -> Paint {
    Paint { fill: Some(fill), stroke: None, dashes: None }
}

const fn line(color: &'static str, width: f64) -> Paint {
    Paint { fill: None, stroke: Some((color, width)), dashes: None }
}

pub(super) const SKIN: Paint = drawn("#f8e8da");
pub(super) const HAIR: Paint = drawn(GREY);
pub(super) const SHIRT: Paint = drawn(PALE);
/// What hides the line between two parts of a shirt.
pub(super) const SHIRT_SEAM: Paint = flat(PALE);
pub(super) const WORKING: Paint = drawn(ACCENT);
pub(super) const RESTING: Paint = drawn(PALE_ACCENT);
pub(super) const SHOE: Paint = drawn(INK);
/// Where a limb was before it moved.
pub(super) const BEFORE: Paint =
    Paint { fill: Some(WHITE), stroke: Some((INK, DETAIL)), dashes: Some("12 10") };
pub(super) const EYE: Paint = flat(INK);
pub(super) const LINE: Paint = line(INK, OUTLINE);
pub(super) const FINE_LINE: Paint = line(INK, DETAIL);

/// Wood, cloth and steel.
pub(super) const DARK_THING: Paint = drawn(GREY);
pub(super) const PALE_THING: Paint = drawn(PALE);
pub(super) const WHITE_THING: Paint = drawn(WHITE);
pub(super) const ROD_EDGE: Paint = line(INK, ROD);
pub(super) const ROD_CORE: Paint = line(PALE, ROD - 2.0 * OUTLINE);
pub(super) const HANDLE: Paint = line(INK, ROD);
pub(super) const WATER: Paint = flat(PALE_ACCENT);
pub(super) const HALF_HOUR: Paint = flat(ACCENT);

pub(super) const ARROW_HALO: Paint = line(WHITE, ARROW + HALO);
pub(super) const ARROW_SHAFT: Paint = line(ACCENT, ARROW);
pub(super) const ARROW_HEAD_HALO: Paint = line(WHITE, DETAIL + HALO);
pub(super) const ARROW_HEAD: Paint =
    Paint { fill: Some(ACCENT), stroke: Some((ACCENT, DETAIL)), dashes: None };
pub(super) const DO: Paint = flat(ACCENT);
pub(super) const DO_NOT: Paint = flat(INK);
pub(super) const SIGN: Paint = line(WHITE, 15.0);
