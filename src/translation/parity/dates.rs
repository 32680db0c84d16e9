//! The comparison of dates. Reading them is left to [`date`](super::date).

use std::ops::Range;

use super::MessagePair;
use super::date::{WrittenDate, knows_months};
use crate::diagnostic::ParityProblem;

impl MessagePair<'_> {
    /// Compares the dates: each date of the source must be in the translation, in
    /// any form, and no other. The digits of a date no longer count as numbers.
    pub(super) fn compare_dates(&mut self) {
        let (source, translation) =
            (self.source.facts.dates.clone(), self.translation.facts.dates.clone());
        self.leave_out_dates(&source, &translation);
        let mut added = added(&source, &translation).into_iter();
        for date in lost(&source, &translation) {
            if self.is_told(date) {
                self.note_unclear_date(date, None);
                continue;
            }
            let found = added.next();
            match found.filter(|found| found.may_say(date)) {
                Some(found) => self.note_unclear_date(date, Some(&found.range)),
                None => self.note_lost_date(date, found.map(|found| &found.range)),
            }
        }
        for date in added {
            let written = self.translation.facts.written(&date.range);
            self.note(ParityProblem::AddedDate { date: written }, Some(&date.range));
        }
        let placed = |dates: &[WrittenDate]| -> Vec<(Range<usize>, WrittenDate)> {
            dates.iter().map(|date| (date.range.clone(), date.clone())).collect()
        };
        let is_same = |one: &WrittenDate, other: &WrittenDate| one.says(other) || other.says(one);
        self.compare_places(&placed(&source), &placed(&translation), is_same);
    }

    /// Leaves out the numbers of doubtful dates that the other side shows to be
    /// dates.
    fn leave_out_dates(&mut self, source: &[WrittenDate], translation: &[WrittenDate]) {
        let is_same = |one: &WrittenDate, other: &WrittenDate| one.says(other) || other.says(one);
        let is_told = |date: &WrittenDate, own: &[WrittenDate]| {
            own.iter().any(|it| date.is_doubtful && !it.is_doubtful && is_same(date, it))
        };
        let is_known = |date: &WrittenDate, own: &[WrittenDate], others: &[WrittenDate]| {
            let is_date =
                |it: &WrittenDate| !(date.is_doubtful && it.is_doubtful) && is_same(date, it);
            others.iter().any(is_date) && !is_told(date, own)
        };
        let known = source.iter().filter(|date| is_known(date, source, translation));
        self.source.facts.leave_out(known.map(|date| &date.range));
        let known = translation.iter().filter(|date| is_known(date, translation, source));
        self.translation.facts.leave_out(known.map(|date| &date.range));
    }

    fn note_lost_date(&mut self, date: &WrittenDate, found: Option<&Range<usize>>) {
        let (date, written) = self.both_dates(date, found);
        self.note(ParityProblem::LostDate { date, found: written }, found);
    }

    fn note_unclear_date(&mut self, date: &WrittenDate, found: Option<&Range<usize>>) {
        let (date, written) = self.both_dates(date, found);
        self.note(ParityProblem::UnclearDate { date, found: written }, found);
    }

    fn both_dates(
        &self,
        date: &WrittenDate,
        found: Option<&Range<usize>>,
    ) -> (String, Option<String>) {
        let found = found.map(|range| self.translation.facts.written(range));
        (self.source.facts.written(&date.range), found)
    }

    /// Whether the translation has the day and the year of a date, in a language
    /// with unknown months.
    fn is_told(&self, date: &WrittenDate) -> bool {
        let has = |whole| self.translation.facts.measured.iter().any(|it| it.number.is(whole));
        let is_whole = date.day.is_none_or(has) && date.year.is_none_or(has);
        !knows_months(self.translation.language) && is_whole
    }
}

fn lost<'d>(source: &'d [WrittenDate], translation: &[WrittenDate]) -> Vec<&'d WrittenDate> {
    let is_lost = |date: &&WrittenDate| !translation.iter().any(|it| it.says(date));
    source.iter().filter(|date| !date.is_doubtful).filter(is_lost).collect()
}

fn added<'d>(source: &[WrittenDate], translation: &'d [WrittenDate]) -> Vec<&'d WrittenDate> {
    let is_added = |date: &&WrittenDate| !source.iter().any(|it| date.says(it));
    translation.iter().filter(|date| !date.is_doubtful).filter(is_added).collect()
}
