//! Numbers in figures: their digits, separators, fractions and signs. [`groups`]
//! reads the digits and separators; number words are left to
//! [`number_words`](super::number_words).

mod groups;

use std::ops::Range;

use super::value::{NumericValue, vulgar_fraction};
use crate::definition::LanguageTag;
use crate::locale::{Locale, Separators, separators};
use crate::recognize::{characters_led_by, is_digit};
use groups::Groups;
pub(super) use groups::digits_at;

/// A number in a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Number {
    /// Its byte range.
    pub(super) range: Range<usize>,
    /// Its value, and other values it may have.
    pub(super) values: Vec<NumericValue>,
    /// Whether its decimal separator is not that of its language.
    pub(super) is_foreign: bool,
}

impl Number {
    fn of(range: Range<usize>, value: NumericValue) -> Self {
        Self { range, values: vec![value], is_foreign: false }
    }

    /// Whether both may have the same value.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }

    pub(super) fn is_whole(&self) -> bool {
        self.values.iter().all(|value| value.is_whole())
    }

    pub(super) fn is(&self, whole: u32) -> bool {
        self.values.contains(&NumericValue::from(whole))
    }
}

/// The numbers of a text in a language, in order.
pub(super) fn numbers(text: &str, language: &LanguageTag) -> Vec<Number> {
    if next_figure(text).is_none() {
        return Vec::new();
    }
    let locale = Locale::of(language);
    let slash_is_decimal = locale.is_some_and(|locale| locale.numbers.slash_is_decimal);
    let reader = NumberReader { text, separators: separators(language), slash_is_decimal };
    let mut found: Vec<Number> = Vec::new();
    let mut at = 0;
    while let Some(start) = next_figure(&text[at..]) {
        let numbers = reader.numbers_at(at + start);
        at = numbers.last().map_or(text.len(), |last| last.range.end);
        found.extend(numbers);
    }
    found
}

/// The place of the first digit or fraction character of a text.
fn next_figure(text: &str) -> Option<usize> {
    // The first byte of any other character is C2 or above.
    let may_be = |byte: u8| byte.is_ascii_digit() || byte >= 0xC2;
    let is_figure = |&(_, character): &(usize, char)| {
        is_digit(character) || vulgar_fraction(character).is_some()
    };
    characters_led_by(text, may_be).find(is_figure).map(|(at, _)| at)
}

struct NumberReader<'t> {
    text: &'t str,
    separators: Option<Separators>,
    slash_is_decimal: bool,
}

impl NumberReader<'_> {
    /// The numbers that begin at a digit or a fraction.
    fn numbers_at(&self, start: usize) -> Vec<Number> {
        if let Some((range, value)) =
            self.vulgar_fraction_at(start).or_else(|| self.fraction_at(start))
        {
            return vec![Number::of(range, value)];
        }
        if let Some(number) = self.slashed_at(start) {
            return vec![number];
        }
        let groups = Groups::at(self.text, start, self.separators);
        let mut numbers = groups.numbers(self.separators);
        if let [number] = &mut numbers[..] {
            if groups.is_whole() {
                self.add_fraction(number);
            }
            self.read_minus(number);
        }
        numbers
    }

    /// A fraction in a single character: ½.
    fn vulgar_fraction_at(&self, start: usize) -> Option<(Range<usize>, NumericValue)> {
        let character = self.text[start..].chars().next()?;
        Some((start..start + character.len_utf8(), vulgar_fraction(character)?))
    }

    /// The two numbers around a slash.
    fn around_slash(&self, start: usize) -> Option<(Range<usize>, Range<usize>)> {
        let first = digits_at(self.text, start);
        let slash = self.text[first.end..].chars().next().filter(|it| matches!(it, '/' | '⁄'))?;
        let second = digits_at(self.text, first.end + slash.len_utf8());
        let goes_on = |rest: &str| {
            rest.strip_prefix(['/', '.', ',', '٫']).is_some_and(|rest| rest.starts_with(is_digit))
        };
        let stands_alone = !self.text[..start].ends_with('/') && !goes_on(&self.text[second.end..]);
        (!first.is_empty() && !second.is_empty() && stands_alone).then_some((first, second))
    }

    /// A fraction below one, made of two numbers: 1/2, but not the blood pressure
    /// 120/80.
    fn fraction_at(&self, start: usize) -> Option<(Range<usize>, NumericValue)> {
        const LARGEST_DENOMINATOR: u32 = 20;
        let (first, second) = self.around_slash(start)?;
        let (numerator, denominator) = (self.whole(&first)?, self.whole(&second)?);
        let is_fraction = (1..denominator).contains(&numerator)
            && (2..=LARGEST_DENOMINATOR).contains(&denominator);
        let value = NumericValue::fraction(numerator.into(), denominator.into());
        let is_point = self.writes_slash_for_point(&first);
        (is_fraction && !is_point).then_some((first.start..second.end, value))
    }

    /// A number with a slash as decimal separator, as in Farsi and Dari: ۳۸/۵. It
    /// may also be a fraction; with three digits before the slash it is a blood
    /// pressure.
    fn slashed_at(&self, start: usize) -> Option<Number> {
        let (first, second) = self.around_slash(start)?;
        let (whole, decimals) = (self.whole(&first)?, self.whole(&second)?);
        if !self.writes_slash_for_point(&first) || whole >= 100 {
            return None;
        }
        let range = first.start..second.end;
        let count = self.text[second].chars().count();
        let mut number = Number::of(range.clone(), NumericValue::decimal(&self.text[range], count));
        if (1..decimals).contains(&whole) {
            number.values.push(NumericValue::fraction(whole.into(), decimals.into()));
        }
        Some(number)
    }

    fn writes_slash_for_point(&self, digits: &Range<usize>) -> bool {
        let is_persian = |digit: char| ('۰'..='۹').contains(&digit);
        self.slash_is_decimal && self.text[digits.clone()].starts_with(is_persian)
    }

    fn whole(&self, digits: &Range<usize>) -> Option<u32> {
        crate::recognize::number(&self.text[digits.clone()])
    }

    /// Adds the fraction after a whole number: 1½, 1 1/2.
    fn add_fraction(&self, number: &mut Number) {
        let rest = &self.text[number.range.end..];
        let next = number.range.end + rest.len() - rest.trim_start_matches([' ', '\u{A0}']).len();
        let apart = || (next > number.range.end).then(|| self.fraction_at(next)).flatten();
        if let Some((range, value)) = self.vulgar_fraction_at(next).or_else(apart) {
            number.range.end = range.end;
            number.values = number.values.iter().map(|whole| whole.plus(value)).collect();
        }
    }

    /// Reads the minus of a negative number: -20, but not 10 -20.
    fn read_minus(&self, number: &mut Number) {
        let before = &self.text[..number.range.start];
        let Some(ahead) = before.strip_suffix(['-', '−']) else { return };
        let begins = ahead.is_empty() || ahead.ends_with([' ', '\u{A0}', '\n', '(']);
        if begins && !ahead.trim_end().ends_with(is_digit) {
            number.range.start = ahead.len();
            number.values = number.values.iter().map(|value| value.negative()).collect();
        }
    }
}
