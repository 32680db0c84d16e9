//! The value that a value of the wrong type probably means, as a diagnostic proposes
//! it.

use toml::de::DeValue;

use super::date::{day, probable_date};
use super::keys::Key;
use super::length::probable_length;
use crate::diagnostic::Expected;

impl Key {
    /// The value that one of another type probably means: a number between quotes,
    /// a length without them, a word outside a list.
    pub(super) fn probable_value(&self, given: &DeValue<'_>) -> Option<String> {
        match (self.expected, given) {
            (Expected::Count { least, most }, DeValue::String(text)) => {
                let count = text.trim().parse().ok().filter(|count| (least..=most).contains(count));
                count.map(|count: u32| count.to_string())
            }
            (Expected::Flag, DeValue::String(text)) => probable_flag(text).map(str::to_owned),
            (Expected::Date, DeValue::String(text)) => {
                probable_date(text).map(|day| day.to_string())
            }
            (Expected::Date, DeValue::Datetime(_)) => day(given).map(|day| day.to_string()),
            (Expected::Words, DeValue::String(text)) => Some(format!("[{}]", quoted(text))),
            (_, DeValue::Integer(number)) => self.probable_length(number.as_str()),
            (_, DeValue::Float(number)) => self.probable_length(number.as_str()),
            _ => None,
        }
    }

    /// The length that a text probably means, if the key takes a length.
    pub(super) fn probable_length(&self, written: &str) -> Option<String> {
        let unit = match self.expected {
            Expected::Length | Expected::LengthOrTable(_) if self.example.contains("pt") => "pt",
            Expected::Length | Expected::LengthOrTable(_) | Expected::ChoiceOrLength(_) => "mm",
            _ => return None,
        };
        probable_length(written, unit).map(|length| quoted(&length))
    }
}

/// Whether a text can be the name of a word or the target of a link: letters, digits,
/// hyphens and underscores.
pub(super) fn is_name(written: &str) -> bool {
    written.chars().all(is_name_character)
}

/// The name that a text probably means: its words joined by hyphens, or `other` if it
/// has no words.
pub(super) fn probable_name(written: &str, other: &str) -> String {
    let parts = written.split(|character| !is_name_character(character));
    let words: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
    if words.is_empty() { other.to_owned() } else { words.join("-") }
}

fn is_name_character(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_')
}

/// The flag that a word such as `ja` or `no` means.
pub(super) fn probable_flag(written: &str) -> Option<&'static str> {
    match written.to_lowercase().as_str() {
        "true" | "ja" | "yes" => Some("true"),
        "false" | "nee" | "no" => Some("false"),
        _ => None,
    }
}

pub(super) fn quoted(value: &str) -> String {
    format!("\"{value}\"")
}
