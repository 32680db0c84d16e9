use rustc_hash::FxHashSet;

use super::phrase::{ClockPhrase, PhraseItem};
use super::tokens::ClockTokenKind;

/// The words and signs with which some phrases begin.
#[derive(Default)]
pub(super) struct Beginnings {
    words: FxHashSet<String>,
    /// The beginnings of those words that may have any ending.
    begins: Vec<String>,
    signs: Vec<char>,
}

impl Beginnings {
    pub(super) fn add<'p>(&mut self, phrases: impl Iterator<Item = &'p ClockPhrase>) {
        for first in phrases.filter_map(|phrase| phrase.first()) {
            match first {
                PhraseItem::Word(word) => {
                    self.words.insert(word.clone());
                }
                PhraseItem::Begin(begin) => self.begins.push(begin.clone()),
                PhraseItem::Sign(sign) => self.signs.push(*sign),
                // Written in figures or in phrases that are added as well.
                PhraseItem::Hour | PhraseItem::Minutes => {}
            }
        }
    }

    /// Whether a number begins here, or one of the phrases may.
    pub(super) fn have(&self, kind: &ClockTokenKind) -> bool {
        match kind {
            ClockTokenKind::Number(..) => true,
            ClockTokenKind::Sign(sign) => self.signs.contains(sign),
            ClockTokenKind::Word(word) => {
                self.words.contains(word)
                    || self.begins.iter().any(|begin| word.starts_with(begin.as_str()))
            }
        }
    }
}
