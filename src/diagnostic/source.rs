use std::ops::{Add, Range};
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

    /// The bytes of a span, with both ends in the text and between two
    /// characters, the end not before the start.
    pub fn bounded(&self, span: Span) -> Range<usize> {
        let start = self.boundary(span.start);
        start..self.boundary(span.end).max(start)
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

/// One of the files of a leaflet, by its number among its [`Sources`]. What is
/// read of a single file is in [`FileId::DEFINITION`] until the reader's caller
/// says which of the leaflet's it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(u32);

impl FileId {
    /// The definition.
    pub const DEFINITION: Self = Self(0);
    /// The file of the practice.
    pub const PRACTICE: Self = Self(1);
    /// The catalogue of the definition.
    pub const CATALOGUE: Self = Self(2);
    /// The catalogue of the practice.
    pub const PRACTICE_CATALOGUE: Self = Self(3);
    /// How many files come before the drawings.
    const BEFORE_DRAWINGS: u32 = 4;

    /// The drawing of this number among those of a leaflet.
    const fn drawing(number: usize) -> Self {
        Self(Self::BEFORE_DRAWINGS + number as u32)
    }
}

/// The files that the words of a leaflet are in.
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
    /// The file of this number, if the leaflet has it.
    pub fn get(&self, file: FileId) -> Option<&Arc<Source>> {
        match file {
            FileId::DEFINITION => Some(&self.definition),
            FileId::PRACTICE => self.practice.as_ref(),
            FileId::CATALOGUE => self.catalogue.as_ref(),
            FileId::PRACTICE_CATALOGUE => self.practice_catalogue.as_ref(),
            FileId(file) => self.drawings.get((file - FileId::BEFORE_DRAWINGS) as usize),
        }
    }

    /// The number of a drawing, which is added if it is not there yet.
    pub fn drawing(&mut self, drawing: &Arc<Source>) -> FileId {
        let known = self.drawings.iter().position(|known| known == drawing);
        FileId::drawing(known.unwrap_or_else(|| {
            self.drawings.push(drawing.clone());
            self.drawings.len() - 1
        }))
    }

    /// The source of a span, and where in it.
    pub fn place(&self, span: Span) -> Place {
        Place::new(self.get(span.file).unwrap_or(&self.definition), span)
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

/// A byte of one of the files of a leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Position {
    /// The file.
    pub file: FileId,
    /// The number of the byte in it.
    pub offset: usize,
}

impl Position {
    /// A byte of the file that is read.
    pub const fn new(offset: usize) -> Self {
        Self { file: FileId::DEFINITION, offset }
    }

    /// The same byte of another file.
    pub const fn in_file(self, file: FileId) -> Self {
        Self { file, ..self }
    }

    /// So many bytes from here on.
    pub const fn span(self, length: usize) -> Span {
        Span { file: self.file, start: self.offset, end: self.offset + length }
    }
}

impl Add<usize> for Position {
    type Output = Self;

    fn add(self, bytes: usize) -> Self {
        Self { offset: self.offset + bytes, ..self }
    }
}

/// A range of bytes of one of the files of a leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end` of the file that is read.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { file: FileId::DEFINITION, start, end }
    }

    /// The same bytes of another file.
    pub const fn in_file(self, file: FileId) -> Self {
        Self { file, ..self }
    }

    /// Its first byte.
    pub const fn begin(self) -> Position {
        Position { file: self.file, offset: self.start }
    }

    /// Whether a byte lies in it.
    pub fn contains(self, position: Position) -> bool {
        self.file == position.file && (self.start..self.end).contains(&position.offset)
    }

    /// Whether all of another span lies in it.
    pub fn covers(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }
}

/// A part of a source: bytes of it that are surely there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes.
    pub range: Range<usize>,
}

impl Place {
    /// The bytes of a span in the source that it is in; it is kept within that.
    pub fn new(source: &Arc<Source>, span: Span) -> Self {
        Self { source: source.clone(), range: source.bounded(span) }
    }

    /// The whole of a source.
    pub fn whole(source: &Arc<Source>) -> Self {
        Self { source: source.clone(), range: 0..source.text.len() }
    }

    /// Where in it these words first stand, if they are written there as they
    /// are read.
    pub fn of_words(&self, words: &str) -> Option<Self> {
        let start = self.range.start + self.source.text[self.range.clone()].find(words)?;
        Some(Self { source: self.source.clone(), range: start..start + words.len() })
    }
}
