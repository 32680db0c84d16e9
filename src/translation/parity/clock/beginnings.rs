//! A quick test whether a time may begin at a token, before any phrase is tried.

use rustc_hash::FxHashSet;

use super::phrase::{ClockPhrase, PhraseItem};
use super::tokens::ClockTokenKind;

/// The first words and characters of some phrases.
#[derive(Default)]
pub(super) struct Beginnings {
    words: FxHashSet<String>,
    /// The stems of first words that take any ending.
    begins: Vec<String>,
    symbols: Vec<char>,
}

impl Beginnings {
    pub(super) fn add<'p>(&mut self, phrases: impl Iterator<Item = &'p ClockPhrase>) {
        for first in phrases.filter_map(|phrase| phrase.first()) {
            match first {
                PhraseItem::Word(word) => {
                    self.words.insert(word.clone());
                }
                PhraseItem::Begin(begin) => self.begins.push(begin.clone()),
                PhraseItem::Symbol(symbol) => self.symbols.push(*symbol),
                // Written in figures, or in phrases that are also added.
                PhraseItem::Hour | PhraseItem::Minutes => {}
            }
        }
    }

    /// Whether a token is a number, or may begin one of the phrases.
    pub(super) fn have(&self, kind: &ClockTokenKind) -> bool {
        match kind {
            ClockTokenKind::Number(..) => true,
            ClockTokenKind::Symbol(symbol) => self.symbols.contains(symbol),
            ClockTokenKind::Word(word) => {
                self.words.contains(word)
                    || self.begins.iter().any(|begin| word.starts_with(begin.as_str()))
            }
        }
    }
}
