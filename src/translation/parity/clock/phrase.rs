use super::tokens::{Kind, tokens};

/// Words of a language that stand together, as they are sought.
pub(super) type Phrase = Vec<Item>;

/// What is sought at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    Sign(char),
    Word(String),
    /// A word that begins so.
    Begin(String),
    /// An hour, in figures or a word.
    Hour,
    /// So many minutes, in figures or a word.
    Minutes,
}

impl Item {
    /// Whether a word or sign is what is sought; hours and minutes are sought
    /// in another way.
    pub(super) fn is(&self, kind: &Kind) -> bool {
        match (self, kind) {
            (Self::Sign(sought), Kind::Sign(sign)) => sought == sign,
            (Self::Word(sought), Kind::Word(word)) => sought == word,
            (Self::Begin(begin), Kind::Word(word)) => word.starts_with(begin.as_str()),
            _ => false,
        }
    }
}

/// The phrases of a list: `|` is between them, `*` after the begin of a word;
/// `H` is an hour, `M` so many minutes. The longest come first.
pub(super) fn phrases(list: &str) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = list.split('|').map(phrase).collect();
    phrases.retain(|phrase| !phrase.is_empty());
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    phrases
}

pub(super) fn phrase(written: &str) -> Phrase {
    written.split_whitespace().flat_map(items).collect()
}

fn items(written: &str) -> Vec<Item> {
    match written {
        "H" => return vec![Item::Hour],
        "M" => return vec![Item::Minutes],
        _ => {}
    }
    let (word, is_begin) = match written.strip_suffix('*') {
        Some(begin) => (begin, true),
        None => (written, false),
    };
    // The sign that joins the parts of a Farsi word is not seen in a text.
    let word = word.replace('\u{200C}', "");
    let item = |kind| match kind {
        Kind::Word(word) if is_begin => Some(Item::Begin(word)),
        Kind::Word(word) => Some(Item::Word(word)),
        Kind::Sign(sign) => Some(Item::Sign(sign)),
        Kind::Number(..) => None,
    };
    tokens(&word).into_iter().filter_map(|token| item(token.kind)).collect()
}
