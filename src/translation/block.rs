use super::parity::{Loss, losses};
use super::{Message, waiver};
use crate::catalogue::Entry;
use crate::definition::{LanguageTag, Term};
use crate::diagnostic::AcceptedBy;

/// Whether a translation may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is none.
    Missing,
    /// It is of words that have changed since, or its translator is not sure.
    Outdated,
    /// Nobody has approved it.
    ToReview,
    /// Somebody has approved it, in these words of these words.
    Reviewed,
}

/// A message with its translation.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The message.
    pub message: Message,
    /// Its entry in the catalogue, as it fits the message.
    pub entry: Entry,
    /// Whether the translation may be printed.
    pub state: State,
    /// What it lost of the message, whoever may accept that.
    pub losses: Vec<Loss>,
    /// The terms of the glossary that it calls something else.
    pub terms: Vec<Term>,
}

impl Block {
    /// A message with its entry; `is_approved` says whether a person has
    /// approved that translation of it.
    pub(super) fn new(message: Message, entry: Entry, is_approved: bool) -> Self {
        let state = if entry.translation.value.is_empty() {
            State::Missing
        } else if entry.is_fuzzy() {
            State::Outdated
        } else if is_approved {
            State::Reviewed
        } else {
            State::ToReview
        };
        Self { message, entry, state, losses: Vec::new(), terms: Vec::new() }
    }

    /// The same, with what the translation lost of a message in a language.
    pub(super) fn compared(self, source_language: &LanguageTag, language: &LanguageTag) -> Self {
        if !self.is_shown() {
            return self;
        }
        let translation = &self.entry.translation.value;
        let losses = losses(&self.message.source, source_language, translation, language);
        Self { losses, ..self }
    }

    /// What it lost that nobody has accepted yet: neither its translator, by
    /// [`Self::waiver`], nor, where a translator alone may not, a reviewer.
    pub fn faults(&self) -> impl Iterator<Item = &Loss> {
        self.faults_after(self.state == State::Reviewed)
    }

    /// What would be left of those when somebody approves it.
    pub fn faults_when_approved(&self) -> impl Iterator<Item = &Loss> {
        self.faults_after(true)
    }

    fn faults_after(&self, is_approved: bool) -> impl Iterator<Item = &Loss> {
        let is_explained = self.waiver().is_some();
        self.losses.iter().filter(move |loss| match loss.problem.accepted_by() {
            AcceptedBy::Translator => !is_explained,
            AcceptedBy::Reviewer => !(is_explained && is_approved),
            AcceptedBy::Confirmation => !is_approved,
            AcceptedBy::NoOne => true,
        })
    }

    /// Whether a draft shows the translation.
    pub fn is_shown(&self) -> bool {
        matches!(self.state, State::Reviewed | State::ToReview)
    }

    /// Why the translator says that it differs from what is written, if it
    /// does: `# parity: …`.
    pub fn waiver(&self) -> Option<&str> {
        self.entry.comments.iter().find_map(|comment| waiver::reason(comment))
    }

    /// What else the translator remarks, a line each.
    pub fn remarks(&self) -> impl Iterator<Item = &str> {
        let remarks =
            self.entry.comments.iter().filter(|comment| waiver::reason(comment).is_none());
        remarks.map(|comment| comment.trim()).filter(|comment| !comment.is_empty())
    }
}
