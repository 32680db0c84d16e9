//! The files of a leaflet ([`Sources`]) and places in them ([`Span`], [`Place`]).
//! Reading files is left to `files`.

use std::ops::{Add, Range};
use std::sync::{Arc, OnceLock};

/// The character that Windows editors put at the beginning of a file; it does not
/// count as a column.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// A text file that a person wrote.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Source {
    /// Its path as messages write it, with the slashes of the machine.
    pub name: String,
    /// Its text.
    pub text: String,
    lines: Lines,
}

/// The lines and characters of a text, counted on first use: those of a file with very
/// many mistakes are not counted again for each of them.
#[derive(Debug, Default)]
struct Lines(OnceLock<Counted>);

#[derive(Debug)]
struct Counted {
    /// The offset of each line. A text that ends in a line break has an empty last line.
    begins: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`] bytes.
    characters: Vec<usize>,
}

/// The bytes between two places up to which the characters of a text are counted once.
const STEP: usize = 1024;

/// Equal texts have equal lines.
impl PartialEq for Lines {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lines {}

impl Lines {
    fn of(&self, text: &str) -> &Counted {
        self.0.get_or_init(|| {
            let mut begins = vec![0];
            let mut end = 0;
            for line in text.split_inclusive('\n') {
                end += line.len();
                if line.ends_with('\n') {
                    begins.push(end);
                }
            }
            let steps = text.as_bytes().chunks(STEP).scan(0, |before, bytes| {
                *before += characters_in(bytes);
                Some(*before)
            });
            Counted { begins, characters: [0].into_iter().chain(steps).collect() }
        })
    }
}

impl Counted {
    /// The number of characters of the text before an offset.
    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let step = offset / STEP;
        self.characters[step] + characters_in(&text.as_bytes()[step * STEP..offset])
    }
}

/// How many characters begin in these bytes of UTF-8.
fn characters_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000).count()
}

impl Source {
    /// A file with this name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into(), lines: Lines::default() })
    }

    /// The line and column of a byte offset, both counted from 1, the column in
    /// characters.
    pub fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = self.boundary(offset);
        let counted = self.lines.of(&self.text);
        let number = counted.begins.partition_point(|&begin| begin <= offset);
        let line = &self.text[counted.begins[number - 1]..offset];
        let start = offset - line.trim_start_matches(BYTE_ORDER_MARK).len();
        let characters = |offset| counted.characters_before(&self.text, offset);
        (number, characters(offset) - characters(start) + 1)
    }

    /// The byte offset at which the line of another offset begins.
    pub fn line_begin(&self, offset: usize) -> usize {
        let lines = &self.lines.of(&self.text).begins;
        lines[lines.partition_point(|&begin| begin <= self.boundary(offset)) - 1]
    }

    /// The bytes of a span, clamped to the text and to character boundaries, with
    /// the end not before the start.
    pub fn bounded(&self, span: Span) -> Range<usize> {
        let start = self.boundary(span.start);
        start..self.boundary(span.end).max(start)
    }

    /// The last character boundary at or before `offset`.
    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// A file of a leaflet, by its number among the [`Sources`]. Whoever reads a
/// single file uses [`FileId::DEFINITION`], until the caller says which of the
/// files it is.
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
    /// The number of files before the drawings.
    const BEFORE_DRAWINGS: u32 = 4;

    /// The drawing with this number among the drawings of a leaflet.
    const fn drawing(number: usize) -> Self {
        Self(Self::BEFORE_DRAWINGS + number as u32)
    }
}

/// The files that contain the words of a leaflet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// The definition.
    pub definition: Arc<Source>,
    /// The file of the practice, if there is one.
    pub practice: Option<Arc<Source>>,
    /// The translations of the definition, if it is set in another language.
    pub catalogue: Option<Arc<Source>>,
    /// The translations of the file of the practice.
    pub practice_catalogue: Option<Arc<Source>>,
    /// The drawings with words to set.
    pub drawings: Vec<Arc<Source>>,
}

impl Sources {
    /// The file with this number, if the leaflet has it.
    pub fn get(&self, file: FileId) -> Option<&Arc<Source>> {
        match file {
            FileId::DEFINITION => Some(&self.definition),
            FileId::PRACTICE => self.practice.as_ref(),
            FileId::CATALOGUE => self.catalogue.as_ref(),
            FileId::PRACTICE_CATALOGUE => self.practice_catalogue.as_ref(),
            FileId(file) => self.drawings.get((file - FileId::BEFORE_DRAWINGS) as usize),
        }
    }

    /// The number of a drawing, which is added if it is new.
    pub fn drawing(&mut self, drawing: &Arc<Source>) -> FileId {
        let known = self.drawings.iter().position(|known| known == drawing);
        FileId::drawing(known.unwrap_or_else(|| {
            self.drawings.push(drawing.clone());
            self.drawings.len() - 1
        }))
    }

    /// The place of a span: its source, and the bytes in it.
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

/// A byte of a file of a leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Position {
    /// The file.
    pub file: FileId,
    /// The byte offset in it.
    pub offset: usize,
}

impl Position {
    /// A byte of the file being read.
    pub const fn new(offset: usize) -> Self {
        Self { file: FileId::DEFINITION, offset }
    }

    /// The same offset in another file.
    pub const fn in_file(self, file: FileId) -> Self {
        Self { file, ..self }
    }

    /// The next `length` bytes from here.
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

/// A range of bytes of a file of a leaflet.
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
    /// The bytes from `start` up to `end` of the file being read.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { file: FileId::DEFINITION, start, end }
    }

    /// The same offsets in another file.
    pub const fn in_file(self, file: FileId) -> Self {
        Self { file, ..self }
    }

    /// Its first byte.
    pub const fn begin(self) -> Position {
        Position { file: self.file, offset: self.start }
    }

    /// Whether it contains a byte.
    pub fn contains(self, position: Position) -> bool {
        self.file == position.file && (self.start..self.end).contains(&position.offset)
    }

    /// Whether it contains all of another span.
    pub fn covers(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }
}

/// A part of a source, always within its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes.
    pub range: Range<usize>,
}

impl Place {
    /// The bytes of a span in its source, clamped to the source.
    pub fn new(source: &Arc<Source>, span: Span) -> Self {
        Self { source: source.clone(), range: source.bounded(span) }
    }

    /// The whole of a source.
    pub fn whole(source: &Arc<Source>) -> Self {
        Self { source: source.clone(), range: 0..source.text.len() }
    }

    /// The first place of these words in it, if they are written there without
    /// escapes.
    pub fn of_words(&self, words: &str) -> Option<Self> {
        let start = self.range.start + self.source.text[self.range.clone()].find(words)?;
        Some(Self { source: self.source.clone(), range: start..start + words.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn column_counts_characters_however_long_the_line() {
        let text = format!("eerst\n\u{feff}{}\nlaatst", "één twee ".repeat(2000));
        let source = Source::new("leaflet.toml", text.clone());
        let line = "eerst\n".len();
        let end = text.len() - "\nlaatst".len();
        for (at, _) in text.char_indices().filter(|(at, _)| (line + 3..end).contains(at)) {
            let counted = text[line + 3..at].chars().count() + 1;
            assert_eq!(source.line_and_column(at), (2, counted), "{at}");
        }
        assert_eq!(source.line_and_column(text.len()), (3, 7));
        assert_eq!(source.line_and_column(line), (2, 1));
    }
}
