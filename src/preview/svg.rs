//! Writing SVG: elements, attributes and short numbers. Every value is a number, a
//! name or a colour of our own, so nothing needs escaping.

use crate::artwork::{Segment, Transform};
use crate::color::Color;
use crate::geometry::{Decimal, Point};

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
        self.begin(name).text(value).text("\"")
    }

    /// Adds an attribute with a number for its value.
    pub(super) fn number(&mut self, name: &str, value: f64) -> &mut Self {
        self.rounded(name, value, 2)
    }

    /// Adds an attribute with a number of no more decimals than these for its value.
    pub(super) fn rounded(&mut self, name: &str, value: f64, decimals: usize) -> &mut Self {
        self.begin(name).plain(value, decimals).text("\"")
    }

    /// Adds a number of no more decimals than these.
    pub(super) fn plain(&mut self, value: f64, decimals: usize) -> &mut Self {
        push_short(&mut self.0, value, decimals);
        self
    }

    fn begin(&mut self, name: &str) -> &mut Self {
        self.text(" ").text(name).text("=\"")
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
    let mut written = String::new();
    push_short(&mut written, number, decimals);
    written
}

/// Adds a number with no more decimals than these to a text.
///
/// A page has tens of thousands of numbers, and the formatter of the standard library
/// takes ten times as long: it finds the digits of any number exactly. Only a number
/// halfway between two decimals needs that.
fn push_short(text: &mut String, number: f64, decimals: usize) {
    match in_units(number, decimals) {
        Some(units) => text.push_str(Decimal::of_units(units, decimals).as_str()),
        None if number.is_finite() => text.push_str(&exact(number, decimals)),
        None => text.push('0'),
    }
}

/// A number in units of its last decimal, rounded; `None` if the error of the
/// multiplication could decide between two of them.
fn in_units(number: f64, decimals: usize) -> Option<i64> {
    const SCALES: [f64; 7] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
    let scaled = number * SCALES.get(decimals)?;
    // Without `round`, which is a call on most machines.
    let units = (scaled + 0.5_f64.copysign(scaled)) as i64;
    // Below this size the error is at most 1.2e-7.
    let is_certain = scaled.abs() < 1e9 && (scaled - units as f64).abs() < 0.5 - 1e-6;
    is_certain.then_some(units)
}

/// A number written by the standard library, without zeros at its end.
fn exact(number: f64, decimals: usize) -> String {
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
    let mut data = String::with_capacity(16 * segments.len());
    for segment in segments {
        let (letter, points): (char, &[Point]) = match segment {
            Segment::Move(to) => ('M', &[*to]),
            Segment::Line(to) => ('L', &[*to]),
            Segment::Curve(first, second, to) => ('C', &[*first, *second, *to]),
            Segment::Close => ('Z', &[]),
        };
        data.push(letter);
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                data.push(' ');
            }
            push_short(&mut data, point.x.to_pt(), 3);
            data.push(' ');
            push_short(&mut data, point.y.to_pt(), 3);
        }
    }
    data
}

#[cfg(test)]
mod tests {
    use super::{exact, short};

    #[test]
    fn short_number_is_the_one_the_standard_library_writes() {
        let mut number = 1.0_f64;
        for step in 0..20_000 {
            // A walk over large, small, negative and halfway numbers.
            number = match step % 5 {
                0 => number * -1.37 + 0.015,
                1 => (number * 8.0).round() / 8.0,
                2 => number / 3.0,
                3 => (number % 900.0) + 0.5,
                _ => (number * 1e3).round() / 1e3 + 0.0005,
            };
            for decimals in 0..=7 {
                assert_eq!(
                    short(number, decimals),
                    exact(number, decimals),
                    "{number:?} {decimals}"
                );
            }
        }
    }

    #[test]
    fn number_of_no_size_is_nought() {
        let numbers = [0.0, -0.0, -0.001, f64::NAN, f64::INFINITY];
        assert_eq!(numbers.map(|number| short(number, 2)), ["0"; 5]);
        assert_eq!(short(1e12, 2), "1000000000000");
        assert_eq!(short(-0.05, 2), "-0.05");
    }
}
