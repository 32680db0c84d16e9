//! The memo of this check: what was read in messages and compared, kept from one
//! translation to the next. [`memo`](crate::memo) decides what is kept and for how
//! long.

use std::convert::Infallible;
use std::sync::Arc;

use super::{Facts, Loss, MessagePart};
use crate::definition::LanguageTag;
use crate::memo::Memo;

/// The facts of source messages, each read once however many translations are
/// compared with it; and the losses of translations, each compared once however
/// many practices print it.
#[derive(Debug, Default)]
pub struct Readings {
    facts: Memo<ReadingKey, Arc<Facts>>,
    losses: Memo<LossKey, Arc<Vec<Loss>>>,
}

/// The message, its language, and whether its number words are read.
type ReadingKey = (String, LanguageTag, bool);

/// The message and its translation, each with its language.
type LossKey = (String, LanguageTag, String, LanguageTag);

/// How many times the size of its message the facts of a message take, about.
const FACTS_OF_TEXT: usize = 8;

impl Readings {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { facts: Memo::once(), losses: Memo::once() }
    }

    /// The number of translations compared so far.
    pub fn compared(&self) -> usize {
        self.losses.made()
    }

    /// Ends a round, keeping at most `most` bytes of each.
    pub fn end_round(&self, most: usize) {
        self.facts.end_round(most);
        self.losses.end_round(most);
    }

    /// A copy of the facts of a message, which the caller may change.
    pub(super) fn facts(
        &self,
        message: &str,
        parts: &[MessagePart<'_>],
        language: &LanguageTag,
        with_words: bool,
    ) -> Facts {
        let key = self.facts.key(|| (message.to_owned(), language.clone(), with_words));
        let weight = |_: &Arc<Facts>| FACTS_OF_TEXT * message.len() + size_of::<Facts>();
        let make =
            || Ok::<_, Infallible>(Arc::new(Facts::of(message, parts, language, with_words)));
        let Ok(facts) = self.facts.get_or_make(key, weight, make);
        Arc::unwrap_or_clone(facts)
    }

    /// The losses of a translation of a message, compared now unless they were before.
    pub(super) fn losses_of(
        &self,
        (source, source_language): (&str, &LanguageTag),
        (translation, language): (&str, &LanguageTag),
        compare: impl FnOnce() -> Vec<Loss>,
    ) -> Vec<Loss> {
        let key = self.losses.key(|| {
            let of = (source_language.clone(), translation.to_owned(), language.clone());
            (source.to_owned(), of.0, of.1, of.2)
        });
        let weight = |losses: &Arc<Vec<Loss>>| {
            source.len() + translation.len() + 100 * losses.len() + size_of::<LossKey>()
        };
        let make = || Ok::<_, Infallible>(Arc::new(compare()));
        let Ok(losses) = self.losses.get_or_make(key, weight, make);
        Arc::unwrap_or_clone(losses)
    }
}
