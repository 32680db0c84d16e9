//! Dates in a text.
//!
//! This file reads dates in figures, [`named_months`] those with a month in words,
//! [`list`] days that share a month or year; [`months`] has the names of months.
//! The dates of two texts are compared in [`dates`](super::dates).

mod list;
mod months;
mod named_months;

use std::cell::OnceCell;
use std::ops::Range;

use super::number::digits_at;
use crate::definition::LanguageTag;
use crate::locale::{Locale, MonthNames};
use crate::recognize::{is_digit, number};
use months::all_months;
pub(super) use months::knows_months;

/// A date written in a text: a day of the calendar, or a month with its year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WrittenDate {
    pub(super) range: Range<usize>,
    pub(super) day: Option<u32>,
    month: u32,
    pub(super) year: Option<u32>,
    /// Whether it may be something other than a date: 24.11, 24/11.
    pub(super) is_doubtful: bool,
    /// Whether the month may come before the day, as in America: 04/03/2027.
    may_begin_with_month: bool,
}

impl WrittenDate {
    /// Whether this date of a translation means a date of its source.
    pub(super) fn says(&self, source: &Self) -> bool {
        let is_same_day = (self.day, self.month) == (source.day, source.month);
        is_same_day && self.has_year_of(source)
    }

    /// Whether this date of a translation means a date of its source if the month
    /// comes first.
    pub(super) fn may_say(&self, source: &Self) -> bool {
        let is_turned = (Some(self.month), self.day) == (source.day, Some(source.month));
        self.may_begin_with_month && is_turned && self.has_year_of(source)
    }

    fn has_year_of(&self, source: &Self) -> bool {
        source.year.is_none() || self.year == source.year
    }
}

/// The years a leaflet may name.
const YEARS: Range<u32> = 1900..2100;
/// The century of a two-digit year.
const CENTURY: u32 = 2000;

/// The dates of a text in a language, in order.
pub(super) fn dates(text: &str, language: &LanguageTag) -> Vec<WrittenDate> {
    let known = Locale::of(language).and_then(|locale| locale.months);
    let reader = DateReader { text, known, months: OnceCell::new() };
    let mut found: Vec<WrittenDate> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_digit).map(|start| at + start) {
        let last = found.last().map_or(0, |last| last.range.end);
        let date = reader.in_figures(start).or_else(|| reader.in_words(start, last));
        let read = date.as_ref().filter(|date| !date.is_doubtful);
        at = read.map_or(digits_at(text, start).end, |date| date.range.end);
        let Some(date) = date else { continue };
        found.extend(reader.days_before(&date, last));
        let after = reader.days_after(&date);
        at = after.last().map_or(at, |date| date.range.end);
        found.push(date);
        found.extend(after);
    }
    reader.share_years(&mut found);
    found
}

/// A reader of the dates in a text.
struct DateReader<'t> {
    text: &'t str,
    /// The months of its language, if they are known.
    known: Option<&'static MonthNames>,
    /// All names of those months, made when a number may have one next to it.
    months: OnceCell<Vec<(String, u32)>>,
}

/// The digits of a day, month or year.
struct DateDigits {
    range: Range<usize>,
    value: u32,
    digits: usize,
}

impl DateDigits {
    fn is_day(&self) -> bool {
        self.digits <= 2 && (1..=31).contains(&self.value)
    }
}

impl DateReader<'_> {
    fn months(&self) -> &[(String, u32)] {
        self.months.get_or_init(|| all_months(self.known))
    }

    /// Whether a month may come before its day.
    fn may_begin_with_month(&self) -> bool {
        self.known.is_some_and(|months| months.may_precede_day)
    }

    fn part_at(&self, start: usize) -> Option<DateDigits> {
        let range = digits_at(self.text, start);
        let value = number(&self.text[range.clone()])?;
        let digits = self.text[range.clone()].chars().count();
        Some(DateDigits { range, value, digits })
    }

    /// Reads 24-11-2026, 24.11.2026, 2026/11/24, 03-04-27, and the doubtful 24/11.
    fn in_figures(&self, start: usize) -> Option<WrittenDate> {
        let first = self.part_at(start)?;
        let is_separator =
            |character: &char| matches!(character, '-' | '/' | '.' | '‑' | '\u{2010}');
        let separator = self.text[first.range.end..].chars().next().filter(is_separator)?;
        let after = |part: &DateDigits| {
            let rest = self.text[part.range.end..].strip_prefix(separator)?;
            self.part_at(self.text.len() - rest.len())
        };
        let second = after(&first)?;
        let third = after(&second);
        let is_year_first = first.digits == 4 && third.is_some();
        let (day, year) = match (&third, is_year_first) {
            (Some(third), true) => (third, Some(first.value)),
            (Some(third), false) => (&first, Some(year(third, [&first, &second])?)),
            (None, _) => (&first, None),
        };
        let end = third.as_ref().unwrap_or(&second).range.end;
        let are_short = day.digits <= 2 && second.digits <= 2;
        let is_of_time = year.is_none_or(|year| YEARS.contains(&year));
        // America puts the month first.
        let (day, month) =
            if second.value > 12 { (second.value, day.value) } else { (day.value, second.value) };
        let is_day = (1..=31).contains(&day) && (1..=12).contains(&month);
        (are_short && is_of_time && is_day).then_some(WrittenDate {
            range: start..end,
            day: Some(day),
            month,
            year,
            is_doubtful: year.is_none(),
            may_begin_with_month: self.may_begin_with_month() && !is_year_first,
        })
    }
}

/// The year at the end of a date in figures. It has two digits only if the day or
/// month begins with a zero, since 8-10-12 may count something.
fn year(written: &DateDigits, before: [&DateDigits; 2]) -> Option<u32> {
    let is_of_two = |part: &DateDigits| part.digits == 2;
    let has_zero = before.iter().any(|part| part.value < 10);
    let is_short = is_of_two(written) && before.into_iter().all(is_of_two) && has_zero;
    match written.digits {
        4 => Some(written.value),
        2 if is_short => Some(CENTURY + written.value),
        _ => None,
    }
}
