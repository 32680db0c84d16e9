//! The proof's own words. Only those read them who made the leaflet, so that
//! there are no more than two languages of them.

mod en;
mod nl;

use crate::diagnostic::Language;
use crate::translation::{MessageKind, TranslationState, TranslationTally, Unread};

/// What a proof says in one language.
pub(super) struct ProofLabels {
    /// Its title, of that of the leaflet and the language.
    pub(super) title: fn(leaflet: &str, language: &str) -> String,
    /// How it is used, a step each.
    pub(super) steps: &'static [&'static str],
    /// What a changed text looks like.
    pub(super) of_changes: &'static str,
    /// What the check cannot read in the language.
    pub(super) unread: fn(Unread) -> &'static str,
    /// How many texts there are of each state.
    pub(super) tally: fn(TranslationTally) -> String,
    /// That nothing has been approved.
    pub(super) never_approved: &'static str,
    /// When something was approved last, and by whom.
    pub(super) last_approved: fn(date: &str, by: &str) -> String,
    /// Over all texts, where nothing has been approved.
    pub(super) everything: &'static str,
    /// Over what has changed since something was approved.
    pub(super) changed: &'static str,
    /// That nothing has.
    pub(super) nothing_changed: &'static str,
    /// Over what has been approved.
    pub(super) unchanged: &'static str,
    /// Over the texts that stand under no heading.
    pub(super) beginning: &'static str,
    /// Over those in which the leaflet speaks of itself.
    pub(super) about: &'static str,
    /// Over those of the practice.
    pub(super) practice: &'static str,
    /// Over the numbers of the texts.
    pub(super) number: &'static str,
    /// Over what a text is, and its state.
    pub(super) kind: &'static str,
    /// Over what is written by hand.
    pub(super) correction: &'static str,
    /// At a box to tick.
    pub(super) right: &'static str,
    /// Before a text as it was.
    pub(super) was: &'static str,
    /// Before what the translator remarks.
    pub(super) remark: &'static str,
    /// Before what a translation lost of its text.
    pub(super) loss: &'static str,
    /// Before what the glossary calls something else.
    pub(super) glossary: &'static str,
    /// Before who refused a translation, when and why.
    pub(super) refusal: &'static str,
    /// Before why a difference is meant.
    pub(super) waiver: &'static str,
    /// What a text is.
    pub(super) kinds: fn(&MessageKind) -> &str,
    /// What state it is in.
    pub(super) states: fn(TranslationState) -> &'static str,
    /// Over the room to sign.
    pub(super) signing: &'static str,
    /// What is signed for.
    pub(super) signed: &'static str,
    /// The columns of the room to sign: who, name, function, date, signature.
    pub(super) signature: [&'static str; 5],
    /// Who sign.
    pub(super) signers: [&'static str; 2],
    /// What is done then, in this language.
    pub(super) then: fn(tag: &str) -> String,
}

/// The words in a language.
pub(super) const fn words(language: Language) -> &'static ProofLabels {
    match language {
        Language::Dutch => &nl::WORDS,
        Language::English => &en::WORDS,
    }
}
