use super::Pair;
use super::measured::Measured;
use super::separators::{EASTERN, is_eastern_digit, separators};
use crate::diagnostic::ParityProblem;
use crate::notation::digit;

impl Pair<'_> {
    /// Each number of the source is in the translation, and its decimals stand
    /// after the sign of its language.
    pub(super) fn compare_numbers(&mut self) {
        let lost = self.lost_numbers();
        let added = self.added_numbers();
        // Which stands for which is plain only where there is one of each.
        let found = match (&lost[..], &added[..]) {
            ([_], [found]) => Some(found.clone()),
            _ => None,
        };
        for number in lost {
            let other_sign = found.as_ref().and_then(|found| self.other_sign(&number, found));
            let problem = other_sign.unwrap_or_else(|| ParityProblem::LostNumber {
                number: self.source.facts.written(&number.range),
                found: found.as_ref().map(|found| self.translation.facts.written(&found.range)),
            });
            self.note(problem, found.as_ref().map(|found| &found.range));
        }
        self.compare_separators();
    }

    fn lost_numbers(&self) -> Vec<Measured> {
        let said = &self.translation.facts.measured;
        let mut lost: Vec<Measured> = Vec::new();
        for asked in self.source.facts.numbers().filter(|number| number.measure.is_none()) {
            let is_same = |it: &Measured| it.number.is_same(&asked.number);
            if !said.iter().any(is_same) && !lost.iter().any(is_same) {
                lost.push(asked.clone());
            }
        }
        lost
    }

    fn added_numbers(&self) -> Vec<Measured> {
        let source = &self.source.facts.measured;
        let is_added =
            |it: &&Measured| !source.iter().any(|number| number.number.is_same(&it.number));
        let plain = self.translation.facts.numbers().filter(|it| it.measure.is_none());
        plain.filter(is_added).cloned().collect()
    }

    /// What is wrong where both numbers have the same digits, and only the sign
    /// among them makes the one another than the other.
    pub(super) fn other_sign(&self, lost: &Measured, found: &Measured) -> Option<ParityProblem> {
        let source = self.source.facts.written(&lost.number.range);
        let number = self.translation.facts.written(&found.number.range);
        let are_same = source.chars().filter_map(digit).eq(number.chars().filter_map(digit));
        let is_parted = number.contains(['.', ',', '٫', '٬']);
        let sign = self.sign_of(&number, lost.number.is_whole())?;
        (are_same && is_parted).then_some(ParityProblem::ForeignSeparator { number, source, sign })
    }

    /// The sign that the language of the translation writes in a number of such
    /// digits: among the thousands of a whole one, else before the decimals.
    fn sign_of(&self, number: &str, is_whole: bool) -> Option<char> {
        let separators = match number.starts_with(is_eastern_digit) {
            true => EASTERN,
            false => separators(self.translation.language)?,
        };
        Some(if is_whole { separators.grouping } else { separators.decimal })
    }

    /// Notes decimals that stand after a sign of another language.
    fn compare_separators(&mut self) {
        let source = &self.source.facts.measured;
        let foreign = self.translation.facts.numbers().filter(|it| it.number.is_foreign);
        let foreign = foreign.filter_map(|it| {
            let same = source.iter().find(|number| number.number.is_same(&it.number))?;
            (!same.number.is_foreign)
                .then_some((it.number.range.clone(), same.number.range.clone()))
        });
        for (range, source) in foreign.collect::<Vec<_>>() {
            let number = self.translation.facts.written(&range);
            let Some(sign) = self.sign_of(&number, false) else { continue };
            let source = self.source.facts.written(&source);
            self.note(ParityProblem::ForeignSeparator { number, source, sign }, Some(&range));
        }
    }
}
