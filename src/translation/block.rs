use super::Message;
use crate::catalogue::Entry;

/// What a translator's comment begins with that accepts a difference.
const WAIVER: &str = "parity:";

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
        Self { message, entry, state }
    }

    /// Whether a draft shows the translation.
    pub fn is_shown(&self) -> bool {
        matches!(self.state, State::Reviewed | State::ToReview)
    }

    /// Why the translator says that it differs from what is written, if it
    /// does: `# parity: …`.
    pub fn waiver(&self) -> Option<&str> {
        self.entry.comments.iter().find_map(|comment| {
            let (begin, reason) = comment.trim().split_at_checked(WAIVER.len())?;
            let reason = reason.trim();
            (begin.eq_ignore_ascii_case(WAIVER) && !reason.is_empty()).then_some(reason)
        })
    }
}
