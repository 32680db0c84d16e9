//! The numbers of a text, in figures and in words.
//!
//! 1. The text is divided into words and numbers in figures ([`tokens`]).
//! 2. The [`lexicon`] of the language gives the [`meaning`] of each word;
//!    [`compound`] reads words such as *vijfentwintig*.
//! 3. Words that form one number are combined here: *two and a half*, *850
//!    thousand*.
//!
//! Units are left to [`measurements`](super::measurements).

mod compound;
mod lexicon;
mod meaning;
mod tokens;

use std::ops::Range;

use super::number::{Number, numbers};
use super::value::NumericValue;
use crate::definition::LanguageTag;
use crate::locale::Unit;
use compound::Sum;
pub(super) use lexicon::{NumberLexicon, of as lexicon_of};
use meaning::{Hit, Meaning};
pub(super) use tokens::fold;
use tokens::{WordToken, WordTokenKind, tokens};

/// A number of a text, in figures or in words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Counted {
    pub(super) number: Number,
    /// Its unit, if that is in the same word: *twice*.
    pub(super) unit: Option<Unit>,
    /// Whether it certainly is a number: *two*, unlike *one*.
    pub(super) is_sure: bool,
    /// The place where its unit may begin.
    pub(super) unit_at: usize,
    /// The word before *and a half*, which the half is added to.
    pub(super) joined_to: Option<Range<usize>>,
    /// Whether it is only a fraction.
    is_part: bool,
}

/// The numbers of a text in a language, in order; number words only if asked for
/// and known.
pub(super) fn counted(text: &str, language: &LanguageTag, with_words: bool) -> Vec<Counted> {
    let figures = numbers(text, language);
    let Some(lexicon) = with_words.then(|| lexicon::of(language)).flatten() else {
        return figures.into_iter().map(Counted::figure).collect();
    };
    let tokens = tokens(text, figures);
    NumberWordReader::new(text, &tokens, lexicon).read()
}

impl Counted {
    fn figure(number: Number) -> Self {
        let unit_at = number.range.end;
        Self { number, unit: None, is_sure: true, unit_at, joined_to: None, is_part: false }
    }

    fn word(range: Range<usize>, values: Vec<NumericValue>, is_sure: bool) -> Self {
        let number = Number { range, values, is_foreign: false };
        Self { is_sure, ..Self::figure(number) }
    }

    /// The number extended to another end, with changed values.
    fn widened(mut self, end: usize, change: impl Fn(NumericValue) -> NumericValue) -> Self {
        self.number.range.end = end;
        self.unit_at = end;
        self.number.values = self.number.values.iter().map(|&value| change(value)).collect();
        self
    }

    fn is_whole_number(&self) -> bool {
        self.unit.is_none() && self.number.is_whole() && !self.is_part
    }
}

struct NumberWordReader<'t> {
    text: &'t str,
    tokens: &'t [WordToken],
    hits: Vec<Option<Hit>>,
    lexicon: &'t NumberLexicon,
}

impl<'t> NumberWordReader<'t> {
    fn new(text: &'t str, tokens: &'t [WordToken], lexicon: &'t NumberLexicon) -> Self {
        let mut reader = Self { text, tokens, hits: Vec::with_capacity(tokens.len()), lexicon };
        for (index, token) in tokens.iter().enumerate() {
            let rest = |place: usize| {
                let at = index + 1 + place;
                let is_close = (index..at).all(|before| reader.is_close(before));
                tokens.get(at).filter(|_| is_close)?.word()
            };
            let hit = token.word().and_then(|word| lexicon.find(word, &rest));
            reader.hits.push(hit);
        }
        reader
    }

    /// Whether only a space or hyphen separates a token from the next.
    fn is_close(&self, index: usize) -> bool {
        let Some(next) = self.tokens.get(index + 1) else { return false };
        let gap = &self.text[self.tokens[index].range.end..next.range.start];
        gap.chars().count() <= 2
            && gap
                .chars()
                .all(|character| character.is_whitespace() || matches!(character, '-' | '‑'))
    }

