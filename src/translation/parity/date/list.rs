//! Days that share a month or a year: 4 tot 9 mei; May 3, 10 and 17; 3 mei tot 5
//! juni 2027.

use std::sync::LazyLock;

use super::super::vocabulary::in_all_languages;
use super::named_months::blank;
use super::{DateDigits, DateReader, WrittenDate};
use crate::recognize::is_digit;

/// The words between the days of a range or the last two days of a list, in any
/// language.
static BETWEEN: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut words = in_all_languages(|vocabulary| vocabulary.between_days);
    words.extend(["-", "–", "—", "‑"]);
    words
});
/// The commas between the other days of a list.
const COMMA: [&str; 2] = [",", "،"];

impl DateReader<'_> {
    /// The days before a date that share its month: 4 tot 9 mei.
    pub(super) fn days_before(&self, date: &WrittenDate, last: usize) -> Vec<WrittenDate> {
        let mut days: Vec<WrittenDate> = Vec::new();
        let is_of_words = self.text[date.range.clone()].contains(char::is_alphabetic);
        let mut start = date.range.start;
        while let Some(part) = self.day_before(last..start, !days.is_empty()) {
            if date.day.is_none() || !is_of_words {
                break;
            }
            start = part.range.start;
            days.insert(
                0,
                WrittenDate { day: Some(part.value), range: part.range, ..date.clone() },
            );
        }
        days
    }

    fn day_before(&self, range: std::ops::Range<usize>, is_list: bool) -> Option<DateDigits> {
        let last = range.start;
        // A doubtful date may overlap the next date: 9/5.5.
        let before = self.text.get(range)?.trim_end_matches(blank);
        let words = BETWEEN.iter().copied().chain(COMMA.into_iter().filter(|_| is_list));
        let before = words.filter_map(|word| before.strip_suffix(&*word.replace('_', " ")));
        let before = before.min_by_key(|before| before.len())?.trim_end_matches(blank);
        let before = before.strip_suffix(['.', 'e']).unwrap_or(before);
        let number = before.trim_end_matches(is_digit);
        let is_alone = !number.ends_with(['.', ',', '/', '-', ':']);
        let part = self.part_at(last + number.len())?;
        let is_whole = part.range.end == last + before.len();
        (is_alone && is_whole && part.is_day()).then_some(part)
    }

    /// The days after the name of their month and its first day: May 4 to 9.
    pub(super) fn days_after(&self, date: &WrittenDate) -> Vec<WrittenDate> {
        let written = &self.text[date.range.clone()];
        let begins_with_month =
            self.may_begin_with_month() && written.starts_with(char::is_alphabetic);
        let (mut days, mut known, mut at) = (Vec::new(), 0, date.range.end);
        while let Some((part, is_last)) = self.day_after(at) {
            let year = self.year_at(part.range.end);
            let rest = &self.text[part.range.end..];
            let counts = year.is_none() && word_follows(rest);
            if !begins_with_month || date.day.is_none() || counts {
                break;
            }
            at = year.map_or(part.range.end, |(_, end)| end);
            days.push(self.date(part.range.start..at, Some(part.value), date.month, year));
            if is_last {
                known = days.len();
            }
        }
        days.truncate(known);
        days
    }

    /// The day after a word or comma, and whether it follows a word.
    fn day_after(&self, at: usize) -> Option<(DateDigits, bool)> {
        let rest = self.text[at..].trim_start_matches(blank);
        let words = BETWEEN.iter().copied().map(|word| (word, true));
        let words = words.chain(COMMA.map(|comma| (comma, false)));
        let rest = words.filter_map(|(word, is_word)| Some((rest.strip_prefix(word)?, is_word)));
        let (rest, is_word) = rest.min_by_key(|(rest, _)| rest.len())?;
        let rest = rest.trim_start_matches(blank);
        let part = self.part_at(self.text.len() - rest.len()).filter(DateDigits::is_day)?;
        Some((part, is_word))
    }

    /// Gives the first of two dates the year written once after the second.
    pub(super) fn share_years(&self, dates: &mut [WrittenDate]) {
        const FARTHEST: usize = 12;
        for index in (1..dates.len()).rev() {
            let between = dates[index - 1].range.end..dates[index].range.start;
            let between = self.text.get(between).unwrap_or_default().trim();
            let word = between.split_whitespace().next().unwrap_or_default();
            let is_joined = BETWEEN.iter().copied().chain(COMMA).any(|it| it == word);
            let is_near = between.chars().count() <= FARTHEST && !between.contains(is_digit);
            let year = dates[index].year;
            if is_joined && is_near && dates[index - 1].year.is_none() {
                dates[index - 1].year = year;
            }
        }
    }
}

/// Whether a noun follows a number, and not a word that continues the list.
fn word_follows(rest: &str) -> bool {
    let rest = rest.trim_start();
    let word = rest.split(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
    !word.is_empty() && !BETWEEN.iter().copied().any(|it| it == word)
}
