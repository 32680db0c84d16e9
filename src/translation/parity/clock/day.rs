//! The time of day of an hour and its part of the day, in minutes since midnight.

use super::hour::{Core, HourForm};
use super::tokens::ClockToken;
use super::vocabulary::ClockPhrases;
use super::{Certainty, Time};
use crate::locale::DayPart;

const DAY: u32 = 24 * 60;
const HALF: u32 = 12 * 60;

/// A time found in a text, by the indices of its tokens.
pub(super) struct FoundTime {
    pub(super) core: Core,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) part: Option<DayPart>,
    /// The part of the day written at the other end of a range.
    pub(super) shared_part: Option<DayPart>,
    pub(super) certainty: Certainty,
}

impl DayPart {
    /// The times of this part of the day at which a twelve-hour clock shows a
    /// number of minutes after twelve: two at most, nearly always one.
    pub(super) fn times(self, shown: u32) -> Vec<u32> {
        [shown, shown + HALF].into_iter().filter(|&time| self.holds(time)).collect()
    }

    fn holds(self, time: u32) -> bool {
        let hour = time / 60;
        match self {
            Self::Am | Self::Morning => hour < 12 || self == Self::Morning && time == HALF,
            Self::Pm => hour >= 12,
            Self::Noon => (11..19).contains(&hour),
            Self::Afternoon => (12..20).contains(&hour),
            Self::Evening => hour >= 15 || hour == 0,
            Self::Night => !(6..18).contains(&hour),
        }
    }

    /// Whether a number with this word is certainly a time.
    pub(super) fn is_sure(self) -> bool {
        matches!(self, Self::Am | Self::Pm)
    }
}

impl FoundTime {
    /// The time it means, given its part of the day and the language.
    pub(super) fn time(&self, tokens: &[ClockToken], vocabulary: &ClockPhrases) -> Time {
        let mut readings = self.readings();
        if let Some(part) = self.shared_part {
            readings.extend(part.times(self.core.shown % HALF));
        }
        let others = self.others(vocabulary);
        let last = self.end.saturating_sub(1).max(self.start);
        Time {
            range: tokens[self.start].range.start..tokens[last].range.end,
            readings,
            others,
            certainty: self.certainty,
            is_named: self.core.form == HourForm::Named,
        }
    }

    fn readings(&self) -> Vec<u32> {
        let literal = self.core.shown % DAY;
        if self.core.is_of_whole_day {
            return vec![literal];
        }
        let of_part = self.part.map(|part| part.times(self.core.shown % HALF));
        of_part.filter(|times| !times.is_empty()).unwrap_or_else(|| vec![literal])
    }

    fn others(&self, vocabulary: &ClockPhrases) -> Vec<u32> {
        if self.core.is_of_whole_day {
            return Vec::new();
        }
        let shown = self.core.shown % HALF;
        let both = |shown: u32| vec![shown, shown + HALF];
        let mut others = Vec::new();
        if self.part.is_none() && (!self.core.is_exact() || vocabulary.hours.is_empty()) {
            others.extend(both(shown));
        }
        if vocabulary.is_from_sunrise {
            let on_the_wall = (shown + HALF / 2) % HALF;
            others.extend(self.part.map_or_else(|| both(on_the_wall), |it| it.times(on_the_wall)));
        }
        others
    }
}
