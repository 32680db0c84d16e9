//! A text made ready for CommonMark: its indentation removed, its fields marked, the
//! positions of its characters in the file kept.

use std::borrow::Cow;
use std::ops::Range;

use super::fields;
use crate::definition::{Offsets, Text};
use crate::diagnostic::Span;

/// The indentation from which CommonMark takes a line for code.
const CODE_INDENTATION: usize = 4;

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
        let lines = || text.value.split_inclusive('\n');
        let written = lines().filter(|line| !line.trim().is_empty());
        let common = written.map(indentation).min().unwrap_or(0);
        let mut prepared =
            Self { text: String::with_capacity(text.value.len()), offsets: Offsets::default() };
        let mut start = 0;
        for line in lines() {
            let left_out = common.min(indentation(line));
            prepared.push(&line[left_out..], &text.offsets, start + left_out);
            start += line.len();
        }
        prepared
    }

    /// The text with fewer blanks around a place, so that the text that begins there is no
    /// longer code; `None` if there are no blanks to remove.
    pub(super) fn outdented(&self, place: usize) -> Option<Self> {
        let before = self.text[..place].trim_end_matches([' ', '\t']).len();
        let blanks = before..place + indentation(&self.text[place..]);
        // A list mark needs one blank after it.
        let kept = usize::from(before > 0 && !self.text[..before].ends_with('\n'));
        let run = self.text.get(blanks.start + kept..blanks.end)?;
        let begin = blanks.start + kept;
        let end = begin + code_indentation(run);
        if begin == end {
            return None;
        }
        let text = String::with_capacity(self.text.len());
        let mut prepared = Self { text, offsets: Offsets::default() };
        prepared.push(&self.text[..begin], &self.offsets, 0);
        prepared.push(&self.text[end..], &self.offsets, end);
        Some(prepared)
    }

    /// The text with its fields hidden from CommonMark.
    pub(super) fn with_fields_marked(self) -> Self {
        match fields::mark(&self.text) {
            Cow::Borrowed(_) => self,
            Cow::Owned(text) => Self { text, ..self },
        }
    }

    fn push(&mut self, line: &str, places: &Offsets, start: usize) {
        self.offsets.follow(self.text.len(), places, start, start + line.len());
        self.text.push_str(line);
    }

    /// The place in the file of a range of the text.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let end = range.start + self.text[range.clone()].trim_end().len();
        self.offsets.span(range.start, end)
    }
}

/// The number of bytes of blanks at the beginning of a line.
fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// The number of bytes of a run of blanks that make up the indentation of code; a tab
/// advances to the next multiple of four.
fn code_indentation(blanks: &str) -> usize {
    let mut columns = 0;
    let taken = blanks.bytes().take_while(|&byte| {
        let begun = columns < CODE_INDENTATION;
        columns += if byte == b'\t' { CODE_INDENTATION - columns % CODE_INDENTATION } else { 1 };
        begun
    });
    taken.count()
}
