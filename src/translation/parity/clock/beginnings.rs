use rustc_hash::FxHashSet;

use super::phrase::{Item, Phrase};
use super::tokens::Kind;

/// The words and signs with which some phrases begin.
#[derive(Default)]
pub(super) struct Beginnings {
    words: FxHashSet<String>,
    /// The beginnings of those words that may have any ending.
    begins: Vec<String>,
    signs: Vec<char>,
}

impl Beginnings {
    pub(super) fn add<'p>(&mut self, phrases: impl Iterator<Item = &'p Phrase>) {
        for first in phrases.filter_map(|phrase| phrase.first()) {
            match first {
                Item::Word(word) => {
                    self.words.insert(word.clone());
                }
                Item::Begin(begin) => self.begins.push(begin.clone()),
                Item::Sign(sign) => self.signs.push(*sign),
                // Written in figures or in phrases that are added as well.
                Item::Hour | Item::Minutes => {}
            }
        }
    }

    /// Whether a number begins here, or one of the phrases may.
    pub(super) fn have(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Number(..) => true,
            Kind::Sign(sign) => self.signs.contains(sign),
            Kind::Word(word) => {
                self.words.contains(word)
                    || self.begins.iter().any(|begin| word.starts_with(begin.as_str()))
            }
        }
    }
}
