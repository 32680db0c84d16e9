//! The colours: warm bone, light marrow, and flat tones for light and shade.
//!
//! Marrow is light so that a body with little bone does not look filled. The
//! line between bone and marrow sets them apart: it is 6:1 against the one and
//! 3:1 against the other (WCAG 2.2 asks 3:1 of a picture), and it is all that
//! one-bit print leaves.

use crate::pictures::drawing::svg::Paint;

const fn flat(fill: &'static str) -> Paint {
    Paint { fill: Some(fill), stroke: None, dashes: None }
}

const fn line(color: &'static str, width: f64) -> Paint {
    Paint { fill: None, stroke: Some((color, width)), dashes: None }
}

const BONE: &str = "#f3e1bd";
const CUT_BONE: &str = "#fdf4e0";
const EDGE: &str = "#7a5433";

/// Bone in full view, in half shade, in shade.
pub(super) const LIT: Paint = flat(BONE);
pub(super) const HALF_SHADE: Paint = flat("#e7cd9f");
pub(super) const SHADE: Paint = flat("#cda972");
/// Where bone reflects the light.
pub(super) const GLEAM: Paint = flat(CUT_BONE);
pub(super) const MARROW: Paint = flat("#d6a48f");
/// Bone that is cut, its edges darker where they fall away into the pores.
pub(super) const CUT: Paint =
    Paint { fill: Some(CUT_BONE), stroke: Some((EDGE, 2.4)), dashes: None };
/// What sets a part off from what is behind it.
pub(super) const OUTLINE: Paint = line(EDGE, 3.2);
/// What is no longer there.
pub(super) const LOST: Paint =
    Paint { fill: None, stroke: Some((EDGE, 2.6)), dashes: Some("11 9") };
