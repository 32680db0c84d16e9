//! The words that the program itself puts into a leaflet: one file a language.

mod ar;
mod de;
mod digits;
mod en;
mod fa;
mod nl;
mod pl;
mod prs;
mod ti;
mod tr;
mod uk;

use crate::definition::{LanguageTag, Word};
pub(super) use digits::digits;

/// A word in English.
pub(super) const fn english(word: Word) -> &'static str {
    en::word(word)
}

/// A word in a language, if the program knows that.
pub(super) fn word(language: &LanguageTag, word: Word) -> Option<&'static str> {
    Some(match language.spoken() {
        "nl" => nl::word(word),
        "en" => en::word(word),
        "de" => de::word(word),
        "tr" => tr::word(word),
        "pl" => pl::word(word),
        "uk" => uk::word(word),
        "ar" => ar::word(word),
        "prs" => prs::word(word),
        "fa" => fa::word(word),
        "ti" => ti::word(word),
        _ => return None,
    })
}
