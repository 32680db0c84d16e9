//! The proof's own words, in Dutch ([`nl`]) and English ([`en`]). Only those who make the
//! leaflet read them, so there are no others; the printed terms of a leaflet are in
//! `locale`.

mod en;
mod nl;

use crate::diagnostic::Language;
use crate::translation::{MessageKind, TranslationState, TranslationTally, Unread};

/// The proof's own words in one language.
pub(super) struct ProofLabels {
    /// The title, made from the leaflet's title and the language.
    pub(super) title: fn(leaflet: &str, language: &str) -> String,
    /// The instructions, one step each.
    pub(super) steps: &'static [&'static str],
    /// How changes in a text are shown.
    pub(super) of_changes: &'static str,
    /// What the check does not know about the language.
    pub(super) unread: fn(Unread) -> &'static str,
    /// The number of texts in each state.
    pub(super) tally: fn(TranslationTally) -> String,
    /// The notice that no text has been approved yet.
    pub(super) never_approved: &'static str,
    /// The day of the last approval, and who gave it.
    pub(super) last_approved: fn(date: &str, by: &str) -> String,
    /// The heading over all texts when none has been approved.
    pub(super) everything: &'static str,
    /// The heading over the texts that changed since the last approval.
    pub(super) changed: &'static str,
    /// The notice that no text has changed since then.
    pub(super) nothing_changed: &'static str,
    /// The heading over the approved texts.
    pub(super) unchanged: &'static str,
    /// The heading over the texts before the leaflet's first heading.
    pub(super) beginning: &'static str,
    /// The heading over the leaflet's information about itself.
    pub(super) about: &'static str,
    /// The heading over the texts of the practice.
    pub(super) practice: &'static str,
    /// The column header over the numbers of the texts.
    pub(super) number: &'static str,
    /// The column header over the kind and state of a text.
    pub(super) kind: &'static str,
    /// The column header over the space to write in.
    pub(super) correction: &'static str,
    /// The label of the box to tick.
    pub(super) right: &'static str,
    /// The label of a text's earlier wording.
    pub(super) was: &'static str,
    /// The label of a translator's remark.
    pub(super) remark: &'static str,
    /// The label of something the translation lost.
    pub(super) loss: &'static str,
    /// The label of a term that departs from the glossary.
    pub(super) glossary: &'static str,
    /// The label of a refusal: by whom, when and why.
    pub(super) refusal: &'static str,
    /// The label of the reason for an intended difference.
    pub(super) waiver: &'static str,
    /// The name of each kind of text.
    pub(super) kinds: fn(&MessageKind) -> &str,
    /// The name of each state.
    pub(super) states: fn(TranslationState) -> &'static str,
    /// The heading over the room to sign.
    pub(super) signing: &'static str,
    /// What the signatures confirm.
    pub(super) signed: &'static str,
    /// The column headers of the signatures: who, name, function, date, signature.
    pub(super) signature: [&'static str; 5],
    /// The people who sign.
    pub(super) signers: [&'static str; 2],
    /// What to do afterwards, for a translation into the language of this tag.
    pub(super) then: fn(tag: &str) -> String,
}

/// The labels in a language.
pub(super) const fn labels(language: Language) -> &'static ProofLabels {
    match language {
        Language::Dutch => &nl::LABELS,
        Language::English => &en::LABELS,
    }
}
