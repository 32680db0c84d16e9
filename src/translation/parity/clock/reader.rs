//! The times of a text: each hour with the words around it, which decide how
//! certainly it is a time and in which part of the day.

use std::sync::LazyLock;

use super::super::vocabulary::in_all_languages;
use super::day::FoundTime;
use super::hour::HourForm;
use super::phrase::ClockPhrase;
use super::text::ClockText;
use super::tokens::{ClockToken, ClockTokenKind, tokens};
use super::vocabulary::ClockPhrases;
use super::{Certainty, Time, range};
use crate::locale::DayPart;

/// Words before an hour that make it a duration, in any language.
static EVERY: LazyLock<Vec<&str>> =
    LazyLock::new(|| in_all_languages(|words| words.clock.map_or("", |clock| clock.every)));

/// The times of a text, in order.
pub(super) fn times(text: &str, vocabulary: &ClockPhrases) -> Vec<Time> {
    let tokens = tokens(text);
    let text = ClockText { tokens: &tokens, vocabulary };
    let mut found: Vec<FoundTime> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let last = found.last().map_or(0, |last| last.end);
        let time = text.time_at(at, last);
        at = time.as_ref().map_or(at + 1, |time| time.end);
        found.extend(time);
    }
    range::share(&mut found, &text);
    found.iter().map(|found| found.time(&tokens, vocabulary)).collect()
}

impl ClockText<'_> {
    /// The time whose hour begins at a token; the time before it ends at `last`.
    fn time_at(&self, at: usize, last: usize) -> Option<FoundTime> {
        if !self.vocabulary.beginnings.have(&self.tokens[at].kind) {
            return None;
        }
        let is_after_sure_word = self.sure_word_before(at).is_some();
        let is_after_word = self.phrase_before(&self.vocabulary.before, at).is_some();
        let core = self.core(at, is_after_word)?;
        let after = self.after(core.end);
        let part = after.part.or_else(|| self.part_before(at, last));
        let certainty = match core.form {
            HourForm::Named => Certainty::Likely,
            _ if is_after_sure_word || after.is_sure || core.is_sure() => Certainty::Sure,
            _ => {
                let shows = usize::from(after.has_word) + usize::from(after.part.is_some());
                let shows = shows + usize::from(core.form == HourForm::Colon);
                let is_shown = shows > 0 || core.form == HourForm::Sum && is_after_word;
                let helps = is_after_word
                    || core.form == HourForm::Point
                    || after.part.is_some() && core.is_ordinal;
                match (is_shown, shows + usize::from(helps)) {
                    (false, _) => Certainty::Possible,
                    (true, 0 | 1) => Certainty::Likely,
                    (true, _) => Certainty::Sure,
                }
            }
        };
        // A number word alone is mostly just a number.
        let is_nothing = core.is_word() && certainty == Certainty::Possible && part.is_none();
        let found =
            FoundTime { core, start: at, end: after.end, part, shared_part: None, certainty };
        (!is_nothing).then_some(found)
    }

    /// The word that makes the next hour a time, before the hour or before its
    /// part of the day. After a number the word makes a duration: 24 saat.
    fn sure_word_before(&self, at: usize) -> Option<usize> {
        let words = &self.vocabulary.surely_before;
        let part = self.vocabulary.parts.iter().find_map(|(part, _)| {
            let start = at.checked_sub(part.len())?;
            (self.phrase_at(part, start)? == at).then_some(start)
        });
        let before_part = || self.phrase_before(words, part?).and(part);
        let start = self.phrase_before(words, at).or_else(before_part)?;
        let before = start.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.is_none_or(|token| !self.counts_hours(token)).then_some(start)
    }

    /// Whether a word or number before an hour makes it a duration: 24 saat, her
    /// saat.
    fn counts_hours(&self, token: &ClockToken) -> bool {
        match &token.kind {
            ClockTokenKind::Word(word) => {
                EVERY.contains(&word.as_str()) || self.vocabulary.cardinals.contains(word)
            }
            ClockTokenKind::Number(..) => true,
            ClockTokenKind::Symbol(_) => false,
        }
    }

    /// The part of the day before an hour and the words that lead to it.
    fn part_before(&self, at: usize, last: usize) -> Option<DayPart> {
        let mut start = self.sure_word_before(at).unwrap_or(at);
        for list in [&self.vocabulary.before, &self.vocabulary.between, &self.vocabulary.between] {
            start = self.phrase_before(list, start).unwrap_or(start);
        }
        let ends = |(phrase, part): &(ClockPhrase, DayPart)| {
            let begin = start.checked_sub(phrase.len()).filter(|&begin| begin >= last)?;
            (self.phrase_at(phrase, begin)? == start).then_some(*part)
        };
        self.vocabulary.parts.iter().find_map(ends)
    }

    /// Reads the words after an hour.
    fn after(&self, core_end: usize) -> After {
        let mut after = After { end: core_end, ..After::default() };
        for _ in 0..3 {
            let vocabulary = self.vocabulary;
            if let Some(end) = self.first_at(&vocabulary.surely_after, after.end) {
                after = After { end, is_sure: true, ..after };
            } else if let Some((end, part)) =
                self.part_at(after.end).filter(|_| after.part.is_none())
            {
                let is_sure = after.is_sure || part.is_sure() && !self.is_letter(after.end, end);
                after = After { end, part: Some(part), is_sure, ..after };
            } else if let Some(end) = self.first_at(&vocabulary.after, after.end) {
                after = After { end, has_word: true, ..after };
            } else if after.end == core_end {
                after.end = self.ending_at(core_end);
            }
        }
        after
    }

    /// Whether the tokens are a single letter, which may be a unit: Arabic م.
    fn is_letter(&self, start: usize, end: usize) -> bool {
        let is_one = |token: &ClockToken| matches!(&token.kind, ClockTokenKind::Word(word) if word.chars().nth(1).is_none());
        end == start + 1 && self.tokens.get(start).is_some_and(is_one)
    }
}

/// The words after an hour.
#[derive(Default)]
struct After {
    end: usize,
    part: Option<DayPart>,
    has_word: bool,
    is_sure: bool,
}
