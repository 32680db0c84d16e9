//! DOC

use crate::color::Color;

/// What holds where a key is not given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum DefaultValue {
    /// It must be given.
    Required,
    /// Nothing.
    Nothing,
    /// This word.
    Word(&'static str),
    /// This flag.
    Flag(bool),
    /// This number.
    Count(u32),
    /// This length, in millimetres.
    Millimetres(f64),
    /// This length, in points.
    Points(f64),
    /// The type sizes from the smallest to the largest, in points.
    Sizes { min: f64, max: f64 },
    /// This colour.
    Color(Color),
}

impl DefaultValue {
    /// The value as it would be written; `None` where there is none.
    pub(super) fn written(self) -> Option<String> {
        match self {
            Self::Required | Self::Nothing => None,
            Self::Word(word) => Some(format!("\"{word}\"")),
            Self::Flag(flag) => Some(flag.to_string()),
            Self::Count(count) => Some(count.to_string()),
            Self::Millimetres(length) => Some(format!("\"{length}mm\"")),
            Self::Points(length) => Some(format!("\"{length}pt\"")),
            Self::Sizes { min, max } => Some(format!("{{ min = \"{min}pt\", max = \"{max}pt\" }}")),
            Self::Color(Color { red, green, blue }) => {
                Some(format!("\"#{red:02x}{green:02x}{blue:02x}\""))
            }
        }
    }
}
