//! Backslashes that were meant to begin a new line and do not: nothing or another item is
//! below them, or a space is behind them. CommonMark prints them.

use super::super::builder::DocumentBuilder;
use super::line_markup::begins_item;
use super::prepare::Prepared;
use crate::diagnostic::ReadingProblem;

/// Reports each of them.
pub(super) fn check(builder: &mut DocumentBuilder<'_>, prepared: &Prepared) {
    if !prepared.text.contains('\\') {
        return;
    }
    let mut start = 0;
    let mut lines = prepared.text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let written = line.trim_end_matches(['\r', '\n']);
        let words = written.trim_end();
        let next = lines.peek().copied().unwrap_or_default();
        let is_last = next.trim().is_empty() || begins_item(next);
        if ends_in_break(words) && (is_last || words.len() < written.len()) {
            let end = start + words.len();
            builder.report(ReadingProblem::StrayBreak, prepared.span(&(end - 1..end)));
        }
        start += line.len();
    }
}

/// Whether words end in a backslash with none before it that makes a character of it, and
/// that is not the end of a path: `C:\folders\`.
fn ends_in_break(words: &str) -> bool {
    let backslashes = words.len() - words.trim_end_matches('\\').len();
    let last = words.split_whitespace().next_back().unwrap_or_default();
    backslashes % 2 == 1 && !last[..last.len() - backslashes].contains('\\')
}
