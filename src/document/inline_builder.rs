//! [`InlineBuilder`] gathers the words of a text with their looks and their positions in the
//! file. Which words those are is decided by `markup` and the other parts of the document.

use std::ops::Range;

use super::{Field, Inline, InlineText};
use crate::definition::{LanguageTag, Offsets};
use crate::diagnostic::Position;
use crate::recognize::{has_ligature, letters_of};

/// The look of a stretch of text, and the link or field it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct InlineStyle {
    pub(crate) strong: bool,
    pub(crate) emphasis: bool,
    /// The index of its link among those of the text.
    pub(crate) link: Option<usize>,
    /// The field it is.
    pub(crate) field: Option<Field>,
}

/// A stretch of text of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StyledPiece {
    pub(crate) range: Range<usize>,
    pub(crate) style: InlineStyle,
}

/// The words of a paragraph under construction. Runs of blanks become one space, and no
/// line begins or ends with a space.
#[derive(Debug, Clone, Default)]
pub(crate) struct InlineBuilder {
    pub(crate) text: String,
    pub(crate) offsets: Offsets,
    pub(crate) pieces: Vec<StyledPiece>,
    /// A space that is added only if a word follows: its position in the file and look.
    space: Option<(Position, InlineStyle)>,
    /// Their language, if it is not the document's.
    pub(crate) language: Option<LanguageTag>,
    /// Whether their translation has a fault.
    pub(crate) is_faulty: bool,
}

