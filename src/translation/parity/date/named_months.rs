//! Dates with a month in words.

use std::sync::LazyLock;

use super::months::{is_called, plain};
use super::{DateReader, WrittenDate, YEARS};
use crate::locale::Locale;

/// The endings of a day as an ordinal, in any language, or none.
static ENDINGS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let known = Locale::all().flat_map(|locale| locale.numbers.day_endings.split_whitespace());
    std::iter::once(".").chain(known).chain([""]).collect()
});
/// The words between a day and its month, in any language.
static BETWEEN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let known = Locale::all().filter_map(|locale| locale.months);
    known.map(|months| months.between_day_and_month).filter(|word| !word.is_empty()).collect()
});

impl DateReader<'_> {
    /// Reads 24 november 2026; November 24, 2026; 24 november; November 24; and
    /// november 2026. Text before `last` belongs to another date.
    pub(super) fn in_words(&self, start: usize, last: usize) -> Option<WrittenDate> {
        let number = self.part_at(start)?;
        let is_day = number.is_day();
        let end = number.range.end;
        if let Some((month, month_end)) = self.month_at(self.after_day(end)).filter(|_| is_day) {
            let year = self.year_at(month_end);
            if year.is_none() && self.is_prefix(&self.text[..month_end]) {
                return None;
            }
            let end = year.map_or(month_end, |(_, end)| end);
            return Some(self.date(start..end, Some(number.value), month, year));
        }
        let (month, begin) = self.month_before(start).filter(|&(_, begin)| begin >= last)?;
        if is_day {
            let year = self.year_at(self.after_day(end));
            let is_date = year.is_some() || self.may_begin_with_month();
            let end = year.map_or(end, |(_, end)| end);
            return is_date.then(|| self.date(begin..end, Some(number.value), month, year));
        }
        let is_year = number.digits == 4 && YEARS.contains(&number.value);
        is_year.then(|| self.date(begin..end, None, month, Some((number.value, end))))
    }

    /// Whether a text ends in a word that is a prefix of verbs as well as a month.
    fn is_prefix(&self, text: &str) -> bool {
        let prefix = self.known.and_then(|months| months.also_prefix);
        let before = prefix.and_then(|prefix| text.strip_suffix(prefix));
        before.is_some_and(|before| before.ends_with(' '))
    }

    pub(super) fn date(
        &self,
        range: std::ops::Range<usize>,
        day: Option<u32>,
        month: u32,
        year: Option<(u32, usize)>,
    ) -> WrittenDate {
        let year = year.map(|(year, _)| year);
        WrittenDate { range, day, month, year, is_doubtful: false, may_begin_with_month: false }
    }

    /// The place after a day, the ending of its ordinal, and the word before the month.
    fn after_day(&self, end: usize) -> usize {
        let is_whole = |rest: &&str| !rest.starts_with(char::is_alphanumeric);
        let rest = &self.text[end..];
        let rest = ENDINGS.iter().filter_map(|it| rest.strip_prefix(it)).find(is_whole);
        let rest = rest.unwrap_or(&self.text[end..]).trim_start_matches(blank);
        let after = |word: &&str| rest.strip_prefix(word)?.strip_prefix(' ');
        let rest = BETWEEN.iter().find_map(after).unwrap_or(rest);
        self.text.len() - rest.len()
    }

    /// The month whose name begins at a place, and its end. Two names of one month
    /// may have a slash between them: تشرين الثاني/نوفمبر.
    fn month_at(&self, start: usize) -> Option<(u32, usize)> {
        let (month, end) = self.name_at(start)?;
        let other = self.text[end..].strip_prefix('/').and_then(|_| self.name_at(end + 1));
        let end = other.filter(|(it, _)| *it == month).map_or(end, |(_, end)| end);
        Some((month, end))
    }

    fn name_at(&self, start: usize) -> Option<(u32, usize)> {
        let word = word_at(self.text, start);
        let end = start + word.len();
        let blanks = self.text[end..].len() - self.text[end..].trim_start_matches(blank).len();
        let second = word_at(self.text, end + blanks);
        if blanks > 0 && !second.is_empty() {
            let both = format!("{} {}", plain(word), plain(second));
            if let Some((_, month)) = self.months().iter().find(|(name, _)| *name == both) {
                return Some((*month, end + blanks + second.len()));
            }
        }
        let has_endings = self.known.is_some_and(|months| months.have_endings);
        let word = plain(word);
        let is_named = |(name, _): &&(String, u32)| is_called(&word, name, has_endings);
        let exact = self.months().iter().find(|(name, _)| *name == word);
        let (_, month) = exact.or_else(|| self.months().iter().find(is_named))?;
        Some((*month, end))
    }

    /// The month whose name ends before a place, and its start. In English it needs
    /// a capital, since "may" is a verb.
    fn month_before(&self, end: usize) -> Option<(u32, usize)> {
        let before =
            self.text[..end].trim_end_matches(|character| blank(character) || character == ',');
        let first = |before: &str| {
            let name =
                before.rsplit(|character: char| !is_of_name(character)).next().unwrap_or_default();
            before.len() - name.len()
        };
        let start = first(before);
        let earlier = first(before[..start].trim_end_matches(blank));
        let is_name = |&start: &usize| {
            !self.may_begin_with_month() || self.text[start..].starts_with(char::is_uppercase)
        };
        let ends_here = |start: &usize| {
            let (month, end) = self.month_at(*start)?;
            (end == before.len()).then_some((month, *start))
        };
        [earlier, start].iter().filter(|start| is_name(start)).find_map(ends_here)
    }

    /// The year at a place, after a space or comma, and its end.
    pub(super) fn year_at(&self, start: usize) -> Option<(u32, usize)> {
        let rest = self.text[start..]
            .trim_start_matches(|character| blank(character) || ".,،".contains(character));
        let part = self.part_at(self.text.len() - rest.len())?;
        let is_year = part.digits == 4 && YEARS.contains(&part.value);
        is_year.then_some((part.value, part.range.end))
    }
}

fn word_at(text: &str, start: usize) -> &str {
    let words = &text[start..];
    &words[..words.find(|character: char| !is_of_name(character)).unwrap_or(words.len())]
}

pub(super) fn blank(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}')
}

fn is_of_name(character: char) -> bool {
    character.is_alphabetic() || matches!(character, '\u{654}' | '\u{64B}'..='\u{652}')
}
