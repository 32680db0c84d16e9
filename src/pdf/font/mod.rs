//! A face in the file: only the glyphs in use, and only their outlines and
//! widths.
//!
//! 1. The glyphs in use are cut out of the face, and [`strip_hinting`] removes
//!    their hints.
//! 2. [`composite`] appends the composites that clusters need.
//! 3. [`dictionary`] writes the font, with the [`unicode`] map of its codes.
//!
//! Which codes there are is decided in [`codes`](super::codes).

mod composite;
mod dictionary;
mod strip_hinting;
mod unicode;

use std::sync::Arc;

use subsetter::GlyphRemapper;

use super::WriteError;
use super::clusters::{CodeGlyph, Component, Composite};
use super::codes::{Codes, FaceCodes};
use crate::fonts::sfnt::Sfnt;
use crate::fonts::{FaceId, FaceKey, FontBook, OutlineFormat};
use crate::memo::{Memo, Shared};

/// A font of a face, with its codes.
pub(super) struct Font<'a> {
    /// The face.
    pub(super) face: FaceId,
    /// The number among all fonts.
    pub(super) number: usize,
    /// The face's own name.
    name: &'a str,
    /// The text of each code, from code 1 on.
    texts: Vec<&'a str>,
    /// The whole font file.
    source: Sfnt<'a>,
    outlines: OutlineFormat,
    /// The glyphs in use.
    subset: Arc<FontProgram>,
}

/// A face reduced to the glyphs of some codes.
#[derive(Debug)]
pub(super) struct FontProgram {
    /// The glyph of each code in `program`, from code 0 on.
    glyphs: Vec<u16>,
    /// The width of each code in thousandths of an em, from code 0 on.
    widths: Vec<u16>,
    /// The font program for the PDF.
    program: Vec<u8>,
}

/// The font programs of faces.
pub(super) type SubsetMemo = Memo<SubsetKey, Arc<FontProgram>>;

/// What a font program is made from.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct SubsetKey {
    face: FaceKey,
    forms: Vec<CodeGlyph>,
}

/// All that decides the codes of a font and the glyphs they draw.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct FontKey {
    face: FaceId,
    texts: Vec<String>,
    subset: Shared<FontProgram>,
}

impl Font<'_> {
    pub(super) fn key(&self) -> FontKey {
        let texts = self.texts.iter().map(|&text| text.to_owned()).collect();
        FontKey { face: self.face, texts, subset: Shared(self.subset.clone()) }
    }

    /// The approximate size of the key in bytes.
    pub(super) fn weight_of_key(&self) -> usize {
        size_of::<FontKey>() + self.texts.len() * (size_of::<String>() + 1)
    }

    /// The width of a code in thousandths of an em.
    pub(super) fn width(&self, code: u16) -> u16 {
        self.subset.widths.get(usize::from(code)).copied().unwrap_or_default()
    }

    /// The name in the pages' resources.
    pub(super) fn resource(&self) -> String {
        format!("F{}", self.number)
    }
}

/// The fonts of all codes, in the order of the faces' ids.
pub(super) fn fonts<'a>(
    codes: &'a Codes<'a>,
    book: &'a FontBook,
    memo: &SubsetMemo,
) -> Result<Vec<Font<'a>>, WriteError> {
    let of_face = |(face, codes): (FaceId, &'a FaceCodes<'a>)| {
        (0..codes.font_count()).map(move |part| (face, codes, part))
    };
    codes
        .faces()
        .flat_map(of_face)
        .enumerate()
        .map(|(number, (face, codes, part))| {
            font(number, face, codes.forms(part), (book, memo)).ok_or(WriteError::Face(face))
        })
        .collect()
}

