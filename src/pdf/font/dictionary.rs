//! The dictionaries of a font and the streams they refer to.

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

use super::{Font, unicode};
use crate::fonts::OutlineFormat;
use crate::fonts::sfnt::Sfnt;
use crate::pdf::file::PdfFile;

/// The flag "Symbolic" (ISO 32000-1, table 123): the codes are the font's own.
const SYMBOLIC: i64 = 4;

impl Font<'_> {
    /// Writes the font as a Type0 font of one CIDFont (ISO 32000-1, 9.7).
    pub(in crate::pdf) fn write(&self, file: &mut PdfFile) -> ObjectId {
        let name = self.base_font();
        let map = unicode::to_unicode(&self.texts);
        let to_unicode = file.add_stream(Dictionary::new(), map.as_bytes());
        let descriptor = self.descriptor(file, &name);
        let mut descendant = dictionary! {
            "Type" => "Font",
            "Subtype" => match self.outlines {
                OutlineFormat::TrueType => "CIDFontType2",
                OutlineFormat::Cff => "CIDFontType0",
            },
            "BaseFont" => Object::Name(name.clone()),
            "CIDSystemInfo" => dictionary! {
                "Registry" => ascii("Adobe"),
                "Ordering" => ascii("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => Object::Reference(descriptor),
            "W" => vec![Object::Integer(1), Object::Array(self.width_numbers())],
        };
        if self.outlines == OutlineFormat::TrueType {
            descendant.set("CIDToGIDMap", self.glyph_map(file));
        }
        let descendant = file.add(descendant);
        file.add(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => Object::Name(name),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![Object::Reference(descendant)],
            "ToUnicode" => Object::Reference(to_unicode),
        })
    }

    fn width_numbers(&self) -> Vec<Object> {
        self.subset.widths.iter().skip(1).map(|&width| Object::Integer(width.into())).collect()
    }

    /// The map from codes to glyphs: the identity, unless a glyph has two
    /// codes.
    fn glyph_map(&self, file: &mut PdfFile) -> Object {
        if (0u16..).zip(&self.subset.glyphs).all(|(code, &glyph)| code == glyph) {
            return Object::Name(b"Identity".to_vec());
        }
        let map =
            self.subset.glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect::<Vec<_>>();
        Object::Reference(file.add_stream(Dictionary::new(), &map))
    }

    fn descriptor(&self, file: &mut PdfFile, name: &[u8]) -> ObjectId {
        let (key, entries) = self.program_entries();
        let program = file.add_stream(entries, &self.subset.program);
        let lengths = Lengths::read(&self.source).unwrap_or_default();
        file.add(dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => Object::Name(name.to_vec()),
            "Flags" => SYMBOLIC,
            "FontBBox" => lengths.bounds.map(Object::Integer).to_vec(),
            "ItalicAngle" => lengths.italic_angle,
            "Ascent" => lengths.ascent,
            "Descent" => lengths.descent,
            "CapHeight" => lengths.cap_height,
            "StemV" => lengths.stem,
            key => Object::Reference(program),
        })
    }

    /// The key of the font program and the entries of its stream (ISO 32000-1,
    /// table 126).
    fn program_entries(&self) -> (&'static str, Dictionary) {
        match self.outlines {
            OutlineFormat::TrueType => {
                ("FontFile2", dictionary! { "Length1" => self.subset.program.len() as i64 })
            }
            OutlineFormat::Cff => ("FontFile3", dictionary! { "Subtype" => "CIDFontType0C" }),
        }
    }

    /// The face's own name after a tag of six letters, which depends on the
    /// glyphs kept (ISO 32000-1, 9.6.4).
    fn base_font(&self) -> Vec<u8> {
        let mut sum = self
            .subset
            .program
            .iter()
            .fold(0u32, |sum, &byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
        let mut name = Vec::new();
        for _ in 0..6 {
            name.push(b'A' + (sum % 26) as u8);
            sum /= 26;
        }
        name.push(b'+');
        name.extend_from_slice(self.name.as_bytes());
        name
    }
}

fn ascii(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

/// The lengths in a font descriptor, in thousandths of an em.
#[derive(Default)]
struct Lengths {
    bounds: [i64; 4],
    italic_angle: i64,
    ascent: i64,
    descent: i64,
    cap_height: i64,
    stem: i64,
}

impl Lengths {
    fn read(font: &Sfnt) -> Option<Self> {
        let units_per_em = i64::from(font.u16("head", 18)?);
        let length = |table, offset| -> Option<i64> {
            Some(i64::from(font.i16(table, offset)?) * 1000 / units_per_em)
        };
        let weight = i64::from(font.u16("OS/2", 4).unwrap_or(400));
        Some(Self {
            bounds: [
                length("head", 36)?,
                length("head", 38)?,
                length("head", 40)?,
                length("head", 42)?,
            ],
            italic_angle: i64::from(font.i16("post", 4).unwrap_or_default()),
            ascent: length("hhea", 4)?,
            descent: length("hhea", 6)?,
            cap_height: length("OS/2", 88).or_else(|| length("hhea", 4))?,
            // No table has the stem width; this is typical for the weight.
            stem: weight / 5,
        })
    }
}
