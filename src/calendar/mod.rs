//! Dates. The names of months and the order of a date in each language are in
//! `locale`.

use std::fmt;

/// The names of the months as used in dates, from January.
pub type Months = [&'static str; 12];

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day, from 1.
    pub day: u8,
}

impl Date {
    /// This date, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }

    /// The name of its month.
    pub fn month_in(self, months: &Months) -> &'static str {
        months[usize::from(self.month.clamp(1, 12)) - 1]
    }
}

/// The date as in TOML and XMP (RFC 3339, `full-date`): `2026-11-24`.
impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A date as in Dutch and English: `24 november 2026`.
pub fn in_words(date: Date, months: &Months) -> String {
    format!("{} {} {}", date.day, date.month_in(months), date.year)
}

#[cfg(test)]
mod tests {
    use super::{Date, in_words};
    use crate::locale::DUTCH_MONTHS;

    #[test]
    fn date_in_words_has_its_own_month() {
        let written = |month| Date::new(2026, month, 1).map(|date| in_words(date, &DUTCH_MONTHS));
        assert_eq!(written(1).as_deref(), Some("1 januari 2026"));
        assert_eq!(written(12).as_deref(), Some("1 december 2026"));
    }

    #[test]
    fn day_that_no_month_has_is_no_date() {
        assert!(Date::new(2028, 2, 29).is_some() && Date::new(2026, 2, 29).is_none());
        assert!(Date::new(2026, 11, 30).is_some() && Date::new(2026, 11, 31).is_none());
        assert!(Date::new(2026, 0, 1).is_none() && Date::new(2026, 13, 1).is_none());
    }
}
