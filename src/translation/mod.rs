//! Translations of a leaflet: its messages matched with a catalogue, checked
//! against it, and approved by people.
//!
//! 1. [`merge`](mod@merge) finds the catalogue entry of each [`Message`], even if
//!    text has moved or changed since.
//! 2. [`review`] reads which pairs of a text and its translation a person has
//!    approved: an approval holds for words, not for files.
//! 3. [`parity`] compares a translation with its source: numbers, doses, dates,
//!    links, markup. [`identical`] and [`terms`] add untranslated texts and the
//!    glossary.
//! 4. [`translated_message`] decides whether the translation may be printed.
//!
//! [`Translation`] is the result the document is built with; [`update`] writes
//! the matching catalogue, and [`Reviewer`] writes approvals into a review file.
//! The PO format is left to [`po`], and the extraction of messages to
//! `document::wording`.

mod check;
mod header;
mod identical;
mod markup;
mod memory;
mod merge;
mod message;
mod message_group;
mod parity;
mod practice;
mod pseudo;
mod record;
mod refusal;
mod review;
mod terms;
mod translated;
mod translated_message;
mod verdict;
mod waiver;
mod word_count;

pub use check::check;
pub use header::new_catalogue;
pub use memory::Memory;
pub use message::{Message, MessageKind};
pub use parity::{Coverage, Loss, Readings, Unread, known_languages, losses, unread};
pub use practice::{in_language, messages_of};
pub use pseudo::pseudo;
pub use record::{new_review, take_back};
pub use refusal::refuse;
pub use review::{Approval, Reviewed, Reviewer, fingerprint, reviewed};
pub use translated::{Translation, TranslationTally};
pub use translated_message::{TranslatedMessage, TranslationState};
pub use verdict::{Reason, Verdict, numbered};
pub use word_count::WordCount;

use crate::diagnostic::{Place, Sources};
use crate::po::{self, Catalogue};
use merge::merge;

/// The catalogue updated to the messages of a file: unchanged entries stay,
/// changed entries are marked fuzzy and keep their previous text, entries without
/// a message become obsolete. A catalogue that already fits does not change.
pub fn update(catalogue: &Catalogue, messages: &[Message], sources: &Sources) -> String {
    let merged = merge(messages, catalogue, |message| reference(message, sources));
    let header = catalogue.header.clone();
    po::write(&Catalogue::new(header, merged.entries))
}

/// The place of a message in gettext's form: `leaflet.toml:12`.
fn reference(message: &Message, sources: &Sources) -> String {
    let Place { source, range } = sources.place(message.span);
    let (line, _) = source.line_and_column(range.start);
    let name = source.name.rsplit(['/', '\\']).next().unwrap_or_default();
    format!("{name}:{line}")
}
