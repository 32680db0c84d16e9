//! The comparison of times of day. Reading them is left to [`clock`](super::clock).

use std::ops::Range;

use super::MessagePair;
use super::clock::{Certainty, Time, knows_times};
use crate::diagnostic::ParityProblem;

/// A time, and whether the other side accounts for it.
#[derive(Clone)]
struct TimeEntry {
    time: Time,
    is_known: bool,
}

/// The times of both sides.
struct Times {
    source: Vec<TimeEntry>,
    translation: Vec<TimeEntry>,
    problems: Vec<(ParityProblem, Option<Range<usize>>)>,
}

impl MessagePair<'_> {
    /// Compares the times: each must be in the translation, on either clock, and
    /// no other. The digits of a time no longer count as numbers.
    pub(super) fn compare_times(&mut self) {
        let mut times = Times {
            source: entries(&self.source.facts.times),
            translation: entries(&self.translation.facts.times),
            problems: Vec::new(),
        };
        times.find_same();
        let placed = |entries| known(entries).map(|it| (it.range.clone(), it.clone())).collect();
        let (source, translation): (Vec<_>, Vec<_>) =
            (placed(&times.source), placed(&times.translation));
        self.find_unclear(&mut times);
        self.find_lost(&mut times);
        self.find_added(&mut times);
        self.source.facts.leave_out(known(&times.source).map(|time| &time.range));
        self.translation.facts.leave_out(known(&times.translation).map(|time| &time.range));
        for (problem, range) in times.problems {
            self.note(problem, range.as_ref());
        }
        self.compare_places(&source, &translation, Time::is_same);
    }

    /// Notes times that may be the same: the half of the day is open, or the hours
    /// may count from sunrise.
    fn find_unclear(&self, times: &mut Times) {
        let least = if knows_times(self.translation.language) {
            Certainty::Likely
        } else {
            Certainty::Possible
        };
        for index in times.open_in_source() {
            let time = times.source[index].time.clone();
            let may_be = |it: &TimeEntry| {
                let is_sure = time.certainty.max(it.time.certainty) == Certainty::Sure;
                let is_time = time.certainty > Certainty::Possible && it.time.certainty >= least;
                !it.is_known && is_sure && is_time && time.may_be_same(&it.time)
            };
            if let Some(found) = times.translation.iter().position(may_be) {
                self.note_unclear(times, index, Some(found));
            }
        }
    }

    /// Notes times of the source that the translation lacks, each with its probable
    /// replacement.
    fn find_lost(&self, times: &mut Times) {
        for index in times.open_in_source() {
            let time = times.source[index].time.clone();
            let found = times.instead_of(&time);
            let is_lost = match time.certainty {
                Certainty::Sure => true,
                Certainty::Likely => found.is_some() && !self.is_counted(&time),
                Certainty::Possible => false,
            };
            if is_lost && found.is_none() && !knows_times(self.translation.language) {
                self.note_unclear(times, index, None);
            } else if is_lost {
                let range = times.account(index, found);
                let (time, found) = self.both_written(&time, range.as_ref());
                times.problems.push((ParityProblem::LostTime { time, found }, range));
            }
        }
    }

    fn note_unclear(&self, times: &mut Times, index: usize, found: Option<usize>) {
        let range = times.account(index, found);
        let (time, found) = self.both_written(&times.source[index].time, range.as_ref());
        times.problems.push((ParityProblem::UnclearTime { time, found }, range));
    }

    fn both_written(&self, time: &Time, found: Option<&Range<usize>>) -> (String, Option<String>) {
        let found = found.map(|range| self.translation.facts.written(range));
        (self.source.facts.written(&time.range), found)
    }

    /// Whether the translation has the number of a doubtful time, which may be a
    /// duration.
    fn is_counted(&self, time: &Time) -> bool {
        let measured = &self.source.facts.measured;
        let mut numbers = measured.iter().filter(|it| time.range.contains(&it.range.start));
        let said = &self.translation.facts.measured;
        numbers.any(|number| said.iter().any(|it| it.says(number)))
    }

    fn find_added(&self, times: &mut Times) {
        for entry in &mut times.translation {
            if !entry.is_known && entry.time.certainty == Certainty::Sure {
                let range = entry.time.range.clone();
                let time = self.translation.facts.written(&range);
                times.problems.push((ParityProblem::AddedTime { time }, Some(range)));
                entry.is_known = true;
            }
        }
    }
}

fn entries(times: &[Time]) -> Vec<TimeEntry> {
    times.iter().map(|time| TimeEntry { time: time.clone(), is_known: false }).collect()
}

fn known(entries: &[TimeEntry]) -> impl Iterator<Item = &Time> {
    entries.iter().filter(|entry| entry.is_known).map(|entry| &entry.time)
}

impl Times {
    /// Accounts for the times on both sides. A doubtful time counts as a time if
    /// the other side has that time, and nothing more certain does.
    fn find_same(&mut self) {
        use Certainty::{Likely, Possible, Sure};
        self.account_for(|source, translation| {
            source.time.certainty.min(translation.time.certainty) == Sure
        });
        for (sure, other) in [(Sure, Likely), (Sure, Possible), (Likely, Likely)] {
            let is_open = |one: &TimeEntry, two: &TimeEntry| {
                one.time.certainty == sure && two.time.certainty == other && !one.is_known
            };
            self.account_for(is_open);
            self.account_for(|source, translation| is_open(translation, source));
        }
    }

    /// Accounts for equal times among the allowed pairs.
    fn account_for(&mut self, is_pair: impl Fn(&TimeEntry, &TimeEntry) -> bool) {
        for source in &mut self.source {
            for translation in &mut self.translation {
                if is_pair(source, translation) && source.time.is_same(&translation.time) {
                    source.is_known = true;
                    translation.is_known = true;
                }
            }
        }
    }

    fn open_in_source(&self) -> Vec<usize> {
        (0..self.source.len()).filter(|&index| !self.source[index].is_known).collect()
    }

    /// Accounts for a time of the source and the time found for it, and returns
    /// the place of the latter.
    fn account(&mut self, index: usize, found: Option<usize>) -> Option<Range<usize>> {
        self.source[index].is_known = true;
        let found = &mut self.translation[found?];
        found.is_known = true;
        Some(found.time.range.clone())
    }

    /// The time of the translation that probably replaces a lost one.
    fn instead_of(&self, time: &Time) -> Option<usize> {
        let first = |is_such: &dyn Fn(&Time) -> bool| {
            self.translation.iter().position(|it| !it.is_known && is_such(&it.time))
        };
        let of = |certainty| first(&|it| it.certainty == certainty);
        let named = || first(&|it| it.is_named).filter(|_| time.is_named);
        let likely = || of(Certainty::Likely).filter(|_| time.certainty == Certainty::Sure);
        of(Certainty::Sure).or_else(named).or_else(likely)
    }
}
