use super::{Message, MessageKind, Translation};
use crate::definition::{Practice, Text};

/// The messages of a practice: its name, its address, and the words of its own
/// that leaflets use. Numbers and addresses of the web are no words.
pub fn messages_of(practice: &Practice) -> Vec<Message> {
    let words = practice.words().filter(|(key, _)| is_translated(key));
    words.map(|(key, text)| message(key, text)).collect()
}

/// The practice with its words in the language of a translation.
pub fn in_language(practice: &Practice, translation: &Translation) -> Practice {
    practice.clone().with_words(|key, text| {
        let is_translated = is_translated(key);
        is_translated.then(|| translation.of(&message(key, text)).cloned()).flatten()
    })
}

fn is_translated(key: &str) -> bool {
    !matches!(key, "phone" | "email" | "website")
}

fn message(key: &str, text: &Text) -> Message {
    let lines = text.value.lines().map(str::trim).filter(|line| !line.is_empty());
    Message {
        source: lines.collect::<Vec<_>>().join("\n"),
        kind: MessageKind::Practice(key.to_owned()),
        under: None,
        span: text.span,
        length_limit: None,
    }
}
