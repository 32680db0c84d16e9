//! Access to the vocabulary of a language in [`locale`](crate::locale), and what
//! the check cannot read without it.

use crate::definition::LanguageTag;
use crate::locale::{Locale, Vocabulary};

/// The vocabulary of a language, if known.
pub(super) fn of(language: &LanguageTag) -> Option<&'static Vocabulary> {
    Locale::of(language)?.vocabulary
}

/// The words of a list in all languages: a text may use words of another language.
pub(super) fn in_all_languages(list: fn(&Vocabulary) -> &'static str) -> Vec<&'static str> {
    let known = Locale::all().filter_map(|locale| locale.vocabulary);
    known.flat_map(|vocabulary| list(vocabulary).split_whitespace()).collect()
}

/// The texts the check cannot read in a language, so that a person must look at
/// them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// Its number words: *two*.
    NumberWords,
    /// Its number words, and all units except international symbols such as `mg`.
    NumberWordsAndUnits,
}

/// The texts the check cannot read in a language; `None` if it reads everything.
pub fn unread(language: &LanguageTag) -> Option<Unread> {
    match of(language) {
        Some(Vocabulary { numerals: Some(_), .. }) => None,
        Some(Vocabulary { numerals: None, .. }) => Some(Unread::NumberWords),
        None => Some(Unread::NumberWordsAndUnits),
    }
}
