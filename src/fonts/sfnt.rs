//! The tables of an OpenType file. Only offsets are read and checked here; what
//! a table means is up to its reader.

use std::ops::Range;

/// The first bytes of a file with several faces.
const COLLECTION: &[u8] = b"ttcf";

/// The tables of a face in a font file (OpenType 1.9, "Organization of an
/// OpenType Font").
pub(crate) struct Sfnt<'a> {
    file: &'a [u8],
    records: Vec<TableRecord>,
}

/// The place of a table according to the directory.
struct TableRecord {
    tag: [u8; 4],
    range: Range<usize>,
}

impl<'a> Sfnt<'a> {
    /// The face with this number, counted from 0; a file that is not a
    /// collection has only face 0. `None` if the directory is damaged.
    pub(crate) fn read(file: &'a [u8], face: u32) -> Option<Self> {
        let records = records(file, directory(file, face)?)?.map(TableRecord::read);
        Some(Self { file, records: records.collect::<Option<_>>()? })
    }

    /// A table, if the face has it and the file holds it completely.
    pub(crate) fn table(&self, tag: &str) -> Option<&'a [u8]> {
        self.file.get(self.record(tag)?.range.clone())
    }

    /// Whether the directory names a table.
    pub(crate) fn has(&self, tag: &str) -> bool {
        self.record(tag).is_some()
    }

    /// Where a table begins in the file.
    pub(super) fn start(&self, tag: &str) -> Option<usize> {
        Some(self.record(tag)?.range.start)
    }

    /// An unsigned number in a table.
    pub(crate) fn u16(&self, tag: &str, offset: usize) -> Option<u16> {
        u16_at(self.table(tag)?, offset)
    }

    /// A signed number in a table.
    pub(crate) fn i16(&self, tag: &str, offset: usize) -> Option<i16> {
        Some(self.u16(tag, offset)?.cast_signed())
    }

    /// The number of glyphs in the face.
    pub(crate) fn glyph_count(&self) -> Option<u16> {
        self.u16("maxp", 4)
    }

    fn record(&self, tag: &str) -> Option<&TableRecord> {
        self.records.iter().find(|record| record.tag == tag.as_bytes())
    }
}

impl TableRecord {
    fn read(bytes: &[u8]) -> Option<Self> {
        let start = u32_at(bytes, 8)? as usize;
        let end = start.checked_add(u32_at(bytes, 12)? as usize)?;
        Some(Self { tag: bytes.get(..4)?.try_into().ok()?, range: start..end })
    }
}

/// The number of faces that a file declares.
pub(super) fn face_count(file: &[u8]) -> u32 {
    if file.starts_with(COLLECTION) { u32_at(file, 8).unwrap_or_default() } else { 1 }
}

/// Removes all other tables from the directory of a face and sorts it by tag,
/// as readers search it.
pub(super) fn keep_tables(file: &mut [u8], face: u32, tags: &[&str]) -> Option<()> {
    let start = directory(file, face)?;
    let is_kept = |record: &&[u8]| tags.iter().any(|tag| record.starts_with(tag.as_bytes()));
    let mut kept: Vec<Vec<u8>> =
        records(file, start)?.filter(is_kept).map(<[u8]>::to_vec).collect();
    kept.sort();
    kept.dedup_by(|later, earlier| later[..4] == earlier[..4]);
    let count = u16::try_from(kept.len()).ok()?;
    file.get_mut(start + 4..start + 6)?.copy_from_slice(&count.to_be_bytes());
    for (place, record) in file.get_mut(start + 12..)?.chunks_exact_mut(16).zip(&kept) {
        place.copy_from_slice(record);
    }
    Some(())
}

/// Where the directory of a face begins.
fn directory(file: &[u8], face: u32) -> Option<usize> {
    if file.starts_with(COLLECTION) && face < face_count(file) {
        let at = u32_at(file, (face as usize).checked_mul(4)?.checked_add(12)?)?;
        return Some(at as usize);
    }
    (!file.starts_with(COLLECTION) && face == 0).then_some(0)
}

/// The records of the directory that begins at a place.
fn records(file: &[u8], start: usize) -> Option<impl Iterator<Item = &[u8]>> {
    let count = usize::from(u16_at(file, start.checked_add(4)?)?);
    let first = start.checked_add(12)?;
    Some(file.get(first..first.checked_add(16 * count)?)?.chunks_exact(16))
}

/// A 2-byte number at an offset.
pub(crate) fn u16_at(bytes: &[u8], offset: usize) -> Option<u16> {
    let end = offset.checked_add(2)?;
    Some(u16::from_be_bytes(bytes.get(offset..end)?.try_into().ok()?))
}

/// A 4-byte number at an offset.
pub(crate) fn u32_at(bytes: &[u8], offset: usize) -> Option<u32> {
    let end = offset.checked_add(4)?;
    Some(u32::from_be_bytes(bytes.get(offset..end)?.try_into().ok()?))
}
