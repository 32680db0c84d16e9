//! The structural checks a font must pass before later stages read it.

use crate::fonts::OutlineFormat;
use crate::fonts::sfnt::{self, Sfnt, u32_at};

/// The tables that later stages read: the character map, metrics, shaping with
/// OpenType or AAT, outlines. Without its variation tables, a variable font
/// keeps its default style.
const TABLES: [&str; 17] = [
    "CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "ankr", "cmap", "glyf", "head", "hhea", "hmtx", "kern",
    "kerx", "loca", "maxp", "morx", "post",
];

/// Removes the tables of a face that no later stage reads.
///
/// Glyph names are useless in a PDF and often wrong, so `post` becomes the
/// version without names.
pub(super) fn reduce(file: &mut [u8], face: u32) -> Option<()> {
    sfnt::keep_tables(file, face, &TABLES)?;
    if let Some(start) = Sfnt::read(file, face)?.start("post") {
        file.get_mut(start..start.checked_add(4)?)?.copy_from_slice(&[0, 3, 0, 0]);
    }
    Some(())
}

/// The kind of outlines of an undamaged face; `None` if it is damaged.
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

/// Whether `head` has its magic number and a valid number of units per em
/// (OpenType 1.9, "head").
fn is_head(head: &[u8]) -> bool {
    let units_per_em = sfnt::u16_at(head, 18).unwrap_or_default();
    head.len() >= 54
        && u32_at(head, 12) == Some(0x5F0F_3CF5)
        && (16..=16384).contains(&units_per_em)
}

/// Whether `hmtx` has as many widths as `hhea` declares.
fn are_widths(font: &Sfnt, glyphs: usize) -> Option<bool> {
    let widths = usize::from(font.u16("hhea", 34)?);
    Some((1..=glyphs).contains(&widths) && font.table("hmtx")?.len() >= 4 * widths)
}

/// Whether `loca` has an offset for each glyph.
fn are_places(font: &Sfnt, glyphs: usize) -> Option<bool> {
    let size = match font.u16("head", 50)? {
        0 => 2,
        1 => 4,
        _ => return None,
    };
    let maxp_is_whole = font.table("maxp")?.len() >= 32;
    Some(maxp_is_whole && font.table("loca")?.len() >= size * (glyphs + 1))
}
