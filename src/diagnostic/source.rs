use std::sync::Arc;

/// What Windows editors put at the begin of a file; no column is counted for it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A text file a person wrote, as it is spoken of.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path as the user typed it, with the slashes of the machine.
    pub name: String,
    /// What it holds.
    pub text: String,
}

impl Source {
    /// A file of this name and content.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into() })
    }

    /// The line and the column of a byte offset, both counted from 1, the
    /// column in characters.
    pub fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.boundary(offset);
        let before = &self.text[..offset];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before[start..].trim_start_matches(BYTE_ORDER_MARK);
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }

    /// The span with both ends in the text and between two characters, the end
    /// not before the start.
    pub fn bounded(&self, span: Span) -> Span {
        let start = self.boundary(span.start);
        Span::new(start, self.boundary(span.end).max(start))
    }

    /// Where in a part of the text these words first stand, if they are written
    /// there as they are read.
    pub fn find(&self, part: Span, words: &str) -> Option<Span> {
        let part = self.bounded(part);
        let start = part.start + self.text[part.start..part.end].find(words)?;
        Some(Span::new(start, start + words.len()))
    }

    /// The last place between two characters that is not after `offset`.
    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// A range of bytes of a [`Source`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

/// A span together with the source it lies in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The part of it.
    pub span: Span,
}
