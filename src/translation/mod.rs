//! Translations of a leaflet: its messages against a catalogue, and who has
//! approved what.
//!
//! 1. `merge` gives each [`Message`] the entry of the catalogue that is its
//!    own, whatever has moved or changed since.
//! 2. [`review`] tells which pairs of a text and its translation a person has
//!    approved: words, not files.
//! 3. [`translated_message`] says of each message whether its translation may
//!    be printed.
//!
//! [`Translation`] is what the document is made with; [`update`] is what a
//! catalogue becomes, and [`Reviewer`] writes approvals into a review file.

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
pub use pseudo::{is_pseudo, pseudo};
pub use record::{Reviewer, new_review, take_back};
pub use refusal::refuse;
pub use review::{Approval, Reviewed, fingerprint, reviewed};
pub use translated::{Translation, TranslationTally};
pub use translated_message::{TranslatedMessage, TranslationState};
pub use verdict::{Reason, Verdict, numbered};
pub use word_count::WordCount;

use crate::diagnostic::{Place, Sources};
use crate::po::{self, Catalogue};
use merge::merge;

/// The catalogue that fits the messages of a file as they are today: what is
/// unchanged is kept, what has changed is marked and says what it was, what is
/// gone is obsolete. Of a catalogue that fits already nothing changes.
pub fn update(catalogue: &Catalogue, messages: &[Message], sources: &Sources) -> String {
    let merged = merge(messages, catalogue, |message| reference(message, sources));
    let header = catalogue.header.clone();
    po::write(&Catalogue::new(header, merged.entries))
}

/// Where a message stands, as gettext has it: `leaflet.toml:12`.
fn reference(message: &Message, sources: &Sources) -> String {
    let Place { source, range } = sources.place(message.span);
    let (line, _) = source.line_and_column(range.start);
    let name = source.name.rsplit(['/', '\\']).next().unwrap_or_default();
    format!("{name}:{line}")
}
