//! The stretches of a text that read from left to right in every language.
//!
//! A number is written from left to right in all scripts (W3C, alreq, "Arabic
//! number writing"). With UAX 9 alone, what is built from numbers is not: after
//! an Arabic letter `5–10` becomes `10–5`, `1½` becomes `½1` and `-5` becomes
//! `5-`. A patient, and anyone who compares a translation with its original, must
//! see each in the order in which it was written. So each run below reads from
//! left to right inside, whatever the digits and the language:
//!
//! - digits and what joins them: decimals, fractions, mixed numbers, times,
//!   dates in digits, ranges, products, groups of digits with a space between
//!   (`1,5`, `2 1/2`, `1½`, `8:30–9:00`, `24-11-2026`, `5 – 10`, `3 × 10`, `10^9`,
//!   `5 : 1`);
//! - a sign or currency before them, a percent sign, degree sign, currency or mark
//!   of feet, inches, minutes or seconds after them (`-5`, `≥ 38`, `€ 38,50`, `50%`,
//!   `5' 3"`), an exponent, the dash for no
//!   cents, and the signs of a code to dial (`10⁻³`, `€ 5,-`, `*100#`);
//! - the Latin words next to them (`500 mg`, `38.5 °C`, `2 dd 1`,
//!   `Kerkstraat 12, 1234 AB Amsterdam`);
//! - telephone numbers, web addresses and e-mail addresses.
//!
//! Between runs, and between a run and the words of the language, the direction
//! of the paragraph decides: `٣ قرص` reads from right to left, and the first of a
//! list of numbers with commas is on the right.
//!
//! Sources differ on one point. In Arabic, not in Persian, a range of
//! Arabic-Indic digits without a Latin unit is often set from right to left
//! (W3C, alreq, issue 288; CLDR has no mark in the pattern of ranges of `ar`).
//! We prefer one rule for all digits to that habit: a range next to a unit, a
//! telephone number and a fraction of the same digits already run from left to
//! right, and the page can be compared with the original digit by digit.
//!
//! [`numbers`] and [`latin`] find the parts of a run.

mod latin;
mod numbers;
mod primes;

use std::ops::Range;

use super::direction_marks::VisibleText;
use super::telephone::seen_numbers;
use super::web::bare_addresses;
use super::{has_digit, is_digit};
use latin::{has_latin, unit_after, words_after, words_before};
use numbers::{begins_number, end_of_number, start_of_sign};
use primes::with_primes;

/// The bytes of each left-to-right run, in order, without overlaps. Direction
/// marks do not end a run.
pub fn left_to_right_runs(text: &str) -> Vec<Range<usize>> {
    let seen = VisibleText::of(text);
    let marked = with_primes(&seen.text);
    let runs = merged(numbers_with_words(&marked), &marked);
    let runs = with_addresses(runs, &seen.text);
    runs.iter().map(|run| seen.in_text(run)).collect()
}

/// The bytes of each number with its sign and unit, and of each telephone number
/// and address, in order: what a reader sees as one thing. Direction marks do
/// not end one.
pub fn numbers_and_addresses(text: &str) -> Vec<Range<usize>> {
    let seen = VisibleText::of(text);
    let numbers = with_addresses(numbers_with_units(&with_primes(&seen.text)), &seen.text);
    numbers.iter().map(|number| seen.in_text(number)).collect()
}

/// Whether a run consists of digits, which UAX 9 keeps in order by itself.
pub fn is_plain_number(run: &str) -> bool {
    run.chars().all(is_digit)
}

/// Runs of numbers, with the telephone numbers and addresses of their text.
fn with_addresses(mut runs: Vec<Range<usize>>, text: &str) -> Vec<Range<usize>> {
    let addresses = bare_addresses(text).into_iter().map(|(range, _)| range);
    runs.extend(seen_numbers(text).into_iter().chain(addresses));
    runs.sort_by_key(|run| run.start);
    united(runs)
}

/// Each number with its sign and the Latin word after it.
fn numbers_with_units(text: &str) -> Vec<Range<usize>> {
    let mut numbers: Vec<Range<usize>> = Vec::new();
    let mut done = 0;
    while let Some(found) = text[done..].find(begins_number) {
        let end = end_of_number(text, done + found);
        let start = start_of_sign(text, done + found, done);
        done = unit_after(text, end);
        numbers.push(start..done);
    }
    numbers
}

