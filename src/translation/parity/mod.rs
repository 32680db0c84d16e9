//! The parity check: whether a translation keeps every fact of its source.
//!
//! 1. Source and translation are divided into the parts of their [`markup`].
//! 2. The [`facts`] of both texts are read: [`addresses`], [dates](date),
//!    [telephone numbers](telephone), [times](clock) of day, and
//!    [numbers with their units](measurements), in figures and
//!    [words](number_words).
//! 3. Each fact of the source must be in the translation, and the other way
//!    round; [`links`], [`placeholders`] and [`marks`] are compared as well.
//! 4. Values of one kind must keep their [`order`].
//!
//! A language's vocabulary is in its file in [`locale`](crate::locale). Which
//! losses may be accepted, and by whom, is left to
//! [`translated_message`](super::translated_message).
//!
//! [`markup`]: super::markup

mod addresses;
mod clock;
mod coverage;
mod date;
mod dates;
mod doses;
mod facts;
mod links;
mod marks;
mod measurements;
mod number;
mod number_words;
mod numbers;
mod order;
mod periods;
mod placeholders;
mod places;
mod ratio;
mod readings;
mod telephone;
mod verbatim;
#[cfg(test)]
mod tests;
mod times;
mod unit;
mod value;
mod vocabulary;

use std::ops::Range;

use super::markup::{MessagePart, parts};
use crate::definition::LanguageTag;
use crate::diagnostic::ParityProblem;
pub use coverage::{Coverage, known_languages};
pub(super) use facts::Facts;
pub use readings::Readings;
pub use vocabulary::{Unread, unread};

/// The most facts of one text that are compared, each with all of the other text: a
/// tenth of a second's work, and far more than a paragraph has.
const MOST_FACTS: usize = 1000;

/// A fact that a translation has lost, or added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The problem, which decides who can accept it.
    pub problem: ParityProblem,
    /// The bytes of the translation that show it: all of them if something is
    /// missing.
    pub range: Range<usize>,
}

/// A message and its translation, with their facts.
struct MessagePair<'m> {
    source: Side<'m>,
    translation: Side<'m>,
    losses: Vec<Loss>,
}

struct Side<'m> {
    message: &'m str,
    language: &'m LanguageTag,
    parts: Vec<MessagePart<'m>>,
    facts: Facts,
}

/// The losses of a translation, in the order of its text.
pub fn losses(
    source: &str,
    source_language: &LanguageTag,
    translation: &str,
    language: &LanguageTag,
) -> Vec<Loss> {
    Readings::once().losses(source, source_language, translation, language)
}

impl Readings {
    /// The [`losses`] of one of several translations of a source; the source is
    /// read only once.
    pub fn losses(
        &self,
        source: &str,
        source_language: &LanguageTag,
        translation: &str,
        language: &LanguageTag,
    ) -> Vec<Loss> {
        self.losses_of((source, source_language), (translation, language), || {
            self.compared_losses(source, source_language, translation, language)
        })
    }

    fn compared_losses(
        &self,
        source: &str,
        source_language: &LanguageTag,
        translation: &str,
        language: &LanguageTag,
    ) -> Vec<Loss> {
        // A pseudo-translation leaves figures as they are, and has no words.
        let with_words = !language.is_pseudo();
        let language = if with_words { language } else { source_language };
        let of_source =
            |parts: &[MessagePart<'_>]| self.facts(source, parts, source_language, with_words);
        let of_translation =
            |parts: &[MessagePart<'_>]| Facts::of(translation, parts, language, with_words);
        MessagePair {
            source: Side::of(source, source_language, of_source),
            translation: Side::of(translation, language, of_translation),
            losses: Vec::new(),
        }
        .compared()
    }
}

/// The losses without repetitions; losses of one place follow each other.
fn each_once(losses: Vec<Loss>) -> Vec<Loss> {
    let mut kept: Vec<Loss> = Vec::with_capacity(losses.len());
    for loss in losses {
        let here = kept.iter().rev().take_while(|it| it.range == loss.range);
        if !here.into_iter().any(|it| *it == loss) {
            kept.push(loss);
        }
    }
    kept
}

impl<'m> Side<'m> {
    fn of(
        message: &'m str,
        language: &'m LanguageTag,
        read: impl Fn(&[MessagePart<'m>]) -> Facts,
    ) -> Self {
        let parts = parts(message);
        let facts = read(&parts);
        Self { message, language, parts, facts }
    }
}

impl MessagePair<'_> {
    fn compared(mut self) -> Vec<Loss> {
        if self.source.facts.count().max(self.translation.facts.count()) > MOST_FACTS {
            self.note(ParityProblem::TooManyNumbers { most: MOST_FACTS }, None);
        } else {
            self.compare_facts();
        }
        self.compare_links();
        self.compare_placeholders();
        self.compare_marks();
        self.losses.sort_by_key(|loss| (loss.range.start, loss.range.end));
        each_once(self.losses)
    }

    fn compare_facts(&mut self) {
        // Digits read as a telephone number, date or time no longer count as a
        // number.
        self.compare_telephones();
        self.compare_dates();
        self.compare_times();
        let noted = self.compare_doses();
        self.compare_numbers(&noted);
        self.compare_order();
        self.compare_periods();
        self.compare_addresses();
    }

    /// Notes a loss at a place of the translation's plain text; without a place,
    /// something is missing.
    fn note(&mut self, problem: ParityProblem, range: Option<&Range<usize>>) {
        let whole = 0..self.translation.message.len();
        let range = range.map_or(whole, |range| self.translation.facts.plain.in_message(range));
        self.note_at(problem, range);
    }

    /// Notes a loss at a place of the translation.
    fn note_at(&mut self, problem: ParityProblem, range: Range<usize>) {
        self.losses.push(Loss { problem, range });
    }
}
