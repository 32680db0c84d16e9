use std::ops::Range;

use crate::definition::{Offsets, Text};
use crate::diagnostic::Span;

/// How far CommonMark lets a line be indented before it takes it for code.
const CODE_INDENTATION: usize = 4;

/// A text ready to be read as CommonMark, with the places of its characters.
pub(super) struct Prepared {
    pub(super) text: String,
    pub(super) offsets: Offsets,
}

impl Prepared {
    /// The text without the indentation that all its lines have in common.
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

    /// The same with the line of a place indented less, so that it no longer
    /// is code, and the lines after it up to the next empty one too.
    pub(super) fn outdented(self, place: usize) -> Self {
        let mut prepared =
            Self { text: String::with_capacity(self.text.len()), offsets: Offsets::default() };
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            let end = start + line.len();
            let left_out = if start <= place && place < end { code_indentation(line) } else { 0 };
            prepared.push(&line[left_out..], &self.offsets, start + left_out);
            start = end;
        }
        prepared
    }

    fn push(&mut self, line: &str, places: &Offsets, start: usize) {
        self.offsets.follow(self.text.len(), places, start, start + line.len());
        self.text.push_str(line);
    }

    /// The place in the file of a range of the text.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let end = range.start + self.text[range.clone()].trim_end().len();
        Span::new(self.offsets.to_file(range.start), self.offsets.to_file(end))
    }
}

/// How many bytes of blanks a line begins with.
fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// How many bytes of blanks make up the indentation of code; a tab reaches to
/// the next multiple of four. At least one, so that every round takes some.
fn code_indentation(line: &str) -> usize {
    let mut columns = 0;
    let blanks = line[..indentation(line)].bytes().take_while(|&byte| {
        let begun = columns < CODE_INDENTATION;
        columns += if byte == b'\t' { CODE_INDENTATION - columns % CODE_INDENTATION } else { 1 };
        begun
    });
    blanks.count()
}
