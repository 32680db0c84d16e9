//! The codes that stand for glyphs in the content of a page.
//!
//! `ToUnicode` has one text for each code, so a glyph that says different
//! things in different places has several codes: the hyphen of the line
//! breaker (U+00AD) and that of the text, a space and a no-break space, a
//! letter that begins its cluster here and continues one there.

use super::WriteError;
use crate::fonts::FaceId;
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

    fn face_mut(&mut self, face: FaceId) -> &mut FaceCodes<'a> {
        let index = usize::from(face.0);
        if self.faces.len() <= index {
            self.faces.resize_with(index + 1, || None);
        }
        self.faces[index].get_or_insert_with(FaceCodes::default)
    }
}

/// The codes of a face.
#[derive(Debug, Default)]
pub(super) struct FaceCodes<'a> {
    /// By glyph: the first of its entries plus one, or 0.
    first: Vec<u16>,
    entries: Vec<Entry<'a>>,
    /// The entries by code; the first code is 1.
    order: Vec<u16>,
}

#[derive(Debug)]
struct Entry<'a> {
    glyph: u16,
    text: &'a str,
    /// The glyph's next entry plus one, or 0.
    next: u16,
    code: u16,
}

impl<'a> FaceCodes<'a> {
    /// Glyph and text of each code, from code 1 on.
    pub(super) fn glyphs(&self) -> impl ExactSizeIterator<Item = (u16, &'a str)> {
        self.order.iter().map(|&index| {
            let entry = &self.entries[usize::from(index)];
            (entry.glyph, entry.text)
        })
    }

    /// The code of a glyph that says this.
    pub(super) fn code(&self, glyph: u16, text: &str) -> u16 {
        self.find(glyph, text).map_or(0, |index| self.entries[index].code)
    }

    fn find(&self, glyph: u16, text: &str) -> Option<usize> {
        let mut at = *self.first.get(usize::from(glyph))?;
        while at != 0 {
            let index = usize::from(at) - 1;
            let entry = &self.entries[index];
            if entry.text == text {
                return Some(index);
            }
            at = entry.next;
        }
        None
    }

    fn add(&mut self, glyph: u16, text: &'a str) -> Result<(), WriteError> {
        if self.find(glyph, text).is_some() {
            return Ok(());
        }
        let place = usize::from(glyph);
        if self.first.len() <= place {
            self.first.resize(place + 1, 0);
        }
        let next = self.first[place];
        self.entries.push(Entry { glyph, text, next, code: 0 });
        self.first[place] = u16::try_from(self.entries.len())
            .map_err(|_| WriteError("more than 65,535 different glyphs in a face".to_owned()))?;
        Ok(())
    }

    /// Codes in the order of their texts: neighbours in the alphabet have
    /// neighbouring codes, and ToUnicode becomes short.
    fn number(&mut self) {
        self.order = (0..self.entries.len() as u16).collect();
        let entries = &self.entries;
        self.order.sort_by_key(|&index| {
            let entry = &entries[usize::from(index)];
            (entry.text, entry.glyph)
        });
        for (code, &index) in (1u16..).zip(&self.order) {
            self.entries[usize::from(index)].code = code;
        }
    }
}

/// Gives codes to all glyphs of the pages.
pub(super) fn collect<'a>(pages: &[Page<'a>]) -> Result<Codes<'a>, WriteError> {
    let mut codes = Codes::default();
    for item in pages.iter().flat_map(|page| page.items.iter().chain(&page.furniture)) {
        if let Item::Text(run) = item {
            let face = codes.face_mut(run.face);
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
