//! The words a language uses for times, parsed into phrases once.

use std::sync::LazyLock;

use super::beginnings::Beginnings;
use super::phrase::{ClockPhrase, PhraseItem, phrase, phrases};
use super::tokens::folded;
use crate::locale::{ClockWords, DayPart, Locale, NO_WORDS, NumberWords, Shift};

/// The phrases of a language for hours and the words around them.
pub(super) struct ClockPhrases {
    pub(super) hours: Vec<(ClockPhrase, u32)>,
    pub(super) has_ordinals: bool,
    pub(super) minutes: Vec<(ClockPhrase, u32)>,
    pub(super) surely_before: Vec<ClockPhrase>,
    pub(super) before: Vec<ClockPhrase>,
    pub(super) between: Vec<ClockPhrase>,
    pub(super) surely_after: Vec<ClockPhrase>,
    pub(super) after: Vec<ClockPhrase>,
    pub(super) parts: Vec<(ClockPhrase, DayPart)>,
    pub(super) patterns: Vec<(ClockPhrase, Shift)>,
    pub(super) noon: Vec<ClockPhrase>,
    pub(super) midnight: Vec<ClockPhrase>,
    pub(super) is_from_sunrise: bool,
    /// The number words of the language, which count hours.
    pub(super) cardinals: Vec<String>,
    /// The beginnings of hours with their minutes.
    pub(super) beginnings: Beginnings,
}

static VOCABULARIES: LazyLock<Vec<(&str, ClockPhrases)>> = LazyLock::new(|| {
    let known = Locale::all().filter_map(|locale| {
        let words = locale.vocabulary?;
        Some((locale.code, ClockPhrases::of(words.clock?, words.numerals)))
    });
    known.collect()
});

static UNKNOWN: LazyLock<ClockPhrases> = LazyLock::new(|| ClockPhrases::of(&NO_WORDS, None));

/// The phrases of a language; for an unknown language, those that many share.
pub(super) fn vocabulary(language: &str) -> &'static ClockPhrases {
    let known = VOCABULARIES.iter().find(|(known, _)| *known == language);
    known.map_or(&UNKNOWN, |(_, vocabulary)| vocabulary)
}

impl ClockPhrases {
    fn of(words: &ClockWords, numerals: Option<&NumberWords>) -> Self {
        let hours = (1..).zip(words.hours);
        let patterns = words.patterns.iter();
        let mut vocabulary = Self {
            hours: with_prefix(numbered(hours.map(|(hour, list)| (hour, *list))), words.prefix),
            has_ordinals: words.has_ordinals,
            minutes: numbered(words.minutes.iter().copied()),
            surely_before: phrases(words.surely_before),
            before: phrases(words.before),
            between: phrases(words.between),
            surely_after: phrases(words.surely_after),
            after: phrases(words.after),
            parts: numbered(words.parts.iter().copied()),
            patterns: patterns.map(|(pattern, shift)| (phrase(pattern), *shift)).collect(),
            noon: phrases(words.noon),
            midnight: phrases(words.midnight),
            is_from_sunrise: words.is_from_sunrise,
            cardinals: numerals.map(cardinals).unwrap_or_default(),
            beginnings: Beginnings::default(),
        };
        vocabulary.beginnings = vocabulary.beginnings_of_hours();
        vocabulary
    }

    fn beginnings_of_hours(&self) -> Beginnings {
        let mut beginnings = Beginnings::default();
        beginnings.add(self.hours.iter().chain(&self.minutes).map(|(phrase, _)| phrase));
        beginnings.add(self.patterns.iter().map(|(phrase, _)| phrase));
        beginnings.add(self.noon.iter().chain(&self.midnight));
        beginnings
    }
}

/// The last word of each number word.
fn cardinals(numerals: &NumberWords) -> Vec<String> {
    let lists = numerals.cardinals.iter().map(|(_, words)| *words);
    let words = lists.flat_map(str::split_whitespace);
    words.map(|word| folded(word.rsplit('_').next().unwrap_or(word))).collect()
}

/// Phrases, and the same phrases with a prefix on their first word.
fn with_prefix(mut phrases: Vec<(ClockPhrase, u32)>, prefix: &str) -> Vec<(ClockPhrase, u32)> {
    if prefix.is_empty() {
        return phrases;
    }
    let longer = phrases.clone().into_iter().map(|(mut phrase, hour)| {
        if let Some(PhraseItem::Word(word)) = phrase.first_mut() {
            word.insert_str(0, prefix);
        }
        (phrase, hour)
    });
    phrases.extend(longer);
    phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    phrases
}

/// Phrases with their meanings, the longest first.
fn numbered<T: Copy>(lists: impl Iterator<Item = (T, &'static str)>) -> Vec<(ClockPhrase, T)> {
    let all = |(meaning, list)| phrases(list).into_iter().map(move |phrase| (phrase, meaning));
    let mut all: Vec<(ClockPhrase, T)> = lists.flat_map(all).collect();
    all.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    all
}
