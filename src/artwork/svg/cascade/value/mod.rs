//! The values of properties: types and parsers, independent of any style.
//! [`number`] and [`opacity`] serve many properties; [`length`], [`color`],
//! [`paint`], [`transform`] and [`basic_shape`] read one type each. Which
//! property takes which value is decided in `set`.

pub(crate) mod basic_shape;
pub(crate) mod color;
mod color_space;
pub(crate) mod length;
pub(crate) mod paint;
pub(crate) mod transform;

use std::rc::Rc;

use crate::diagnostic::Feature;

/// Why a value cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueError {
    /// It is not valid CSS: an earlier value remains.
    Invalid,
    /// Browsers support it, and we do not.
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

/// An opacity: a number from 0 to 1 or a percentage.
pub(super) fn opacity(text: &str) -> Parsed<f32> {
    match length::number_and_unit(text)? {
        (number, "") => Ok(number.clamp(0.0, 1.0)),
        (number, "%") => Ok((number / 100.0).clamp(0.0, 1.0)),
        _ => Err(ValueError::Invalid),
    }
}

/// The id that a single `url(…)` refers to; `None` if it is in another file.
pub(super) fn url(text: &str) -> Parsed<Option<Rc<str>>> {
    let (name, inside) = super::text::function(text).ok_or(ValueError::Invalid)?;
    if !name.eq_ignore_ascii_case("url") {
        return Err(ValueError::Invalid);
    }
    let inside = inside.trim_matches(['"', '\'']).trim();
    Ok(inside.strip_prefix('#').map(Rc::from))
}

/// The id that a value refers to; `None` for `none`.
pub(super) fn reference(text: &str) -> Parsed<Option<Rc<str>>> {
    if text.eq_ignore_ascii_case("none") {
        return Ok(None);
    }
    match url(text)? {
        Some(id) => Ok(Some(id)),
        None => Err(ValueError::Refused(Feature::OtherFile)),
    }
}
