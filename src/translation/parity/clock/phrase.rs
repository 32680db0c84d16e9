//! The phrases of a language around an hour, parsed from the lists in its file.

use super::tokens::{ClockTokenKind, tokens};

/// A sequence of words to search for.
pub(super) type ClockPhrase = Vec<PhraseItem>;

/// An item of a phrase, matched against a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PhraseItem {
    Symbol(char),
    Word(String),
    /// A word that begins with this.
    Begin(String),
    /// An hour, in figures or a word.
    Hour,
    /// A number of minutes, in figures or a word.
    Minutes,
}

impl PhraseItem {
    /// Whether a word or punctuation mark matches; hours and minutes are matched
    /// elsewhere.
    pub(super) fn is(&self, kind: &ClockTokenKind) -> bool {
        match (self, kind) {
            (Self::Symbol(sought), ClockTokenKind::Symbol(symbol)) => sought == symbol,
            (Self::Word(sought), ClockTokenKind::Word(word)) => sought == word,
            (Self::Begin(begin), ClockTokenKind::Word(word)) => word.starts_with(begin.as_str()),
            _ => false,
        }
    }
}

/// The phrases of a list, the longest first. `|` separates them, `*` follows the
/// beginning of a word; `H` is an hour and `M` a number of minutes.
pub(super) fn phrases(list: &str) -> Vec<ClockPhrase> {
    let mut phrases: Vec<ClockPhrase> = list.split('|').map(phrase).collect();
    phrases.retain(|phrase| !phrase.is_empty());
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    phrases
}

pub(super) fn phrase(written: &str) -> ClockPhrase {
    written.split_whitespace().flat_map(items).collect()
}

fn items(written: &str) -> Vec<PhraseItem> {
    match written {
        "H" => return vec![PhraseItem::Hour],
        "M" => return vec![PhraseItem::Minutes],
        _ => {}
    }
    let (word, is_begin) = match written.strip_suffix('*') {
        Some(begin) => (begin, true),
        None => (written, false),
    };
    // Plain text is without the zero-width non-joiner of Farsi words.
    let word = word.replace('\u{200C}', "");
    let item = |kind| match kind {
        ClockTokenKind::Word(word) if is_begin => Some(PhraseItem::Begin(word)),
        ClockTokenKind::Word(word) => Some(PhraseItem::Word(word)),
        ClockTokenKind::Symbol(symbol) => Some(PhraseItem::Symbol(symbol)),
        ClockTokenKind::Number(..) => None,
    };
    tokens(&word).into_iter().filter_map(|token| item(token.kind)).collect()
}
