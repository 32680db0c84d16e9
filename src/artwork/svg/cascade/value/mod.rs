//! The values of properties, each as its property has it.

pub(crate) mod basic_shape;
pub(crate) mod color;
mod color_space;
pub(crate) mod length;
pub(crate) mod paint;
pub(crate) mod transform;

use std::rc::Rc;

use crate::diagnostic::Feature;

/// Why a value is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueError {
    /// It is no CSS: what was said before holds.
    Invalid,
    /// Browsers know it, and we do not.
    NotUnderstood,
    /// We know it, and cannot show it.
    Refused(Feature),
}

pub(super) type Parsed<T> = Result<T, ValueError>;

/// A number without a unit.
pub(super) fn number(text: &str) -> Parsed<f32> {
    let (number, unit) = length::number_and_unit(text)?;
    if unit.is_empty() { Ok(number) } else { Err(ValueError::Invalid) }
}

/// A number from 0 to 1, or a share in hundredths.
pub(super) fn opacity(text: &str) -> Parsed<f32> {
    match length::number_and_unit(text)? {
        (number, "") => Ok(number.clamp(0.0, 1.0)),
        (number, "%") => Ok((number / 100.0).clamp(0.0, 1.0)),
        _ => Err(ValueError::Invalid),
    }
}

/// The id that a text which is one `url(…)` leads to; `None` for another file.
pub(super) fn url(text: &str) -> Parsed<Option<Rc<str>>> {
    let (name, inside) = super::text::function(text).ok_or(ValueError::Invalid)?;
    if !name.eq_ignore_ascii_case("url") {
        return Err(ValueError::Invalid);
    }
    let inside = inside.trim_matches(['"', '\'']).trim();
    Ok(inside.strip_prefix('#').map(Rc::from))
}

/// The id that a text leads to, or `none`.
pub(super) fn reference(text: &str) -> Parsed<Option<Rc<str>>> {
    if text.eq_ignore_ascii_case("none") {
        return Ok(None);
    }
    match url(text)? {
        Some(id) => Ok(Some(id)),
        None => Err(ValueError::Refused(Feature::OtherFile)),
    }
}
