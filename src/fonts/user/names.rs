use crate::fonts::sfnt::{Sfnt, u16_at};

/// What a face is called (OpenType 1.9, "name").
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::fonts) struct Names {
    /// All its weights and slopes together: `Noto Sans Hebrew`.
    pub(in crate::fonts) family: String,
    /// It alone: `Noto Sans Hebrew Bold`.
    pub(in crate::fonts) full: String,
    /// The same within PostScript and PDF: `NotoSansHebrew-Bold`.
    pub(in crate::fonts) postscript: String,
}

const FAMILY: u16 = 1;
const FULL: u16 = 4;
const POSTSCRIPT: u16 = 6;
/// The family where that has more than the four usual faces.
const TYPOGRAPHIC_FAMILY: u16 = 16;

impl Names {
    /// The names that a face says it has; a face that does not say so is
    /// called by its file.
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

/// What a name keeps of itself within PostScript (OpenType 1.9, "name", ID 6).
fn in_postscript(name: &str) -> String {
    let fits = |sign: &char| sign.is_ascii_graphic() && !"[](){}<>/%#".contains(*sign);
    name.chars().filter(fits).take(63).collect()
}

/// A name, in English if there is one.
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
    let text = text.chars().filter(|sign| !sign.is_control()).collect::<String>();
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

const MACINTOSH: u16 = 1;
const WINDOWS: u16 = 3;
/// English of the United States, as Windows numbers languages.
const ENGLISH: u16 = 0x409;

/// Which record of a name to take first: English, then any other in Unicode.
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
