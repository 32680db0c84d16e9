//! Integers that the parser lets through although they are malformed. It checks them
//! only when their value is read, which never happens for an unknown key.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::definition::walk::span_of;
use crate::diagnostic::Span;

/// The places of malformed integers: `0x` without digits, or with digits of another
/// script.
pub(super) fn malformed(table: &DeTable<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Vec<&Spanned<DeValue<'_>>> = table.values().collect();
    while let Some(value) = open.pop() {
        match value.get_ref() {
            DeValue::Table(table) => open.extend(table.values()),
            DeValue::Array(array) => open.extend(array.iter()),
            DeValue::Integer(integer) if !is_integer(integer.as_str(), integer.radix()) => {
                found.push(span_of(value));
            }
            _ => {}
        }
    }
    found.sort_by_key(|span| span.start);
    found
}

fn is_integer(written: &str, radix: u32) -> bool {
    let digits = written.strip_prefix(['+', '-']).unwrap_or(written);
    !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix))
}
