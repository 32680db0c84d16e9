//! The sheet a scene is drawn on.

use super::pose::above;
use crate::pictures::drawing::svg::Svg;

/// Units of the file for one centimetre of a person.
const SCALE: f64 = 5.0;
/// What is left below the floor.
const GROUND: f64 = 2.0;

/// A sheet of so many centimetres, with its origin on the floor at the left.
pub(super) fn sheet(width: u32, height: u32, words: &str) -> Svg {
    let units = |length: u32| length * SCALE as u32;
    let mut svg = Svg::new(units(width), units(height), SCALE);
    svg.comment(&format!("{words}\nMade by examples/draw: change that, not this file."));
    svg.move_to(-above(0.0, f64::from(height) - GROUND));
    svg
}
