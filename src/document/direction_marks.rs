//! Direction marks in the texts of a document (UAX 9, section 2).
//!
//! Numbers and addresses are kept in order without marks, so a mark is needed only for the
//! direction of words. Marks that reach beyond their words are refused: embeddings and
//! overrides, which Unicode advises against (UAX 9, 2.1), isolates that do not end, and
//! marks within a number.

use std::ops::Range;

use super::builder::DocumentBuilder;
use crate::definition::{Offsets, Text};
use crate::diagnostic::{Diagnostic, DirectionProblem, DocumentProblem, Problem, Span};
use crate::recognize::{
    DirectionMark, VisibleText, direction_mark, has_direction_marks, numbers_and_addresses,
};

/// The end of an embedding or override.
const POP: char = '\u{202C}';

impl DocumentBuilder<'_> {
    /// Reports faulty marks in words as they are read, line by line, since an isolate
    /// ends with its line, and hyphens that do not show.
    pub(crate) fn check_marks(&mut self, words: &str, places: &Offsets) {
        self.check_hidden_hyphens(words, places);
        if !has_direction_marks(words) {
            return;
        }
        self.check_embeddings(words, places);
        let mut start = 0;
        for line in words.split_inclusive('\n') {
            for (at, character) in unbalanced(line) {
                let problem = DirectionProblem::UnbalancedIsolate { character };
                self.report_mark(problem, start + at, character, places);
            }
            start += line.len();
        }
        for number in numbers_and_addresses(words) {
            self.check_marks_in_number(words, number, places);
        }
    }

    fn check_marks_in_number(&mut self, words: &str, number: Range<usize>, places: &Offsets) {
        for (at, character) in words[number.clone()].char_indices() {
            if direction_mark(character) == Some(DirectionMark::Implicit) {
                let at = number.start + at;
                let number = VisibleText::of(&words[number.clone()]).text.into_owned();
                let problem = DirectionProblem::MarkInNumber { character, number };
                self.report_mark(problem, at, character, places);
            }
        }
    }

    /// Reports faulty marks in a text without markup, which is one line.
    pub(super) fn check_marks_of(&mut self, text: &Text) {
        if !text.value.is_ascii() {
            self.check_marks(&text.value.replace('\n', " "), &text.offsets);
        }
    }

    /// Reports each embedding and override at its beginning.
    pub(crate) fn check_embeddings(&mut self, words: &str, places: &Offsets) {
        let mut open = 0;
        for (at, character) in words.char_indices() {
            if direction_mark(character) != Some(DirectionMark::Embedding) {
                continue;
            }
            match character {
                POP if open > 0 => open -= 1,
                _ => {
                    open += usize::from(character != POP);
                    let problem = DirectionProblem::Embedding { character };
                    self.report_mark(problem, at, character, places);
                }
            }
        }
    }

    fn report_mark(
        &mut self,
        problem: DirectionProblem,
        at: usize,
        character: char,
        places: &Offsets,
    ) {
        self.report_once(problem, places.span(at, at + character.len_utf8()));
    }

    /// Reports a problem, but only once if its text is set several times.
    pub(super) fn report_once(&mut self, problem: impl Into<DocumentProblem>, span: Span) {
        let problem = Problem::from(problem.into());
        if self.marks.insert((span.begin(), problem.code())) {
            let place = self.sources.place(span);
            self.diagnostics.push(Diagnostic::placed(problem, place));
        }
    }
}

/// The isolates of a line that do not end, and ends without an isolate.
fn unbalanced(line: &str) -> Vec<(usize, char)> {
    let (mut open, mut found) = (Vec::new(), Vec::new());
    for (at, character) in line.char_indices() {
        match direction_mark(character) {
            Some(DirectionMark::OpensIsolate) => open.push((at, character)),
            Some(DirectionMark::ClosesIsolate) if open.pop().is_none() => {
                found.push((at, character));
            }
            _ => {}
        }
    }
    found.extend(open);
    found
}
