//! Texts of the definition with the place in the file of every character. The
//! places of a string as it is read are worked out in [`text`](super::text).

use std::ops::Range;

use crate::diagnostic::{FileId, Position, Span};
use crate::recognize::{has_ligature, letters_of};

/// A string of the definition, and the place of each of its characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The string, with escapes resolved.
    pub value: String,
    /// The whole value in the file, quotes included.
    pub span: Span,
    /// From places in `value` to places in the file.
    pub offsets: Offsets,
}

impl Text {
    /// The place in the file of a range of `value`.
    pub fn span_of(&self, start: usize, end: usize) -> Span {
        self.offsets.span(start, end)
    }

    /// Appends a part of another text.
    pub fn append(&mut self, other: &Self, range: Range<usize>) {
        if !range.is_empty() {
            self.offsets.follow(self.value.len(), &other.offsets, range.start, range.end);
            self.value.push_str(&other.value[range]);
        }
    }

    /// Appends words that are not in the file, and gives them one place in it.
    pub fn insert(&mut self, words: &str, file: Position) {
        self.offsets.lead(self.value.len(), file);
        self.value.push_str(words);
    }

    /// Replaces ligatures by their letters, each at the place of its ligature.
    pub fn with_plain_letters(self) -> Self {
        if !has_ligature(&self.value) {
            return self;
        }
        let mut plain = Self { span: self.span, ..Self::default() };
        let mut end = 0;
        for (at, character) in self.value.char_indices() {
            if let Some(letters) = letters_of(character) {
                plain.append(&self, end..at);
                let file = self.offsets.to_file(at);
                letters.chars().for_each(|it| plain.insert(it.encode_utf8(&mut [0; 4]), file));
                end = at + character.len_utf8();
            }
        }
        plain.append(&self, end..self.value.len());
        plain
    }

    /// The same text, in another file.
    pub fn in_file(self, file: FileId) -> Self {
        let Self { value, span, offsets } = self;
        Self { value, span: span.in_file(file), offsets: offsets.in_file(file) }
    }
}

/// Maps places in a decoded string to places in the file: sorted pairs (decoded,
/// file), each the start of a stretch that the file holds unchanged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offsets(pub Vec<(usize, Position)>);

impl Offsets {
    /// The places of a string that begins at `file` and has no escapes.
    pub fn at(file: Position) -> Self {
        Self(vec![(0, file)])
    }

    /// The same places, in another file.
    pub fn in_file(mut self, file: FileId) -> Self {
        for (_, position) in &mut self.0 {
            *position = position.in_file(file);
        }
        self
    }

    /// The place in the file of a place in the string.
    pub fn to_file(&self, decoded: usize) -> Position {
        let after = self.0.partition_point(|&(begin, _)| begin <= decoded);
        match after.checked_sub(1).and_then(|index| self.0.get(index)) {
            Some(&(begin, file)) => file + (decoded - begin),
            None => Position::new(decoded),
        }
    }

    /// The place in the file of a range of the string. If the range ends in
    /// another file than it begins in, only the part in the first file counts.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let begin = self.to_file(start);
        let is_near = |end: &Position| end.file == begin.file;
        let within = self.within(start, end).iter().rev().map(|&(stretch, _)| stretch);
        let after_last_byte = |end: usize| self.to_file(end.saturating_sub(1)) + 1;
        let ends = std::iter::once(end).chain(within).map(after_last_byte);
        let mut ends = std::iter::once(self.to_file(end)).chain(ends);
        let end = ends.find(is_near).unwrap_or(begin);
        Span { file: begin.file, start: begin.offset, end: end.offset }
    }

    /// The stretches of `text`, the string of these places, each with its start in
    /// the file. A character belongs to the stretch it begins in.
    pub fn stretches<'t>(&self, text: &'t str) -> impl Iterator<Item = (&'t str, Position)> {
        let begins = self.0.iter().map(|&(begin, _)| begin).skip(1).chain([text.len()]);
        let mut rest = text;
        self.0.iter().zip(begins).map(move |(&(_, file), end)| {
            let begin = text.len() - rest.len();
            let (stretch, after) = rest.split_at(text.ceil_char_boundary(end.max(begin)) - begin);
            rest = after;
            (stretch, file)
        })
    }

    /// The stretches that start between two places.
    fn within(&self, start: usize, end: usize) -> &[(usize, Position)] {
        let after = self.0.partition_point(|&(begin, _)| begin <= start);
        let until = self.0.partition_point(|&(begin, _)| begin < end);
        &self.0[after..until.max(after)]
    }

    /// Maps the places from `at` on to those of `other` from `start` to `end`.
    pub fn follow(&mut self, at: usize, other: &Self, start: usize, end: usize) {
        self.lead(at, other.to_file(start));
        for &(begin, file) in other.within(start, end) {
            self.lead(at + begin - start, file);
        }
    }

    /// Maps the places from `at` on to the file from `file` on.
    pub fn lead(&mut self, at: usize, file: Position) {
        if self.0.is_empty() || self.to_file(at) != file {
            self.0.push((at, file));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Offsets, Text};
    use crate::diagnostic::{FileId, Position, Span};

    const OTHER: Position = Position { file: FileId::PRACTICE, offset: 40 };

    fn offsets(places: &[(usize, usize)]) -> Offsets {
        Offsets(places.iter().map(|&(at, file)| (at, Position::new(file))).collect())
    }

    /// `Bel 020 123 nu`, with `020 123` in another file.
    fn two_files() -> Offsets {
        Offsets(vec![(0, Position::new(10)), (4, OTHER), (11, Position::new(30))])
    }

    #[test]
    fn letters_of_a_ligature_are_at_its_place() {
        let offsets = offsets(&[(0, 10)]);
        let text = Text { value: "een ﬁets".to_owned(), offsets, ..Text::default() };
        let plain = text.with_plain_letters();
        assert_eq!(plain.value, "een fiets");
        assert_eq!(plain.span_of(4, 9), Span::new(14, 20));
        assert_eq!(plain.span_of(6, 9), Span::new(17, 20));
    }

    #[test]
    fn stretches_are_the_whole_text() {
        let of = |offsets: Offsets, text| {
            offsets.stretches(text).map(|(stretch, _)| stretch).collect::<Vec<_>>()
        };
        let stretches = |places: &[(usize, usize)], text| of(offsets(places), text);
        assert_eq!(of(two_files(), "Bel 020 123 nu"), ["Bel ", "020 123", " nu"]);
        // A no-break space, written as an entity with an escape in it.
        assert_eq!(stretches(&[(0, 10), (4, 18)], "a\u{a0}\u{a0}b"), ["a\u{a0}\u{a0}", "b"]);
        // Beyond the end, as when a line break after it was removed.
        assert_eq!(stretches(&[(0, 10), (4, 18), (5, 20)], "een"), ["een", "", ""]);
    }

    #[test]
    fn range_over_a_part_of_another_file_has_both_its_ends() {
        assert_eq!(two_files().span(0, 14), Span::new(10, 33));
    }

    #[test]
    fn range_that_ends_with_another_file_stays_in_its_own() {
        assert_eq!(two_files().span(0, 4), Span::new(10, 14));
        assert_eq!(two_files().span(0, 7), Span::new(10, 14));
        assert_eq!(two_files().span(4, 11), OTHER.span(7));
        assert_eq!(two_files().span(6, 13), (OTHER + 2).span(5));
    }
}
