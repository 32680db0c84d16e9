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
    marks: Vec<char>,
}

impl<'t> Groups<'t> {
    /// The groups that begin at a digit of a text.
    pub(super) fn at(text: &'t str, start: usize, separators: Option<Separators>) -> Self {
        let mut groups = Self { text, digits: vec![digits_at(text, start)], marks: Vec::new() };
        while let Some((mark, digits)) = groups.next() {
            if !groups.goes_on(mark, digits_in(&text[digits.clone()]), separators) {
                break;
            }
            groups.marks.push(mark);
            groups.digits.push(digits);
        }
        groups
    }

    /// The separator after the last group, and the group after that.
    fn next(&self) -> Option<(char, Range<usize>)> {
        let end = self.end();
        let mark = self.text[end..].chars().next().filter(|&mark| is_separator(mark))?;
        let next = end + mark.len_utf8();
        self.text[next..].starts_with(is_digit).then(|| (mark, digits_at(self.text, next)))
    }

    /// Whether the number may continue with a separator and this many digits.
    fn goes_on(&self, mark: char, digits: usize, separators: Option<Separators>) -> bool {
        let is_grouped = digits == 3 && self.is_grouped();
        match mark {
            ':' => self.marks.is_empty() && self.length(0) <= 2 && digits == 2,
            ' ' => {
                let groups = separators.is_some_and(|own| own.grouping == ' ');
                // Elsewhere only a group that cannot be a number itself: 850 000.
                let thousands = || self.text[self.end()..].starts_with(" 00");
                is_grouped && (groups || thousands()) && !self.follows_letter()
            }
            '\u{A0}' | '\u{202F}' | '\u{2009}' => is_grouped && !self.follows_letter(),
            '’' | '\'' => is_grouped,
            _ => self.marks.last() != Some(&':'),
        }
    }

    fn follows_letter(&self) -> bool {
        self.text[..self.digits[0].start].ends_with(char::is_alphabetic)
    }

    /// Whether the groups so far are one number in groups of three.
    fn is_grouped(&self) -> bool {
        self.is_grouped_up_to(self.marks.len())
    }

    fn is_grouped_up_to(&self, marks: usize) -> bool {
        let same = self.marks[..marks].windows(2).all(|pair| pair[0] == pair[1]);
        let begins = self.length(0) <= 3 && !self.begins_with_zero();
        // India uses groups of two above the thousand: 1,50,000.
        let is_group = |group: usize| match self.length(group) {
            3 => true,
            2 => group < marks && self.marks[0] == ',',
            _ => false,
        };
        same && (marks == 0 || begins && (1..=marks).all(is_group))
    }

    fn begins_with_zero(&self) -> bool {
        NumericValue::decimal(&self.text[self.digits[0].clone()], 0) == NumericValue::from(0)
    }

    fn length(&self, group: usize) -> usize {
        digits_in(&self.text[self.digits[group].clone()])
    }

    pub(super) fn end(&self) -> usize {
        self.digits.last().map_or(0, |digits| digits.end)
    }

    pub(super) fn is_whole(&self) -> bool {
        self.marks.is_empty()
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
        let Some((&last, before)) = self.marks.split_last() else {
            return Some(self.of_value(0));
        };
        let decimals = self.length(self.marks.len());
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
                Some(own) if own.decimal == last => self.of_value(decimals),
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
    fn is_foreign(&self, mark: char, separators: Option<Separators>) -> bool {
        let [hours, minutes] = &self.digits[..] else { return false };
        let whole = |digits: &Range<usize>| NumericValue::decimal(&self.text[digits.clone()], 0);
        let is_time = mark == '.'
            && self.length(1) == 2
            && whole(hours).is_under(25)
            && whole(minutes).is_under(60);
        let is_european = self.written().starts_with(|digit: char| digit.is_ascii_digit());
        let is_other = separators.is_some_and(|own| own.decimal != mark);
        matches!(mark, '.' | ',') && is_european && is_other && !is_time
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

fn is_separator(character: char) -> bool {
    ".,٫٬،’': \u{A0}\u{202F}\u{2009}".contains(character)
}

/// The range of the digits at a place.
pub(in super::super) fn digits_at(text: &str, start: usize) -> Range<usize> {
    let digits =
        text[start..].chars().take_while(|&character| is_digit(character)).take(MOST_DIGITS);
    start..start + digits.map(char::len_utf8).sum::<usize>()
}
