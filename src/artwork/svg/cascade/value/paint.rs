//! The values of `fill` and `stroke` (SVG 2, 13.2). `svg::paint` resolves the
//! references in them.

use std::rc::Rc;

use super::color::{ColorValue, color};
use super::{Parsed, ValueError};
use crate::artwork::svg::cascade::text;
use crate::diagnostic::Feature;

/// The paint of a shape.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PaintValue {
    None,
    Color(ColorValue),
    /// The paint of the shape that has the marker, or of the `use`.
    Context(Painted),
    /// A gradient or a pattern, by its id, and the fallback if it does not
    /// exist.
    Server(Rc<str>, PaintFallback),
}

/// The fallback if a gradient or a pattern does not exist.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum PaintFallback {
    Unsaid,
    None,
    Color(ColorValue),
}

/// A part of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Painted {
    Fill,
    Stroke,
    Markers,
}

/// Reads a paint (SVG 2, 13.2).
pub(in crate::artwork::svg::cascade) fn paint(value: &str) -> Parsed<PaintValue> {
    match &*text::lower(value) {
        "none" => return Ok(PaintValue::None),
        "context-fill" => return Ok(PaintValue::Context(Painted::Fill)),
        "context-stroke" => return Ok(PaintValue::Context(Painted::Stroke)),
        _ => {}
    }
    if value.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("url(")) {
        return server(value);
    }
    color(value).map(PaintValue::Color)
}

/// Reads a reference to a gradient or a pattern, and its fallback.
fn server(value: &str) -> Parsed<PaintValue> {
    let end = text::find(&value[4..], b")").ok_or(ValueError::Invalid)? + 5;
    let (url, rest) = value.split_at(end);
    let fallback = match rest.trim() {
        "" => PaintFallback::Unsaid,
        "none" => PaintFallback::None,
        other => PaintFallback::Color(color(other)?),
    };
    match super::url(url)? {
        Some(id) => Ok(PaintValue::Server(id, fallback)),
        None => Err(ValueError::Refused(Feature::OtherFile)),
    }
}
