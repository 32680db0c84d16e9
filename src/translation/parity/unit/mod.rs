//! What a number counts: units of medicine and of the clock.

mod reading;
mod signs;

pub(super) use reading::{folded, is_vowel_sign, measure, measure_before, unit_of_word, words_for};

use super::value::NumericValue;
use crate::locale::Unit;

/// Units that measure the same thing, so that one can be written as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dimension {
    Mass,
    Volume,
    Length,
    Amount,
    Time,
    /// Months and years, which are no fixed number of days.
    Calendar,
    /// A unit that no other can be written as.
    Own(Unit),
}

impl Unit {
    /// Whether it is one of the clock or the calendar, which languages may put
    /// before a number or leave out: at 8, week 6.
    pub(super) fn is_of_time(self) -> bool {
        matches!(self.dimension(), Dimension::Time | Dimension::Calendar)
    }

    /// Whether it is a noun that each language may say in its own way. Such a
    /// noun tells numbers of one text apart and is not compared by itself.
    pub(super) fn is_noun(self) -> bool {
        use Unit::{Person, Repetition, Set, Tablet, Times};
        matches!(self, Times | Tablet | Repetition | Set | Person)
    }

    pub(super) fn dimension(self) -> Dimension {
        self.scale().0
    }

    /// What it measures, and how many of the smallest such unit it is.
    fn scale(self) -> (Dimension, u64) {
        use Dimension::{Amount, Calendar, Length, Mass, Own, Time, Volume};
        match self {
            Self::Nanogram => (Mass, 1),
            Self::Microgram => (Mass, 1_000),
            Self::Milligram => (Mass, 1_000_000),
            Self::Gram => (Mass, 1_000_000_000),
            Self::Kilogram => (Mass, 1_000_000_000_000),
            Self::Microlitre => (Volume, 1),
            Self::Millilitre => (Volume, 1_000),
            Self::Centilitre => (Volume, 10_000),
            Self::Decilitre => (Volume, 100_000),
            Self::Litre => (Volume, 1_000_000),
            Self::Millimetre => (Length, 1),
            Self::Centimetre => (Length, 10),
            Self::Metre => (Length, 1_000),
            Self::Kilometre => (Length, 1_000_000),
            Self::Nanomole => (Amount, 1),
            Self::Micromole => (Amount, 1_000),
            Self::Millimole => (Amount, 1_000_000),
            Self::Mole => (Amount, 1_000_000_000),
            Self::Second => (Time, 1),
            Self::Minute => (Time, 60),
            Self::Hour => (Time, 3_600),
            Self::Day => (Time, 86_400),
            Self::Week => (Time, 604_800),
            Self::Month => (Calendar, 1),
            Self::Year => (Calendar, 12),
            own => (Own(own), 1),
        }
    }
}

/// A unit, and what each of the other holds so much of: mmol/l.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RatioUnit {
    pub(super) unit: Unit,
    per: Option<Unit>,
}

impl RatioUnit {
    pub(super) fn of(unit: Unit) -> Self {
        Self { unit, per: None }
    }

    /// Whether both measure the same thing, as far as both say of what.
    pub(super) fn is_like(self, other: Self) -> bool {
        let per = self.per.zip(other.per);
        self.unit.dimension() == other.unit.dimension()
            && per.is_none_or(|(per, other)| per == other)
    }

    /// A value of it in the smallest unit of its kind.
    pub(super) fn in_smallest(self, value: NumericValue) -> NumericValue {
        value.times(NumericValue::whole(self.unit.scale().1))
    }
}
