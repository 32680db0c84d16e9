//! The markup of a text that a heading or caption does not have: line breaks, fields to fill
//! in, paragraphs, lists and the other marks that begin a line.

use std::ops::Range;

use super::super::builder::DocumentBuilder;
use super::lines::is_bullet;
use super::pasted::lettered;
use crate::definition::Text;
use crate::diagnostic::{LineMarkup, ReadingProblem};
use crate::recognize::{ToFillIn, to_fill_in};

/// Reports all of it.
pub(super) fn check(builder: &mut DocumentBuilder<'_>, text: &Text) {
    for (range, kind) in found(&text.value) {
        let span = text.span_of(range.start, range.end);
        builder.report(ReadingProblem::MarkupInLine { kind }, span);
    }
}

/// All of it in a text, in order.
pub(super) fn found(text: &str) -> Vec<(Range<usize>, LineMarkup)> {
    let written = text.trim_end();
    let mut all = Vec::new();
    let mut start = 0;
    let mut has_words = false;
    for line in written.split_inclusive('\n') {
        let words = line.trim();
        let begin = start + line.len() - line.trim_start().len();
        let found = if words.is_empty() {
            Vec::from_iter(has_words.then_some((0..1, LineMarkup::EmptyLine)))
        } else {
            let may_break = line.trim_end().len() < line.len();
            [mark_of(words, has_words), line_break(words, may_break)]
                .into_iter()
                .flatten()
                .chain(fields(words))
                .collect()
        };
        let begin = if words.is_empty() { start } else { begin };
        let placed =
            |(range, kind): (Range<usize>, _)| (begin + range.start..begin + range.end, kind);
        all.extend(found.into_iter().map(placed));
        has_words |= !words.is_empty();
        start += line.len();
    }
    all
}

/// The mark that begins a line: of a list, if the line is below another, or of a heading,
/// quotation or table.
fn mark_of(words: &str, is_below: bool) -> Option<(Range<usize>, LineMarkup)> {
    let mark = words.split_whitespace().next().unwrap_or_default();
    let is_apart = mark.len() < words.len();
    let is_item = is_below && is_apart && (is_mark(mark) || lettered(words).is_some());
    let is_heading = is_apart && mark.bytes().all(|it| it == b'#');
    let is_quotation = is_apart && mark == ">";
    // A number begins many headings; a plus or a dash may be the sign of one.
    let is_bullet = !is_below
        && is_apart
        && (matches!(mark, "-" | "*") || mark.starts_with(is_bullet))
        && words[mark.len()..].trim_start().starts_with(char::is_alphabetic);
    let is_row = words.len() > 1 && words.starts_with('|') && words.ends_with('|');
    if is_row || is_heading || is_quotation || is_bullet {
        let length = if is_row { 1 } else { mark.len() };
        Some((0..length, LineMarkup::Mark))
    } else {
        is_item.then_some((0..mark.len(), LineMarkup::List))
    }
}

/// Whether a word is the mark of a list item.
pub(super) fn is_mark(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']).unwrap_or_default();
    matches!(word, "-" | "*" | "+")
        || !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit())
        || word.starts_with(is_bullet)
}

/// Whether a line is the first of a list item.
pub(super) fn begins_item(line: &str) -> bool {
    line.split_whitespace().next().is_some_and(is_mark)
}

/// The backslash at the end of a line.
fn line_break(words: &str, may_break: bool) -> Option<(Range<usize>, LineMarkup)> {
    let backslashes = words.len() - words.trim_end_matches('\\').len();
    let is_break = may_break && !backslashes.is_multiple_of(2);
    is_break.then_some((words.len() - 1..words.len(), LineMarkup::Break))
}

/// The fields to fill in of a line.
fn fields(line: &str) -> impl Iterator<Item = (Range<usize>, LineMarkup)> {
    line.match_indices(['_', '[']).filter_map(|(at, _)| {
        let (field, length) = to_fill_in(line, at)?;
        let kind = match field {
            ToFillIn::Blank => LineMarkup::Blank,
            ToFillIn::Box { .. } => LineMarkup::Checkbox,
        };
        Some((at..at + length, kind))
    })
}
