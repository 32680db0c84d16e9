//! What the check covers in each language, for the table of languages.

use super::clock::knows_times;
use super::date::knows_months;
use super::vocabulary::{Unread, unread};
use crate::definition::LanguageTag;
use crate::locale::{Locale, separators};

/// The facts the check can read in a language. Digits of every script are read in
/// all languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The grouping and the decimal separator, if known.
    pub separators: Option<(char, char)>,
    /// Whether it reads the names of the months.
    pub months: bool,
    /// Whether it reads times of day in words.
    pub times: bool,
    /// Whether it reads units in words.
    pub units: bool,
    /// Whether it reads number words.
    pub number_words: bool,
}

impl Coverage {
    /// The coverage of a language.
    pub fn of(language: &LanguageTag) -> Self {
        Self {
            separators: separators(language).map(|it| (it.grouping, it.decimal)),
            months: knows_months(language),
            times: knows_times(language),
            units: unread(language) != Some(Unread::NumberWordsAndUnits),
            number_words: unread(language).is_none(),
        }
    }

    /// Whether it reads any words, and not only figures and symbols.
    pub fn has_words(&self) -> bool {
        self.months || self.times || self.units || self.number_words
    }
}

/// The languages with known separators, in the order of their tags.
pub fn known_languages() -> Vec<LanguageTag> {
    let known = Locale::all().filter(|locale| locale.numbers.separators.is_some());
    let mut tags: Vec<&str> = known.map(|locale| locale.code).collect();
    tags.sort_unstable();
    tags.into_iter().map(|tag| LanguageTag(tag.to_owned())).collect()
}
