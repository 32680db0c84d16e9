//! The comparison of numbers with a unit: doses, lengths, durations. Numbers
//! without one are compared in [`numbers`](super::numbers).

use std::ops::Range;

use super::MessagePair;
use super::measurements::Measurement;
use super::unit::words_for;
use super::vocabulary::{self, Unread};
use crate::diagnostic::ParityProblem;
use crate::locale::Unit;

impl MessagePair<'_> {
    /// Compares numbers with units: each must be in the translation, with that
    /// unit or the equivalent in another, and the translation must not add a dose.
    /// Returns the places of the noted numbers in the translation.
    pub(super) fn compare_doses(&mut self) -> Vec<Range<usize>> {
        let mut added = self.added_doses();
        let mut noted = Vec::new();
        for lost in self.lost_measures() {
            let found = self.instead_of(&lost, &added);
            added.retain(|dose| found.as_ref() != Some(dose));
            let range = found.as_ref().map(|found| self.translation.with_next_word(found));
            let problem = self.lost_measure(&lost, found.as_ref());
            noted.extend(found.as_ref().map(|found| found.number.range.clone()));
            self.note(problem, range.as_ref());
        }
        added.extend(self.repeated_doses());
        for dose in added {
            let written = self.translation.facts.written(&dose.range);
            noted.push(dose.number.range.clone());
            self.note(ParityProblem::AddedDose { dose: written }, Some(&dose.range));
        }
        noted
    }

    fn lost_measure(&self, lost: &Measurement, found: Option<&Measurement>) -> ParityProblem {
        let dose = self.source.facts.written(&lost.range);
        let facts = &self.translation.facts;
        let written = found.map(|found| facts.written(&self.translation.with_next_word(found)));
        let is_same = |found: &&Measurement| found.number.is_same(&lost.number);
        if let Some(problem) = found
            .filter(|found| found.measures_as(lost))
            .and_then(|found| self.foreign_separator(lost, found))
        {
            return problem;
        }
        match (found.filter(is_same), written) {
            (Some(found), Some(written)) => {
                let is_known = self.translation.knows_units() || found.strict().is_some();
                if is_known || !found.precedes_word {
                    return ParityProblem::OtherUnit { dose, found: written };
                }
                ParityProblem::UnknownUnit { dose, found: written }
            }
            (_, None)
                if !self.translation.knows_number_words()
                    && (!lost.is_figure || lost.dose().is_none()) =>
            {
                ParityProblem::UnknownNumber { number: dose }
            }
            // A translator may write a duration in another way: half an hour.
            (_, found) if lost.dose().is_none() => {
                ParityProblem::LostDuration { duration: dose, found }
            }
            (_, found) => ParityProblem::LostDose { dose, found },
        }
    }

    /// The source's numbers with a unit that the translation lacks, each once.
    fn lost_measures(&self) -> Vec<Measurement> {
        let mut lost: Vec<Measurement> = Vec::new();
        let ratios = self.source.ratios();
        for asked in self.source.facts.numbers().filter(|it| it.is_sure && it.strict().is_some()) {
            let is_said = || self.translation.facts.measured.iter().any(|it| it.says(asked));
            let is_known = || lost.iter().any(|known| known.has(asked));
            // Five days out of seven: the unit may follow the other number.
            let is_whole = || {
                let mut said = self.translation.facts.measured.iter();
                ratios.iter().any(|ratio| ratio.whole == asked)
                    && said.any(|it| it.is_sure && it.number.is_same(&asked.number))
            };
            if !is_said() && !is_known() && !is_whole() && !self.translation.says_one(asked) {
                lost.push(asked.clone());
            }
        }
        lost
    }

    /// The doses of the translation that the source lacks.
    fn added_doses(&self) -> Vec<Measurement> {
        let source = &self.source.facts.measured;
        let is_year = |dose: &Measurement| {
            let is_same = |number: &Measurement| number.number.is_same(&dose.number);
            dose.may_be_year() && source.iter().any(is_same)
        };
        let doses = self.translation.facts.numbers();
        let doses = doses.filter(|number| number.is_sure && number.dose().is_some());
        let ratios = self.source.ratios();
        let is_added = |dose: &&Measurement| {
            !is_year(dose)
                && !source.iter().any(|number| number.has(dose))
                && !ratios.iter().any(|ratio| ratio.is(dose))
        };
        doses.filter(is_added).cloned().collect()
    }

    /// The doses the translation repeats more often than the source: a tablet in
    /// the morning that became one in the evening, too.
    fn repeated_doses(&self) -> Vec<Measurement> {
        let is_dose = |it: &&Measurement| {
            it.is_figure && (it.dose().is_some() || it.noun() == Some(Unit::Tablet))
        };
        let source = &self.source.facts.measured;
        let mut seen: Vec<&Measurement> = Vec::new();
        let mut repeated = Vec::new();
        for dose in self.translation.facts.numbers().filter(is_dose) {
            let is_same = |it: &&&Measurement| it.measure == dose.measure && it.has(dose);
            let asked = source.iter().filter(|it| it.has(dose)).count();
            if (1..=seen.iter().filter(is_same).count()).contains(&asked) {
                repeated.push(dose.clone());
            }
            seen.push(dose);
        }
        repeated
    }

    /// The number that probably replaces a lost one: the same number with another
    /// unit or without one, else another number with that unit.
    fn instead_of(&self, lost: &Measurement, added: &[Measurement]) -> Option<Measurement> {
        let numbers = || self.translation.facts.numbers();
        let is_same = |it: &&Measurement| it.number.is_same(&lost.number);
        let same_number = || numbers().filter(|it| it.is_sure).find(is_same);
        let same_unit = || added.iter().find(|dose| dose.measures_as(lost));
        let of_time = || {
            let known = |it: &Measurement| self.source.facts.measured.iter().any(|own| own.has(it));
            numbers().find(|it| it.measures_as(lost) && !known(it))
        };
        added.iter().find(is_same).or_else(same_number).or_else(same_unit).or_else(of_time).cloned()
    }
}

impl super::Side<'_> {
    pub(super) fn knows_units(&self) -> bool {
        vocabulary::unread(self.language) != Some(Unread::NumberWordsAndUnits)
    }

    pub(super) fn knows_number_words(&self) -> bool {
        vocabulary::unread(self.language).is_none()
    }

    /// Whether the text writes one of a unit without a number, and that equals the
    /// asked number: *an hour* for 60 minutes, *weekly* for 7 days.
    pub(super) fn says_one(&self, asked: &Measurement) -> bool {
        use Unit::{Day, Hour, Minute, Month, Week, Year};
        let Some(vocabulary) = vocabulary::of(self.language) else { return false };
        let text = &self.facts.plain.text;
        let mut ones = [Minute, Hour, Day, Week, Month, Year].into_iter();
        let counted = self.facts.measured.iter().filter(|it| it.is_sure);
        let is_counted = |at: usize| counted.clone().any(|it| it.range.contains(&at));
        ones.any(|unit| {
            asked.is_one(unit) && words_for(text, unit, vocabulary).any(|at| !is_counted(at))
        })
    }

    /// The range of a number with its unit, or with the word after it.
    fn with_next_word(&self, number: &Measurement) -> Range<usize> {
        let Range { start, end } = number.range.clone();
        let rest = &self.facts.plain.text[end..];
        let word = rest.trim_start();
        let length = word.find(|it: char| !it.is_alphabetic()).unwrap_or(word.len());
        let has_word = number.measure.is_none() && length > 0;
        start..if has_word { end + (rest.len() - word.len()) + length } else { end }
    }
}
