//! The comparison of telephone numbers and addresses, which are copied character
//! by character.

use std::ops::Range;

use super::MessagePair;
use super::telephone::{country, row_of_digits, within};
use crate::diagnostic::ParityProblem;

impl MessagePair<'_> {
    /// Compares the telephone numbers: each must be in the translation, with or
    /// without its country code, and no other.
    pub(super) fn compare_telephones(&mut self) {
        let country = country(self.source.language);
        let plain = |numbers: &[(Range<usize>, String)]| -> Vec<(Range<usize>, String)> {
            numbers.iter().map(|(range, it)| (range.clone(), within(country, it))).collect()
        };
        let source = plain(&self.source.facts.telephones);
        let translation = plain(&self.translation.facts.telephones);
        let lost = without(&source, &translation);
        let mut added = without(&translation, &source).into_iter();
        for range in lost {
            let found = added.next().or_else(|| self.damaged_telephone());
            let problem = ParityProblem::LostTelephone {
                number: self.source.facts.written(&range),
                found: found.as_ref().map(|found| self.translation.facts.written(found)),
            };
            self.note(problem, found.as_ref());
            self.translation.facts.leave_out(found.iter());
        }
        for range in added {
            let number = self.translation.facts.written(&range);
            self.note(ParityProblem::AddedTelephone { number }, Some(&range));
        }
        self.compare_places(&source, &translation, String::eq);
    }

    /// Digits of the translation that may be a damaged telephone number.
    fn damaged_telephone(&self) -> Option<Range<usize>> {
        let mut rest = self.translation.facts.plain.clone();
        let facts = &self.translation.facts;
        rest.leave_gaps(facts.addresses.iter().cloned());
        rest.leave_gaps(facts.telephones.iter().map(|(range, _)| range.clone()));
        rest.leave_gaps(facts.dates.iter().map(|date| date.range.clone()));
        row_of_digits(&rest.text)
    }

    /// Compares the addresses: each must be in the translation, letter by letter,
    /// and no other.
    pub(super) fn compare_addresses(&mut self) {
        let asked = self.source.facts.written_addresses();
        let known: Vec<String> = asked.iter().map(|(_, address)| address.clone()).collect();
        let said = self.translation.facts.addresses_among(&known);
        let lost = without(&asked, &said);
        let mut added = without(&said, &asked).into_iter();
        for range in lost {
            let address = self.source.facts.written(&range);
            let found = added.next();
            let written = found.as_ref().map(|found| self.translation.facts.written(found));
            self.note(ParityProblem::LostAddress { address, found: written }, found.as_ref());
        }
        for range in added {
            let address = self.translation.facts.written(&range);
            self.note(ParityProblem::AddedAddress { address }, Some(&range));
        }
        self.compare_places(&asked, &said, String::eq);
    }
}

impl super::Facts {
    fn written_addresses(&self) -> Vec<(Range<usize>, String)> {
        self.addresses.iter().map(|range| (range.clone(), self.written(range))).collect()
    }

    /// The addresses of the text. Known addresses are found anywhere, even before
    /// an ending.
    fn addresses_among(&self, known: &[String]) -> Vec<(Range<usize>, String)> {
        let text = &self.plain.text;
        let places = |address: &String| -> Vec<(Range<usize>, String)> {
            let places = places_of(text, address);
            places.into_iter().map(|place| (place, address.clone())).collect()
        };
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        for (place, address) in known.iter().flat_map(places) {
            if found.iter().all(|(it, _)| *it != place) {
                found.push((place, address));
            }
        }
        let is_other = |range: &Range<usize>| {
            found.iter().all(|(it, _)| it.end <= range.start || range.end <= it.start)
        };
        let written = self.written_addresses().into_iter();
        let others: Vec<_> = written.filter(|(range, _)| is_other(range)).collect();
        found.extend(others);
        found.sort_by_key(|(range, _)| range.start);
        found
    }
}

/// The places of facts that only the first side has, each once.
fn without(
    facts: &[(Range<usize>, String)],
    others: &[(Range<usize>, String)],
) -> Vec<Range<usize>> {
    let mut found: Vec<&(Range<usize>, String)> = Vec::new();
    for fact in facts {
        let is_known = |it: &(Range<usize>, String)| it.1 == fact.1;
        if !others.iter().any(is_known) && !found.iter().any(|it| is_known(it)) {
            found.push(fact);
        }
    }
    found.into_iter().map(|(range, _)| range.clone()).collect()
}

/// The places of an address in a text, except where a longer address contains it.
fn places_of(text: &str, address: &str) -> Vec<Range<usize>> {
    let goes_on = |rest: &str| {
        let rest = rest.trim_start_matches(['/', '.', '-', '@', '?', '#', '&', '=', '_']);
        rest.starts_with(|character: char| character.is_ascii_alphanumeric())
    };
    let is_part = |before: &str| {
        before.ends_with(|character: char| {
            character.is_ascii_alphanumeric() || "@./-_".contains(character)
        })
    };
    let places = text.match_indices(address).map(|(at, _)| at..at + address.len());
    places.filter(|it| !is_part(&text[..it.start]) && !goes_on(&text[it.end..])).collect()
}
