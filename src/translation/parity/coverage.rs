//! For which languages the check knows what.

use super::clock::knows_times;
use super::date::knows_months;
use super::vocabulary::{Unread, unread};
use crate::definition::LanguageTag;
use crate::locale::{Locale, separators};

/// What the check knows of a language. It reads the digits of every script in
/// all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The signs between thousands and hundreds, and before tenths; none where
    /// they are not known.
    pub separators: Option<(char, char)>,
    /// Whether it knows the names of the months.
    pub months: bool,
    /// Whether it knows how times are said.
    pub times: bool,
    /// Whether it knows the words for units.
    pub units: bool,
    /// Whether it knows the words for numbers.
    pub number_words: bool,
}

impl Coverage {
    /// What is known of a language.
    pub fn of(language: &LanguageTag) -> Self {
        Self {
            separators: separators(language).map(|it| (it.grouping, it.decimal)),
            months: knows_months(language),
            times: knows_times(language),
            units: unread(language) != Some(Unread::NumberWordsAndUnits),
            number_words: unread(language).is_none(),
        }
    }

    /// Whether it knows more than signs: words.
    pub fn has_words(&self) -> bool {
        self.months || self.times || self.units || self.number_words
    }
}

/// The languages of which anything is known, in the order of their tags.
pub fn known_languages() -> Vec<LanguageTag> {
    let known = Locale::all().filter(|locale| locale.numbers.separators.is_some());
    let mut tags: Vec<&str> = known.map(|locale| locale.code).collect();
    tags.sort_unstable();
    tags.into_iter().map(|tag| LanguageTag(tag.to_owned())).collect()
}
