use std::sync::{Arc, OnceLock};

/// What Windows editors put at the beginning of a file; no column is counted for
/// it.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// A text file a person wrote, as it is spoken of.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Source {
    /// Its path as the user typed it, with the slashes of the machine.
    pub name: String,
    /// What it holds.
    pub text: String,
    lines: Lines,
}

/// Where each line of a text begins, once somebody has asked: a file with
/// very many mistakes is not counted through for each of them.
#[derive(Debug, Default)]
struct Lines(OnceLock<Vec<usize>>);

/// Equal texts have equal lines.
impl PartialEq for Lines {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lines {}

impl Lines {
    /// Where each line begins; a text that ends in a line break has an empty
    /// last line.
    fn of(&self, text: &str) -> &[usize] {
        self.0.get_or_init(|| {
            let mut begins = vec![0];
            let mut end = 0;
            for line in text.split_inclusive('\n') {
                end += line.len();
                if line.ends_with('\n') {
                    begins.push(end);
                }
            }
            begins
        })
    }
}

impl Source {
    /// A file of this name and content.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into(), lines: Lines::default() })
    }

    /// The line and the column of a byte offset, both counted from 1, the
    /// column in characters.
    pub fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.boundary(offset);
        let lines = self.lines.of(&self.text);
        let number = lines.partition_point(|&begin| begin <= offset);
        let start = lines[number - 1];
        let line = self.text[start..offset].trim_start_matches(BYTE_ORDER_MARK);
        (number, line.chars().count() + 1)
    }

    /// Where the line of a byte offset begins.
    pub fn line_begin(&self, offset: usize) -> usize {
        let lines = self.lines.of(&self.text);
        lines[lines.partition_point(|&begin| begin <= self.boundary(offset)) - 1]
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
/// the practice from [`Sources::PRACTICE`] on, then the catalogues of both and
/// the drawings with words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// The definition.
    pub definition: Arc<Source>,
    /// What all leaflets of a practice share, if there is such a file.
    pub practice: Option<Arc<Source>>,
    /// The translations of the definition, if it is set in another language.
    pub catalogue: Option<Arc<Source>>,
    /// The translations of the file of the practice.
    pub practice_catalogue: Option<Arc<Source>>,
    /// The drawings whose words are set.
    pub drawings: Vec<Arc<Source>>,
}

impl Sources {
    /// No file is as long.
    const LONGEST: usize = 1 << 30;
    /// Where the file of the practice begins.
    pub const PRACTICE: usize = Self::LONGEST;
    /// Where the catalogue of the definition begins.
    pub const CATALOGUE: usize = 2 * Self::LONGEST;
    /// Where the catalogue of the practice begins.
    pub const PRACTICE_CATALOGUE: usize = 3 * Self::LONGEST;
    /// How many files come before the drawings.
    const BEFORE_DRAWINGS: usize = 4;

    /// Whether two places lie in one file.
    pub fn are_in_one_file(one: usize, other: usize) -> bool {
        one / Self::LONGEST == other / Self::LONGEST
    }

    /// Where a drawing begins, which is added if it is not there yet.
    pub fn begin_of_drawing(&mut self, drawing: &Arc<Source>) -> usize {
        let known = self.drawings.iter().position(|known| known == drawing);
        let index = known.unwrap_or_else(|| {
            self.drawings.push(drawing.clone());
            self.drawings.len() - 1
        });
        (Self::BEFORE_DRAWINGS + index) * Self::LONGEST
    }

    /// The file a span lies in, and where in that.
    pub fn place(&self, span: Span) -> Place {
        let file = match span.start / Self::LONGEST {
            0 => None,
            1 => self.practice.as_ref(),
            2 => self.catalogue.as_ref(),
            3 => self.practice_catalogue.as_ref(),
            file => self.drawings.get(file - Self::BEFORE_DRAWINGS),
        };
        let Some(file) = file else { return Place::new(&self.definition, span) };
        let begin = span.start - span.start % Self::LONGEST;
        Place::new(file, Span::new(span.start - begin, span.end.saturating_sub(begin)))
    }
}

impl From<Arc<Source>> for Sources {
    fn from(definition: Arc<Source>) -> Self {
        Self {
            definition,
            practice: None,
            catalogue: None,
            practice_catalogue: None,
            drawings: Vec::new(),
        }
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
