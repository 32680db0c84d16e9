use super::super::listed;
use crate::diagnostic::{Found, Takes};

/// What a key may be given, to go on from "write".
pub(in crate::diagnostic) fn value_in_words(takes: Takes) -> String {
    match takes {
        Takes::Text | Takes::Markup => "text between quotation marks".into(),
        Takes::Language => "a language code, such as `\"nl\"`".into(),
        Takes::Id => "a short name of letters, digits and hyphens".into(),
        Takes::FigureNames => {
            "the name of a figure, or a list such as `[\"left\", \"right\"]`".into()
        }
        Takes::Path => "the name of a file, between quotation marks".into(),
        Takes::Paths => {
            "the name of a file, or a list such as `[\"NotoSansHebrew-Regular.ttf\"]`".into()
        }
        Takes::Family(words) => {
            format!("{} or the name of a typeface in `fonts`", listed(words, ", "))
        }
        Takes::Address => "an address, such as `\"https://www.thuisarts.nl\"`".into(),
        Takes::Count { least, most } if most == u32::MAX => {
            format!("a whole number, {least} or more")
        }
        Takes::Count { least, most } => format!("a whole number from {least} to {most}"),
        Takes::Flag => "`true` (yes) or `false` (no)".into(),
        Takes::Length => "a length: a number with mm, cm, pt or in".into(),
        Takes::Choice(words) => listed(words, " or "),
        Takes::FlagOr(words) => format!("`true` (yes), `false` (no) or {}", listed(words, " or ")),
        Takes::ChoiceOrLength(words) => {
            format!("{} or a length, such as `\"60mm\"`", listed(words, ", "))
        }
        Takes::ChoiceOrTable { words, keys } => {
            format!("{}, or lengths for {}", listed(words, ", "), listed(keys, " and "))
        }
        Takes::LengthOrTable(keys) => format!("a length, or lengths for {}", listed(keys, " and ")),
        Takes::Color => "a colour, such as `\"#1c4f7a\"`".into(),
        Takes::Words => "a list of words, such as `[\"schildklier-aandoening\"]`".into(),
        Takes::Texts => "text, or a list of texts, such as `['A. Jansen', 'B. de Vries']`".into(),
        Takes::Date => "a date, such as `2026-11-24`, without quotation marks".into(),
        Takes::Table => "a group of keys".into(),
        Takes::Tables => "groups of keys, one or more".into(),
        Takes::NamedTables => "groups of keys, each with a name of its own".into(),
        Takes::LanguageTables => "groups of keys, each with a language code for a name".into(),
        Takes::Months => "a list of the twelve months, from January on".into(),
        Takes::Digits => "a row of ten digits, from nought on".into(),
        Takes::DateOrder => "text that holds `{day}`, `{month}` and `{year}`".into(),
    }
}

/// What a key was given, to go on from "this is".
pub(super) fn found_in_words(found: Found) -> &'static str {
    match found {
        Found::Text => "text",
        Found::Number => "a number",
        Found::Flag => "yes or no",
        Found::Date => "a date",
        Found::Time => "a time",
        Found::List => "a list",
        Found::Table => "a group of keys",
    }
}
