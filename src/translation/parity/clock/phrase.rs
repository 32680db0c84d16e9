use super::tokens::{ClockTokenKind, tokens};

/// Words of a language that stand together, as they are sought.
pub(super) type ClockPhrase = Vec<PhraseItem>;

/// What is sought at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PhraseItem {
    Sign(char),
    Word(String),
    /// A word that begins so.
    Begin(String),
    /// An hour, in figures or a word.
    Hour,
    /// So many minutes, in figures or a word.
    Minutes,
}

impl PhraseItem {
    /// Whether a word or sign is what is sought; hours and minutes are sought
    /// in another way.
    pub(super) fn is(&self, kind: &ClockTokenKind) -> bool {
        match (self, kind) {
            (Self::Sign(sought), ClockTokenKind::Sign(sign)) => sought == sign,
            (Self::Word(sought), ClockTokenKind::Word(word)) => sought == word,
            (Self::Begin(begin), ClockTokenKind::Word(word)) => word.starts_with(begin.as_str()),
            _ => false,
        }
    }
}

/// The phrases of a list: `|` is between them, `*` after the begin of a word;
/// `H` is an hour, `M` so many minutes. The longest come first.
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
    // The sign that joins the parts of a Farsi word is not seen in a text.
    let word = word.replace('\u{200C}', "");
    let item = |kind| match kind {
        ClockTokenKind::Word(word) if is_begin => Some(PhraseItem::Begin(word)),
        ClockTokenKind::Word(word) => Some(PhraseItem::Word(word)),
        ClockTokenKind::Sign(sign) => Some(PhraseItem::Sign(sign)),
        ClockTokenKind::Number(..) => None,
    };
    tokens(&word).into_iter().filter_map(|token| item(token.kind)).collect()
}
