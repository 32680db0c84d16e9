//! Number words joined to each other or to a unit: *vijfentwintig*, *dwugodzinny*.

use rustc_hash::FxHashMap;

use super::super::value::NumericValue;
use super::meaning::Meaning;
use crate::locale::Unit;

/// A word that begins with number words.
pub(super) struct CompoundNumber<'w> {
    sum: Sum,
    fraction: Option<NumericValue>,
    /// The rest of the word.
    rest: &'w str,
    parts: usize,
}

/// The links between two number words in one word.
const LINKS: [&str; 3] = ["und", "en", "ën"];
/// The endings of an ordinal.
const ORDINAL_ENDINGS: [&str; 7] = ["ste", "de", "te", "ten", "ter", "sten", "ster"];

impl<'w> CompoundNumber<'w> {
    pub(super) fn of(word: &'w str, parts: &NumberParts) -> Option<Self> {
        let (first, rest) = parts.longest(word)?;
        let mut compound = Self { sum: Sum::default(), fraction: None, rest, parts: 1 };
        match first {
            Meaning::Fraction(value) => compound.fraction = Some(value),
            Meaning::Cardinal(value) => compound.sum = Sum::of(value),
            _ => return None,
        }
        while compound.fraction.is_none() {
            let link = LINKS.iter().find_map(|link| compound.rest.strip_prefix(link));
            let next = parts.longest(compound.rest);
            let next = next.or_else(|| link.and_then(|rest| parts.longest(rest)));
            let Some((Meaning::Cardinal(value), rest)) = next else { break };
            if !compound.sum.add(value, link.is_some()) {
                return None;
            }
            compound.rest = rest;
            compound.parts += 1;
        }
        Some(compound)
    }

    /// The meaning of the word; `unit` reads the rest after the number.
    pub(super) fn meaning(&self, unit: impl Fn(&str) -> Option<Unit>) -> Option<Meaning> {
        let value = self.fraction.unwrap_or(NumericValue::from(self.sum.value()));
        let is_number = self.fraction.is_none();
        match self.rest {
            "" if is_number && self.parts > 1 => Some(Meaning::Cardinal(self.sum.value())),
            // Smaller ordinals are words of their own, or resemble other words.
            rest if is_number && ORDINAL_ENDINGS.contains(&rest) && self.sum.value() >= 20 => {
                Some(Meaning::Ordinal(self.sum.value()))
            }
            "mal" | "maal" if is_number => {
                Some(Meaning::Quantity { value, unit: Unit::Times, is_sure: true })
            }
            rest if rest.chars().count() >= 3 => {
                let rest = rest.strip_prefix('s').unwrap_or(rest);
                let is_sure = value != NumericValue::from(1);
                unit(rest).map(|unit| Meaning::Quantity { value, unit, is_sure })
            }
            _ => None,
        }
    }
}

/// The number words that can be part of a longer one, by their first letter.
#[derive(Default)]
pub(super) struct NumberParts(FxHashMap<char, Vec<(String, Meaning)>>);

impl NumberParts {
    /// Adds a word. Only the first meaning of a word counts.
    pub(super) fn add(&mut self, word: &str, meaning: Meaning) {
        const LENGTHS: std::ops::RangeInclusive<usize> = 2..=14;
        let Some(first) = word.chars().next() else { return };
        let known = self.0.entry(first).or_default();
        let is_known = known.iter().any(|(it, _)| it == word);
        if LENGTHS.contains(&word.chars().count()) && !is_known {
            known.push((word.to_owned(), meaning));
        }
    }

    /// Puts longer words before shorter ones, which may be their beginning.
    pub(super) fn sort(&mut self) {
        for words in self.0.values_mut() {
            words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        }
    }

    /// The longest part at the beginning of a word, and the rest.
    fn longest<'w>(&self, word: &'w str) -> Option<(Meaning, &'w str)> {
        let known = self.0.get(&word.chars().next()?)?;
        known.iter().find_map(|(part, meaning)| Some((*meaning, word.strip_prefix(part.as_str())?)))
    }
}

/// A number built up word by word: two hundred and five.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    /// The finished thousands and millions.
    total: u32,
    current: u32,
    /// The last word.
    last: u32,
}

impl Sum {
    pub(super) fn of(value: u32) -> Self {
        Self { total: 0, current: value, last: value }
    }

    pub(super) fn value(self) -> u32 {
        self.total.saturating_add(self.current)
    }

    /// Adds the next word if it continues the number.
    pub(super) fn add(&mut self, next: u32, is_joined: bool) -> bool {
        let is_tens = |value: u32| (20..100).contains(&value) && value.is_multiple_of(10);
        let is_hundreds = |value: u32| (100..1_000).contains(&value) && value.is_multiple_of(100);
        let fits = if next >= 1_000 {
            self.current = self.current.saturating_mul(next);
            self.total = self.total.saturating_add(self.current);
            self.current = 0;
            true
        } else if next == 100 && (2..10).contains(&self.current) && self.last < 10 && !is_joined {
            self.current *= 100;
            true
        } else {
            let goes_on = is_tens(self.last) && next < 10
                || is_joined && self.last < 10 && is_tens(next)
                || (is_hundreds(self.last) || self.last == 100) && next < 100
                || self.last >= 1_000 && next < 1_000;
            if goes_on {
                self.current += next;
            }
            goes_on && next > 0
        };
        if fits {
            self.last = next;
        }
        fits
    }
}
