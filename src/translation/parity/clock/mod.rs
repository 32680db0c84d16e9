//! Times of day in a text: `8.00 uur`, `half past eight`, `saat 17.30`.
//!
//! [`tokens`] divides a text into words, numbers and signs; [`vocabulary`] is
//! what a language says around an hour; [`hour`] reads the hour with its minutes,
//! [`reader`] what stands around it, [`range`] what two times say for both, and
//! [`day`] what time that is.

mod beginnings;
mod hour;
mod day;
mod phrase;
mod range;
mod reader;
mod tokens;
mod vocabulary;

use std::ops::Range;

use crate::definition::LanguageTag;
use vocabulary::vocabulary;

/// How sure it is that something is a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// It is a number that may be one: 17.30.
    Possible,
    /// It may be something else: `8 uur` may be so long as well.
    Likely,
    /// It is one.
    Sure,
}

/// A time of day in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Time {
    /// Its bytes, with the words after it that belong to it.
    pub(super) range: Range<usize>,
    /// What it says, in minutes since midnight.
    readings: Vec<u32>,
    /// What it may say as well, where the half of the day is left open or the
    /// hours are counted from sunrise.
    others: Vec<u32>,
    pub(super) certainty: Certainty,
    /// Whether it is noon or midnight in words.
    pub(super) is_named: bool,
}

impl Time {
    /// Whether both say the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.readings.iter().any(|time| other.readings.contains(time))
    }

    /// Whether both may say the same.
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

/// Whether the words for times are known in a language.
pub(super) fn knows_times(language: &LanguageTag) -> bool {
    super::vocabulary::of(language).is_some_and(|known| known.clock.is_some())
}
