//! Writing SVG: elements, attributes and short numbers. Every value is a number, a
//! name or a colour of our own, so nothing needs escaping.

use std::fmt::Write;

use crate::artwork::{Segment, Transform};
use crate::color::Color;
use crate::geometry::Point;

/// The text of an SVG.
#[derive(Debug, Default)]
pub(super) struct Svg(pub(super) String);

impl Svg {
    /// Adds text.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.0.push_str(text);
        self
    }

    /// Adds an attribute with a word for its value.
    pub(super) fn word(&mut self, name: &str, value: &str) -> &mut Self {
        // Writing to a string does not fail.
        let _ = write!(self.0, " {name}=\"{value}\"");
        self
    }

    /// Adds an attribute with a number for its value.
    pub(super) fn number(&mut self, name: &str, value: f64) -> &mut Self {
        self.word(name, &short(value, 2))
    }

    /// Adds an attribute with a colour for its value.
    pub(super) fn color(&mut self, name: &str, color: Color) -> &mut Self {
        self.word(name, &hex(color))
    }

    /// Adds a transform.
    pub(super) fn transform(&mut self, name: &str, Transform(matrix): Transform) -> &mut Self {
        let numbers = matrix.map(|number| short(number, 6)).join(" ");
        self.word(name, &format!("matrix({numbers})"))
    }
}

/// A colour in the form of CSS.
pub(super) fn hex(Color { red, green, blue }: Color) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A number with no more decimals than these.
pub(super) fn short(number: f64, decimals: usize) -> String {
    if !number.is_finite() {
        return "0".to_owned();
    }
    let written = format!("{number:.decimals$}");
    let written = if written.contains('.') {
        written.trim_end_matches('0').trim_end_matches('.')
    } else {
        &written
    };
    if written == "-0" { "0".to_owned() } else { written.to_owned() }
}

/// The data of a path.
pub(super) fn path_data(segments: &[Segment]) -> String {
    let mut data = String::new();
    for segment in segments {
        let (letter, points): (char, &[Point]) = match segment {
            Segment::Move(to) => ('M', &[*to]),
            Segment::Line(to) => ('L', &[*to]),
            Segment::Curve(first, second, to) => ('C', &[*first, *second, *to]),
            Segment::Close => ('Z', &[]),
        };
        data.push(letter);
        let numbers = points.iter().flat_map(|point| [point.x.to_pt(), point.y.to_pt()]);
        let numbers: Vec<String> = numbers.map(|number| short(number, 3)).collect();
        data.push_str(&numbers.join(" "));
    }
    data
}
