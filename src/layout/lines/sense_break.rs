//! What a break in a heading or caption means to its reader. It is found in
//! [`sense`](super::sense).

/// The sense of a break in a heading or caption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SenseBreak {
    /// Neither a pause nor the middle of a phrase.
    Plain,
    /// After a comma, a semicolon or a full stop.
    Pause,
    /// Between a heading and its second half: after a colon, a question or an
    /// exclamation, or before a dash.
    Turn,
    /// After a dash, an article, a preposition or another word that leads to
    /// the next.
    LeadsOn,
}
