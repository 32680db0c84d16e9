//! A leaflet's translation: all messages with their translations, found by
//! message, numbered by entry and counted. Whether a single translation may be
//! printed is left to [`translated_message`](super::translated_message).

use std::ops::Add;

use rustc_hash::FxHashMap;

use super::Message;
use super::merge::merge;
use super::parity::Readings;
use super::pseudo::pseudo;
use super::review::{Approval, Reviewed, fingerprint};
use super::terms::missed;
use super::translated_message::{TranslatedMessage, TranslationState};
use super::word_count::{WordCount, words};
use crate::definition::{GlossaryTerm, LanguageTag, Text};
use crate::diagnostic::FileId;
use crate::po::{Catalogue, Entry};

/// A leaflet's messages, each with its translation into a language.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// The language.
    pub language: LanguageTag,
    /// The messages in the order of the leaflet.
    pub blocks: Vec<TranslatedMessage>,
    /// Whether unapproved translations are shown.
    pub is_draft: bool,
    /// The blocks that have the words of a message.
    by_source: FxHashMap<String, Vec<usize>>,
    /// The entry number of each block.
    numbers: Vec<usize>,
}

/// The number of translations in each state. It counts entries of the catalogue,
/// as Poedit does, however often a leaflet repeats a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TranslationTally {
    /// Approved.
    pub reviewed: usize,
    /// Waiting for approval.
    pub to_review: usize,
    /// Missing.
    pub missing: usize,
    /// Made from words that have changed since.
    pub outdated: usize,
    /// Present, but with a loss that has not been accepted.
    pub faulty: usize,
    /// The words in them.
    pub words: WordCount,
}

impl Add for TranslationTally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            reviewed: self.reviewed + other.reviewed,
            to_review: self.to_review + other.to_review,
            missing: self.missing + other.missing,
            outdated: self.outdated + other.outdated,
            faulty: self.faulty + other.faulty,
            words: self.words + other.words,
        }
    }
}

impl Translation {
    /// The messages of a file with their translations in a catalogue, given with
    /// its file number, and their approvals. `readings` keeps the facts of the
    /// messages for the next language.
    pub fn new(
        source_language: &LanguageTag,
        language: LanguageTag,
        messages: Vec<Message>,
        (catalogue, file): (&Catalogue, FileId),
        reviewed: &Reviewed,
        readings: &Readings,
    ) -> Self {
        let merged = merge(&messages, catalogue, |_| String::new());
        let block = |(message, entry): (Message, usize)| {
            let entry = merged.entries[entry].clone().in_file(file);
            let pair = fingerprint(&language, &entry);
            let block = TranslatedMessage::new(message, entry, reviewed.approval(&pair));
            block.compared(source_language, &language, readings)
        };
        let blocks = messages.into_iter().zip(merged.of_messages).map(block).collect();
        Self::of_blocks(language, blocks)
    }

    /// The messages of a file in a pseudo-language, to see what a longer text or
    /// another direction does to the page.
    pub fn pseudo(
        source_language: &LanguageTag,
        language: LanguageTag,
        messages: Vec<Message>,
    ) -> Self {
        let block = |message: Message| {
            let mut translation = Text { span: message.span, ..Text::default() };
            let words = pseudo(&message.source, source_language, &language);
            translation.insert(&words, message.span.begin());
            let source = message.source.clone();
            TranslatedMessage::new(
                message,
                Entry { source, translation, ..Entry::default() },
                Approval::None,
            )
        };
        let blocks = messages.into_iter().map(block).collect();
        Self::of_blocks(language, blocks)
    }

    fn of_blocks(language: LanguageTag, blocks: Vec<TranslatedMessage>) -> Self {
        let mut by_source: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (index, block) in blocks.iter().enumerate() {
            by_source.entry(block.message.source.clone()).or_default().push(index);
        }
        let numbers = numbers(&blocks);
        Self { language, blocks, is_draft: false, by_source, numbers }
    }

    /// Compares the translation with the terms of a glossary.
    pub fn with_glossary(mut self, glossary: &[GlossaryTerm]) -> Self {
        for block in self.blocks.iter_mut().filter(|block| block.is_shown()) {
            block.terms = missed(glossary, &block.message.source, &block.entry.translation.value);
        }
        self
    }

    /// The blocks in the order of the leaflet, each with its number: its place
    /// among the entries of the catalogue, counted from 1. Blocks that share an
    /// entry share its number.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &TranslatedMessage)> {
        self.numbers.iter().copied().zip(&self.blocks)
    }

    /// One block of each entry, in the order of the leaflet.
    fn of_entries(&self) -> impl Iterator<Item = &TranslatedMessage> {
        let mut last = 0;
        let is_first = move |(number, _): &(usize, &TranslatedMessage)| {
            let is_first = *number > last;
            last = last.max(*number);
            is_first
        };
        self.numbered().filter(is_first).map(|(_, block)| block)
    }

    /// The block of a message, or of another message with the same words.
    pub fn block(&self, message: &Message) -> Option<&TranslatedMessage> {
        let same = self.by_source.get(&message.source)?;
        let exact = same.iter().find(|&&index| {
            let other = &self.blocks[index].message;
            other.kind == message.kind && other.under == message.under
        });
        exact.or(same.first()).map(|&index| &self.blocks[index])
    }

    /// The translation to show for a message; `None` if the original is shown.
    pub fn of(&self, message: &Message) -> Option<&Text> {
        self.block(message).filter(|block| block.is_shown()).map(|block| &block.entry.translation)
    }

    /// The blocks in a state, in the order of the leaflet.
    pub fn in_state(&self, state: TranslationState) -> impl Iterator<Item = &TranslatedMessage> {
        self.blocks.iter().filter(move |block| block.state == state)
    }

    /// The three texts whose translations grew most, each with the growth in per
    /// cent.
    pub fn grown_most(&self) -> Vec<(String, u32)> {
        let length = |text: &str| text.chars().count();
        let grown = |block: &TranslatedMessage| {
            let source = length(&block.message.source).max(1);
            let more = length(&block.entry.translation.value).checked_sub(source)?;
            (more > 0).then(|| (more, block.message.begin(), (more * 100 / source) as u32))
        };
        let mut grown: Vec<_> =
            self.blocks.iter().filter(|it| it.is_shown()).filter_map(grown).collect();
        grown.sort_by_key(|(more, ..)| std::cmp::Reverse(*more));
        grown.into_iter().take(3).map(|(_, text, part)| (text, part)).collect()
    }

    /// The number of entries in each state.
    pub fn tally(&self) -> TranslationTally {
        let mut tally = TranslationTally::default();
        for block in self.of_entries() {
            let words = words(&block.message.source);
            tally.words.all += words;
            match block.state {
                TranslationState::Reviewed => tally.reviewed += 1,
                TranslationState::ToReview => tally.to_review += 1,
                TranslationState::Missing => {
                    tally.missing += 1;
                    tally.words.to_translate += words;
                }
                TranslationState::Outdated => {
                    tally.outdated += 1;
                    tally.words.changed += words;
                }
            }
            tally.faulty += usize::from(block.is_faulty());
        }
        tally
    }
}

/// The entry number of each block, counted from 1.
fn numbers(blocks: &[TranslatedMessage]) -> Vec<usize> {
    let mut known: FxHashMap<(Option<&str>, &str), usize> = FxHashMap::default();
    let mut numbers = Vec::with_capacity(blocks.len());
    for block in blocks {
        let next = known.len() + 1;
        numbers.push(*known.entry(block.entry.key()).or_insert(next));
    }
    numbers
}
