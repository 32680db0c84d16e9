//! Stars of footnotes, and lists that could be their notes.

use super::builder::DocumentBuilder;
use crate::diagnostic::{ReadingProblem, Span};

impl DocumentBuilder<'_> {
    pub(super) fn note_footnote(&mut self, span: Span) {
        self.footnotes.push(span);
    }

    /// Reports each list of one item with a star in a section where a star
    /// before it, behind a word, is the sign of a footnote: it could be the note.
    pub(super) fn check_star_lists(&mut self) {
        let footnotes = std::mem::take(&mut self.footnotes);
        let first = footnotes.iter().map(|span| span.begin()).min();
        for span in std::mem::take(&mut self.star_lists) {
            if first.is_some_and(|first| first < span.begin()) {
                self.report(ReadingProblem::StarList, span);
            }
        }
    }
}
