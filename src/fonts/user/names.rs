//! The names of a face, read from its table `name`.

use crate::fonts::sfnt::{Sfnt, u16_at};

/// The names of a face (OpenType 1.9, "name").
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::fonts) struct Names {
    /// The family, with all its weights and slopes: `Noto Sans Hebrew`.
    pub(in crate::fonts) family: String,
    /// The face alone: `Noto Sans Hebrew Bold`.
    pub(in crate::fonts) full: String,
    /// The face in PostScript and PDF: `NotoSansHebrew-Bold`.
    pub(in crate::fonts) postscript: String,
}

const FAMILY: u16 = 1;
const FULL: u16 = 4;
const POSTSCRIPT: u16 = 6;
/// The family, if it has more than the four usual faces.
const TYPOGRAPHIC_FAMILY: u16 = 16;

impl Names {
    /// Reads the names of a face. A missing family takes the name of the file.
    pub(super) fn read(font: &Sfnt, file: &str) -> Self {
        let table = font.table("name").unwrap_or_default();
        let family = name(table, TYPOGRAPHIC_FAMILY).or_else(|| name(table, FAMILY));
        let family = family.unwrap_or_else(|| file.to_owned());
        let full = name(table, FULL).unwrap_or_else(|| family.clone());
        let postscript = name(table, POSTSCRIPT).unwrap_or_default();
        let candidates = [&postscript, &family, "Font"].map(in_postscript);
        let postscript = candidates.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        Self { family, full, postscript }
    }
}

/// The characters of a name that PostScript allows (OpenType 1.9, "name", ID
/// 6).
fn in_postscript(name: &str) -> String {
    let fits = |it: &char| it.is_ascii_graphic() && !"[](){}<>/%#".contains(*it);
    name.chars().filter(fits).take(63).collect()
}

/// A name, in English if the font has it in English.
fn name(table: &[u8], id: u16) -> Option<String> {
    let count = usize::from(u16_at(table, 2)?);
    let stored = table.get(usize::from(u16_at(table, 4)?)..)?;
    let records = table.get(6..)?.chunks_exact(12).take(count);
    let named = records.filter(|record| u16_at(record, 6) == Some(id));
    let best = named.min_by_key(|record| rank(record))?;
    let start = usize::from(u16_at(best, 10)?);
    let bytes = stored.get(start..start + usize::from(u16_at(best, 8)?))?;
    let text = match u16_at(best, 0)? {
        MACINTOSH => bytes.iter().copied().filter(u8::is_ascii).map(char::from).collect(),
        _ => in_utf_16(bytes),
    };
    let text = text.chars().filter(|it| !it.is_control()).collect::<String>();
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

const MACINTOSH: u16 = 1;
const WINDOWS: u16 = 3;
/// The Windows language number of US English.
const ENGLISH: u16 = 0x409;

/// The rank of a record of a name: English first, then other Unicode records.
fn rank(record: &[u8]) -> u8 {
    match (u16_at(record, 0), u16_at(record, 4)) {
        (Some(WINDOWS), Some(ENGLISH)) => 0,
        (Some(MACINTOSH), _) => 2,
        _ => 1,
    }
}

fn in_utf_16(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
