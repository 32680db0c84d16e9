//! Times of day in a text: `8.00 uur`, `half past eight`, `saat 17.30`.
//!
//! 1. [`tokens`] divides a text into words, numbers and punctuation.
//! 2. [`vocabulary`] has the [phrases](phrase) of a language, which [`text`]
//!    searches for among the tokens.
//! 3. [`hour`] reads an hour with its minutes, [`reader`] the words around it.
//! 4. [`range`] shares what two times of a range or list have in common.
//! 5. [`day`] gives the minutes since midnight.
//!
//! The times of two texts are compared in [`times`](super::times).

mod beginnings;
mod day;
mod hour;
mod phrase;
mod range;
mod reader;
mod text;
mod tokens;
mod vocabulary;

use std::ops::Range;

use crate::definition::LanguageTag;
use vocabulary::vocabulary;

/// The certainty that a text is a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// A number that may be a time: 17.30.
    Possible,
    /// Probably a time: `8 uur` may also be a duration.
    Likely,
    /// Certainly a time.
    Sure,
}

/// A time of day in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Time {
    /// Its byte range, with the words after it that belong to it.
    pub(super) range: Range<usize>,
    /// The times it means, in minutes since midnight.
    readings: Vec<u32>,
    /// The times it may also mean, if the half of the day is open or the hours may
    /// count from sunrise.
    others: Vec<u32>,
    pub(super) certainty: Certainty,
    /// Whether it is the word for noon or midnight.
    pub(super) is_named: bool,
}

impl Time {
    /// Whether both mean the same time.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.readings.iter().any(|time| other.readings.contains(time))
    }

    /// Whether both may mean the same time.
    pub(super) fn may_be_same(&self, other: &Self) -> bool {
        self.all().any(|time| other.all().any(|it| it == time))
    }

    fn all(&self) -> impl Iterator<Item = u32> {
        self.readings.iter().chain(&self.others).copied()
    }
}

/// The times of a text in a language, in order.
pub(super) fn times(text: &str, language: &LanguageTag) -> Vec<Time> {
    reader::times(text, vocabulary(language.spoken()))
}

/// Whether the words for times of a language are known.
pub(super) fn knows_times(language: &LanguageTag) -> bool {
    super::vocabulary::of(language).is_some_and(|known| known.clock.is_some())
}
