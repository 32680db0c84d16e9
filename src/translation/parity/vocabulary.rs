use crate::definition::LanguageTag;
use crate::locale::{Locale, Vocabulary};

/// What is known of the words of a language.
pub(super) fn of(language: &LanguageTag) -> Option<&'static Vocabulary> {
    Locale::of(language)?.vocabulary
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
