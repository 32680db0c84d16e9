//! The English words for the values that a key takes or was given.

use super::super::listed;
use crate::diagnostic::{Expected, GivenValue};

/// The values a key takes, to follow "write".
pub(in crate::diagnostic) fn value_in_words(expected: Expected) -> String {
    match expected {
        Expected::Text | Expected::Markup => "text between quotation marks".into(),
        Expected::Language => "a language code, such as `\"nl\"`".into(),
        Expected::Id => "a short name of letters, digits and hyphens".into(),
        Expected::FigureNames => {
            "the name of a figure, or a list such as `[\"left\", \"right\"]`".into()
        }
        Expected::Path => "the name of a file, between quotation marks".into(),
        Expected::Paths => {
            "the name of a file, or a list such as `[\"NotoSansHebrew-Regular.ttf\"]`".into()
        }
        Expected::Family(words) => {
            format!("{} or the name of a typeface in `fonts`", listed(words, ", "))
        }
        Expected::Address => "an address, such as `\"https://www.thuisarts.nl\"`".into(),
        Expected::Count { least, most } if most == u32::MAX => {
            format!("a whole number, {least} or more")
        }
        Expected::Count { least, most } => format!("a whole number from {least} to {most}"),
        Expected::Flag => "`true` (yes) or `false` (no)".into(),
        Expected::Length => "a length: a number with mm, cm, pt or in".into(),
        Expected::Choice(words) => listed(words, " or "),
        Expected::FlagOr(words) => {
            format!("`true` (yes), `false` (no) or {}", listed(words, " or "))
        }
        Expected::ChoiceOrLength(words) => {
            format!("{} or a length, such as `\"60mm\"`", listed(words, ", "))
        }
        Expected::ChoiceOrTable { words, keys } => {
            format!("{}, or lengths for {}", listed(words, ", "), listed(keys, " and "))
        }
        Expected::LengthOrTable(keys) => {
            format!("a length, or lengths for {}", listed(keys, " and "))
        }
        Expected::Color => "a colour, such as `\"#1c4f7a\"` or `\"dark blue\"`".into(),
        Expected::Words => "a list of words, such as `[\"schildklier-aandoening\"]`".into(),
        Expected::Texts => {
            "text, or a list of texts, such as `['A. Jansen', 'B. de Vries']`".into()
        }
        Expected::Date => "a date, such as `2026-11-24`, without quotation marks".into(),
        Expected::Table => "a group of lines".into(),
        Expected::Tables => "groups of lines, one or more".into(),
        Expected::NamedTables => "groups of lines, each with a name of its own".into(),
        Expected::LanguageTables => "groups of lines, each with a language code for a name".into(),
        Expected::Months => "a list of the twelve months, from January on".into(),
        Expected::Digits => "a row of ten digits, from nought on".into(),
        Expected::DateOrder => "text that holds `{day}`, `{month}` and `{year}`".into(),
    }
}

/// The value a key was given, to follow "this is".
pub(super) fn found_in_words(found: GivenValue) -> &'static str {
    match found {
        GivenValue::Text => "text",
        GivenValue::Number => "a number",
        GivenValue::Flag => "yes or no",
        GivenValue::Date => "a date",
        GivenValue::Time => "a time",
        GivenValue::List => "a list",
        GivenValue::Table => "a group of lines",
    }
}
