//! The compiled-in faces, each read only as far as it is used.
//!
//! Two families of four variants, the letters of other scripts and one face of
//! symbols stand in `fonts/`; no font of the machine is ever looked at, so that
//! every machine makes the same file. A [`FontBook`] costs nothing until a face
//! is asked for.

mod compiled;
mod metrics;

use std::sync::OnceLock;

use harfrust::font::Blob;
use harfrust::{Font, GlyphId};

use crate::geometry::Em;
use compiled::COUNT;
pub use metrics::Metrics;

/// Which face of the [`FontBook`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u8);

/// A design of letters, in the four styles a text uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Noto Sans.
    NotoSans,
    /// Atkinson Hyperlegible Next.
    AtkinsonHyperlegibleNext,
}

impl Family {
    /// The family that is asked for what this one lacks.
    fn other(self) -> Self {
        match self {
            Self::NotoSans => Self::AtkinsonHyperlegibleNext,
            Self::AtkinsonHyperlegibleNext => Self::NotoSans,
        }
    }
}

/// Weight and slope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Variant {
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
}

/// All the faces there are.
pub struct FontBook {
    fonts: [OnceLock<Font>; COUNT],
}

impl std::fmt::Debug for FontBook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("FontBook").finish_non_exhaustive()
    }
}

/// The faces compiled into the program. Nothing of them is read yet.
pub fn load() -> FontBook {
    FontBook { fonts: [const { OnceLock::new() }; COUNT] }
}

impl FontBook {
    /// The face of a family in a variant.
    pub fn face(&self, family: Family, variant: Variant) -> FaceId {
        compiled::face(family, variant)
    }

    /// The faces that are asked for a character, in this order: the family
    /// itself, the other family in the same variant, those of other scripts,
    /// the symbols.
    pub fn fallback(&self, family: Family, variant: Variant) -> Vec<FaceId> {
        let own = [self.face(family, variant), self.face(family.other(), variant)];
        own.into_iter().chain(compiled::of_other_scripts(variant)).collect()
    }

    /// Whether a face has a character.
    pub fn covers(&self, face: FaceId, character: char) -> bool {
        self.glyph(face, character).is_some()
    }

    /// The glyph of a character by itself, if the face has it.
    pub fn glyph(&self, face: FaceId, character: char) -> Option<u16> {
        let glyph = self.font(face).charmap().map_unicode(character)?;
        u16::try_from(glyph.to_u32()).ok().filter(|&glyph| glyph != 0)
    }

    /// How far a glyph moves the pen by itself, without kerning.
    pub fn advance(&self, face: FaceId, glyph: u16) -> Em {
        let font = self.font(face);
        let units = font.glyph_metrics().h_advance(GlyphId::from(glyph));
        Em::new(units / f32::from(font.units_per_em()))
    }

    /// How many font units go into an em of the face.
    pub fn units_per_em(&self, face: FaceId) -> u16 {
        self.font(face).units_per_em()
    }

    /// The lengths of a face.
    pub fn metrics(&self, face: FaceId) -> Metrics {
        Metrics::read(self.font(face))
    }

    /// The font file of a face: a TrueType font.
    pub fn data(&self, face: FaceId) -> &[u8] {
        compiled::file(face).data
    }

    /// The name of a face by which PostScript knows it, as `NotoSans-Bold`.
    pub fn postscript_name(&self, face: FaceId) -> &'static str {
        compiled::file(face).postscript_name
    }

    /// The face as harfrust reads it.
    pub(crate) fn font(&self, face: FaceId) -> &Font {
        self.fonts[usize::from(face.0).min(COUNT - 1)].get_or_init(|| {
            Font::new(Blob::Static(compiled::file(face).data), 0)
                .expect("a test reads every face that is compiled in")
        })
    }
}

#[cfg(test)]
mod tests;
