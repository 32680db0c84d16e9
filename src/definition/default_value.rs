//! The default of a key, as a value in the table of keys. [`defaults`](super::defaults)
//! looks one up.

use crate::color::Color;

/// The value of a key that is not given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum DefaultValue {
    /// None: the key is required.
    Required,
    /// None: the key is optional.
    Nothing,
    /// A word.
    Word(&'static str),
    /// A flag.
    Flag(bool),
    /// A number.
    Count(u32),
    /// A length in millimetres.
    Millimetres(f64),
    /// A length in points.
    Points(f64),
    /// The smallest and the largest type size, in points.
    Sizes { min: f64, max: f64 },
    /// A colour.
    Color(Color),
}

impl DefaultValue {
    /// The default as it would be written in TOML, if there is one.
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
