//! The facts of one message, each read by its own module. Comparing the facts of
//! two messages is left to [`MessagePair`](super::MessagePair).

use std::ops::Range;

use super::addresses::addresses;
use super::clock::{Certainty, Time, times};
use super::date::{WrittenDate, dates};
use super::measurements::{Measurement, measured};
use super::telephone::telephones;
use crate::definition::LanguageTag;
use crate::translation::markup::{MessagePart, PlainText};

/// The facts of a message, which no translation may lose.
#[derive(Debug, Clone)]
pub(in super::super) struct Facts {
    /// Its plain text, in which the facts have their places.
    pub(in super::super) plain: PlainText,
    pub(super) addresses: Vec<Range<usize>>,
    /// The telephone numbers, each with the digits dialled.
    pub(super) telephones: Vec<(Range<usize>, String)>,
    pub(super) dates: Vec<WrittenDate>,
    /// The times of day, certain or not.
    pub(super) times: Vec<Time>,
    /// All other numbers.
    pub(super) measured: Vec<Measurement>,
}

impl Facts {
    /// The facts of a message in a language, with or without number words.
    pub(in super::super) fn of(
        message: &str,
        parts: &[MessagePart<'_>],
        language: &LanguageTag,
        with_words: bool,
    ) -> Self {
        let plain = PlainText::of(message, parts);
        let addresses = addresses(&plain.text);
        let mut rest = plain.clone();
        rest.leave_gaps(addresses.iter().cloned());
        let dates = dates(&rest.text, language);
        let mut undated = rest.clone();
        let sure = dates.iter().filter(|date| !date.is_doubtful);
        undated.leave_gaps(sure.map(|date| date.range.clone()));
        let telephones = telephones(&undated.text);
        let called = || telephones.iter().map(|(range, _)| range.clone());
        undated.leave_gaps(called());
        let times = times(&undated.text, language);
        rest.leave_gaps(called());
        let sure = times.iter().filter(|time| time.certainty == Certainty::Sure);
        rest.leave_gaps(sure.map(|time| time.range.clone()));
        let measured = measured(&rest.text, language, with_words);
        Self { plain, addresses, telephones, dates, times, measured }
    }

    /// How many facts there are.
    pub(super) fn count(&self) -> usize {
        let dated = self.dates.len() + self.times.len() + self.measured.len();
        dated + self.addresses.len() + self.telephones.len()
    }

    /// The numbers outside dates.
    pub(super) fn numbers(&self) -> impl Iterator<Item = &Measurement> {
        let is_dated = |at: usize| {
            let sure = self.dates.iter().filter(|date| !date.is_doubtful);
            sure.map(|date| &date.range).any(|range| range.contains(&at))
        };
        self.measured.iter().filter(move |measured| !is_dated(measured.range.start))
    }

    /// Leaves out the numbers in ranges that have been read as something else.
    pub(super) fn leave_out<'r>(&mut self, ranges: impl Iterator<Item = &'r Range<usize>>) {
        for range in ranges {
            self.measured.retain(|number| !range.contains(&number.range.start));
        }
    }

    /// The text at a place.
    pub(super) fn written(&self, range: &Range<usize>) -> String {
        self.plain.text[range.clone()].to_owned()
    }

    /// The places in the message that must be kept letter for letter.
    pub(in super::super) fn places(&self) -> Vec<Range<usize>> {
        let telephones = self.telephones.iter().map(|(range, _)| range);
        let dates = self.dates.iter().filter(|date| !date.is_doubtful).map(|date| &date.range);
        let times = self.times.iter().filter(|time| time.certainty == Certainty::Sure);
        let times = times.map(|time| &time.range);
        // A counted noun is a word like any other; a unit belongs to the number.
        let measured = self.measured.iter().map(|it| match it.strict() {
            Some(_) => &it.range,
            None => &it.number.range,
        });
        let ranges = self.addresses.iter().chain(telephones).chain(dates);
        let ranges = ranges.chain(times).chain(measured);
        ranges.map(|range| self.plain.in_message(range)).collect()
    }
}
