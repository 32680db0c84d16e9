use super::Pair;
use super::measured::Measured;
use crate::diagnostic::ParityProblem;

impl Pair<'_> {
    /// Each number with a unit of the source is in the translation, with that
    /// unit; and the translation has no dose besides.
    pub(super) fn compare_doses(&mut self) {
        let mut added = self.added_doses();
        for lost in self.lost_measures() {
            let found = self.instead_of(&lost, &added);
            added.retain(|dose| found.as_ref() != Some(dose));
            let same_unit = found.as_ref().filter(|found| found.measures_as(&lost));
            let other_sign = same_unit.and_then(|found| self.other_sign(&lost, found));
            let problem = other_sign.unwrap_or_else(|| self.lost_measure(&lost, found.as_ref()));
            self.note(problem, found.as_ref().map(|found| &found.range));
        }
        for dose in added {
            let written = self.translation.facts.written(&dose.range);
            self.note(ParityProblem::AddedDose { dose: written }, Some(&dose.range));
        }
    }

    /// What is lost: a duration, which a translator may say otherwise (`half an
    /// hour`), or a dose. The same number with another unit is never the same
    /// duration.
    fn lost_measure(&self, lost: &Measured, found: Option<&Measured>) -> ParityProblem {
        let written = self.source.facts.written(&lost.range);
        let found_written = found.map(|found| self.translation.facts.written(&found.range));
        let is_of_time = lost.dose().is_none();
        let has_other_unit = found
            .is_some_and(|found| found.measure.is_some() && found.number.is_same(&lost.number));
        if is_of_time && !has_other_unit {
            ParityProblem::LostDuration { duration: written, found: found_written }
        } else {
            ParityProblem::LostDose { dose: written, found: found_written }
        }
    }

    /// The numbers with a unit of the source that the translation does not
    /// have, each once.
    fn lost_measures(&self) -> Vec<Measured> {
        let mut lost: Vec<Measured> = Vec::new();
        for asked in self.source.facts.numbers().filter(|number| number.measure.is_some()) {
            let is_said = self.translation.facts.measured.iter().any(|it| it.says(asked));
            if !is_said && !lost.iter().any(|known| known.has(asked)) {
                lost.push(asked.clone());
            }
        }
        lost
    }

    /// The doses of the translation that the source does not have.
    fn added_doses(&self) -> Vec<Measured> {
        let source = &self.source.facts.measured;
        let is_year = |dose: &Measured| {
            let is_same = |number: &Measured| number.number.is_same(&dose.number);
            dose.may_be_year() && source.iter().any(is_same)
        };
        let doses = self.translation.facts.numbers().filter(|number| number.dose().is_some());
        let is_added =
            |dose: &&Measured| !is_year(dose) && !source.iter().any(|number| number.has(dose));
        doses.filter(is_added).cloned().collect()
    }

    /// What the translation may say in the place of a number with a unit: the
    /// same number with another unit or none, else another number with that
    /// unit.
    fn instead_of(&self, lost: &Measured, added: &[Measured]) -> Option<Measured> {
        let numbers = || self.translation.facts.numbers();
        let same_number = || numbers().find(|it| it.number.is_same(&lost.number));
        let same_unit = || added.iter().find(|dose| dose.measures_as(lost));
        let of_time = || {
            let known = |it: &Measured| self.source.facts.measured.iter().any(|own| own.has(it));
            numbers().find(|it| it.measures_as(lost) && !known(it))
        };
        added
            .iter()
            .find(|dose| dose.number.is_same(&lost.number))
            .or_else(same_number)
            .or_else(same_unit)
            .or_else(of_time)
            .cloned()
    }
}
