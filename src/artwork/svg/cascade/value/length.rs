//! Lengths and percentages (CSS Values 4, 5 and 6).

use super::{Parsed, ValueError};
use crate::artwork::svg::cascade::text;

/// The height of an x in Noto Sans, in which words are set, as a share of the
/// font size.
const X_HEIGHT: f32 = 0.536;

/// A length in pixels, or a percentage of some other length.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Length {
    Pixels(f32),
    Percent(f32),
}

impl Length {
    pub(crate) const ZERO: Self = Self::Pixels(0.0);

    /// The length in pixels; `whole` is 100 %.
    pub(crate) fn resolve(self, whole: f32) -> f32 {
        match self {
            Self::Pixels(pixels) => pixels,
            Self::Percent(share) => whole * share / 100.0,
        }
    }
}

/// The context that a length depends on.
#[derive(Debug, Clone, Copy)]
pub(in crate::artwork::svg::cascade) struct LengthContext {
    /// The element's own font size, in pixels.
    pub(in crate::artwork::svg::cascade) font_size: f32,
    /// The font size of the root element, in pixels.
    pub(in crate::artwork::svg::cascade) root_font_size: f32,
    /// Whether a number without a unit is a length, as in attributes.
    pub(in crate::artwork::svg::cascade) unitless: bool,
}

impl LengthContext {
    /// This context, with lengths that need no unit.
    pub(in crate::artwork::svg::cascade) fn with_unitless(self) -> Self {
        Self { unitless: true, ..self }
    }

    /// Reads a length or a percentage.
    pub(in crate::artwork::svg::cascade) fn length(self, text: &str) -> Parsed<Length> {
        let (number, unit) = number_and_unit(text)?;
        let factor = match &*text::lower(unit) {
            "" if self.unitless || number == 0.0 => 1.0,
            "px" => 1.0,
            "%" => return Ok(Length::Percent(number)),
            "em" => self.font_size,
            "ex" => self.font_size * X_HEIGHT,
            "rem" => self.root_font_size,
            "pt" => 4.0 / 3.0,
            "pc" => 16.0,
            "mm" => 96.0 / 25.4,
            "cm" => 96.0 / 2.54,
            "q" => 96.0 / 101.6,
            "in" => 96.0,
            "vw" | "vh" | "vmin" | "vmax" | "svw" | "svh" | "dvw" | "dvh" | "lvw" | "lvh"
            | "vi" | "vb" | "ch" | "lh" | "rlh" | "cap" | "ic" => {
                return Err(ValueError::NotUnderstood);
            }
            _ => return Err(ValueError::Invalid),
        };
        Ok(Length::Pixels(number * factor))
    }

    /// Reads a length or a percentage that is not negative.
    pub(in crate::artwork::svg::cascade) fn positive(self, text: &str) -> Parsed<Length> {
        match self.length(text)? {
            Length::Pixels(number) | Length::Percent(number) if number < 0.0 => {
                Err(ValueError::Invalid)
            }
            length => Ok(length),
        }
    }

    /// Reads a length or a percentage that is not negative, or `auto` as
    /// `None`.
    pub(in crate::artwork::svg::cascade) fn or_auto(self, text: &str) -> Parsed<Option<Length>> {
        if text.eq_ignore_ascii_case("auto") { Ok(None) } else { self.positive(text).map(Some) }
    }

    /// Reads a length in pixels; a percentage is not supported.
    pub(in crate::artwork::svg::cascade) fn pixels(self, text: &str) -> Parsed<f32> {
        match self.length(text)? {
            Length::Pixels(pixels) => Ok(pixels),
            Length::Percent(_) => Err(ValueError::NotUnderstood),
        }
    }
}

/// A number and the unit after it.
pub(in crate::artwork::svg::cascade) fn number_and_unit(text: &str) -> Parsed<(f32, &str)> {
    let text = text.trim();
    let end = end_of_number(text.as_bytes());
    let number: f64 = text[..end].parse().map_err(|_| ValueError::Invalid)?;
    let number = number as f32;
    if number.is_finite() { Ok((number, &text[end..])) } else { Err(ValueError::Invalid) }
}

/// The end of a number (CSS Syntax 3, 4.3.12); the `e` of `em` does not belong
/// to it.
fn end_of_number(bytes: &[u8]) -> usize {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    let sign = |at: usize| usize::from(matches!(bytes.get(at), Some(b'+' | b'-')));
    let mut end = digits(sign(0));
    if bytes.get(end) == Some(&b'.') {
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let start = end + 1 + sign(end + 1);
        let exponent = digits(start);
        end = if exponent > start { exponent } else { end };
    }
    end
}
