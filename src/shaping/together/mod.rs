//! What a language keeps together on one line: a number and what it counts, a
//! date. The space between stays an ordinary space; it is
//! only no place for a line to end.

mod words;

use words::{BEFORE_NUMBERS, DESIGNATED, UNITS};

use crate::calendar::{Months, months};
use crate::definition::LanguageTag;
use crate::notation::{are_digits, has_digit, is_digit, number};

/// The full stops of Indic scripts, before which some writers put a space.
const DANDAS: [char; 2] = ['।', '॥'];

/// What a language keeps together.
#[derive(Debug)]
pub(super) struct Habits {
    nouns: &'static str,
    months: Option<&'static Months>,
    other_months: &'static str,
    /// Whether a word of one letter stays with the next word, as grammars of
    /// Polish, Czech and the East Slavic languages ask.
    holds_single_letters: bool,
    /// Whether a space stands before some signs, as in French.
    spaces_signs: bool,
}

impl Habits {
    /// The habits of a language.
    pub(super) fn of(language: &LanguageTag) -> Self {
        let primary = language.primary();
        Self {
            nouns: words::nouns(primary),
            months: months(language.spoken()),
            other_months: words::other_months(primary),
            holds_single_letters: matches!(primary, "be" | "cs" | "pl" | "ru" | "sk" | "uk"),
            spaces_signs: primary == "fr",
        }
    }

    /// Whether the space between two texts is no place for a line to end.
    pub(super) fn keep_together(&self, before: &str, after: &str) -> bool {
        // Between two small letters, which is nearly everywhere, there is no
        // number, sign or single capital.
        let small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
        let plain = small(before.as_bytes().last()) && small(after.as_bytes().first());
        if plain && !self.holds_single_letters {
            return false;
        }
        let left = last_word(before);
        let right = first_word(after);
        is_dash(right) && !is_dash(left)
            || right.starts_with(DANDAS)
            || self.holds_single_letters && is_single_letter(left)
            || self.spaces_signs && is_within_spaced(left, right)
            || is_designation(right) && has(DESIGNATED, left)
            || (has_digit(left) || has_digit(right))
                && (self.counts(left, right)
                    || self.dates(left, right)
                    || has(BEFORE_NUMBERS, left))
    }

    /// A number and what it counts: 35 jaar, 12 mm, 850 000.
    fn counts(&self, left: &str, right: &str) -> bool {
        let what = bare(right);
        is_number(bare(left))
            && (has(UNITS, what)
                || has(UNITS, right)
                || has(self.nouns, what)
                || has(self.nouns, right)
                || is_group_of_thousands(left, what))
    }

    /// A part of a date and the next: 24 november, november 2026.
    fn dates(&self, left: &str, right: &str) -> bool {
        let day = number(bare(left).trim_end_matches(['.', 'e']));
        let is_day = day.is_some_and(|day| (1..=31).contains(&day));
        let is_year = number(bare(right)).is_some_and(|year| year >= 1000);
        is_day && self.is_month(bare(right)) || self.is_month(left) && is_year
    }

    fn is_month(&self, word: &str) -> bool {
        let word = word.trim_end_matches(['.', ',', '،']);
        let is_full = |months: &Months| months.contains(&word);
        self.months.is_some_and(is_full) || has(self.other_months, word)
    }
}

/// Whether a list has a word.
fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|it| it == word)
}

fn last_word(text: &str) -> &str {
    text.rsplit([' ', '\n']).next().unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    text.split([' ', '\n']).next().unwrap_or_default()
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    let word = word.trim_start_matches(['(', '[', '“', '‘', '"', '~', '«', '„']);
    word.trim_end_matches(|sign| ".,;:!?)]”’\"»،؛؟۔።፣፤".contains(sign))
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—")
}

fn is_single_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// Whether words stand on both sides of a space before a sign, or within
/// quotation marks, as French has it.
fn is_within_spaced(left: &str, right: &str) -> bool {
    right.starts_with([':', ';', '!', '?', '»']) || left.ends_with('«')
}

/// A capital, perhaps with a number, or a number: D, B12, 2.
fn is_designation(word: &str) -> bool {
    let word = bare(word);
    let number = word.strip_prefix(|first: char| first.is_ascii_uppercase()).unwrap_or(word);
    !word.is_empty() && number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits with what stands within numbers: 2,5, 850.000, 10-15, ½.
fn is_number(word: &str) -> bool {
    let within = |sign: char| {
        is_digit(sign)
            || matches!(sign, '.' | ',' | '٫' | '٬' | '-' | '–' | '/' | '+' | '±' | '½' | '¼')
    };
    has_digit(word) && word.chars().all(within) || matches!(word, "½" | "¼" | "¾")
}

fn is_group_of_thousands(left: &str, right: &str) -> bool {
    let length = |word: &str| word.chars().count();
    are_digits(left) && are_digits(right) && (1..=3).contains(&length(left)) && length(right) == 3
}

#[cfg(test)]
mod tests;
