//! Whether a number holds the word directly before or after it: units, dates, ordinals,
//! postcodes, streets. Longer groups are left to [`phrase`](super::phrase).

use std::sync::LazyLock;

use super::lexicon::WordRole;
use super::space_context::SpaceContext;
use super::{NoBreakRules, bare, bare_but_stop, is_single_letter, opened};
use crate::locale::{Locale, NoBreakWords};
use crate::recognize::{are_digits, has_digit, is_digit, is_invisible, number};

const FRACTIONS: &str = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

/// The endings of ordinals in figures: 2e, 2nd.
static ORDINALS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let known = Locale::all().filter(|locale| locale.no_break.is_some());
    known.flat_map(|locale| locale.numbers.day_endings.split_ascii_whitespace()).collect()
});
/// The endings of street names, which a house number follows.
static STREETS: LazyLock<Vec<&str>> =
    LazyLock::new(|| NoBreakWords::in_all_languages(|words| words.streets).collect());

impl NoBreakRules {
    /// Whether a space is between a number and the single word that belongs to it.
    pub(super) fn counts_or_names_a_number(&self, around: &SpaceContext) -> bool {
        let (left, right) = (around.left, around.right);
        if !is_numeric(left) && !is_numeric(right) {
            return is_unit_of_two_words(left, right)
                || left == "/" && self.is_unit(around.left(1)) && self.is_unit(right)
                || right == "/" && self.is_unit(left) && self.is_unit(around.right(1))
                || is_roman(bare(right)) && self.lexicon.is(WordRole::Label, opened(left));
        }
        // A bracket opens an aside: 1515 (€ 0,45 p/m).
        let is_aside = opened(right).len() < right.len();
        !is_aside && self.counts(left, right)
            || self.dates(around)
            || self.names_a_number(around)
            || is_group_of_code(around)
            || is_capital(opened(left)) && is_number(bare(right)) && right.starts_with(is_digit)
            || is_number(opened(left)) && is_fraction(right)
            || is_postcode(opened(left), bare(right))
            || is_street(left) && has_digit(right)
            || is_street(around.left(1)) && are_digits(left) && is_house_letter(bare(right))
            || is_ordinal(opened(left)) && right.starts_with(char::is_alphabetic)
            || left.ends_with(['′', '\'']) && right.contains(['″', '"'])
            || is_single_letter(left)
                && self.lexicon.is(WordRole::Designated, opened(around.left(1)))
    }

    /// Whether a word is a unit, a noun that is counted like one, or two of them with a
    /// slash between: mg/kg.
    pub(super) fn is_unit(&self, word: &str) -> bool {
        let listed = |it: &str| self.lexicon.is(WordRole::Unit, it);
        let (bare, with_stop) = (bare(word), bare_but_stop(word));
        let is_compound = || {
            let mut parts = bare.split(['/', '·']);
            bare.contains(['/', '·']) && parts.all(|part| listed(part) || is_number(part))
        };
        // A unit as the beginning of a word: 500 mg-tablet.
        let begins_word = || {
            let joined = bare.split_once(['-', '\u{2010}', '‑']);
            joined.is_some_and(|(unit, noun)| listed(unit) && noun.starts_with(char::is_alphabetic))
        };
        listed(bare) || listed(with_stop) || listed(word) || is_compound() || begins_word()
    }

    /// Whether a number counts the word after it: 35 jaar, 12 mm, 850 000.
    pub(super) fn counts(&self, left: &str, right: &str) -> bool {
        ends_open(left)
            && (is_number(bare(left))
                || is_clock(bare(left))
                || is_product(bare(left))
                || self.is_second_amount(bare(left)))
            && (self.is_unit(right) || is_group_of_thousands(bare(left), bare(right)))
    }

    /// Whether a word is a unit and the next amount, with a slash between, as in
    /// 500 mg/125 mg.
    fn is_second_amount(&self, word: &str) -> bool {
        word.split_once('/').is_some_and(|(one, next)| {
            let unit = one.trim_start_matches(|it: char| is_digit(it) || ".,".contains(it));
            is_number(next) && self.lexicon.is(WordRole::Unit, unit)
        })
    }

    /// Whether two words are parts of a date: 24 november, november 2026, april ’26.
    fn dates(&self, around: &SpaceContext) -> bool {
        let (left, right) = (around.left, around.right);
        let is_month_before_year = self.is_month(left) && is_year(right);
        let is_american = self.is_month(around.left(1)) && is_day(bare(left)) && is_year(right);
        let is_month_before_day =
            || self.is_month(left) && is_day(bare(right)) && !self.counts(right, around.right(1));
        is_day(bare(left)) && self.is_month(bare(right))
            || is_month_before_year
            || is_american
            || is_month_before_day()
    }

    pub(super) fn is_month(&self, word: &str) -> bool {
        let word = opened(word).trim_end_matches(['.', ',', '،']);
        self.months.is_some_and(|months| months.contains(&word))
            || self.lexicon.is(WordRole::Month, word)
    }

    /// Whether a word belongs to the number after it: ca. 3, stap 4. A word that the number
    /// identifies does not if the number counts what follows: per dag 2 tabletten.
    fn names_a_number(&self, around: &SpaceContext) -> bool {
        let (left, right) = (opened(around.left), around.right);
        if !is_numeric(right) {
            return false;
        }
        let left = left.strip_suffix(':').unwrap_or(left);
        // A number does not count the word in a bracket after it: 1515 (€ 0,45).
        let is_opened = opened(around.left).len() < around.left.len();
        let is_counted = || !is_opened && self.counts(around.left(1), left);
        let does = self.lexicon.kinds(left);
        does.has(WordRole::Before) && !is_counted()
            || does.has(WordRole::Label) && !self.counts_after(around)
    }

