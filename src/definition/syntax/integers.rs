use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::definition::walk::span_of;
use crate::diagnostic::Span;

/// Where the integers stand that the parser lets through and that are none:
/// `0x` without digits, or with digits of another script. It leaves them to
/// whoever asks for their value, and nobody asks for that of an unknown key.
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
