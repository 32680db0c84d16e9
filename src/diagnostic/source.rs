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

    /// The last place between two characters that is not after `offset`.
    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// The files of a leaflet in a row, so that one number is a place in any of
/// them, as rustc's `SourceMap` has it: the definition from 0 on, the file of
/// the practice from [`Sources::PRACTICE`] on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// The definition.
    pub definition: Arc<Source>,
    /// What all leaflets of a practice share, if there is such a file.
    pub practice: Option<Arc<Source>>,
}

impl Sources {
    /// Where the file of the practice begins. No file is as long.
    pub const PRACTICE: usize = 1 << 30;

    /// Whether two places lie in one file.
    pub fn are_in_one_file(one: usize, other: usize) -> bool {
        (one < Self::PRACTICE) == (other < Self::PRACTICE)
    }

    /// The file a span lies in, and where in that.
    pub fn place(&self, span: Span) -> Place {
        match &self.practice {
            Some(practice) if span.start >= Self::PRACTICE => {
                let local = |place: usize| place.saturating_sub(Self::PRACTICE);
                Place::new(practice, Span::new(local(span.start), local(span.end)))
            }
            _ => Place::new(&self.definition, span),
        }
    }
}

impl From<Arc<Source>> for Sources {
    fn from(definition: Arc<Source>) -> Self {
        Self { definition, practice: None }
    }
}

/// A range of bytes of a [`Source`], or of the [`Sources`] of a leaflet.
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

    /// The same so many bytes later.
    pub const fn moved(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
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

impl Place {
    /// A part of a file; it is kept within that.
    pub fn new(source: &Arc<Source>, span: Span) -> Self {
        Self { source: source.clone(), span: source.bounded(span) }
    }

    /// Where in it these words first stand, if they are written there as they
    /// are read.
    pub fn of_words(&self, words: &str) -> Option<Self> {
        let start =
            self.span.start + self.source.text[self.span.start..self.span.end].find(words)?;
        let span = Span::new(start, start + words.len());
        Some(Self { source: self.source.clone(), span })
    }
}
