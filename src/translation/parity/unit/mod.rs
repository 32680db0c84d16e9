//! Units: their dimensions and conversion. [`reading`] finds them in a text;
//! [`symbols`] has the symbols every language shares, and the words are in the
//! languages' files in [`locale`](crate::locale).

mod reading;
mod symbols;

pub(super) use reading::{folded, is_vowel_sign, measure, measure_before, unit_of_word, words_for};

use super::value::NumericValue;
use crate::locale::Unit;

/// The quantity a unit measures: units of one dimension convert into each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dimension {
    Mass,
    Volume,
    Length,
    Amount,
    Time,
    /// Months and years, which have no fixed number of days.
    Calendar,
    /// A unit that converts into no other.
    Own(Unit),
}

impl Unit {
    /// Whether it is a unit of the clock or the calendar, which languages may put
    /// before a number or leave out: at 8, week 6.
    pub(super) fn is_of_time(self) -> bool {
        matches!(self.dimension(), Dimension::Time | Dimension::Calendar)
    }

    /// Whether it is a noun that each language may translate in its own way. Such
    /// a noun distinguishes numbers of one text and is not compared itself.
    pub(super) fn is_noun(self) -> bool {
        use Unit::{Person, Repetition, Set, Tablet, Times};
        matches!(self, Times | Tablet | Repetition | Set | Person)
    }

    pub(super) fn dimension(self) -> Dimension {
        self.scale().0
    }

    /// Its dimension, and its size in the smallest unit of that dimension.
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

/// A unit, alone or per another unit: mmol, mmol/l.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RatioUnit {
    pub(super) unit: Unit,
    per: Option<Unit>,
}

impl RatioUnit {
    pub(super) fn of(unit: Unit) -> Self {
        Self { unit, per: None }
    }

    /// Whether both measure the same thing; the unit after the slash counts only
    /// if both have one.
    pub(super) fn is_like(self, other: Self) -> bool {
        let per = self.per.zip(other.per);
        self.unit.dimension() == other.unit.dimension()
            && per.is_none_or(|(per, other)| per == other)
    }

    /// A value converted to the smallest unit of the dimension.
    pub(super) fn in_smallest(self, value: NumericValue) -> NumericValue {
        value.times(NumericValue::whole(self.unit.scale().1))
    }
}
