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

/// A number with no more decimals than these, at most six. A page has thousands, so it is
/// written from whole steps, which takes a fraction of the time of `{number:.2}`.
pub(super) fn short(number: f64, decimals: usize) -> String {
    const STEPS: [u64; 7] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
    let steps = STEPS[decimals.min(6)];
    let rounded = (number.abs() * steps as f64).round();
    // The largest whole number that a float holds for certain; no page is as large.
    if !rounded.is_finite() || rounded >= 9e15 {
        return "0".to_owned();
    }
    let rounded = rounded as u64;
    let mut written = String::with_capacity(8);
    if number < 0.0 && rounded > 0 {
        written.push('-');
    }
    // Writing to a string does not fail.
    let _ = write!(written, "{}", rounded / steps);
    let part = rounded % steps;
    if part > 0 {
        let _ = write!(written, ".{part:0width$}", width = decimals.min(6));
        written.truncate(written.trim_end_matches('0').len());
    }
    written
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

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn number_has_no_more_decimals_than_it_needs() {
        for (number, decimals, written) in [
            (595.276, 2, "595.28"),
            (-0.001, 2, "0"),
            (-12.5, 2, "-12.5"),
            (0.012_5, 6, "0.0125"),
            (1.05, 1, "1.1"),
            (700.0, 0, "700"),
            (99.999, 2, "100"),
            (f64::NAN, 2, "0"),
        ] {
            assert_eq!(short(number, decimals), written, "{number}");
        }
    }
}
