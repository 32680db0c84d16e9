use super::Pair;
use super::measured::Measured;
use super::separators::separators;
use crate::diagnostic::ParityProblem;

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
            let problem = ParityProblem::LostNumber {
                number: self.source.facts.written(&number.range),
                found: found.as_ref().map(|found| self.translation.facts.written(&found.range)),
            };
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

    fn compare_separators(&mut self) {
        let Some(separators) = separators(self.translation.language) else { return };
        let source = &self.source.facts.measured;
        let foreign = self.translation.facts.numbers().filter(|it| it.number.is_foreign);
        let foreign = foreign.filter_map(|it| {
            let same = source.iter().find(|number| number.number.is_same(&it.number))?;
            (!same.number.is_foreign)
                .then_some((it.number.range.clone(), same.number.range.clone()))
        });
        for (range, source) in foreign.collect::<Vec<_>>() {
            let problem = ParityProblem::ForeignSeparator {
                number: self.translation.facts.written(&range),
                source: self.source.facts.written(&source),
                sign: separators.decimal,
            };
            self.note(problem, Some(&range));
        }
    }
}