impl InlineBuilder {
    /// Adds text as it is read; `start` is its offset in `places`.
    pub(crate) fn push(&mut self, text: &str, places: &Offsets, start: usize, style: InlineStyle) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let at = start + text.len() - rest.len();
            let word = length_of_word(rest);
            let length = if word > 0 { word } else { first.len_utf8() };
            match first {
                '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' => {
                    self.line_break(places.to_file(at), style)
                }
                _ if word > 0 => self.word(&rest[..word], places, at, style),
                _ if is_blank(first) => self.blank(places.to_file(at), style),
                // The check of a text's characters has reported this one.
                _ => {}
            }
            rest = &rest[length..];
        }
    }

    /// Adds a blank; several in a row make one space.
    pub(crate) fn blank(&mut self, file: Position, style: InlineStyle) {
        if !self.text.is_empty() && !self.text.ends_with('\n') && self.space.is_none() {
            self.space = Some((file, style));
        }
    }

    /// Adds a line break of the author's.
    pub(crate) fn line_break(&mut self, file: Position, style: InlineStyle) {
        self.space = None;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.character('\n', file, style);
        }
    }

    /// Adds a field with the words that are read aloud for it.
    pub(crate) fn field(&mut self, words: &str, field: Field, file: Position, style: InlineStyle) {
        self.flush_space();
        self.offsets.lead(self.text.len(), file);
        self.text.push_str(words);
        self.extend(words.len(), InlineStyle { field: Some(field), ..style });
    }

    /// Adds words of the program's own, all at one position of the file.
    pub(crate) fn say(&mut self, text: &str, file: Position, style: InlineStyle) {
        self.push(text, &Offsets::at(file), 0, style);
    }

    /// Adds a text with its line breaks.
    pub(crate) fn lines(&mut self, text: &str, places: &Offsets, style: InlineStyle) {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            self.push(line.trim_end_matches('\n'), places, start, style);
            start += line.len();
            if line.ends_with('\n') {
                self.line_break(places.to_file(start - 1), style);
            }
        }
    }

    /// Adds the contents of another builder.
    pub(crate) fn append(&mut self, other: &Self) {
        for StyledPiece { range, style } in &other.pieces {
            let text = &other.text[range.clone()];
            let places = Offsets::at(other.offsets.to_file(range.start));
            match style.field {
                Some(field) => self.field(text, field, places.to_file(0), *style),
                None => self.lines(text, &places, *style),
            }
        }
    }

    /// Gives a range of the text another look.
    pub(crate) fn restyle(
        &mut self,
        range: &Range<usize>,
        style: impl Fn(InlineStyle) -> InlineStyle,
    ) {
        let pieces = std::mem::take(&mut self.pieces);
        self.pieces = restyled(pieces, range, style);
    }

    /// Whether any part of a range of the text is in a link.
    pub(crate) fn has_link(&self, range: &Range<usize>) -> bool {
        let first = self.pieces.partition_point(|piece| piece.range.end <= range.start);
        let within = self.pieces[first..].iter().take_while(|piece| piece.range.start < range.end);
        within.into_iter().any(|piece| piece.style.link.is_some())
    }

    /// Makes ranges of the text into links, given with the index of each link. The ranges
    /// are in order and do not overlap.
    pub(crate) fn link(&mut self, links: &[(Range<usize>, usize)]) {
        if links.is_empty() {
            return;
        }
        let mut links = links.iter().peekable();
        let mut parts = Vec::with_capacity(self.pieces.len() + 2 * links.len());
        for StyledPiece { range, style } in std::mem::take(&mut self.pieces) {
            let mut at = range.start;
            while let Some((linked, link)) = links.peek().filter(|(it, _)| it.start < range.end) {
                let (start, end) = (linked.start.max(at), linked.end.min(range.end));
                parts.push(StyledPiece { range: at..start, style });
                parts.push(StyledPiece {
                    range: start..end,
                    style: InlineStyle { link: Some(*link), ..style },
                });
                at = end;
                if linked.end > range.end {
                    break;
                }
                links.next();
            }
            parts.push(StyledPiece { range: at..range.end, style });
        }
        parts.retain(|piece| !piece.range.is_empty());
        self.pieces = parts;
    }

    /// The same words at other positions of the file.
    pub(super) fn placed(&self, place: impl Fn(Position) -> Position) -> Self {
        let places = self.offsets.0.iter().map(|&(at, file)| (at, place(file))).collect();
        let space = self.space.map(|(file, style)| (place(file), style));
        Self {
            text: self.text.clone(),
            offsets: Offsets(places),
            pieces: self.pieces.clone(),
            space,
            language: self.language.clone(),
            is_faulty: self.is_faulty,
        }
    }

    /// The finished text with these inlines.
    pub(crate) fn into_text(self, inlines: Vec<Inline>) -> InlineText {
        let Self { text, offsets, language, is_faulty, .. } = self;
        InlineText { text, inlines, offsets, language, is_faulty }
    }

    /// Removes the line breaks after the last word.
    pub(crate) fn trim_end(&mut self) {
        self.space = None;
        while self.text.ends_with('\n') {
            self.text.pop();
            if let Some(last) = self.pieces.last_mut() {
                last.range.end = self.text.len();
            }
            self.pieces.retain(|piece| !piece.range.is_empty());
        }
    }

    fn word(&mut self, word: &str, places: &Offsets, start: usize, style: InlineStyle) {
        self.flush_space();
        if !has_ligature(word) {
            return self.part(word, places, start, style);
        }
        let mut end = 0;
        for (at, character) in word.char_indices() {
            if let Some(letters) = letters_of(character) {
                self.part(&word[end..at], places, start + end, style);
                let file = places.to_file(start + at);
                for letter in letters.chars() {
                    self.character(letter, file, style);
                }
                end = at + character.len_utf8();
            }
        }
        self.part(&word[end..], places, start + end, style);
    }

    fn part(&mut self, word: &str, places: &Offsets, start: usize, style: InlineStyle) {
        if word.is_empty() {
            return;
        }
        self.offsets.follow(self.text.len(), places, start, start + word.len());
        self.text.push_str(word);
        self.extend(word.len(), style);
    }

    fn flush_space(&mut self) {
        if let Some((file, style)) = self.space.take() {
            self.character(' ', file, style);
        }
    }

    fn character(&mut self, character: char, file: Position, style: InlineStyle) {
        self.offsets.lead(self.text.len(), file);
        self.text.push(character);
        self.extend(character.len_utf8(), style);
    }

    /// Gives the last `length` bytes a look.
    fn extend(&mut self, length: usize, style: InlineStyle) {
        let end = self.text.len();
        match self.pieces.last_mut() {
            Some(last) if last.style == style => last.range.end = end,
            _ => self.pieces.push(StyledPiece { range: end - length..end, style }),
        }
    }
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// The length of the word that a text begins with, in bytes.
fn length_of_word(text: &str) -> usize {
    let plain = text.bytes().position(|byte| !byte.is_ascii_graphic()).unwrap_or(text.len());
    let rest = &text[plain..];
    plain + rest.find(|character| !is_word(character)).unwrap_or(rest.len())
}

fn is_word(character: char) -> bool {
    !is_blank(character)
        && !character.is_control()
        && !matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// The pieces, with the look of those in a range changed.
fn restyled(
    pieces: Vec<StyledPiece>,
    range: &Range<usize>,
    other: impl Fn(InlineStyle) -> InlineStyle,
) -> Vec<StyledPiece> {
    let mut parts = Vec::with_capacity(pieces.len() + 2);
    for piece in pieces {
        let start = piece.range.start.max(range.start).min(piece.range.end);
        let end = piece.range.end.min(range.end).max(start);
        let cuts = [
            (piece.range.start..start, piece.style),
            (start..end, other(piece.style)),
            (end..piece.range.end, piece.style),
        ];
        let cuts = cuts.into_iter().filter(|(range, _)| !range.is_empty());
        parts.extend(cuts.map(|(range, style)| StyledPiece { range, style }));
    }
    parts
}