    /// Whether the number after a space counts what follows it, alone or as the first of
    /// two: per dag 2 tabletten, per dag 5 tot 10 minuten.
    fn counts_after(&self, around: &SpaceContext) -> bool {
        let (number, next) = (around.right, around.right(1));
        if !number.ends_with(char::is_alphanumeric) {
            return false;
        }
        let joins = || {
            let joined = self.lexicon.kinds(next);
            joined.has(WordRole::Joiner) || joined.has(WordRole::Choice)
        };
        self.counts(number, next)
            || is_number(number) && joins() && self.counts(around.right(2), around.right(3))
    }
}

/// Whether a word contains a digit or a fraction.
pub(super) fn is_numeric(word: &str) -> bool {
    let may_be_one = |byte: u8| byte.is_ascii_digit() || !byte.is_ascii();
    word.bytes().any(may_be_one)
        && word.chars().any(|it| is_digit(it) || !it.is_ascii() && FRACTIONS.contains(it))
}

/// Whether a word is a number: 2,5, 850.000, 10-15, ½, 10⁻³.
pub(super) fn is_number(word: &str) -> bool {
    let within = |it: char| {
        is_digit(it)
            || ".,٫٬-\u{2010}–/+±−×·<>≤≥≈…^".contains(it)
            || FRACTIONS.contains(it)
            || "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻".contains(it)
            || is_invisible(it)
    };
    is_numeric(word) && word.chars().all(within)
}

/// Whether a word is a number of times another: 2*500, 2x500.
fn is_product(word: &str) -> bool {
    word.split_once(['*', 'x']).is_some_and(|(times, number)| is_number(times) && is_number(number))
}

/// Whether a word is a time of day with a colon, or a range of them: 8:30, 8:30–17:00.
fn is_clock(word: &str) -> bool {
    let is_time = |part: &str| {
        part.split_once(':').is_some_and(|(hour, minutes)| is_hour(hour) && are_digits(minutes))
    };
    word.split(['-', '–']).all(is_time)
}

/// Whether a word is one digit or two.
pub(super) fn is_hour(word: &str) -> bool {
    (1..=2).contains(&word.chars().count()) && are_digits(word)
}

/// Whether a word is a number of two to four Roman digits: II, XIV. A single one is also a
/// letter.
pub(super) fn is_roman(word: &str) -> bool {
    (2..=4).contains(&word.len()) && word.bytes().all(|it| matches!(it, b'I' | b'V' | b'X'))
}

/// Whether a word ends without punctuation: a number before a comma begins no group.
pub(super) fn ends_open(word: &str) -> bool {
    !word.ends_with([',', '.', ';', ':', '،', '؛'])
}

fn is_fraction(word: &str) -> bool {
    let word = bare(word);
    let is_one = |it: char| FRACTIONS.contains(it);
    let divided = word.split_once(['/', '⁄']);
    word.chars().count() == 1 && word.starts_with(is_one)
        || divided.is_some_and(|(over, under)| {
            !over.is_empty() && !under.is_empty() && are_digits(over) && are_digits(under)
        })
}

fn is_group_of_thousands(left: &str, right: &str) -> bool {
    let length = |word: &str| word.chars().count();
    are_digits(left) && are_digits(right) && (1..=3).contains(&length(left)) && length(right) == 3
}

fn is_capital(word: &str) -> bool {
    is_single_letter(word) && word.starts_with(char::is_uppercase)
}

/// Whether a space is within a number written in three or more groups of two to four
/// digits: 12 34 56 78.
fn is_group_of_code(around: &SpaceContext) -> bool {
    let is_group = |word: &str| are_digits(word) && (2..=4).contains(&word.chars().count());
    is_group(opened(around.left))
        && is_group(bare(around.right))
        && (is_group(opened(around.left(1))) || is_group(bare(around.right(1))))
}

fn is_day(word: &str) -> bool {
    let day = number(word.trim_end_matches(['.', 'e']));
    day.is_some_and(|day| (1..=31).contains(&day))
}

/// Whether a word is a year of four digits, or of two after an apostrophe.
fn is_year(word: &str) -> bool {
    let clipped = word.strip_prefix(['’', '\'', '‘']).map(bare);
    number(bare(word)).is_some_and(|year| year >= 1000)
        || clipped.is_some_and(|year| year.len() == 2 && are_digits(year))
}

/// Whether two words are the digits and letters of a Dutch postcode: 1234 AB.
fn is_postcode(left: &str, right: &str) -> bool {
    let digits = left.len() == 4 && left.bytes().all(|it| it.is_ascii_digit());
    let letters = right.len() == 2 && right.bytes().all(|it| it.is_ascii_uppercase());
    digits && !left.starts_with('0') && letters
}

/// Whether a word is the name of a street, which a house number follows.
fn is_street(word: &str) -> bool {
    opened(word).starts_with(char::is_uppercase) && STREETS.iter().any(|it| word.ends_with(it))
}

/// Whether a word is what follows a house number: 12 A, 12 bis.
fn is_house_letter(word: &str) -> bool {
    is_single_letter(word) && word.starts_with(|it: char| matches!(it, 'A'..='Z' | 'a'..='h'))
        || matches!(word, "bis" | "hs")
}

fn is_ordinal(word: &str) -> bool {
    let digits = word.trim_end_matches(|it: char| it.is_ascii_lowercase());
    let ending = &word[digits.len()..];
    !digits.is_empty() && are_digits(digits) && ORDINALS.contains(&ending)
}

fn is_unit_of_two_words(left: &str, right: &str) -> bool {
    match left {
        "mm" => bare(right) == "Hg",
        "°" | "º" => matches!(bare(right), "C" | "F"),
        _ => false,
    }
}
