//! A face in the file: only the glyphs that are used, and of each only its
//! outline and its width.

mod dictionary;
mod slim;
mod unicode;

use subsetter::GlyphRemapper;

use super::WriteError;
use super::codes::{Codes, FaceCodes};
use crate::fonts::sfnt::Sfnt;
use crate::fonts::{FaceId, FontBook, Outlines};

/// A font of a face, with its codes.
pub(super) struct Font<'a> {
    /// The face.
    pub(super) face: FaceId,
    /// Which of all fonts it is.
    pub(super) number: usize,
    /// The face's own name.
    name: &'a str,
    /// What each code says, from code 1 on.
    texts: Vec<&'a str>,
    /// The glyph of each code in `program`, from code 0 on.
    glyphs: Vec<u16>,
    /// The width of each code in thousandths of an em, from code 0 on.
    widths: Vec<u16>,
    /// The whole font file.
    source: Sfnt<'a>,
    outlines: Outlines,
    /// The font program as it goes into the PDF.
    program: Vec<u8>,
}

impl Font<'_> {
    /// How far a code moves the pen, in thousandths of an em.
    pub(super) fn width(&self, code: u16) -> u16 {
        self.widths.get(usize::from(code)).copied().unwrap_or_default()
    }

    /// Its name in the pages' resources.
    pub(super) fn resource(&self) -> String {
        format!("F{}", self.number)
    }
}

/// The fonts the codes are of, in the order of the faces' ids.
pub(super) fn fonts<'a>(
    codes: &'a Codes<'a>,
    book: &'a FontBook,
) -> Result<Vec<Font<'a>>, WriteError> {
    let of_face = |(face, codes): (FaceId, &'a FaceCodes<'a>)| {
        (0..codes.font_count()).map(move |part| (face, codes, part))
    };
    codes
        .faces()
        .flat_map(of_face)
        .enumerate()
        .map(|(number, (face, codes, part))| {
            font(number, face, codes.glyphs(part), book).ok_or(WriteError::Face(face))
        })
        .collect()
}

/// A font of these glyphs and their texts; none where the face is damaged.
fn font<'a>(
    number: usize,
    face: FaceId,
    coded: impl Iterator<Item = (u16, &'a str)>,
    book: &'a FontBook,
) -> Option<Font<'a>> {
    let (file, index) = book.file(face);
    let (used, texts): (Vec<u16>, Vec<&str>) = coded.unzip();
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = vec![0];
    glyphs.extend(used.iter().map(|&glyph| remapper.remap(glyph)));
    let subset = subsetter::subset(file, index, &remapper).ok()?;
    let subset = Sfnt::read(&subset, 0)?;
    let widths = widths(&subset, &glyphs)?;
    let outlines = book.outlines(face);
    let program = match outlines {
        Outlines::TrueType => slim::slim(&subset)?,
        Outlines::Cff => subset.table("CFF ")?.to_vec(),
    };
    let (name, source) = (book.postscript_name(face), Sfnt::read(file, index)?);
    Some(Font { face, number, name, texts, glyphs, widths, source, outlines, program })
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
