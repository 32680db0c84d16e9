//! A face in the file: only the glyphs that are used, and of each only its
//! outline and its width.

mod dictionary;
mod sfnt;
mod slim;
mod unicode;

use subsetter::GlyphRemapper;

use super::WriteError;
use super::codes::{Codes, FaceCodes};
use crate::fonts::{FaceId, FontBook};
use sfnt::Sfnt;

/// A face with its codes.
pub(super) struct Font<'a> {
    /// The face.
    pub(super) face: FaceId,
    /// Its own name.
    name: &'a str,
    /// Its name in the pages' resources.
    pub(super) resource: String,
    /// Glyph and text of each code, from code 1 on.
    codes: &'a FaceCodes<'a>,
    /// The glyph of each code in `program`, from code 0 on.
    glyphs: Vec<u16>,
    /// The width of each code in thousandths of an em, from code 0 on.
    widths: Vec<u16>,
    /// The whole font file.
    source: &'a [u8],
    /// The font file as it goes into the PDF.
    program: Vec<u8>,
}

impl Font<'_> {
    /// How far a code moves the pen, in thousandths of an em.
    pub(super) fn width(&self, code: u16) -> u16 {
        self.widths.get(usize::from(code)).copied().unwrap_or_default()
    }
}

/// The faces the codes are of, in the order of their ids.
pub(super) fn fonts<'a>(
    codes: &'a Codes<'a>,
    book: &'a FontBook,
) -> Result<Vec<Font<'a>>, WriteError> {
    codes
        .faces()
        .enumerate()
        .map(|(number, (face, codes))| font(number, face, codes, book))
        .collect()
}

fn font<'a>(
    number: usize,
    face: FaceId,
    codes: &'a FaceCodes<'a>,
    book: &'a FontBook,
) -> Result<Font<'a>, WriteError> {
    let (name, source) = (book.postscript_name(face), book.data(face));
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = vec![0];
    glyphs.extend(codes.glyphs().map(|(glyph, _)| remapper.remap(glyph)));
    let subset = subsetter::subset(source, 0, &remapper)
        .map_err(|error| WriteError(format!("subsetting: {error}")))?;
    let subset = Sfnt::read(&subset).ok_or_else(unreadable)?;
    let widths = widths(&subset, &glyphs).ok_or_else(unreadable)?;
    let program = slim::slim(&subset).ok_or_else(unreadable)?;
    let resource = format!("F{number}");
    Ok(Font { face, name, resource, codes, glyphs, widths, source, program })
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

fn unreadable() -> WriteError {
    WriteError("a font file is damaged".to_owned())
}
