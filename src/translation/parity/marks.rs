//! The comparison of emphasis and of fields to fill in.

use std::ops::Range;

use super::{MessagePair, Side};
use crate::diagnostic::ParityProblem;
use crate::recognize::ToFillIn;
use crate::translation::markup::{PartKind, emphasis};

impl MessagePair<'_> {
    /// Compares emphasis and the number of fields to fill in.
    pub(super) fn compare_marks(&mut self) {
        self.compare_emphasis();
        let is_blank = |field: ToFillIn| field == ToFillIn::Blank;
        self.compare_fields("____", is_blank);
        self.compare_fields("[ ]", |field| !is_blank(field));
    }

    fn compare_emphasis(&mut self) {
        let source = emphasis(self.source.message, &self.source.parts);
        let translation = emphasis(self.translation.message, &self.translation.parts);
        let written = |range: Range<usize>| self.translation.message[range].to_owned();
        let unpaired = translation.unpaired.first().cloned();
        let unpaired = unpaired.filter(|_| translation.unpaired.len() > source.unpaired.len());
        if let Some(range) = unpaired {
            let sign = written(range.clone());
            return self.note_at(ParityProblem::SingleSign { sign }, range);
        }
        match (source.strong.first(), translation.strong.first()) {
            (Some(words), None) => {
                let words = self.source.message[words.clone()].to_owned();
                self.note(ParityProblem::LostStrong { words }, None);
            }
            (None, Some(range)) => {
                let words = written(range.clone());
                self.note_at(ParityProblem::AddedStrong { words }, range.clone());
            }
            _ => {}
        }
    }

    fn compare_fields(&mut self, field: &'static str, is_such: impl Fn(ToFillIn) -> bool) {
        let (expected, found) = (self.source.fields(&is_such), self.translation.fields(&is_such));
        if expected != found {
            self.note(ParityProblem::Fields { field, expected, found }, None);
        }
    }
}

impl Side<'_> {
    /// The number of fields of a kind.
    fn fields(&self, is_such: impl Fn(ToFillIn) -> bool) -> usize {
        let is_field = |kind| matches!(kind, PartKind::ToFillIn(field) if is_such(field));
        self.parts.iter().filter(|part| is_field(part.kind)).count()
    }
}
