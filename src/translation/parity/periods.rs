//! The comparison of periods: a daily dose must not become a weekly dose.

use super::number_words::{fold, lexicon_of};
use super::unit::words_for;
use super::vocabulary;
use super::{MessagePair, Side};
use crate::diagnostic::ParityProblem;
use crate::locale::{Unit, Vocabulary};

impl MessagePair<'_> {
    /// Compares the periods of the message: a day must not become a week.
    pub(super) fn compare_periods(&mut self) {
        let source = self.source.periods();
        if source.is_empty() {
            return;
        }
        let Some(vocabulary) = vocabulary::of(self.translation.language) else { return };
        let text = &self.translation.facts.plain.text;
        let is_lost = |unit: Unit| words_for(text, unit, vocabulary).next().is_none();
        let periods = self.translation.periods();
        let other = periods.iter().find(|(unit, _)| !self.source.has_time(*unit));
        let own = |unit| periods.iter().any(|(it, _)| *it == unit);
        let lost = source.iter().find(|(unit, _)| is_lost(*unit) && !own(*unit));
        if let (Some((_, dose)), Some((_, found))) = (lost, other) {
            let (dose, found) = (dose.clone(), found.clone());
            self.note(ParityProblem::OtherUnit { dose, found }, None);
        }
    }
}

impl Side<'_> {
    /// The periods of its text, each with its wording.
    fn periods(&self) -> Vec<(Unit, String)> {
        let Some(known) = lexicon_of(self.language) else { return Vec::new() };
        let text = fold(&self.facts.plain.text);
        let mut periods: Vec<(Unit, String)> = Vec::new();
        for (unit, phrase) in &known.periods {
            let is_new = periods.iter().all(|(known, _)| known != unit);
            if is_new && has_phrase(&text, phrase) {
                periods.push((*unit, phrase.clone()));
            }
        }
        periods
    }

    /// Whether its text has a word for a unit of time.
    fn has_time(&self, unit: Unit) -> bool {
        let is_named =
            |known: &Vocabulary| words_for(&self.facts.plain.text, unit, known).next().is_some();
        vocabulary::of(self.language).is_some_and(is_named)
            || self.periods().iter().any(|(it, _)| *it == unit)
    }
}

/// Whether a text has a phrase in whole words.
fn has_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        !text[..at].ends_with(char::is_alphabetic)
            && !text[at + phrase.len()..].starts_with(char::is_alphabetic)
    })
}
