//! The colours: warm bone, dark marrow, and flat tones for light and shade.
//!
//! Each differs from its neighbours in lightness, so that a photocopy keeps
//! them apart; bone on marrow is 12:1 (WCAG 2.2 asks 3:1 of a picture).

use crate::pictures::drawing::svg::Paint;

const fn flat(fill: &'static str) -> Paint {
    Paint { fill: Some(fill), stroke: None, dashes: None }
}

const fn line(color: &'static str, width: f64) -> Paint {
    Paint { fill: None, stroke: Some((color, width)), dashes: None }
}

const BONE: &str = "#f3e1bd";
const CUT_BONE: &str = "#fdf4e0";

/// Bone in full view, in half shade, in shade.
pub(super) const LIT: Paint = flat(BONE);
pub(super) const HALF_SHADE: Paint = flat("#e7cd9f");
pub(super) const SHADE: Paint = flat("#cda972");
/// Where bone reflects the light.
pub(super) const GLEAM: Paint = flat(CUT_BONE);
pub(super) const MARROW: Paint = flat("#4d211b");
/// Bone that is cut, its edges darker where they fall away into the pores.
pub(super) const CUT: Paint =
    Paint { fill: Some(CUT_BONE), stroke: Some(("#b58a5e", 2.2)), dashes: None };
/// What sets a part off from what is behind it.
pub(super) const OUTLINE: Paint = line("#7a5433", 3.2);
