//! Removes from a font what paper never needs: the hints that fit outlines to a
//! coarse pixel grid (`fpgm`, `prep`, `cvt` and the instructions of each
//! glyph), and the tables that PDF replaces by its own entries.

use crate::fonts::sfnt::{Sfnt, u16_at, u32_at};

/// The tables that are kept (ISO 32000-1, 9.9, table 126), in the order of
/// their tags.
const TABLES: [&str; 6] = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"];

/// The font without instructions; `None` if it is damaged.
pub(super) fn slim(font: &Sfnt) -> Option<Vec<u8>> {
    let (glyf, loca) = outlines(font)?;
    let mut head = font.table("head")?.get(..54)?.to_vec();
    // The checksum of the whole file has no meaning in a PDF; loca is short.
    head[8..12].fill(0);
    head[50..52].copy_from_slice(&u16::from(loca.is_long).to_be_bytes());
    let mut maxp = font.table("maxp")?.to_vec();
    // maxZones to maxSizeOfInstructions: nothing is executed.
    maxp.get_mut(14..28)?.copy_from_slice(&[0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let (hhea, hmtx) = (font.table("hhea")?, font.table("hmtx")?);
    Some(assemble([&glyf, &head, hhea, hmtx, &loca.bytes, &maxp]))
}

/// The table `loca`: the start of each glyph.
pub(super) struct Loca {
    pub(super) bytes: Vec<u8>,
    pub(super) is_long: bool,
}

/// `glyf` without instructions, and the matching `loca`.
fn outlines(font: &Sfnt) -> Option<(Vec<u8>, Loca)> {
    let (glyf, loca) = (font.table("glyf")?, font.table("loca")?);
    let is_long = font.u16("head", 50)? != 0;
    let offset = |glyph: usize| offset_in(loca, is_long, glyph);
    let count = usize::from(font.u16("maxp", 4)?);
    let mut slim = Vec::with_capacity(glyf.len());
    let mut offsets = Vec::with_capacity(count + 1);
    offsets.push(0);
    for glyph in 0..count {
        outline(glyf.get(offset(glyph)?..offset(glyph + 1)?)?, &mut slim)?;
        if slim.len() % 2 == 1 {
            slim.push(0);
        }
        offsets.push(slim.len());
    }
    Some((slim, loca_of(&offsets)))
}

/// The start of a glyph in `glyf`, according to `loca`.
pub(super) fn offset_in(loca: &[u8], is_long: bool, glyph: usize) -> Option<usize> {
    if is_long {
        u32_at(loca, 4 * glyph).map(|offset| offset as usize)
    } else {
        u16_at(loca, 2 * glyph).map(|half| 2 * usize::from(half))
    }
}

/// The `loca` for these offsets, of which the last is the end of the last
/// glyph.
pub(super) fn loca_of(offsets: &[usize]) -> Loca {
    let is_long = offsets.last().is_some_and(|&end| end > 2 * usize::from(u16::MAX));
    let bytes = if is_long {
        offsets.iter().flat_map(|&offset| (offset as u32).to_be_bytes()).collect()
    } else {
        offsets.iter().flat_map(|&offset| ((offset / 2) as u16).to_be_bytes()).collect()
    };
    Loca { bytes, is_long }
}

/// Copies a glyph without its instructions.
fn outline(glyph: &[u8], slim: &mut Vec<u8>) -> Option<()> {
    let Some(contours) = u16_at(glyph, 0) else { return Some(()) };
    match usize::try_from(contours.cast_signed()) {
        Ok(contours) => simple(glyph, contours, slim),
        Err(_) => composite(glyph, slim),
    }
}

fn simple(glyph: &[u8], contours: usize, slim: &mut Vec<u8>) -> Option<()> {
    let ends = 10 + 2 * contours;
    let instructions = usize::from(u16_at(glyph, ends)?);
    slim.extend_from_slice(glyph.get(..ends)?);
    slim.extend_from_slice(&[0, 0]);
    slim.extend_from_slice(glyph.get(ends + 2 + instructions..)?);
    Some(())
}

pub(super) const ARGUMENTS_ARE_WORDS: u16 = 0x0001;
const HAS_SCALE: u16 = 0x0008;
pub(super) const MORE_COMPONENTS: u16 = 0x0020;
const HAS_TWO_SCALES: u16 = 0x0040;
const HAS_MATRIX: u16 = 0x0080;
const HAS_INSTRUCTIONS: u16 = 0x0100;

fn composite(glyph: &[u8], slim: &mut Vec<u8>) -> Option<()> {
    slim.extend_from_slice(glyph.get(..10)?);
    let mut at = 10;
    loop {
        let flags = u16_at(glyph, at)?;
        let end = at + component_length(flags);
        slim.extend_from_slice(&(flags & !HAS_INSTRUCTIONS).to_be_bytes());
        slim.extend_from_slice(glyph.get(at + 2..end)?);
        at = end;
        if flags & MORE_COMPONENTS == 0 {
            return Some(());
        }
    }
}

fn component_length(flags: u16) -> usize {
    let arguments = if flags & ARGUMENTS_ARE_WORDS != 0 { 4 } else { 2 };
    let transform = match flags & (HAS_SCALE | HAS_TWO_SCALES | HAS_MATRIX) {
        HAS_SCALE => 2,
        HAS_TWO_SCALES => 4,
        HAS_MATRIX => 8,
        _ => 0,
    };
    4 + arguments + transform
}

/// The tables of a font, in the order of [`TABLES`].
pub(super) type Tables<'a> = [&'a [u8]; TABLES.len()];

/// Makes a font file of these tables.
pub(super) fn assemble(tables: Tables) -> Vec<u8> {
    let mut offset = 12 + 16 * TABLES.len();
    let mut file = vec![0, 1, 0, 0, 0, 6, 0, 64, 0, 2, 0, 32];
    for (tag, table) in TABLES.iter().zip(tables) {
        file.extend_from_slice(tag.as_bytes());
        for number in [sum(table), offset as u32, table.len() as u32] {
            file.extend_from_slice(&number.to_be_bytes());
        }
        offset += table.len().next_multiple_of(4);
    }
    for table in tables {
        file.extend_from_slice(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

fn sum(table: &[u8]) -> u32 {
    table.chunks(4).fold(0, |sum: u32, chunk| {
        let mut bytes = [0; 4];
        bytes[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(bytes))
    })
}
