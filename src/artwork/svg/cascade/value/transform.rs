//! Transforms, their origins and their boxes (CSS Transforms 1), from CSS and
//! from attributes.

use super::length::{Length, LengthContext, number_and_unit};
use super::{Parsed, ValueError, number};
use crate::artwork::svg::cascade::text;

/// A function of a transform.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum TransformFunction {
    /// Across and down.
    Translate(Length, Length),
    /// The numbers of a matrix as SVG writes them.
    Matrix([f32; 6]),
}

/// The point that a transform leaves in place; percentages refer to its
/// reference box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Origin(pub(crate) Length, pub(crate) Length);

impl Default for Origin {
    fn default() -> Self {
        Self(Length::ZERO, Length::ZERO)
    }
}

/// The box that percentages and origins refer to (CSS Masking 1, CSS Transforms
/// 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TransformBox {
    /// The bounding box of the fill.
    Fill,
    /// The bounding box of fill and stroke.
    Stroke,
    /// The view box of the nearest `svg`.
    View,
}

/// Reads a transform from an attribute (SVG 1.1, 7.6).
pub(in crate::artwork::svg::cascade) fn of_attribute(text: &str) -> Parsed<Vec<TransformFunction>> {
    if text.trim().is_empty() || text.trim().eq_ignore_ascii_case("none") {
        return Ok(Vec::new());
    }
    match text.parse::<svgtypes::Transform>() {
        Ok(svgtypes::Transform { a, b, c, d, e, f }) => {
            Ok(vec![TransformFunction::Matrix([a, b, c, d, e, f].map(|number| number as f32))])
        }
        Err(_) => of_css(text, None),
    }
}

/// Reads a transform of CSS; without `measure` lengths need no unit.
pub(in crate::artwork::svg::cascade) fn of_css(
    text: &str,
    measure: Option<LengthContext>,
) -> Parsed<Vec<TransformFunction>> {
    if text.eq_ignore_ascii_case("none") {
        return Ok(Vec::new());
    }
    let measure =
        measure.unwrap_or(LengthContext { font_size: 16.0, root_font_size: 16.0, unitless: true });
    let mut steps = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once('(').ok_or(ValueError::Invalid)?;
        let (arguments, after) = text::cut(after, b")");
        rest = after.ok_or(ValueError::Invalid)?.trim_start();
        let arguments: Vec<&str> = text::split(arguments, b',').collect();
        steps.push(step(&name.trim().to_ascii_lowercase(), &arguments, measure)?);
    }
    Ok(steps)
}

fn step(name: &str, arguments: &[&str], measure: LengthContext) -> Parsed<TransformFunction> {
    let length = |text: &str| measure.length(text);
    let scale = |x: f32, y: f32| TransformFunction::Matrix([x, 0.0, 0.0, y, 0.0, 0.0]);
    let skew = |x: f32, y: f32| TransformFunction::Matrix([1.0, y.tan(), x.tan(), 1.0, 0.0, 0.0]);
    Ok(match (name, arguments) {
        ("translate" | "translatex", [x]) => TransformFunction::Translate(length(x)?, Length::ZERO),
        ("translatey", [y]) => TransformFunction::Translate(Length::ZERO, length(y)?),
        ("translate", [x, y]) => TransformFunction::Translate(length(x)?, length(y)?),
        ("scale", [both]) => scale(share(both)?, share(both)?),
        ("scale", [x, y]) => scale(share(x)?, share(y)?),
        ("scalex", [x]) => scale(share(x)?, 1.0),
        ("scaley", [y]) => scale(1.0, share(y)?),
        ("rotate" | "rotatez", [by]) => {
            let (sin, cos) = angle(by)?.sin_cos();
            TransformFunction::Matrix([cos, sin, -sin, cos, 0.0, 0.0])
        }
        ("skew" | "skewx", [x]) => skew(angle(x)?, 0.0),
        ("skew", [x, y]) => skew(angle(x)?, angle(y)?),
        ("skewy", [y]) => skew(0.0, angle(y)?),
        ("matrix", [a, b, c, d, e, f]) => TransformFunction::Matrix([
            number(a)?,
            number(b)?,
            number(c)?,
            number(d)?,
            number(e)?,
            number(f)?,
        ]),
        (
            "translate3d" | "translatez" | "scale3d" | "scalez" | "rotate3d" | "rotatex"
            | "rotatey" | "matrix3d" | "perspective",
            _,
        ) => return Err(ValueError::NotUnderstood),
        _ => return Err(ValueError::Invalid),
    })
}

fn share(text: &str) -> Parsed<f32> {
    match number_and_unit(text)? {
        (number, "") => Ok(number),
        (number, "%") => Ok(number / 100.0),
        _ => Err(ValueError::Invalid),
    }
}

/// An angle, in radians.
pub(super) fn angle(text: &str) -> Parsed<f32> {
    let (number, unit) = number_and_unit(text)?;
    Ok(match &*text::lower(unit) {
        "deg" => number.to_radians(),
        "rad" => number,
        "grad" => (number * 0.9).to_radians(),
        "turn" => (number * 360.0).to_radians(),
        "" if number == 0.0 => 0.0,
        _ => return Err(ValueError::Invalid),
    })
}

/// Reads a transform origin (CSS Transforms 1, 5).
pub(in crate::artwork::svg::cascade) fn origin(
    text: &str,
    measure: LengthContext,
) -> Parsed<Origin> {
    let words = text::words(text);
    let words: Vec<_> = words.iter().map(|word| text::lower(word)).collect();
    let words: Vec<&str> = words.iter().map(|word| &**word).collect();
    let is_down = |word: &str| matches!(word, "top" | "bottom");
    let is_across = |word: &str| matches!(word, "left" | "right");
    let (across, down) = match words.as_slice() {
        [one] if is_down(one) => ("center", *one),
        [one] => (*one, "center"),
        [one, other, ..] if is_down(one) || is_across(other) => (*other, *one),
        [one, other] => (*one, *other),
        // A depth means nothing on paper.
        [one, other, depth] if number_and_unit(depth)?.0 == 0.0 => (*one, *other),
        _ => return Err(ValueError::Invalid),
    };
    let place = |word: &str| match word {
        "left" | "top" => Ok(Length::Percent(0.0)),
        "center" => Ok(Length::Percent(50.0)),
        "right" | "bottom" => Ok(Length::Percent(100.0)),
        _ => measure.length(word),
    };
    if is_across(down) || is_down(across) {
        return Err(ValueError::Invalid);
    }
    Ok(Origin(place(across)?, place(down)?))
}
