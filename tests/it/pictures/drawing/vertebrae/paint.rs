//! The colours: warm bone, light marrow, and flat tones for light and shade.
//!
//! Bone on marrow is 3:1, as WCAG 2.2 asks of a picture. Marrow is no darker, so
//! that a body with little bone does not look filled. In one-bit print both are
//! white, and the brown lines between them remain.

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
pub(super) const MARROW: Paint = flat("#bd7661");
/// Bone that is cut, its edges darker where they fall away into the pores.
pub(super) const CUT: Paint =
    Paint { fill: Some(CUT_BONE), stroke: Some((EDGE, 2.4)), dashes: None };
/// What sets a part off from what is behind it.
pub(super) const OUTLINE: Paint = line(EDGE, 3.2);
/// What is no longer there.
pub(super) const LOST: Paint =
    Paint { fill: None, stroke: Some((EDGE, 2.6)), dashes: Some("11 9") };