/// Makes a font of these forms and their texts; `None` if the face is damaged.
fn font<'a>(
    number: usize,
    face: FaceId,
    coded: impl Iterator<Item = (&'a CodeGlyph, &'a str)>,
    (book, memo): (&'a FontBook, &SubsetMemo),
) -> Option<Font<'a>> {
    let (used, texts): (Vec<&CodeGlyph>, Vec<&str>) = coded.unzip();
    let key = || SubsetKey { face: book.key(face), forms: used.iter().copied().cloned().collect() };
    let weight = |subset: &Arc<FontProgram>| 2 * subset.program.len();
    let make = || subset(face, &used, book).map(Arc::new).ok_or(());
    let subset = memo.get_or_make(memo.key(key), weight, make).ok()?;
    let (name, outlines) = (book.postscript_name(face), book.outlines(face));
    let (file, index) = book.file(face);
    Some(Font { face, number, name, texts, source: Sfnt::read(file, index)?, outlines, subset })
}

/// Reduces a face to these forms; `None` if it is damaged.
fn subset(face: FaceId, used: &[&CodeGlyph], book: &FontBook) -> Option<FontProgram> {
    let (file, index) = book.file(face);
    let mut remapper = GlyphRemapper::new();
    let kept = kept(used, &mut remapper);
    let subset = subsetter::subset(file, index, &remapper).ok()?;
    let subset = Sfnt::read(&subset, 0)?;
    let glyphs = numbers(&kept, subset.glyph_count()?)?;
    let (program, widths) = match book.outlines(face) {
        OutlineFormat::TrueType => {
            let program = with_composites(strip_hinting::slim(&subset)?, &kept)?;
            let widths = widths(&Sfnt::read(&program, 0)?, &glyphs)?;
            (program, widths)
        }
        OutlineFormat::Cff => (subset.table("CFF ")?.to_vec(), widths(&subset, &glyphs)?),
    };
    Some(FontProgram { glyphs, widths, program })
}

/// The forms with the glyph numbers of the subset.
fn kept(used: &[&CodeGlyph], remapper: &mut GlyphRemapper) -> Vec<CodeGlyph> {
    let mut remap = |form: &CodeGlyph| match form {
        CodeGlyph::Glyph(glyph) => CodeGlyph::Glyph(remapper.remap(*glyph)),
        CodeGlyph::Composite(composite) => {
            let kept = composite.components.iter().map(|component| Component {
                glyph: remapper.remap(component.glyph),
                ..*component
            });
            let components = kept.collect();
            CodeGlyph::Composite(Composite { components, ..*composite })
        }
    };
    used.iter().map(|form| remap(form)).collect()
}

/// The glyph of each code, from code 0 on. Composites come after the glyphs of
/// the subset.
fn numbers(kept: &[CodeGlyph], mut next: u16) -> Option<Vec<u16>> {
    let mut glyphs = vec![0];
    for form in kept {
        glyphs.push(match form {
            CodeGlyph::Glyph(glyph) => *glyph,
            CodeGlyph::Composite(_) => {
                next = next.checked_add(1)?;
                next - 1
            }
        });
    }
    Some(glyphs)
}

fn with_composites(program: Vec<u8>, kept: &[CodeGlyph]) -> Option<Vec<u8>> {
    let composites = kept.iter().filter_map(|form| match form {
        CodeGlyph::Composite(composite) => Some(composite.clone()),
        CodeGlyph::Glyph(_) => None,
    });
    let composites: Vec<Composite> = composites.collect();
    if composites.is_empty() {
        Some(program)
    } else {
        composite::append(&Sfnt::read(&program, 0)?, &composites)
    }
}

fn widths(font: &Sfnt, glyphs: &[u16]) -> Option<Vec<u16>> {
    let units_per_em = u32::from(font.u16("head", 18)?);
    let metrics = usize::from(font.u16("hhea", 34)?);
    let last = metrics.checked_sub(1)?;
    let width = |&glyph: &u16| {
        let units = u32::from(font.u16("hmtx", 4 * usize::from(glyph).min(last))?);
        u16::try_from((units * 1000 + units_per_em / 2) / units_per_em).ok()
    };
    glyphs.iter().map(width).collect()
}
