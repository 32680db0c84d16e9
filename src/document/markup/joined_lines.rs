//! Short lines that were meant as lines of their own, such as an address, opening hours or a
//! dose for each part of the day: CommonMark puts them one after the other.
//!
//! Lines of a sentence end in the full stop of the last, and some begin with a small letter.
//! So only lines without it are reported, if each begins with a capital or number, has a
//! label with a colon, or repeats the first word of the one above; and a line in bold above
//! another, which was meant as a heading.

use std::ops::Range;

use super::line_markup::is_mark;
use super::read::MarkupReader;
use crate::diagnostic::ReadingProblem;

/// The width, in characters, to which no text is wrapped by hand.
const NARROW: usize = 35;
/// Characters that may precede the first word of a line.
const BEFORE_WORDS: &str = "*_([“‘„«\"'";

impl MarkupReader<'_, '_, '_> {
    /// Reports the lines of a paragraph that were meant apart, at its first line end.
    pub(super) fn check_joined_lines(&mut self, line_end: &Range<usize>) {
        if line_end.start < self.joined_until {
            return;
        }
        let text = &self.prepared.text;
        let first = text[..line_end.start].rsplit('\n').next().unwrap_or_default();
        let begin = line_end.start - first.len();
        let lines = lines_of_paragraph(&text[begin..]);
        let end = begin + lines.iter().map(|line| line.len() + 1).sum::<usize>();
        let words: Vec<&str> = lines.iter().map(|line| without_mark(line.trim())).collect();
        let are_apart = !self.is_reported && (are_apart(&words) || begins_with_heading(&words));
        self.joined_until = end;
        if are_apart {
            let start = begin + lines[0].len() - lines[0].trim_start().len();
            let span = self.prepared.span(&(start..end.min(text.len())));
            self.builder.report(ReadingProblem::JoinedLines, span);
        }
    }
}

/// The lines up to an empty one or the next item of a list.
fn lines_of_paragraph(text: &str) -> Vec<&str> {
    let begins_item = |line: &str| line.split_whitespace().next().is_some_and(is_mark);
    let goes_on = |(number, line): &(usize, &str)| {
        !line.trim().is_empty() && (*number == 0 || !begins_item(line))
    };
    text.split('\n').enumerate().take_while(goes_on).map(|(_, line)| line).collect()
}

/// A line without the mark of the list item it begins.
fn without_mark(line: &str) -> &str {
    match line.split_once([' ', '\t']) {
        Some((mark, words)) if is_mark(mark) => words.trim_start(),
        _ => line,
    }
}

/// Whether all lines are short, and each was meant as a line of its own.
fn are_apart(lines: &[&str]) -> bool {
    let is_short = |line: &&str| line.chars().count() < NARROW && !line.contains(['\t', '|']);
    let is_open = |line: &&str| !line.ends_with(['.', '!', '?', ',', ';', '\\']);
    if lines.len() < 2 || !lines.iter().all(|line| is_short(line) && is_open(line)) {
        return false;
    }
    let begins = |line: &&str| {
        let words = line.trim_start_matches(|it| BEFORE_WORDS.contains(it));
        words.starts_with(|it: char| it.is_uppercase() || it.is_ascii_digit())
    };
    let has_label = |line: &&str| line.contains(": ") || line.ends_with(':');
    let first_word = |line: &str| line.split_whitespace().next().map(str::to_lowercase);
    lines.iter().all(begins)
        || lines.iter().all(has_label)
        || lines.windows(2).all(|two| first_word(two[0]) == first_word(two[1]))
}

/// Whether the first line is in bold and the next begins a sentence.
fn begins_with_heading(lines: &[&str]) -> bool {
    let [first, next, ..] = lines else { return false };
    let bold = first.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    bold.is_some_and(|words| !words.contains('*') && words.chars().count() < NARROW)
        && next.starts_with(char::is_uppercase)
}
