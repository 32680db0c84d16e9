//! A message with its translation: its state, its differences from the source,
//! and which of them have been accepted. The differences themselves are found by
//! [`parity`](super::parity).

use super::parity::{Loss, Readings};
use super::review::Approval;
use super::waiver::Waiver;
use super::{Message, identical, refusal};
use crate::definition::{GlossaryTerm, LanguageTag};
use crate::diagnostic::{AcceptedBy, ParityProblem, TranslationProblem};
use crate::po::Entry;

/// Whether a translation may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// There is no translation.
    Missing,
    /// The source has changed since, or the translator is not sure.
    Outdated,
    /// The translation is not approved yet.
    ToReview,
    /// The translation of this exact source is approved.
    Reviewed,
}

/// A message with its translation.
#[derive(Debug, Clone, PartialEq)]
pub struct TranslatedMessage {
    /// The message.
    pub message: Message,
    /// Its entry in the catalogue, as it fits the message.
    pub entry: Entry,
    /// The state, which decides whether the translation may be printed.
    pub state: TranslationState,
    /// All differences from the message, accepted or not.
    pub losses: Vec<Loss>,
    /// The glossary terms it translates otherwise.
    pub terms: Vec<GlossaryTerm>,
    approval: Approval,
}

impl TranslatedMessage {
    /// A message with its entry and the approval of that translation.
    pub(super) fn new(message: Message, entry: Entry, approval: Approval) -> Self {
        let state = if entry.translation.value.is_empty() {
            TranslationState::Missing
        } else if entry.is_fuzzy() {
            TranslationState::Outdated
        } else if approval == Approval::None {
            TranslationState::ToReview
        } else {
            TranslationState::Reviewed
        };
        Self { message, entry, state, losses: Vec::new(), terms: Vec::new(), approval }
    }

    /// Compares the translation with the message. If a difference needs
    /// confirmation, an approval among others does not count.
    pub(super) fn compared(
        mut self,
        source_language: &LanguageTag,
        language: &LanguageTag,
        readings: &Readings,
    ) -> Self {
        if !self.has_translation() {
            return self;
        }
        let translation = &self.entry.translation.value;
        let source = &self.message.source;
        self.losses = readings.losses(source, source_language, translation, language);
        if self.is_same() && identical::is_unlikely(&self.message, source_language, language) {
            let range = 0..translation.len();
            self.losses.push(Loss { problem: ParityProblem::SameAsSource, range });
        }
        if self.needs_confirmation() && self.approval == Approval::AmongOthers {
            (self.approval, self.state) = (Approval::None, TranslationState::ToReview);
        }
        self
    }

    /// The differences not accepted yet: neither by the translator in a
    /// [`Waiver`], nor by a reviewer if the translator alone may not.
    pub fn faults(&self) -> impl Iterator<Item = &Loss> {
        self.faults_after(self.approval)
    }

    /// Whether any difference is not accepted yet.
    pub fn is_faulty(&self) -> bool {
        self.faults().next().is_some()
    }

    /// The differences left once a reviewer confirms the block.
    pub fn faults_when_confirmed(&self) -> impl Iterator<Item = &Loss> {
        self.faults_after(Approval::Confirmed)
    }

    fn faults_after(&self, approval: Approval) -> impl Iterator<Item = &Loss> {
        self.losses.iter().filter(move |loss| match loss.problem.accepted_by() {
            AcceptedBy::Translator => !self.is_waived(&loss.problem),
            AcceptedBy::Reviewer => approval == Approval::None || !self.is_waived(&loss.problem),
            AcceptedBy::Confirmation => approval != Approval::Confirmed,
            AcceptedBy::NoOne => true,
        })
    }

    /// Whether a difference must be confirmed for this block alone.
    pub fn needs_confirmation(&self) -> bool {
        self.losses.iter().any(|loss| loss.problem.accepted_by() == AcceptedBy::Confirmation)
    }

    /// Whether a reviewer has confirmed this block alone.
    pub fn is_confirmed(&self) -> bool {
        self.approval == Approval::Confirmed
    }

    /// Whether the translation is the message, word for word.
    pub fn is_same(&self) -> bool {
        identical::is_same(&self.message.source, &self.entry.translation.value)
    }

    /// Whether there is a translation of the current message.
    pub fn has_translation(&self) -> bool {
        matches!(self.state, TranslationState::Reviewed | TranslationState::ToReview)
    }

    /// Whether a draft shows the translation: yes, unless its markup is damaged.
    pub fn is_shown(&self) -> bool {
        self.has_translation() && !self.losses.iter().any(|loss| loss.problem.is_damaged_markup())
    }

    fn is_waived(&self, problem: &ParityProblem) -> bool {
        self.waivers().any(|waiver| waiver.accepts(problem))
    }

    fn waivers(&self) -> impl Iterator<Item = Waiver<'_>> {
        self.entry.comments.iter().filter_map(|comment| Waiver::of(comment))
    }

    /// The translator's waivers (`# parity: …`), each a value and its reason.
    pub fn accepted(&self) -> impl Iterator<Item = &str> {
        self.waivers().map(Waiver::text)
    }

    /// The problems of the translator's waivers.
    pub fn waiver_faults(&self) -> Vec<TranslationProblem> {
        if !self.has_translation() {
            return Vec::new();
        }
        self.waivers().filter_map(|waiver| self.waiver_fault(waiver)).collect()
    }

    fn waiver_fault(&self, waiver: Waiver<'_>) -> Option<TranslationProblem> {
        let mut subjects = self.losses.iter().filter_map(|loss| loss.problem.subject());
        let is_of_loss = self.losses.iter().any(|loss| waiver.accepts(&loss.problem))
            || subjects.any(|subject| waiver.names(subject));
        if is_of_loss {
            return None;
        }
        let values = if waiver.has_name() { Vec::new() } else { self.unwaived() };
        Some(if values.is_empty() {
            TranslationProblem::IdleWaiver { waiver: waiver.text().to_owned() }
        } else {
            let reason = waiver.text().to_owned();
            TranslationProblem::NamelessWaiver { reason, values }
        })
    }

    /// The names of the differences that a waiver could accept and none does,
    /// each once.
    fn unwaived(&self) -> Vec<String> {
        let open = self.losses.iter().filter(|loss| !self.is_waived(&loss.problem));
        let mut names: Vec<String> = Vec::new();
        for name in open.filter_map(|loss| loss.problem.name_in_waiver()) {
            if !names.iter().any(|known| *known == name) {
                names.push(name.into_owned());
            }
        }
        names
    }

    /// The translator's other comments, one per line.
    pub fn remarks(&self) -> impl Iterator<Item = &str> {
        let others = self.entry.comments.iter().map(|comment| comment.trim());
        others.filter(|comment| {
            !comment.is_empty() && Waiver::of(comment).is_none() && refusal::of(comment).is_none()
        })
    }

    /// The refusals of the translation, each with date, person and reason.
    pub fn refusals(&self) -> impl Iterator<Item = &str> {
        self.entry.comments.iter().filter_map(|comment| refusal::of(comment))
    }
}
