//! The refusal of a translation, which reaches its translator as a comment above
//! the entry; the entry is marked fuzzy. Approvals are in [`record`](super::record).

use super::Reviewer;
use crate::po::Entry;

/// The beginning of such a comment. Tools for catalogues speak English.
const REFUSED: &str = "refused ";

/// The date, person and reason in a comment that refuses a translation.
pub(super) fn of(comment: &str) -> Option<&str> {
    let rest = comment.trim().strip_prefix(REFUSED)?;
    rest.starts_with(|character: char| character.is_ascii_digit()).then_some(rest)
}

/// Marks an entry as refused. It is not printed until someone removes the mark,
/// and then it needs approval like any other entry.
pub fn refuse(entry: &mut Entry, reviewer: Reviewer<'_>, reason: &str) {
    let Reviewer { by, date } = reviewer;
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    entry.comments.push(format!("{REFUSED}{date}, {}: {}", one_line(by), one_line(reason)));
    entry.set_fuzzy(true);
}