    fn read(&self) -> Vec<Counted> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            match self.number_at(at) {
                Some((numbers, next)) => {
                    found.extend(numbers);
                    at = next;
                }
                None => at += self.hits[at].map_or(1, |hit| hit.length),
            }
        }
        found
    }

    /// The number at a token, and the token after it.
    fn number_at(&self, at: usize) -> Option<(Vec<Counted>, usize)> {
        let (number, next) = self.plain_at(at)?;
        let (mut number, next) = self.with_more(number, next);
        number.joined_to = self.joined_to(at, &number);
        self.read_minus(&mut number, at, next);
        self.skip_fillers(&mut number, next);
        let part = self.part_of(at, next);
        Some((part.into_iter().chain([number]).collect(), next))
    }

    /// The number at a token, without fractions or units after it.
    fn plain_at(&self, at: usize) -> Option<(Counted, usize)> {
        let token = self.tokens.get(at)?;
        if let WordTokenKind::Figure(number) = &token.kind {
            return Some(self.scaled(Counted::figure(number.clone()), at + 1));
        }
        let hit = self.hits[at]?;
        let next = at + hit.length;
        let range = token.range.start..self.tokens[next - 1].range.end;
        let word =
            |value: NumericValue, is_sure| Counted::word(range.clone(), vec![value], is_sure);
        Some(match hit.meaning {
            Meaning::Cardinal(value) => return Some(self.cardinal(value, range, next)),
            Meaning::Loose(value) => (word(value.into(), false), next),
            Meaning::Ordinal(value) => {
                let part = NumericValue::fraction(1, value.into());
                (Counted::word(range, vec![value.into(), part], true), next)
            }
            Meaning::Fraction(value) => {
                let part = Counted { is_part: true, ..word(value, true) };
                self.scaled(part, next)
            }
            Meaning::Quantity { value, unit, is_sure } => {
                (Counted { unit: Some(unit), ..word(value, is_sure) }, next)
            }
            _ => return None,
        })
    }

    /// A number multiplied by the thousand or million after it: 850 thousand.
    fn scaled(&self, number: Counted, next: usize) -> (Counted, usize) {
        let filler = self.tokens.get(next).and_then(WordToken::word);
        let is_filler =
            number.is_part && filler.is_some_and(|it| self.lexicon.fillers.contains(&it));
        let at = if is_filler { next + 1 } else { next };
        match self.hits.get(at).copied().flatten().map(|hit| hit.meaning) {
            Some(Meaning::Cardinal(scale))
                if scale >= 1_000 && self.is_close(at - 1) && (at == next || self.is_close(at)) =>
            {
                let end = self.tokens[at].range.end;
                (number.widened(end, |value| value.times(scale.into())), at + 1)
            }
            _ => (number, next),
        }
    }

    /// A number of several words: two hundred and five.
    fn cardinal(&self, value: u32, range: Range<usize>, next: usize) -> (Counted, usize) {
        let (mut sum, mut end, mut next, mut words) = (Sum::of(value), range.end, next, 1);
        while next > 0 && self.is_close(next - 1) {
            let (at, is_joint) = self.after_joint(next);
            let Some(Hit { meaning: Meaning::Cardinal(value), length, is_joined, .. }) =
                self.hits.get(at).copied().flatten()
            else {
                break;
            };
            let mut longer = sum;
            if !longer.add(value, is_joint || is_joined) {
                break;
            }
            (sum, next, words) = (longer, at + length, words + 1);
            end = self.tokens[next - 1].range.end;
        }
        // A lone hundred or thousand may be inexact, or another word.
        let is_sure = words > 1 || !matches!(value, 100 | 1_000 | 1_000_000 | 1_000_000_000);
        let is_sure = is_sure || self.follows_one(range.start);
        (Counted::word(range.start..end, vec![sum.value().into()], is_sure), next)
    }

    fn follows_one(&self, start: usize) -> bool {
        let before = self.tokens.iter().rposition(|token| token.range.end <= start);
        let hit = before.filter(|&at| self.is_close(at)).and_then(|at| self.hits[at]);
        hit.is_some_and(|hit| hit.meaning == Meaning::Loose(1))
    }

    /// The token after an *and* at a token, or the token itself.
    fn after_joint(&self, at: usize) -> (usize, bool) {
        let is_joint =
            self.hits.get(at).copied().flatten().is_some_and(|it| it.meaning == Meaning::Joint);
        if is_joint && self.is_close(at) { (at + 1, true) } else { (at, false) }
    }

    /// A number with the fraction after it: *two and a half*, *two thirds*; or
    /// with the quantity it counts: *drie kwartier*.
    fn with_more(&self, number: Counted, next: usize) -> (Counted, usize) {
        if !number.is_whole_number() || next == 0 || !self.is_close(next - 1) {
            return (number, next);
        }
        let (after, mut is_joined) = self.after_joint(next);
        let Some(hit) = self.hits.get(after).copied().flatten() else { return (number, next) };
        let is_one = hit.meaning == Meaning::Loose(1) && self.is_close(after) && is_joined;
        let at = if is_one { after + 1 } else { after };
        let Some(hit) = self.hits.get(at).copied().flatten() else { return (number, next) };
        is_joined |= hit.is_joined;
        let end = self.tokens[at + hit.length - 1].range.end;
        let is_under = |part: u32| number.number.values.iter().all(|it| it.is_under(part.into()));
        let more = |part: NumericValue| {
            Counted { is_sure: true, ..number.clone() }.widened(end, |it| it.plus(part))
        };
        let times = |part: NumericValue| {
            Counted { is_sure: true, ..number.clone() }.widened(end, |it| it.times(part))
        };
        let longer = match hit.meaning {
            Meaning::AndHalf => more(NumericValue::fraction(1, 2)),
            Meaning::Fraction(part) if is_joined && part.is_under(1) => more(part),
            Meaning::Fraction(part)
                if part.parts() > 2 && is_under(part.parts())
                    || number.number.is(1) && !number.is_sure =>
            {
                Counted { is_part: true, ..times(part) }
            }
            Meaning::Ordinal(part) if !is_joined && is_under(part) => {
                let ordinal = number.number.is(1).then_some(NumericValue::from(part));
                let mut whole = times(NumericValue::fraction(1, part.into()));
                whole.number.values.extend(ordinal);
                whole
            }
            Meaning::Quantity { value, unit, is_sure: true } if !is_joined && unit.is_of_time() => {
                let longer = if number.is_sure { times(value) } else { return (number, next) };
                Counted { unit: Some(unit), ..longer }
            }
            _ => return (number, next),
        };
        (longer, at + hit.length)
    }

    /// The word before *and a half*.
    fn joined_to(&self, at: usize, number: &Counted) -> Option<Range<usize>> {
        if !number.is_part {
            return None;
        }
        let is = |at: usize, meaning: Meaning| {
            self.is_close(at) && self.hits[at].is_some_and(|hit| hit.meaning == meaning)
        };
        let mut before = at.checked_sub(1)?;
        if self.hits[at].is_some_and(|hit| hit.is_joined) {
            return self.is_close(before).then(|| self.tokens[before].range.clone());
        }
        if is(before, Meaning::Loose(1)) {
            before = before.checked_sub(1)?;
        }
        let word = before.checked_sub(1).filter(|&word| self.is_close(word));
        is(before, Meaning::Joint).then(|| Some(self.tokens[word?].range.clone())).flatten()
    }

    fn read_minus(&self, number: &mut Counted, at: usize, next: usize) {
        let before = (0..at).rev().take(3).find(|&it| {
            self.hits[it].is_some_and(|hit| {
                it + hit.length == at && matches!(hit.meaning, Meaning::Minus | Meaning::BelowZero)
            })
        });
        // In `10 min 3 keer` min means minutes.
        let is_unit = |it: usize| {
            let token = it.checked_sub(1).map(|before| &self.tokens[before]);
            token.is_some_and(|token| matches!(token.kind, WordTokenKind::Figure(_)))
        };
        let before = before.filter(|&it| self.is_close(at - 1) && !is_unit(it));
        // The unit may come first: 18 degrees below zero.
        let is_below = |at: usize| {
            let hit = self.hits.get(at).copied().flatten();
            hit.is_some_and(|hit| hit.meaning == Meaning::BelowZero)
        };
        let after = (next..(next + 3).min(self.tokens.len())).find(|&it| is_below(it));
        if before.is_some() || after.is_some() {
            let values = &mut number.number.values;
            *values = values.iter().map(|value| value.negative()).collect();
        }
        if let Some(before) = before {
            number.number.range.start = self.tokens[before].range.start;
        }
    }

    /// Skips the words between a fraction and its unit: half *an* hour.
    fn skip_fillers(&self, number: &mut Counted, next: usize) {
        let mut next = next;
        while number.is_part && next > 0 && self.is_close(next - 1) {
            let word = self.tokens[next].word();
            if !word.is_some_and(|word| self.lexicon.fillers.contains(&word)) {
                break;
            }
            number.unit_at = self.tokens[next].range.end;
            next += 1;
        }
    }

    /// Turkish *üçte iki*: two in three.
    fn part_of(&self, at: usize, next: usize) -> Option<Counted> {
        let hit = self.hits[at].filter(|hit| hit.is_in && self.is_close(next - 1))?;
        let Meaning::Cardinal(whole) = hit.meaning else { return None };
        let part = match self.hits.get(next).copied().flatten()?.meaning {
            Meaning::Cardinal(part) | Meaning::Loose(part) if part < whole => part,
            _ => return None,
        };
        let range = self.tokens[at].range.start..self.tokens[next].range.end;
        Some(Counted::word(range, vec![NumericValue::fraction(part.into(), whole.into())], false))
    }
}
