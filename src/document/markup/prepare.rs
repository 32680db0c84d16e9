//! A text made ready for CommonMark: its indentation removed, its fields marked, the
//! positions of its characters in the file kept.

use std::borrow::Cow;
use std::ops::Range;

use super::fields;
use crate::definition::{Offsets, Text};
use crate::diagnostic::Span;

/// A text ready to be read as CommonMark, with the positions of its characters in the
/// file.
pub(super) struct Prepared {
    pub(super) text: String,
    pub(super) offsets: Offsets,
}

impl Prepared {
    /// The text as it is.
    pub(super) fn of(text: Text) -> Self {
        Self { text: text.value, offsets: text.offsets }
    }

    /// The text without the indentation that all its lines share.
    pub(super) fn without_indentation(text: &Text) -> Self {
        let text = &*with_plain_blanks(text);
        let lines = || text.value.split_inclusive('\n');
        let written = lines().filter(|line| !line.trim().is_empty());
        let common = written.map(indentation).reduce(shared).unwrap_or_default();
        let mut prepared = Self::with_capacity(text.value.len());
        let mut start = 0;
        for line in lines() {
            let left_out = shared(common, line).len();
            prepared.push(&line[left_out..], &text.offsets, start + left_out);
            start += line.len();
        }
        prepared
    }

    /// An empty text, with room for so many bytes.
    pub(super) fn with_capacity(length: usize) -> Self {
        Self { text: String::with_capacity(length), offsets: Offsets::default() }
    }

    /// Adds so many spaces in place of the blanks at a range of another text.
    pub(super) fn blanks(&mut self, count: usize, other: &Self, blanks: Range<usize>) {
        let kept = blanks.end.saturating_sub(count).max(blanks.start)..blanks.end;
        let written = &other.text[kept.clone()];
        if written.len() == count && !written.contains('\t') {
            self.push(written, &other.offsets, kept.start);
        } else if count > 0 {
            self.offsets.lead(self.text.len(), other.offsets.to_file(blanks.end));
            self.text.extend(std::iter::repeat_n(' ', count));
        }
    }

    /// The text with its fields hidden from CommonMark.
    pub(super) fn with_fields_marked(self) -> Self {
        match fields::mark(&self.text) {
            Cow::Borrowed(_) => self,
            Cow::Owned(text) => Self { text, ..self },
        }
    }

    /// The text with a backslash at places, so that what follows is a character.
    pub(super) fn with_backslashes(self, places: &[usize]) -> Self {
        if places.is_empty() {
            return self;
        }
        let mut prepared = Self::with_capacity(self.text.len());
        let mut start = 0;
        for &place in places {
            prepared.push(&self.text[start..place], &self.offsets, start);
            prepared.offsets.lead(prepared.text.len(), self.offsets.to_file(place));
            prepared.text.push('\\');
            start = place;
        }
        prepared.push(&self.text[start..], &self.offsets, start);
        prepared
    }

    /// Adds a part of a text that has these places, from `start` on.
    pub(super) fn push(&mut self, line: &str, places: &Offsets, start: usize) {
        self.offsets.follow(self.text.len(), places, start, start + line.len());
        self.text.push_str(line);
    }

    /// The place in the file of a range of the text.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let end = range.start + self.text[range.clone()].trim_end().len();
        self.offsets.span(range.start, end)
    }
}

/// The text with ordinary spaces for the other blanks that begin its lines, as in text
/// pasted from a web page or a word processor. CommonMark takes them for letters: an item
/// would run on in the line above it, and an empty line would not part two paragraphs.
fn with_plain_blanks(text: &Text) -> Cow<'_, Text> {
    if !text.value.contains(is_other_blank) {
        return Cow::Borrowed(text);
    }
    let mut plain = Text { span: text.span, ..Text::default() };
    let mut start = 0;
    for line in text.value.split_inclusive('\n') {
        let words = line.trim_start_matches(|it| matches!(it, ' ' | '\t') || is_other_blank(it));
        let begin = line.len() - words.len();
        for (at, character) in line[..begin].char_indices() {
            let at = start + at;
            match character {
                ' ' | '\t' => plain.append(text, at..at + 1),
                _ if is_without_width(character) => {}
                _ => plain.insert(" ", text.offsets.to_file(at)),
            }
        }
        plain.append(text, start + begin..start + line.len());
        start += line.len();
    }
    Cow::Owned(plain)
}

/// Whether a character looks like a space or like nothing, and is neither space nor tab.
fn is_other_blank(character: char) -> bool {
    let is_space = matches!(
        character,
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    );
    is_space || is_without_width(character)
}

fn is_without_width(character: char) -> bool {
    matches!(character, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// The blanks that begin a line.
fn indentation(line: &str) -> &str {
    &line[..line.len() - unindented(line).len()]
}

/// A text without the blanks that begin it.
pub(super) fn unindented(text: &str) -> &str {
    text.trim_start_matches([' ', '\t'])
}

/// The blanks, of those given, with which a line begins too.
fn shared<'t>(blanks: &'t str, line: &str) -> &'t str {
    let same = blanks.bytes().zip(line.bytes()).take_while(|(blank, of_line)| blank == of_line);
    &blanks[..same.count()]
}
