//! The first step of shaping: a text divided into items of one inline, face, script and bidi
//! level. Faces come from [`face_fallback`](super::face_fallback), levels from `bidi`.

use std::ops::Range;

use harfrust::Script;
use unicode_normalization::char::is_combining_mark;

use super::face_fallback::{FaceFallback, is_invisible, is_space};
use super::isolates::isolates;
use super::{field, script};
use crate::bidi;
use crate::document::{Inline, InlineKind, InlineText};
use crate::fonts::FaceId;

/// A stretch of text that is shaped at once and belongs to one inline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextItem {
    /// Its byte range in the text.
    pub(super) range: Range<usize>,
    /// The index of its inline.
    pub(super) inline: usize,
    /// Its face.
    pub(super) face: FaceId,
    /// Its script; `None` if all its characters are shared by all scripts.
    pub(super) script: Option<Script>,
    /// Its bidi embedding level.
    pub(super) level: u8,
    /// Whether its face was chosen for letters, its own or those before it.
    of_letters: bool,
}

/// A character that no face has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MissingCharacter {
    /// The character.
    pub(super) character: char,
    /// Its byte offset in the text.
    pub(super) offset: usize,
}

/// Divides a text into items, in order. Line feeds belong to no item.
///
/// `all_faces` has the faces for each weight and slope, of which `choice` selects those of
/// an inline. Characters that no face has are added to `lacking`.
pub(super) fn itemize<'d>(
    text: &InlineText,
    right_to_left: bool,
    all_faces: &mut [FaceFallback<'d>],
    choice: impl Fn(&Inline) -> usize,
    lacking: &mut Vec<MissingCharacter>,
) -> Vec<TextItem> {
    let levels = bidi::levels(&text.text, right_to_left, || isolates(text));
    let levelled = LevelledText { text: &text.text, levels, base: u8::from(right_to_left) };
    let mut items: Vec<TextItem> = Vec::with_capacity(text.inlines.len());
    for (inline, stretch) in text.inlines.iter().enumerate() {
        let faces = &mut all_faces[choice(stretch)];
        let range = stretch.range.clone();
        if let InlineKind::Field(field) = stretch.kind {
            let face = faces.of(field::symbol(field)).unwrap_or_else(|| faces.main());
            let level = levelled.level_at(range.start);
            items.push(TextItem { range, inline, face, script: None, level, of_letters: false });
        } else {
            levelled.divide(inline, range, faces, lacking, &mut items);
        }
    }
    items
}

/// A text with its bidi embedding levels.
struct LevelledText<'t> {
    text: &'t str,
    /// The level of each byte; `None` if all have that of the text.
    levels: Option<Vec<u8>>,
    /// The level of the text.
    base: u8,
}

impl LevelledText<'_> {
    fn level_at(&self, offset: usize) -> u8 {
        self.levels.as_ref().map_or(self.base, |levels| levels[offset])
    }

    /// Adds the items of an inline of words.
    fn divide(
        &self,
        inline: usize,
        range: Range<usize>,
        faces: &mut FaceFallback<'_>,
        lacking: &mut Vec<MissingCharacter>,
        items: &mut Vec<TextItem>,
    ) {
        let mut open: Option<TextItem> = None;
        for (offset, character) in self.text[range.clone()].char_indices() {
            let start = range.start + offset;
            let plain = open.as_mut().filter(|_| self.levels.is_none());
            if let Some(item) = plain.filter(|item| item.goes_on(faces, self.text, start)) {
                item.range.end = start + 1;
                continue;
            }
            if character == '\n' {
                items.extend(open.take());
                continue;
            }
            let range = start..start + character.len_utf8();
            let script = script::of(character);
            let (face, of_letters) = match &open {
                Some(item) if stays_with_what_precedes(character) => (item.face, item.of_letters),
                Some(item) if script.is_none() && item.draws_too(faces, character) => {
                    (item.face, true)
                }
                _ => {
                    let face = choose_face(faces, self.text, start, character, lacking);
                    (face, script.is_some())
                }
            };
            let level = self.level_at(start);
            let next = TextItem { range, inline, face, script, level, of_letters };
            open = Some(match open.take() {
                Some(item) if item.takes_in(&next) => item.with(next),
                before => {
                    items.extend(before);
                    next
                }
            });
        }
        items.extend(open);
    }
}

impl TextItem {
    /// Whether an ASCII character without marks continues this item, as nearly all
    /// characters do.
    fn goes_on(&self, faces: &mut FaceFallback<'_>, text: &str, place: usize) -> bool {
        let Some(&byte) = text.as_bytes().get(place).filter(|&&byte| matches!(byte, b' '..=b'~'))
        else {
            return false;
        };
        (self.script == Some(Script::LATIN) || !byte.is_ascii_alphabetic())
            && faces.of(char::from(byte)) == Some(self.face)
            && marks_after(text, place + 1).is_empty()
    }

    /// Whether its face is used for a character that all scripts share: a full stop, digit
    /// or space among letters takes the face of the letters.
    fn draws_too(&self, faces: &FaceFallback<'_>, character: char) -> bool {
        self.of_letters && faces.draws(self.face, character)
    }

    /// Whether the next character can be shaped together with this item. A character that
    /// all scripts share goes with the script beside it.
    fn takes_in(&self, next: &Self) -> bool {
        let same_script =
            self.script == next.script || self.script.is_none() || next.script.is_none();
        self.face == next.face && self.level == next.level && same_script
    }

    fn with(self, next: Self) -> Self {
        Self {
            range: self.range.start..next.range.end,
            script: self.script.or(next.script),
            of_letters: self.of_letters || next.of_letters,
            ..self
        }
    }
}

/// Whether a character takes the face of the one before it.
fn stays_with_what_precedes(character: char) -> bool {
    !character.is_ascii() && (is_invisible(character) || is_combining_mark(character))
}

/// The face of a character and the marks on it.
fn choose_face(
    faces: &mut FaceFallback<'_>,
    text: &str,
    start: usize,
    character: char,
    lacking: &mut Vec<MissingCharacter>,
) -> FaceId {
    let marks = marks_after(text, start + character.len_utf8());
    let face =
        if marks.is_empty() { faces.of(character) } else { faces.of_cluster(character, marks) };
    let Some(face) = face.or_else(|| is_space(character).then(|| faces.main())) else {
        lacking.push(MissingCharacter { character, offset: start });
        return faces.main();
    };
    if !marks.is_empty() && !faces.draws_cluster(face, character, marks) {
        lacking.extend(lacking_mark(faces, face, text, start, character.len_utf8() + marks.len()));
    }
    face
}

/// The combining marks at an offset.
fn marks_after(text: &str, start: usize) -> &str {
    // The first combining mark is U+0300, in UTF-8 0xCC 0x80.
    if text.as_bytes().get(start).is_none_or(|&byte| byte < 0xCC) {
        return "";
    }
    let rest = &text[start..];
    let end = rest.find(|character| !is_combining_mark(character)).unwrap_or(rest.len());
    &rest[..end]
}

/// The first mark of a cluster that its face does not draw.
fn lacking_mark(
    faces: &FaceFallback<'_>,
    face: FaceId,
    text: &str,
    start: usize,
    length: usize,
) -> Option<MissingCharacter> {
    let mut characters = text[start..start + length].char_indices();
    let (_, base) = characters.next()?;
    let first = start + base.len_utf8();
    let (offset, character) = characters.find(|&(offset, mark)| {
        !faces.draws_cluster(face, base, &text[first..start + offset + mark.len_utf8()])
    })?;
    Some(MissingCharacter { character, offset: start + offset })
}
