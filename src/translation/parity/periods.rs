//! How often: per day, a week.

use super::spoken::fold;
use super::unit::{Unit, words_for};
use super::vocabulary::{self, Vocabulary};
use super::{Pair, Side};
use crate::diagnostic::ParityProblem;

impl Pair<'_> {
    /// What is to be done so often a day is not so often a week.
    pub(super) fn compare_periods(&mut self) {
        let source = self.source.periods();
        let Some(vocabulary) = vocabulary::of(self.translation.language) else { return };
        let text = &self.translation.facts.plain.text;
        let is_lost = |unit: Unit| words_for(text, unit, vocabulary).next().is_none();
        let other = self.translation.periods();
        let other = other.iter().find(|(unit, _)| !self.source.has_time(*unit));
        let own = |unit| self.translation.periods().iter().any(|(it, _)| *it == unit);
        let lost = source.iter().find(|(unit, _)| is_lost(*unit) && !own(*unit));
        if let (Some((_, dose)), Some((_, found))) = (lost, other) {
            let (dose, found) = (dose.clone(), found.clone());
            self.note(ParityProblem::OtherUnit { dose, found }, None);
        }
    }
}

impl Side<'_> {
    /// The units of time that its text counts by, each as it is written.
    fn periods(&self) -> Vec<(Unit, String)> {
        let known = vocabulary::of(self.language).and_then(|known| known.numerals);
        let Some(known) = known else { return Vec::new() };
        let text = fold(&self.facts.plain.text);
        let written = |&(unit, phrases): &(Unit, &str)| {
            let mut phrases = phrases.split_whitespace().map(phrase_of);
            phrases.find(|phrase| has_phrase(&text, phrase)).map(|phrase| (unit, phrase))
        };
        known.periods.iter().filter_map(written).collect()
    }

    /// Whether its text has a word for a unit of time.
    fn has_time(&self, unit: Unit) -> bool {
        let is_named =
            |known: &Vocabulary| words_for(&self.facts.plain.text, unit, known).next().is_some();
        vocabulary::of(self.language).is_some_and(is_named)
            || self.periods().iter().any(|(it, _)| *it == unit)
    }
}

/// A phrase of the vocabulary as it is in a folded text.
pub(super) fn phrase_of(words: &str) -> String {
    fold(&words.replace('_', " "))
}

/// Whether a text has a phrase in whole words.
fn has_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        !text[..at].ends_with(char::is_alphabetic)
            && !text[at + phrase.len()..].starts_with(char::is_alphabetic)
    })
}
