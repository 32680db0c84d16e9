use std::ops::Range;

use super::number::digits_at;
use crate::calendar::{Months, months};
use crate::definition::LanguageTag;
use crate::notation::{is_digit, number};

/// A day of the calendar as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) range: Range<usize>,
    pub(super) day: u32,
    month: u32,
    pub(super) year: Option<u32>,
    /// Whether it may be something else: 24.11, 24/11.
    pub(super) is_doubtful: bool,
}

impl Date {
    /// Whether this, in a translation, says as much as a date of its source.
    pub(super) fn says(&self, source: &Self) -> bool {
        let is_same_day = (self.day, self.month) == (source.day, source.month);
        is_same_day && (source.year.is_none() || self.year == source.year)
    }
}

/// The months as they are called from Palestine to Iraq.
const LEVANTINE_MONTHS: Months = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
];

/// Short forms that are not the first three letters of a month, and other
/// spellings.
const OTHER_MONTHS: [(&str, u32); 6] =
    [("mrt", 3), ("sept", 9), ("Jänner", 1), ("ግንቦት", 5), ("إبريل", 4), ("اگوست", 8)];

/// The dates of a text in a language, in order.
pub(super) fn dates(text: &str, language: &LanguageTag) -> Vec<Date> {
    let mut found: Vec<Date> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_digit).map(|start| at + start) {
        let date = in_figures(text, start).or_else(|| in_words(text, start, language));
        let read = date.as_ref().filter(|date| !date.is_doubtful);
        at = read.map_or(digits_at(text, start).end, |date| date.range.end);
        found.extend(date);
    }
    found
}

/// 24-11-2026, 24.11.2026, 2026/11/24; and 24/11, which may be no date.
fn in_figures(text: &str, start: usize) -> Option<Date> {
    let first = digits_at(text, start);
    let sign = text[first.end..].chars().next().filter(|it| matches!(it, '-' | '/' | '.' | '‑'))?;
    let after = |range: &Range<usize>| {
        let rest = text[range.end..].strip_prefix(sign)?;
        Some(digits_at(text, text.len() - rest.len())).filter(|digits| !digits.is_empty())
    };
    let second = after(&first)?;
    let third = after(&second);
    let end = third.as_ref().unwrap_or(&second).end;
    let value = |range: &Range<usize>| number(&text[range.clone()]);
    let (one, two) = (value(&first)?, value(&second)?);
    let three = third.as_ref().map(value);
    let is_doubtful = three.is_none();
    let (day, month, year) = match three {
        Some(three) if one >= 1000 => (three?, two, Some(one)),
        Some(three) => (one, two, Some(three.filter(|&year| year >= 1000)?)),
        None => (one, two, None),
    };
    // The other way round in America.
    let (day, month) = if month > 12 { (month, day) } else { (day, month) };
    let is_day = (1..=31).contains(&day) && (1..=12).contains(&month);
    is_day.then_some(Date { range: start..end, day, month, year, is_doubtful })
}

/// 24 november 2026, November 24, 2026, 24 november.
fn in_words(text: &str, start: usize, language: &LanguageTag) -> Option<Date> {
    let digits = digits_at(text, start);
    let day = number(&text[digits.clone()]).filter(|day| (1..=31).contains(day))?;
    if let Some((month, end)) = month_at(text, after_day(text, digits.end), language) {
        let year = year_at(text, end);
        let end = year.as_ref().map_or(end, |(_, end)| *end);
        let year = year.map(|(year, _)| year);
        return Some(Date { range: start..end, day, month, year, is_doubtful: false });
    }
    let (month, begin) = month_before(text, start, language)?;
    let (year, end) = year_at(text, after_day(text, digits.end))?;
    Some(Date { range: begin..end, day, month, year: Some(year), is_doubtful: false })
}

/// What stands after a day: the ending of an ordinal, and `of`.
fn after_day(text: &str, end: usize) -> usize {
    const ENDINGS: [&str; 9] = [".", "e", "de", "ste", "st", "nd", "rd", "th", "º"];
    let is_whole = |rest: &&str| !rest.starts_with(char::is_alphanumeric);
    let rest = &text[end..];
    let rest = ENDINGS.iter().filter_map(|it| rest.strip_prefix(it)).find(is_whole).unwrap_or(rest);
    let rest = rest.trim_start_matches(blank);
    let rest = rest.strip_prefix("of ").unwrap_or(rest);
    text.len() - rest.len()
}

fn blank(sign: char) -> bool {
    matches!(sign, ' ' | '\u{A0}' | '\u{202F}')
}

/// The month whose name begins at a place, and where it ends.
fn month_at(text: &str, start: usize, language: &LanguageTag) -> Option<(u32, usize)> {
    let words = &text[start..];
    let end = words.find(|sign: char| !is_of_name(sign)).unwrap_or(words.len());
    let names = all_months(language);
    let two = names
        .iter()
        .filter(|(name, _)| name.contains(' '))
        .find(|(name, _)| words.starts_with(name));
    if let Some((name, month)) = two {
        return Some((*month, start + name.len()));
    }
    let word = &words[..end];
    let month = names.iter().find(|(name, _)| is_called(word, name))?.1;
    Some((month, start + end))
}

/// The month whose name stands before a place, and where it begins.
fn month_before(text: &str, end: usize, language: &LanguageTag) -> Option<(u32, usize)> {
    let before = text[..end].trim_end_matches(blank);
    let name = before.rsplit(|sign: char| !is_of_name(sign)).next().unwrap_or_default();
    let start = before.len() - name.len();
    let (month, _) = month_at(text, start, language)?;
    Some((month, start))
}

fn is_of_name(sign: char) -> bool {
    sign.is_alphabetic() || sign == '\u{654}'
}

/// The names of the months of a language, each with its number.
fn all_months(language: &LanguageTag) -> Vec<(&'static str, u32)> {
    let own = months(language.spoken()).into_iter();
    let levantine = (language.spoken() == "ar").then_some(&LEVANTINE_MONTHS);
    let numbered = |months: &'static Months| months.iter().copied().zip(1..);
    own.chain(levantine).flat_map(numbered).chain(OTHER_MONTHS).collect()
}

/// Whether a word is the name of a month, in capitals or not, or the first
/// three letters of one.
fn is_called(word: &str, name: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace('\u{654}', "");
    let (word, name) = (plain(word), plain(name));
    let is_short = word.chars().count() == 3 && word.starts_with(char::is_alphabetic);
    word == name || is_short && name.starts_with(&word)
}

/// The year at a place, after a space or comma, and where it ends.
fn year_at(text: &str, start: usize) -> Option<(u32, usize)> {
    let rest = text[start..].trim_start_matches(|sign| blank(sign) || ".,،".contains(sign));
    let digits = digits_at(text, text.len() - rest.len());
    let year = number(&text[digits.clone()]).filter(|year| (1000..=9999).contains(year))?;
    Some((year, digits.end))
}

/// Whether the names of the months of a language are known.
pub(super) fn knows_months(language: &LanguageTag) -> bool {
    months(language.spoken()).is_some()
}
