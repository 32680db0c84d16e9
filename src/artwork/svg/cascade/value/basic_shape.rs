//! The value of `clip-path`: basic shapes of CSS (CSS Shapes 1, 3) or a
//! reference. `svg::basic_shape` makes outlines of them.

use std::rc::Rc;

use super::length::{Length, LengthContext};
use super::transform::TransformBox;
use super::{Parsed, ValueError};
use crate::artwork::FillRule;
use crate::artwork::svg::cascade::text;

/// The value of `clip-path`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ClipValue {
    None,
    /// A `clipPath`, by its id.
    Reference(Rc<str>),
    /// A basic shape, within a reference box.
    Shape(Rc<BasicShape>, TransformBox),
}

/// A basic shape of CSS, relative to a reference box.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum BasicShape {
    /// A circle has the same radius in both directions.
    Circle {
        radius: Radius,
        center: [Length; 2],
    },
    Ellipse {
        radii: [Radius; 2],
        center: [Length; 2],
    },
    /// The insets from the top, right, bottom and left, and the corner radii.
    Inset {
        sides: [Length; 4],
        round: [Length; 4],
    },
    Polygon {
        rule: FillRule,
        points: Vec<[Length; 2]>,
    },
    Path {
        rule: FillRule,
        d: String,
    },
}

/// The radius of a circle or an ellipse.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Radius {
    Length(Length),
    ClosestSide,
    FarthestSide,
}

/// Reads the value of `clip-path`.
pub(in crate::artwork::svg::cascade) fn clip(
    value: &str,
    measure: LengthContext,
) -> Parsed<ClipValue> {
    if value.eq_ignore_ascii_case("none") {
        return Ok(ClipValue::None);
    }
    let mut shape = None;
    let mut within = TransformBox::Stroke;
    for word in text::words(value) {
        match reference_box(word)? {
            Some(it) => within = it,
            None if shape.is_some() => return Err(ValueError::Invalid),
            None => shape = Some(word),
        }
    }
    let shape = shape.ok_or(ValueError::NotUnderstood)?;
    match super::url(shape) {
        Ok(Some(id)) => Ok(ClipValue::Reference(id)),
        Ok(None) => Err(ValueError::Refused(crate::diagnostic::Feature::OtherFile)),
        Err(_) => Ok(ClipValue::Shape(basic_shape(shape, measure)?.into(), within)),
    }
}

/// The reference box a word names. Without a CSS box, `border-box` means
/// `stroke-box`, and `content-box` means `fill-box` (CSS Masking 1, 5.1).
fn reference_box(word: &str) -> Parsed<Option<TransformBox>> {
    Ok(Some(match &*text::lower(word) {
        "fill-box" | "content-box" | "padding-box" => TransformBox::Fill,
        "stroke-box" | "border-box" | "margin-box" => TransformBox::Stroke,
        "view-box" => TransformBox::View,
        _ => return Ok(None),
    }))
}

fn basic_shape(value: &str, measure: LengthContext) -> Parsed<BasicShape> {
    let (name, arguments) = text::function(value).ok_or(ValueError::Invalid)?;
    match &*text::lower(name) {
        "circle" => circle(arguments, measure),
        "ellipse" => ellipse(arguments, measure),
        "inset" => inset(arguments, measure),
        "polygon" => polygon(arguments, measure),
        "path" => path(arguments),
        _ => Err(ValueError::NotUnderstood),
    }
}

fn circle(arguments: &str, measure: LengthContext) -> Parsed<BasicShape> {
    let (radii, center) = radii_and_center(arguments, measure)?;
    match *radii.as_slice() {
        [] => Ok(BasicShape::Circle { radius: Radius::ClosestSide, center }),
        [radius] => Ok(BasicShape::Circle { radius, center }),
        _ => Err(ValueError::Invalid),
    }
}

fn ellipse(arguments: &str, measure: LengthContext) -> Parsed<BasicShape> {
    let (radii, center) = radii_and_center(arguments, measure)?;
    match *radii.as_slice() {
        [] => Ok(BasicShape::Ellipse { radii: [Radius::ClosestSide; 2], center }),
        [across, down] => Ok(BasicShape::Ellipse { radii: [across, down], center }),
        _ => Err(ValueError::Invalid),
    }
}

fn radii_and_center(arguments: &str, measure: LengthContext) -> Parsed<(Vec<Radius>, [Length; 2])> {
    let words = text::words(arguments);
    let at = words.iter().position(|word| word.eq_ignore_ascii_case("at"));
    let (radii, center) = words.split_at(at.unwrap_or(words.len()));
    let radius = |word: &&str| match &*text::lower(word) {
        "closest-side" => Ok(Radius::ClosestSide),
        "farthest-side" => Ok(Radius::FarthestSide),
        _ => measure.positive(word).map(Radius::Length),
    };
    let radii = radii.iter().map(radius).collect::<Parsed<_>>()?;
    let center = match center {
        [] => [Length::Percent(50.0); 2],
        [_, place @ ..] => {
            let origin = super::transform::origin(&place.join(" "), measure)?;
            [origin.0, origin.1]
        }
    };
    Ok((radii, center))
}

fn inset(arguments: &str, measure: LengthContext) -> Parsed<BasicShape> {
    let words = text::words(arguments);
    let at = words.iter().position(|word| word.eq_ignore_ascii_case("round"));
    let (sides, round) = words.split_at(at.unwrap_or(words.len()));
    let lengths = |words: &[&str]| -> Parsed<Vec<Length>> {
        words.iter().map(|word| measure.length(word)).collect()
    };
    if round.contains(&"/") {
        return Err(ValueError::NotUnderstood);
    }
    let sides = four(&lengths(sides)?)?;
    let round = if round.is_empty() { [Length::ZERO; 4] } else { four(&lengths(&round[1..])?)? };
    Ok(BasicShape::Inset { sides, round })
}

/// One to four lengths for four sides, as CSS abbreviates them.
fn four(lengths: &[Length]) -> Parsed<[Length; 4]> {
    match *lengths {
        [all] => Ok([all; 4]),
        [down, across] => Ok([down, across, down, across]),
        [top, across, bottom] => Ok([top, across, bottom, across]),
        [top, right, bottom, left] => Ok([top, right, bottom, left]),
        _ => Err(ValueError::Invalid),
    }
}

fn polygon(arguments: &str, measure: LengthContext) -> Parsed<BasicShape> {
    let mut parts = text::split(arguments, b',').peekable();
    let rule = parts.peek().and_then(|part| fill_rule(part));
    if rule.is_some() {
        parts.next();
    }
    let point = |part: &str| match text::words(part).as_slice() {
        [x, y] => Ok([measure.length(x)?, measure.length(y)?]),
        _ => Err(ValueError::Invalid),
    };
    let points = parts.map(point).collect::<Parsed<_>>()?;
    Ok(BasicShape::Polygon { rule: rule.unwrap_or(FillRule::NonZero), points })
}

fn path(arguments: &str) -> Parsed<BasicShape> {
    let mut parts = text::split(arguments, b',').peekable();
    let rule = parts.peek().and_then(|part| fill_rule(part));
    if rule.is_some() {
        parts.next();
    }
    let d = parts.next().ok_or(ValueError::Invalid)?.trim_matches(['"', '\'']).to_owned();
    Ok(BasicShape::Path { rule: rule.unwrap_or(FillRule::NonZero), d })
}

fn fill_rule(word: &str) -> Option<FillRule> {
    match &*text::lower(word) {
        "nonzero" => Some(FillRule::NonZero),
        "evenodd" => Some(FillRule::EvenOdd),
        _ => None,
    }
}
