//! A cache of the facts of source messages, shared by all languages of a run.

use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::{Facts, MessagePart};
use crate::definition::LanguageTag;

/// The facts of source messages. Each message is read once, however many
/// translations are compared with it.
#[derive(Debug, Default)]
pub struct Readings(Mutex<FxHashMap<ReadingKey, Arc<Facts>>>);

/// The message, its language, and whether its number words are read.
type ReadingKey = (String, LanguageTag, bool);

impl Readings {
    /// A copy of the facts of a message, which the caller may change.
    pub(super) fn facts(
        &self,
        message: &str,
        parts: &[MessagePart<'_>],
        language: &LanguageTag,
        with_words: bool,
    ) -> Facts {
        let asked = (message.to_owned(), language.clone(), with_words);
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&asked).cloned();
        if let Some(known) = known {
            return Facts::clone(&known);
        }
        // Another thread may read the same message meanwhile; the result is equal.
        let facts = Facts::of(message, parts, language, with_words);
        let shared = Arc::new(facts.clone());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(asked, shared);
        facts
    }
}
