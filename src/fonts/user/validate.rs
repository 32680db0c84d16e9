//! What must hold of a font before anyone down the road reads it.

use crate::fonts::OutlineFormat;
use crate::fonts::sfnt::{self, Sfnt, u32_at};

/// What the road reads: the letters of characters, lengths, shaping by
/// OpenType or by AAT, outlines. Without the tables of its variations, a
/// variable font stands as it is by default.
const TABLES: [&str; 17] = [
    "CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "ankr", "cmap", "glyf", "head", "hhea", "hmtx", "kern",
    "kerx", "loca", "maxp", "morx", "post",
];

/// Leaves of a face in its file only what the road reads.
///
/// The names of its glyphs are of no use in a PDF, and often wrong: `post` is
/// made one without them.
pub(super) fn reduce(file: &mut [u8], face: u32) -> Option<()> {
    sfnt::keep_tables(file, face, &TABLES)?;
    if let Some(start) = Sfnt::read(file, face)?.start("post") {
        file.get_mut(start..start.checked_add(4)?)?.copy_from_slice(&[0, 3, 0, 0]);
    }
    Some(())
}

/// The outlines of a face that is whole; none where it is damaged.
pub(super) fn outlines(font: &Sfnt) -> Option<OutlineFormat> {
    let tables_are_whole = TABLES.iter().all(|tag| !font.has(tag) || font.table(tag).is_some());
    let glyphs = usize::from(font.glyph_count()?);
    let sound = tables_are_whole
        && glyphs > 0
        && font.has("cmap")
        && is_head(font.table("head")?)
        && are_widths(font, glyphs)?;
    if !sound {
        return None;
    }
    if font.has("glyf") {
        are_places(font, glyphs)?.then_some(OutlineFormat::TrueType)
    } else {
        font.table("CFF ")?.starts_with(&[1]).then_some(OutlineFormat::Cff)
    }
}

/// Its sign, and a number of units to an em that may be (OpenType 1.9,
/// "head").
fn is_head(head: &[u8]) -> bool {
    let units_per_em = sfnt::u16_at(head, 18).unwrap_or_default();
    head.len() >= 54
        && u32_at(head, 12) == Some(0x5F0F_3CF5)
        && (16..=16384).contains(&units_per_em)
}

/// Whether there are as many widths as `hhea` says.
fn are_widths(font: &Sfnt, glyphs: usize) -> Option<bool> {
    let widths = usize::from(font.u16("hhea", 34)?);
    Some((1..=glyphs).contains(&widths) && font.table("hmtx")?.len() >= 4 * widths)
}

/// Whether `loca` has a place for each glyph.
fn are_places(font: &Sfnt, glyphs: usize) -> Option<bool> {
    let size = match font.u16("head", 50)? {
        0 => 2,
        1 => 4,
        _ => return None,
    };
    let maxp_is_whole = font.table("maxp")?.len() >= 32;
    Some(maxp_is_whole && font.table("loca")?.len() >= size * (glyphs + 1))
}
