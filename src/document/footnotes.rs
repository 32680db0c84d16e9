//! Stars that mark footnotes, and one-item lists that could be the notes.

use super::builder::DocumentBuilder;
use crate::diagnostic::{ReadingProblem, Span};

impl DocumentBuilder<'_> {
    pub(super) fn note_footnote(&mut self, span: Span) {
        self.footnotes.push(span);
    }

    /// Reports each one-item list with a star that follows a starred word in the same
    /// section: it could be the note the star refers to.
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
