//! An hour with its minutes, in figures or words. The words around it are left to
//! [`reader`](super::reader).

use super::phrase::{ClockPhrase, PhraseItem};
use super::text::ClockText;
use super::tokens::{ClockToken, ClockTokenKind};
use crate::locale::Shift;

/// The form an hour is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HourForm {
    /// A number alone: 8.
    Hour,
    /// Minutes after a point: 8.30, which may be a decimal.
    Point,
    /// Minutes after a colon: 8:30.
    Colon,
    /// Minutes after a letter or word: 17 h 30.
    Letter,
    /// A word alone: eight.
    Word,
    /// Words that are certainly a time: half past eight.
    Pattern,
    /// Words that may be a number: eight and a half.
    Sum,
    /// Noon, midnight.
    Named,
}

/// An hour with its minutes, without the words around it.
#[derive(Debug, Clone)]
pub(super) struct Core {
    /// The index of the token after it.
    pub(super) end: usize,
    /// The minutes after midnight as written.
    pub(super) shown: u32,
    /// Whether only a twenty-four-hour clock has this hour.
    pub(super) is_of_whole_day: bool,
    pub(super) is_ordinal: bool,
    pub(super) form: HourForm,
}

impl Core {
    /// Whether it is certainly a time without any word around it.
    pub(super) fn is_sure(&self) -> bool {
        matches!(self.form, HourForm::Letter | HourForm::Pattern)
    }

    /// Whether it is a word alone.
    pub(super) fn is_word(&self) -> bool {
        self.form == HourForm::Word
    }

    /// Whether it determines the half of the day: minutes in figures do.
    pub(super) fn is_exact(&self) -> bool {
        self.is_of_whole_day
            || matches!(self.form, HourForm::Point | HourForm::Colon | HourForm::Letter)
    }
}

/// An hour without minutes, and the token after it.
#[derive(Debug, Clone, Copy)]
struct Hour {
    hour: u32,
    end: usize,
    is_word: bool,
}

const LAST_HOUR: u32 = 24;
/// The characters allowed inside a number.
const WITHIN: &str = ".,:/٫٬⁄";

