//! The tokens of a text, and the search for phrases of its language among them.

use super::phrase::{ClockPhrase, PhraseItem};
use super::tokens::{ClockToken, ClockTokenKind};
use super::vocabulary::ClockPhrases;
use crate::locale::DayPart;

/// A text whose times are read.
pub(super) struct ClockText<'t> {
    pub(super) tokens: &'t [ClockToken],
    pub(super) vocabulary: &'t ClockPhrases,
}

impl ClockText<'_> {
    /// The part of the day that begins at a token, and its end.
    pub(super) fn part_at(&self, at: usize) -> Option<(usize, DayPart)> {
        let begins =
            |(phrase, part): &(ClockPhrase, DayPart)| Some((self.phrase_at(phrase, at)?, *part));
        self.vocabulary.parts.iter().find_map(begins)
    }

    /// The end of the ending of an hour in figures: 9’da, 8-й.
    pub(super) fn ending_at(&self, at: usize) -> usize {
        const LONGEST: usize = 7;
        let follows_number =
            at.checked_sub(1).is_some_and(|before| self.tokens[before].is_number());
        let joined = |at: usize| self.tokens.get(at).filter(|token| token.is_joined);
        let is_ending = |at: usize| {
            joined(at).is_some_and(|token| match &token.kind {
                ClockTokenKind::Word(word) => word.chars().count() <= LONGEST,
                _ => false,
            })
        };
        let hyphen = joined(at).filter(|token| token.is_symbol("-‑"));
        match hyphen {
            Some(_) if follows_number && is_ending(at + 1) => at + 2,
            None if follows_number && is_ending(at) => at + 1,
            _ => at,
        }
    }

    /// The end of the first of some phrases that begins at a token.
    pub(super) fn first_at(&self, phrases: &[ClockPhrase], at: usize) -> Option<usize> {
        phrases.iter().find_map(|phrase| self.phrase_at(phrase, at))
    }

    /// The start of the first of some phrases that ends before a token.
    pub(super) fn phrase_before(&self, phrases: &[ClockPhrase], at: usize) -> Option<usize> {
        let start = |phrase: &ClockPhrase| {
            let start = at.checked_sub(phrase.len())?;
            (self.phrase_at(phrase, start)? == at).then_some(start)
        };
        phrases.iter().find_map(start)
    }

    /// The end of a phrase without hours that begins at a token.
    pub(super) fn phrase_at(&self, phrase: &ClockPhrase, at: usize) -> Option<usize> {
        let tokens = self.tokens.get(at..at + phrase.len())?;
        let is_same = |(item, token): (&PhraseItem, &ClockToken)| item.is(&token.kind);
        phrase.iter().zip(tokens).all(is_same).then_some(at + phrase.len())
    }
}
