use crate::definition::LanguageTag;
use crate::locale::{Locale, Vocabulary};

/// What is known of the words of a language.
pub(super) fn of(language: &LanguageTag) -> Option<&'static Vocabulary> {
    Locale::of(language)?.vocabulary
}

/// The words of a list in all languages: a text may hold those of another one.
pub(super) fn in_all_languages(list: fn(&Vocabulary) -> &'static str) -> Vec<&'static str> {
    let known = Locale::all().filter_map(|locale| locale.vocabulary);
    known.flat_map(|vocabulary| list(vocabulary).split_whitespace()).collect()
}

/// What the check cannot read in a language, so that a person must look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// Its number words: *two*.
    NumberWords,
    /// Its number words, and all units but international signs such as `mg`.
    NumberWordsAndUnits,
}

/// What the check cannot read in a language; `None` where it reads all.
pub fn unread(language: &LanguageTag) -> Option<Unread> {
    match of(language) {
        Some(Vocabulary { numerals: Some(_), .. }) => None,
        Some(Vocabulary { numerals: None, .. }) => Some(Unread::NumberWords),
        None => Some(Unread::NumberWordsAndUnits),
    }
}
