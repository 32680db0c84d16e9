//! Dates, telephone numbers and addresses.

use std::ops::Range;

use super::Pair;
use super::date::{Date, knows_months};
use super::telephone;
use crate::diagnostic::ParityProblem;

impl Pair<'_> {
    /// Each date of the source is in the translation, in whatever form.
    pub(super) fn compare_dates(&mut self) {
        let (source, translation) = (&self.source.facts, &self.translation.facts);
        let sure = |date: &&Date| !date.is_doubtful;
        let is_lost =
            |date: &&Date| !translation.dates.iter().any(|it| it.says(date)) && !self.is_told(date);
        let lost = source.dates.iter().filter(sure).filter(is_lost);
        let lost: Vec<_> = lost.map(|date| date.range.clone()).collect();
        let is_other = |date: &&Date| !source.dates.iter().any(|it| it.says(date));
        let other = translation.dates.iter().filter(sure).find(is_other);
        let other = other.map(|date| date.range.clone());
        for date in lost {
            let problem = ParityProblem::LostDate {
                date: self.source.facts.written(&date),
                found: other.as_ref().map(|other| self.translation.facts.written(other)),
            };
            self.note(problem, other.as_ref());
        }
    }

    /// Whether the translation has the day and the year of a date, in a
    /// language whose months are not known.
    fn is_told(&self, date: &Date) -> bool {
        let has = |whole| self.translation.facts.measured.iter().any(|it| it.number.is(whole));
        !knows_months(self.translation.language) && has(date.day) && date.year.is_none_or(has)
    }

    /// Each telephone number of the source is in the translation, digit by
    /// digit.
    pub(super) fn compare_telephones(&mut self) {
        let text = &self.translation.facts.plain.text;
        let asked = self.source.facts.telephones.clone();
        let is_lost = |dialled: &str| telephone::find(dialled, text).is_none();
        let lost: Vec<_> = asked.iter().filter(|(_, dialled)| is_lost(dialled)).collect();
        let is_other = |number: &&(_, String)| asked.iter().all(|(_, it)| *it != number.1);
        let other = self.translation.facts.telephones.iter().find(is_other);
        let other: Option<Range<usize>> = other.map(|(range, _)| range.clone());
        for (range, _) in lost {
            let problem = ParityProblem::LostTelephone {
                number: self.source.facts.written(range),
                found: other.as_ref().map(|other| self.translation.facts.written(other)),
            };
            self.note(problem, other.as_ref());
        }
    }

    /// Each address of the source is in the translation, letter by letter.
    pub(super) fn compare_addresses(&mut self) {
        let (source, translation) = (&self.source.facts, &self.translation.facts);
        let written = |range: &Range<usize>| source.written(range);
        let asked: Vec<String> = source.addresses.iter().map(written).collect();
        let is_lost = |address: &&String| !has_address(&translation.plain.text, address);
        let lost: Vec<String> = asked.iter().filter(is_lost).cloned().collect();
        let is_other = |range: &&Range<usize>| !asked.contains(&translation.written(range));
        let other = translation.addresses.iter().find(is_other).cloned();
        for address in lost {
            let found = other.as_ref().map(|other| self.translation.facts.written(other));
            self.note(ParityProblem::LostAddress { address, found }, other.as_ref());
        }
    }
}

/// Whether a text has this address, and not one that goes on.
fn has_address(text: &str, address: &str) -> bool {
    let goes_on = |rest: &str| {
        let rest = rest.trim_start_matches(['/', '.', '-', '@', '?', '#', '&', '=', '_']);
        rest.starts_with(|sign: char| sign.is_ascii_alphanumeric())
    };
    let is_part = |before: &str| {
        before.ends_with(|sign: char| sign.is_ascii_alphanumeric() || "@./-_".contains(sign))
    };
    text.match_indices(address)
        .any(|(at, _)| !is_part(&text[..at]) && !goes_on(&text[at + address.len()..]))
}
