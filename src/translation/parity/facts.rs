use std::ops::Range;

use super::date::{Date, dates};
use super::measured::{Measured, measured};
use super::telephone::dialled;
use crate::definition::LanguageTag;
use crate::notation::{bare_addresses, telephone_numbers};
use crate::translation::markup::{Part, Plain};

/// What a message says that no translation may lose.
#[derive(Debug)]
pub(in super::super) struct Facts {
    /// Its text, in which the facts have their places.
    pub(in super::super) plain: Plain,
    pub(super) addresses: Vec<Range<usize>>,
    /// The telephone numbers, each with what is dialled.
    pub(super) telephones: Vec<(Range<usize>, String)>,
    pub(super) dates: Vec<Date>,
    /// The numbers that are nothing of the above.
    pub(super) measured: Vec<Measured>,
}

impl Facts {
    /// The facts of a message in a language; numbers in words as well, if
    /// asked.
    pub(in super::super) fn of(
        message: &str,
        parts: &[Part<'_>],
        language: &LanguageTag,
        with_words: bool,
    ) -> Self {
        let plain = Plain::of(message, parts);
        let ranges = |found: Vec<(Range<usize>, String)>| found.into_iter().map(|(range, _)| range);
        let addresses: Vec<Range<usize>> = ranges(bare_addresses(&plain.text)).collect();
        let mut rest = plain.clone();
        rest.leave_gaps(addresses.iter().cloned());
        let telephones = telephone_numbers(&rest.text).into_iter();
        let telephones: Vec<(Range<usize>, String)> =
            telephones.map(|range| (range.clone(), dialled(&rest.text[range]))).collect();
        rest.leave_gaps(telephones.iter().map(|(range, _)| range.clone()));
        let dates = dates(&rest.text, language);
        let measured = measured(&rest.text, language, with_words);
        Self { plain, addresses, telephones, dates, measured }
    }

    /// The numbers that are no part of a date.
    pub(super) fn numbers(&self) -> impl Iterator<Item = &Measured> {
        let is_dated = |at: usize| {
            let sure = self.dates.iter().filter(|date| !date.is_doubtful);
            sure.map(|date| &date.range).any(|range| range.contains(&at))
        };
        self.measured.iter().filter(move |measured| !is_dated(measured.range.start))
    }

    /// What stands at a place of the text.
    pub(super) fn written(&self, range: &Range<usize>) -> String {
        self.plain.text[range.clone()].to_owned()
    }

    /// The places in the message of what is to be kept letter for letter.
    pub(in super::super) fn places(&self) -> Vec<Range<usize>> {
        let telephones = self.telephones.iter().map(|(range, _)| range);
        let dates = self.dates.iter().filter(|date| !date.is_doubtful).map(|date| &date.range);
        let measured = self.measured.iter().map(|measured| &measured.range);
        let ranges = self.addresses.iter().chain(telephones).chain(dates).chain(measured);
        ranges.map(|range| self.plain.in_message(range)).collect()
    }
}
