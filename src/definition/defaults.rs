//! Looks up defaults in the table of keys at compile time, so that a default is
//! written once. [`page`](super::page) and [`style`](super::style) build their
//! defaults from it.

use super::default_value::DefaultValue;
use super::keys::KEYS;
use super::table::TableName;
use crate::color::Color;
use crate::geometry::Abs;

/// The default of a key that takes a length.
pub(super) const fn length(table: TableName, name: &str) -> Abs {
    match fallback(table, name) {
        DefaultValue::Millimetres(length) => Abs::mm(length),
        DefaultValue::Points(length) => Abs::pt(length),
        _ => wrong_type(),
    }
}

/// The default of a key that takes a number.
pub(super) const fn count(table: TableName, name: &str) -> usize {
    match fallback(table, name) {
        DefaultValue::Count(count) => count as usize,
        _ => wrong_type(),
    }
}

/// The default of a key that takes a flag.
pub(super) const fn flag(table: TableName, name: &str) -> bool {
    match fallback(table, name) {
        DefaultValue::Flag(flag) => flag,
        _ => wrong_type(),
    }
}

/// The default of a key that takes a colour.
pub(super) const fn color(table: TableName, name: &str) -> Color {
    match fallback(table, name) {
        DefaultValue::Color(color) => color,
        _ => wrong_type(),
    }
}

/// The default of a key. A key that is not in the table does not compile.
const fn fallback(table: TableName, name: &str) -> DefaultValue {
    let mut index = 0;
    while index < KEYS.len() {
        let key = &KEYS[index];
        if key.table as u8 == table as u8 && is_same(key.name, name) {
            return key.default;
        }
        index += 1;
    }
    wrong_type()
}

/// Whether two names are the same; `==` on strings is not available in a
/// constant.
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    one.len() == other.len()
}

#[expect(clippy::panic, reason = "only the compiler calls it: every default is a constant")]
const fn wrong_type() -> ! {
    panic!("the table of keys has no default of this type")
}
