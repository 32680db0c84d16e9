/// The tables of a TrueType font file (OpenType 1.9, "Organization of an
/// OpenType Font").
pub(super) struct Sfnt<'a> {
    tables: Vec<(&'a [u8], &'a [u8])>,
}

impl<'a> Sfnt<'a> {
    /// The tables of a font file; none where it is damaged.
    pub(super) fn read(file: &'a [u8]) -> Option<Self> {
        let count = usize::from(u16_at(file, 4)?);
        let records = file.get(12..12 + 16 * count)?.chunks_exact(16);
        let table = |record: &'a [u8]| {
            let start = u32_at(record, 8)? as usize;
            let end = start.checked_add(u32_at(record, 12)? as usize)?;
            Some((record.get(..4)?, file.get(start..end)?))
        };
        Some(Self { tables: records.map(table).collect::<Option<_>>()? })
    }

    /// A table, where there is one.
    pub(super) fn table(&self, tag: &str) -> Option<&'a [u8]> {
        self.tables.iter().find(|(name, _)| *name == tag.as_bytes()).map(|&(_, table)| table)
    }

    /// A number in a table.
    pub(super) fn u16(&self, tag: &str, offset: usize) -> Option<u16> {
        u16_at(self.table(tag)?, offset)
    }

    /// A signed number in a table.
    pub(super) fn i16(&self, tag: &str, offset: usize) -> Option<i16> {
        Some(self.u16(tag, offset)?.cast_signed())
    }
}

pub(super) fn u16_at(bytes: &[u8], offset: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(offset..offset + 2)?.try_into().ok()?))
}

pub(super) fn u32_at(bytes: &[u8], offset: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(offset..offset + 4)?.try_into().ok()?))
}