/// Each number with its sign and the Latin words next to it.
fn numbers_with_words(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut done = 0;
    while let Some(found) = text[done..].find(begins_number) {
        let number = end_of_number(text, done + found);
        let start = start_of_sign(text, done + found, done);
        let start = words_before(text, start, done);
        let begins_with_word = text[start..].starts_with(latin::is_latin);
        let end = words_after(text, number, begins_with_word);
        runs.push(start..end);
        done = end;
    }
    runs
}

/// Joins runs that belong together: `10 mg` and `5 ml` in `10 mg/5 ml`, the parts
/// of an address, a date in words and its year.
fn merged(runs: Vec<Range<usize>>, text: &str) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::with_capacity(runs.len());
    for run in runs {
        match all.last_mut().filter(|last| are_one(text, last, &run)) {
            Some(last) => last.end = run.end,
            None => all.push(run),
        }
    }
    all
}

fn are_one(text: &str, one: &Range<usize>, next: &Range<usize>) -> bool {
    let between = &text[one.end..next.start];
    let (first, second) = (&text[one.clone()], &text[next.clone()]);
    let is_year = second.chars().count() == 4 && is_plain_number(second) && between.len() < 4;
    let continues = || {
        has_latin(second)
            || is_year
            || begins_code(first)
            || connects(first)
            || ends_in_name(first)
            || second.starts_with(['±', '+'])
    };
    let is_abbreviated = || is_year || second.starts_with(|it: char| it.is_lowercase());
    has_latin(first)
        && match between {
            "" => true,
            " " | "\u{A0}" | "\u{202F}" => continues(),
            ", " | ",\u{A0}" => has_latin(second) || is_year || begins_code(first),
            "." if first.ends_with(is_digit) => second.starts_with(is_digit),
            "." | ". " | ".\u{A0}" => is_abbreviated(),
            _ => is_divided(between) && !numbers::is_note(between) && has_digit(second),
        }
}

/// Whether a text is a sign between two quantities, with or without spaces.
fn is_divided(between: &str) -> bool {
    let mut sign = between.trim_matches(numbers::is_space).chars();
    let is_sign = sign.next().is_some_and(|it| {
        numbers::is_dash(it)
            || numbers::is_times(it)
            || numbers::is_relation(it)
            || matches!(it, '/' | ':' | '÷' | '…' | '+')
    });
    let is_spaced = between.starts_with(numbers::is_space) || !between.starts_with(':');
    is_sign && is_spaced && sign.next().is_none() && between.chars().count() <= 3
}

/// Whether the last word of a run joins it to a number: `5 mg x`, `10 tot`.
fn connects(run: &str) -> bool {
    const CONNECTING: [&str; 20] = [
        "tot", "t/m", "à", "a", "op", "of", "en", "de", "in", "per", "met", "plus", "min", "maal",
        "keer", "dd", "d.d.", "to", "or", "and",
    ];
    let before = run.trim_end_matches(numbers::is_times);
    let is_times = before.len() < run.len()
        && before.ends_with(|it: char| numbers::is_space(it) || begins_number(it));
    is_times || run.rsplit(numbers::is_space).next().is_some_and(|it| CONNECTING.contains(&it))
}

/// Whether the last word of a run is a name with a digit, whose value follows: `HbA1c 53`.
fn ends_in_name(run: &str) -> bool {
    let last = run.rsplit(numbers::is_space).next().unwrap_or_default();
    last.starts_with(latin::is_latin)
        && last.ends_with(latin::is_latin)
        && last.contains(begins_number)
}

/// Whether a run is the beginning of a code such as an IBAN: `NL12 ABCD`.
fn begins_code(run: &str) -> bool {
    const LONGEST: usize = 40;
    let is_of_code = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == ' ';
    run.len() <= LONGEST
        && run.starts_with(|it: char| it.is_ascii_uppercase())
        && run.chars().all(is_of_code)
}

/// Joins runs that overlap; the runs are in order.
fn united(runs: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::with_capacity(runs.len());
    for run in runs {
        match all.last_mut().filter(|last| run.start < last.end) {
            Some(last) => last.end = last.end.max(run.end),
            None => all.push(run),
        }
    }
    all
}

#[cfg(test)]
mod tests;
