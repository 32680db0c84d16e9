//! The comparison of numbers without a unit, and of decimal and grouping
//! separators. Numbers with a unit are compared in [`doses`](super::doses).

use std::ops::Range;

use super::MessagePair;
use super::measurements::Measurement;
use crate::diagnostic::ParityProblem;
use crate::locale::{Separators, separators};
use crate::recognize::digit;

/// The separators between Arabic and Persian digits, in any language.
const EASTERN: Separators = Separators { decimal: '٫', grouping: '٬' };

impl MessagePair<'_> {
    /// Compares the numbers: each must be in the translation, and no other, with
    /// the separators of its language. Numbers noted already are not noted again.
    pub(super) fn compare_numbers(&mut self, noted: &[Range<usize>]) {
        let lost = self.lost_numbers(noted);
        let mut added = self.added_numbers(noted);
        // Only a single lost and a single added number certainly correspond.
        let found = match (&lost[..], &added[..]) {
            ([_], [found]) => Some(found.clone()),
            _ => None,
        };
        for number in lost {
            let problem = self.lost_number(&number, found.as_ref());
            self.note(problem, found.as_ref().map(|found| &found.range));
        }
        added.retain(|number| found.as_ref() != Some(number));
        for number in added {
            let written = self.translation.facts.written(&number.range);
            self.note(ParityProblem::AddedNumber { number: written }, Some(&number.range));
        }
        self.compare_separators();
    }

    fn lost_number(&self, lost: &Measurement, found: Option<&Measurement>) -> ParityProblem {
        if let Some(problem) = found.and_then(|found| self.foreign_separator(lost, found)) {
            return problem;
        }
        let number = self.source.facts.written(&lost.number.range);
        if found.is_none() && !self.translation.knows_number_words() {
            return ParityProblem::UnknownNumber { number };
        }
        let found = found.map(|found| self.translation.facts.written(&found.range));
        ParityProblem::LostNumber { number, found }
    }

    fn lost_numbers(&self, noted: &[Range<usize>]) -> Vec<Measurement> {
        let said = &self.translation.facts.measured;
        let ratios = self.source.ratios();
        let mut lost: Vec<Measurement> = Vec::new();
        for asked in self.source.facts.numbers().filter(|it| it.is_sure && it.strict().is_none()) {
            let is_same = |it: &Measurement| it.says(asked);
            // *Every third* means *one in three*.
            let is_part = || {
                ratios.iter().filter(|ratio| ratio.has(asked)).any(|ratio| {
                    let is_one = ratio.part.number.is(1) && asked.number.is(1);
                    said.iter().any(|it| ratio.is(it) || is_one && it.says(ratio.whole))
                })
            };
            // A wrong unit was noted already.
            let is_noted = |it: &Measurement| {
                noted.contains(&it.number.range) && it.number.is_same(&asked.number)
            };
            if said.iter().any(is_noted) {
                continue;
            }
            if !said.iter().any(is_same) && !lost.iter().any(is_same) && !is_part() {
                lost.push(asked.clone());
            }
        }
        lost
    }

    /// The numbers and times of the translation that the source lacks.
    fn added_numbers(&self, noted: &[Range<usize>]) -> Vec<Measurement> {
        let source = &self.source.facts.measured;
        let ratios = self.source.ratios();
        let is_had = |it: &Measurement| {
            source.iter().any(|number| number.has(it))
                || ratios.iter().any(|ratio| ratio.is(it))
                || self.source.says_one(it)
        };
        let is_within = |it: &Measurement, ranges: &[Range<usize>]| {
            ranges.iter().any(|range| range.contains(&it.number.range.start))
        };
        let whole: Vec<Range<usize>> = self
            .translation
            .facts
            .measured
            .iter()
            .filter(|it| is_had(it))
            .map(|it| it.number.range.clone())
            .collect();
        let numbers = self.translation.facts.numbers();
        let numbers = numbers.filter(|it| it.is_sure && it.dose().is_none() && !is_had(it));
        // A scale of 10 may be described as going from 0 to 10.
        let numbers = numbers.filter(|it| !it.number.is(0));
        let is_new = |it: &&Measurement| !is_within(it, noted) && !is_within(it, &whole);
        numbers.filter(is_new).cloned().collect()
    }

    /// The problem of two numbers with the same digits that differ only by their
    /// separator.
    pub(super) fn foreign_separator(
        &self,
        lost: &Measurement,
        found: &Measurement,
    ) -> Option<ParityProblem> {
        let source = self.source.facts.written(&lost.number.range);
        let number = self.translation.facts.written(&found.number.range);
        let are_same = source.chars().filter_map(digit).eq(number.chars().filter_map(digit));
        let is_parted = number.contains(['.', ',', '٫', '٬']);
        let sign = self.separator_of(&number, lost.number.is_whole())?;
        (are_same && is_parted).then_some(ParityProblem::ForeignSeparator { number, source, sign })
    }

    /// The separator the translation's language uses with these digits: the
    /// grouping separator in a whole number, else the decimal separator.
    fn separator_of(&self, number: &str, is_whole: bool) -> Option<char> {
        let separators = if number.starts_with(is_eastern_digit) {
            EASTERN
        } else {
            separators(self.translation.language)?
        };
        Some(if is_whole { separators.grouping } else { separators.decimal })
    }

    /// Notes decimals after a separator of another language.
    fn compare_separators(&mut self) {
        let source = &self.source.facts.measured;
        let foreign = self.translation.facts.numbers().filter(|it| it.number.is_foreign);
        let written = |facts: &super::Facts, it: &Measurement| facts.written(&it.number.range);
        let foreign = foreign.filter_map(|it| {
            let mut same = source.iter().filter(|number| number.number.is_same(&it.number));
            // A number copied from the source may keep its separator.
            let is_copied = |number: &Measurement| {
                let own = written(&self.source.facts, number);
                number.number.is_foreign && own == written(&self.translation.facts, it)
            };
            let first = same.clone().next().filter(|first| !first.number.is_foreign)?;
            (!same.any(is_copied)).then_some((it.number.range.clone(), first.number.range.clone()))
        });
        for (range, source) in foreign.collect::<Vec<_>>() {
            let number = self.translation.facts.written(&range);
            let Some(sign) = self.separator_of(&number, false) else { continue };
            let source = self.source.facts.written(&source);
            self.note(ParityProblem::ForeignSeparator { number, source, sign }, Some(&range));
        }
    }
}

/// Whether a character is an Arabic or Persian digit.
fn is_eastern_digit(character: char) -> bool {
    matches!(character, '٠'..='٩' | '۰'..='۹')
}
