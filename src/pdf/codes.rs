//! The codes that stand for glyphs in the content of a page.
//!
//! `ToUnicode` has one text for each code, so a glyph that says different
//! things in different places has several codes: the hyphen of the line
//! breaker (U+00AD) and that of the text, a space and a no-break space, a
//! letter that begins its cluster here and continues one there.
//!
//! In TrueType outlines several codes can lead to one glyph. In CFF outlines a
//! code is its glyph (ISO 32000-1, 9.7.4.2): such a face is written as several
//! fonts, the second of the glyphs that say a second thing. There are seldom
//! more than two, and the second is small.

use super::WriteError;
use crate::fonts::{FaceId, FontBook, Outlines};
use crate::layout::{Item, Page, TextRun};
use crate::shaping::{Glyph, GlyphText};

/// What a hyphen of the line breaker says.
const SOFT_HYPHEN: &str = "\u{AD}";

/// The codes of all faces on the pages, by [`FaceId`].
#[derive(Debug, Default)]
pub(super) struct Codes<'a> {
    faces: Vec<Option<FaceCodes<'a>>>,
}

impl<'a> Codes<'a> {
    /// The faces there are codes for.
    pub(super) fn faces(&self) -> impl Iterator<Item = (FaceId, &FaceCodes<'a>)> {
        (0u8..).zip(&self.faces).filter_map(|(id, face)| Some((FaceId(id), face.as_ref()?)))
    }

    /// The codes of a face.
    pub(super) fn face(&self, face: FaceId) -> Option<&FaceCodes<'a>> {
        self.faces.get(usize::from(face.0))?.as_ref()
    }

    fn face_mut(&mut self, face: FaceId, fonts: &FontBook) -> &mut FaceCodes<'a> {
        let index = usize::from(face.0);
        if self.faces.len() <= index {
            self.faces.resize_with(index + 1, || None);
        }
        self.faces[index].get_or_insert_with(|| FaceCodes {
            are_glyphs: fonts.outlines(face) == Outlines::Cff,
            ..FaceCodes::default()
        })
    }
}

/// The codes of a face.
#[derive(Debug, Default)]
pub(super) struct FaceCodes<'a> {
    /// By glyph: the first of its entries plus one, or 0.
    first: Vec<u16>,
    entries: Vec<Entry<'a>>,
    /// Whether a font can have one code for a glyph, not more.
    are_glyphs: bool,
    /// Of each font of the face, the entries by code; the first code is 1.
    fonts: Vec<Vec<u16>>,
}

/// A code of one of the fonts that a face is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Code {
    pub(super) font: usize,
    pub(super) code: u16,
}

#[derive(Debug)]
struct Entry<'a> {
    glyph: u16,
    text: &'a str,
    /// The glyph's next entry plus one, or 0.
    next: u16,
    code: Code,
}

impl<'a> FaceCodes<'a> {
    /// How many fonts the face is written as.
    pub(super) fn font_count(&self) -> usize {
        self.fonts.len()
    }

    /// Glyph and text of each code of a font, from code 1 on.
    pub(super) fn glyphs(&self, font: usize) -> impl Iterator<Item = (u16, &'a str)> {
        self.fonts.get(font).into_iter().flatten().map(|&index| {
            let entry = &self.entries[usize::from(index)];
            (entry.glyph, entry.text)
        })
    }

    /// The code of a glyph that says this.
    pub(super) fn code(&self, glyph: u16, text: &str) -> Code {
        self.entries_of(glyph)
            .find(|entry| entry.text == text)
            .map_or(Code::default(), |it| it.code)
    }

    fn entries_of(&self, glyph: u16) -> impl Iterator<Item = &Entry<'a>> {
        let entry = |at: u16| self.entries.get(usize::from(at).checked_sub(1)?);
        let first = self.first.get(usize::from(glyph)).copied().unwrap_or_default();
        std::iter::successors(entry(first), move |before| entry(before.next))
    }

    fn add(&mut self, glyph: u16, text: &'a str) -> Result<(), WriteError> {
        if self.entries_of(glyph).any(|entry| entry.text == text) {
            return Ok(());
        }
        let place = usize::from(glyph);
        if self.first.len() <= place {
            self.first.resize(place + 1, 0);
        }
        let next = self.first[place];
        self.entries.push(Entry { glyph, text, next, code: Code::default() });
        self.first[place] = u16::try_from(self.entries.len())
            .map_err(|_| WriteError::Other("more than 65,535 glyphs of a face".to_owned()))?;
        Ok(())
    }

    /// Codes in the order of their texts: neighbours in the alphabet have
    /// neighbouring codes, and ToUnicode becomes short.
    fn number(&mut self) {
        let mut order: Vec<u16> = (0..self.entries.len() as u16).collect();
        order.sort_by_key(|&index| {
            let entry = &self.entries[usize::from(index)];
            (entry.text, entry.glyph)
        });
        for index in order {
            let font = self.font_of(index);
            if self.fonts.len() <= font {
                self.fonts.push(Vec::new());
            }
            self.fonts[font].push(index);
            let code = self.fonts[font].len() as u16;
            self.entries[usize::from(index)].code = Code { font, code };
        }
    }

    /// The font of an entry: the first in which its glyph has no code yet,
    /// where it can have but one.
    fn font_of(&self, index: u16) -> usize {
        if !self.are_glyphs {
            return 0;
        }
        let glyph = self.entries[usize::from(index)].glyph;
        self.entries_of(glyph).filter(|entry| entry.code != Code::default()).count()
    }
}

/// Gives codes to all glyphs of the pages.
pub(super) fn collect<'a>(pages: &[Page<'a>], fonts: &FontBook) -> Result<Codes<'a>, WriteError> {
    let mut codes = Codes::default();
    for item in pages.iter().flat_map(Page::all) {
        if let Item::Text(run) = item {
            let face = codes.face_mut(run.face, fonts);
            for glyph in run.glyphs {
                face.add(glyph.id, text_of(glyph, run))?;
            }
        }
    }
    for face in codes.faces.iter_mut().flatten() {
        face.number();
    }
    Ok(codes)
}

/// What a glyph says. The line feed of a hard line break is a space to a
/// reader: it only keeps the words apart.
pub(super) fn text_of<'a>(glyph: &Glyph, run: &TextRun<'a>) -> &'a str {
    match glyph.text {
        GlyphText::Cluster { start, length } => {
            let start = start as usize;
            match run.text.get(start..start + usize::from(length)).unwrap_or_default() {
                "\n" => " ",
                text => text,
            }
        }
        GlyphText::Continuation => "",
        GlyphText::Hyphen => SOFT_HYPHEN,
    }
}