impl ClockText<'_> {
    /// The hour with its minutes that begins at a token.
    pub(super) fn core(&self, at: usize, is_after_word: bool) -> Option<Core> {
        let pattern = || self.pattern_at(at, is_after_word);
        let named = |phrases: &[ClockPhrase], shown| {
            let end = self.first_at(phrases, at)?;
            // Before an hour it is a part of the day: öğlen 12’de.
            let is_of_hour = self.hour_at(end).is_some()
                || self.first_at(&self.vocabulary.surely_before, end).is_some();
            if is_of_hour {
                return None;
            }
            let is_of_whole_day = true;
            Some(Core { end, shown, is_of_whole_day, is_ordinal: false, form: HourForm::Named })
        };
        pattern()
            .or_else(|| self.figures_at(at))
            .or_else(|| named(&self.vocabulary.noon, 12 * 60))
            .or_else(|| named(&self.vocabulary.midnight, 0))
            .or_else(|| self.word_at(at))
    }

    fn word_at(&self, at: usize) -> Option<Core> {
        let hour = self.hour_at(at).filter(|hour| hour.is_word)?;
        Some(self.core_of(hour, hour.end, hour.hour * 60, HourForm::Word))
    }

    fn core_of(&self, hour: Hour, end: usize, shown: u32, form: HourForm) -> Core {
        Core {
            end,
            shown,
            is_of_whole_day: hour.hour == 0 || hour.hour > 12,
            is_ordinal: hour.is_word && self.vocabulary.has_ordinals,
            form,
        }
    }

    /// An hour in figures or a word.
    fn hour_at(&self, at: usize) -> Option<Hour> {
        if let Some(hour) = self.number_at(at).filter(|&hour| hour <= LAST_HOUR) {
            let stands_alone = !self.is_part_of_number(at, at + 1);
            return stands_alone.then_some(Hour { hour, end: at + 1, is_word: false });
        }
        let begins = |(phrase, hour): &(ClockPhrase, u32)| {
            let end = self.phrase_at(phrase, at)?;
            Some(Hour { hour: *hour, end, is_word: true })
        };
        self.vocabulary.hours.iter().find_map(begins)
    }

    /// A number of two digits at most.
    fn number_at(&self, at: usize) -> Option<u32> {
        match self.tokens.get(at)?.kind {
            ClockTokenKind::Number(1 | 2, value) => value,
            _ => None,
        }
    }

    /// Whether tokens are only part of a number (1.250,5), or a symbol or letter
    /// makes them something else: €, %, T12.
    fn is_part_of_number(&self, start: usize, end: usize) -> bool {
        self.goes_on(end) || self.came_before(start)
    }

    /// Whether a number continues at a token, or a symbol after it is its unit.
    fn goes_on(&self, end: usize) -> bool {
        let joined = |at: usize| self.tokens.get(at).filter(|token| token.is_joined);
        joined(end).is_some_and(|token| {
            let is_within =
                token.is_symbol(WITHIN) && joined(end + 1).is_some_and(ClockToken::is_number);
            is_within || token.is_symbol("%٪°")
        })
    }

    fn came_before(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1) else { return false };
        let is_joined = self.tokens[start].is_joined;
        let follows_number =
            || before.checked_sub(1).is_some_and(|earlier| self.tokens[earlier].is_number());
        match &self.tokens[before].kind {
            ClockTokenKind::Symbol('€' | '$' | '£' | '%') => true,
            ClockTokenKind::Symbol('-' | '−') => is_joined && !follows_number(),
            ClockTokenKind::Symbol(character) if WITHIN.contains(*character) => {
                is_joined && self.tokens[before].is_joined && follows_number()
            }
            ClockTokenKind::Word(word) => is_joined && word.is_ascii(),
            _ => false,
        }
    }

    /// Reads 8, 8.30, 8:30, 17 h 30.
    fn figures_at(&self, at: usize) -> Option<Core> {
        let hour = self.number_at(at).filter(|&hour| hour <= LAST_HOUR)?;
        let whole = |end| Hour { hour, end, is_word: false };
        if let Some((minutes, separator)) = self.minutes_after_separator(at + 1) {
            let form = if separator == '.' { HourForm::Point } else { HourForm::Colon };
            let is_whole = !self.is_part_of_number(at, at + 3);
            let core = self.core_of(whole(at + 3), at + 3, hour * 60 + minutes, form);
            return is_whole.then_some(core);
        }
        let hour = self.hour_at(at)?;
        if let Some((minutes, end)) = self.minutes_after_letter(at + 1) {
            return Some(self.core_of(hour, end, hour.hour * 60 + minutes, HourForm::Letter));
        }
        (hour.hour > 0).then(|| self.core_of(hour, hour.end, hour.hour * 60, HourForm::Hour))
    }

    fn two_digits(&self, at: usize) -> Option<u32> {
        match self.tokens.get(at)?.kind {
            ClockTokenKind::Number(2, minutes) => minutes.filter(|&minutes| minutes < 60),
            _ => None,
        }
    }

    fn minutes_after_separator(&self, at: usize) -> Option<(u32, char)> {
        let is_joined = |at: usize| self.tokens.get(at).is_some_and(|token| token.is_joined);
        let separator = match self.tokens.get(at)?.kind {
            ClockTokenKind::Symbol(separator @ ('.' | ':')) => separator,
            _ => return None,
        };
        let minutes = self.two_digits(at + 1)?;
        (is_joined(at) && is_joined(at + 1)).then_some((minutes, separator))
    }

    /// The minutes of 17 h 30 or 8 Uhr 30, and their end. `8 uur 30 mg` and `1 h
    /// 30 min` are no times.
    fn minutes_after_letter(&self, at: usize) -> Option<(u32, usize)> {
        let is_letter = matches!(&self.tokens.get(at)?.kind, ClockTokenKind::Word(word) if word == "h" || word == "u");
        let lists = [&self.vocabulary.surely_after, &self.vocabulary.after];
        let word = || lists.into_iter().find_map(|list| self.first_at(list, at));
        let start = if is_letter { at + 1 } else { word()? };
        let minutes = self.two_digits(start)?;
        let end = start + 1;
        let is_other = match self.tokens.get(end).map(|token| &token.kind) {
            Some(ClockTokenKind::Word(word)) if is_letter => word.starts_with("min"),
            Some(ClockTokenKind::Word(_)) => self.part_at(end).is_none(),
            _ => self.goes_on(end),
        };
        (!is_other).then_some((minutes, end))
    }

    fn pattern_at(&self, at: usize, is_after_word: bool) -> Option<Core> {
        let mut longest: Option<Core> = None;
        for (pattern, shift) in &self.vocabulary.patterns {
            let core = self.shifted(pattern, *shift, at, is_after_word);
            let length = |core: &Option<Core>| core.as_ref().map_or(0, |core| core.end);
            if length(&core) > length(&longest) {
                longest = core;
            }
        }
        longest
    }

    /// The time of a pattern that begins at a token. A pattern that begins with
    /// minutes is a time only after a word that leads to one: at 5 to 10.
    fn shifted(
        &self,
        pattern: &ClockPhrase,
        shift: Shift,
        at: usize,
        is_after_word: bool,
    ) -> Option<Core> {
        if pattern.first() == Some(&PhraseItem::Minutes) && !is_after_word {
            return None;
        }
        let (mut hour, mut minutes, mut end) = (None, None, at);
        for item in pattern {
            end = match item {
                PhraseItem::Hour => {
                    let found = self.hour_at(end)?;
                    hour = Some(found);
                    if found.is_word { found.end } else { self.ending_before(pattern, found.end) }
                }
                PhraseItem::Minutes => {
                    let (value, after) = self.minutes_at(end)?;
                    minutes = Some(value);
                    after
                }
                word => word.is(&self.tokens.get(end)?.kind).then_some(end + 1)?,
            };
        }
        let (form, by) = match (shift, i32::try_from(minutes.unwrap_or_default()).ok()?) {
            (Shift::Sure(by), _) => (HourForm::Pattern, by),
            (Shift::By(by), _) => (HourForm::Sum, by),
            (Shift::Past(by), minutes) => (HourForm::Sum, by + minutes),
            (Shift::To(by), minutes) => (HourForm::Sum, by - minutes),
        };
        let hour = hour?;
        let shown = u32::try_from(i32::try_from(hour.hour).ok()? * 60 + by).ok()?;
        Some(self.core_of(hour, end, shown, form))
    }

    /// The end of an hour within a pattern, with its ending: 8’i çeyrek geçe.
    fn ending_before(&self, pattern: &ClockPhrase, end: usize) -> usize {
        let goes_on = pattern.last() != Some(&PhraseItem::Hour);
        let next = self.tokens.get(end).filter(|_| goes_on);
        let is_of_pattern =
            next.is_some_and(|token| pattern.iter().any(|item| item.is(&token.kind)));
        if goes_on && !is_of_pattern { self.ending_at(end) } else { end }
    }

    fn minutes_at(&self, at: usize) -> Option<(u32, usize)> {
        if let Some(minutes) = self.number_at(at).filter(|&minutes| (1..30).contains(&minutes)) {
            return (!self.is_part_of_number(at, at + 1)).then_some((minutes, at + 1));
        }
        let begins =
            |(phrase, minutes): &(ClockPhrase, u32)| Some((*minutes, self.phrase_at(phrase, at)?));
        self.vocabulary.minutes.iter().find_map(begins)
    }
}
