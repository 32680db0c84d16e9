//! A refusal of a translation, as its translator reads it: a comment above the
//! entry, which is marked to be looked at.

use super::Reviewer;
use crate::po::Entry;

/// What such a comment begins with. Tools for catalogues speak English.
const REFUSED: &str = "refused ";

/// What a comment says of a refusal: when, by whom and why.
pub(super) fn of(comment: &str) -> Option<&str> {
    let rest = comment.trim().strip_prefix(REFUSED)?;
    rest.starts_with(|sign: char| sign.is_ascii_digit()).then_some(rest)
}

/// Marks an entry as refused. It is not printed until somebody takes the mark
/// away, and then has to be approved as any other.
pub fn refuse(entry: &mut Entry, reviewer: Reviewer<'_>, reason: &str) {
    let Reviewer { by, date } = reviewer;
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    entry.comments.push(format!("{REFUSED}{date}, {}: {}", one_line(by), one_line(reason)));
    entry.set_fuzzy(true);
}
