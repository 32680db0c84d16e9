//! The digits of a number and the separators between them.

use std::ops::Range;

use super::super::value::{MOST_DIGITS, NumericValue};
use super::Number;
use crate::locale::Separators;
use crate::recognize::is_digit;

/// Groups of digits with single separators between them: `1.250,5`.
pub(super) struct Groups<'t> {
    text: &'t str,
    digits: Vec<Range<usize>>,
    signs: Vec<char>,
}

impl<'t> Groups<'t> {
    /// The groups that begin at a digit of a text.
    pub(super) fn at(text: &'t str, start: usize, separators: Option<Separators>) -> Self {
        let mut groups = Self { text, digits: vec![digits_at(text, start)], signs: Vec::new() };
        while let Some((sign, digits)) = groups.next() {
            if !groups.goes_on(sign, digits_in(&text[digits.clone()]), separators) {
                break;
            }
            groups.signs.push(sign);
            groups.digits.push(digits);
        }
        groups
    }

    /// The separator after the last group, and the group after that.
    fn next(&self) -> Option<(char, Range<usize>)> {
        let end = self.end();
        let sign = self.text[end..].chars().next().filter(|&sign| is_separator(sign))?;
        let next = end + sign.len_utf8();
        self.text[next..].starts_with(is_digit).then(|| (sign, digits_at(self.text, next)))
    }

    /// Whether the number may continue with a separator and this many digits.
    fn goes_on(&self, sign: char, digits: usize, separators: Option<Separators>) -> bool {
        let is_grouped = digits == 3 && self.is_grouped();
        match sign {
            ':' => self.signs.is_empty() && self.length(0) <= 2 && digits == 2,
            ' ' => {
                let groups = separators.is_some_and(|signs| signs.grouping == ' ');
                // Elsewhere only a group that cannot be a number itself: 850 000.
                let thousands = || self.text[self.end()..].starts_with(" 00");
                is_grouped && (groups || thousands()) && !self.follows_letter()
            }
            '\u{A0}' | '\u{202F}' | '\u{2009}' => is_grouped && !self.follows_letter(),
            '’' | '\'' => is_grouped,
            _ => self.signs.last() != Some(&':'),
        }
    }

    fn follows_letter(&self) -> bool {
        self.text[..self.digits[0].start].ends_with(char::is_alphabetic)
    }

    /// Whether the groups so far are one number in groups of three.
    fn is_grouped(&self) -> bool {
        self.is_grouped_up_to(self.signs.len())
    }

    fn is_grouped_up_to(&self, signs: usize) -> bool {
        let same = self.signs[..signs].windows(2).all(|pair| pair[0] == pair[1]);
        let begins = self.length(0) <= 3 && !self.begins_with_nought();
        // India uses groups of two above the thousand: 1,50,000.
        let is_group = |group: usize| match self.length(group) {
            3 => true,
            2 => group < signs && self.signs[0] == ',',
            _ => false,
        };
        same && (signs == 0 || begins && (1..=signs).all(is_group))
    }

    fn begins_with_nought(&self) -> bool {
        NumericValue::decimal(&self.text[self.digits[0].clone()], 0) == NumericValue::from(0)
    }

    fn length(&self, group: usize) -> usize {
        digits_in(&self.text[self.digits[group].clone()])
    }

    pub(super) fn end(&self) -> usize {
        self.digits.last().map_or(0, |digits| digits.end)
    }

    pub(super) fn is_whole(&self) -> bool {
        self.signs.is_empty()
    }

    /// The single number the groups make, or else each group as a number.
    pub(super) fn numbers(&self, separators: Option<Separators>) -> Vec<Number> {
        match self.number(separators) {
            Some(number) => vec![number],
            None => {
                let whole = |digits: &Range<usize>| {
                    Number::of(digits.clone(), NumericValue::decimal(&self.text[digits.clone()], 0))
                };
                self.digits.iter().map(whole).collect()
            }
        }
    }

    fn number(&self, separators: Option<Separators>) -> Option<Number> {
        let Some((&last, before)) = self.signs.split_last() else {
            return Some(self.of_value(0));
        };
        let decimals = self.length(self.signs.len());
        let may_be_grouped = self.is_grouped() && !matches!(last, '٫' | ':');
        let may_be_decimal = matches!(last, '.' | ',' | '،' | '٫' | ':')
            && self.is_grouped_up_to(before.len())
            && before.last() != Some(&last);
        match (may_be_grouped, may_be_decimal) {
            (false, false) => None,
            (true, false) => Some(self.of_value(0)),
            (false, true) => {
                let is_foreign = self.is_foreign(last, separators);
                Some(Number { is_foreign, ..self.of_value(decimals) })
            }
            (true, true) => Some(match separators {
                Some(signs) if signs.decimal == last => self.of_value(decimals),
                Some(_) => self.of_value(0),
                None => {
                    let mut number = self.of_value(0);
                    number.values.push(NumericValue::decimal(self.written(), decimals));
                    number
                }
            }),
        }
    }

    /// Whether a language uses another decimal separator. The point of a time does
    /// not count: 8.30.
    fn is_foreign(&self, sign: char, separators: Option<Separators>) -> bool {
        let [hours, minutes] = &self.digits[..] else { return false };
        let whole = |digits: &Range<usize>| NumericValue::decimal(&self.text[digits.clone()], 0);
        let is_time = sign == '.'
            && self.length(1) == 2
            && whole(hours).is_under(25)
            && whole(minutes).is_under(60);
        let is_european = self.written().starts_with(|digit: char| digit.is_ascii_digit());
        let is_other = separators.is_some_and(|signs| signs.decimal != sign);
        matches!(sign, '.' | ',') && is_european && is_other && !is_time
    }

    fn written(&self) -> &'t str {
        &self.text[self.digits[0].start..self.end()]
    }

    fn of_value(&self, decimals: usize) -> Number {
        let range = self.digits[0].start..self.end();
        Number::of(range, NumericValue::decimal(self.written(), decimals))
    }
}

fn digits_in(written: &str) -> usize {
    written.chars().count()
}

fn is_separator(sign: char) -> bool {
    ".,٫٬،’': \u{A0}\u{202F}\u{2009}".contains(sign)
}

/// The range of the digits at a place.
pub(in super::super) fn digits_at(text: &str, start: usize) -> Range<usize> {
    let digits = text[start..].chars().take_while(|&sign| is_digit(sign)).take(MOST_DIGITS);
    start..start + digits.map(char::len_utf8).sum::<usize>()
}
