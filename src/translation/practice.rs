//! The practice in another language: its words as messages, and their translation.

use super::{Message, MessageKind, Translation};
use crate::definition::{Practice, Text};

/// The messages of a practice: its name, its address, and its own words that
/// leaflets use. Its telephone number, mail and web address are not translated.
pub fn messages_of(practice: &Practice) -> Vec<Message> {
    let words = practice.words().filter(|(key, _)| is_translated(key));
    words.map(|(key, text)| message(key, text)).collect()
}

/// The practice with translated words.
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
