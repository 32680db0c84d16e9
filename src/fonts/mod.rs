//! The faces a leaflet is set in: the compiled ones, each read when first used,
//! and the user's own.
//!
//! `fonts/` holds two families of four variants, faces for other scripts and
//! one face of symbols. System fonts are never used, so every machine writes
//! the same file. A new [`FontBook`] reads nothing until a face is needed.
//!
//! 1. [`user`] reads the files that the style names.
//! 2. [`family`] finds the family that the style asks for.
//!
//! [`compiled`] holds the faces in the program, [`memo`] keeps faces between
//! compiles, [`metrics`] and [`sfnt`] read their tables, [`outline`](mod@outline)
//! draws glyphs. Shaping a text is left
//! to [`shaping`](crate::shaping), embedding a face to [`pdf`](crate::pdf).

mod compiled;
mod family;
mod memo;
mod metrics;
mod outline;
pub(crate) mod sfnt;
mod user;

use std::sync::Arc;

use harfrust::font::Blob;
use harfrust::{Font, GlyphId};

use crate::definition::Leaflet;
use crate::diagnostic::{Diagnostic, FontProblem, MOST_FONTS, Problem, Span};
use crate::files::Resources;
use crate::geometry::Em;
use crate::recognize::is_private;
use compiled::COUNT;
pub use family::{Family, Variant};
use memo::CompiledFonts;
pub use memo::{FaceKey, FaceSet, FontMemo};
pub use metrics::{InkBounds, Metrics};
pub use outline::OutlinePen;
use user::UserFace;

/// The number of a face in the [`FontBook`]: first the compiled faces, then the
/// user's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u8);

/// The kind of outlines in a font file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutlineFormat {
    /// Quadratic curves, in the tables `glyf` and `loca`.
    TrueType,
    /// Cubic curves, in the table `CFF `.
    Cff,
}

/// All faces, compiled and the user's, and the family in use.
pub struct FontBook {
    compiled: CompiledFonts,
    own: Vec<UserFace>,
    family: Family,
    is_whole: bool,
}

impl std::fmt::Debug for FontBook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("FontBook").finish_non_exhaustive()
    }
}

/// The compiled faces, none read yet, for texts in Noto Sans.
impl Default for FontBook {
    fn default() -> Self {
        Self {
            compiled: CompiledFonts::default(),
            own: Vec::new(),
            family: Family::NotoSans,
            is_whole: true,
        }
    }
}

/// Loads the faces a leaflet can be set in and selects the family it asks for.
///
/// Every problem with the user's fonts is reported, at the place that names the
/// font; the other fonts load all the same.
pub fn load(leaflet: &Leaflet, resources: &Resources) -> (FontBook, Vec<Diagnostic>) {
    FontMemo::once().load(leaflet, resources)
}

/// Characters that are blank in every face: the fillers of Hangul and the
/// Braille pattern without dots.
const BLANK: [char; 5] = ['\u{115F}', '\u{1160}', '\u{2800}', '\u{3164}', '\u{FFA0}'];

impl FontBook {
    /// Reads the fonts of a leaflet and selects its family.
    fn read(
        &mut self,
        leaflet: &Leaflet,
        resources: &Resources,
        memo: &FontMemo,
    ) -> Vec<(Problem, Span)> {
        let mut found: Vec<(Problem, Span)> = Vec::new();
        let named = &leaflet.style.fonts;
        if let Some(surplus) = named.get(MOST_FONTS) {
            found.push((FontProblem::TooMany.into(), surplus.span));
        }
        for path in named.iter().take(MOST_FONTS) {
            let face = match user::bytes(path, resources) {
                Ok(bytes) => UserFace::read(path, bytes, &memo.own).map_err(Problem::from),
                Err(problem) => Err(problem.into()),
            };
            match face {
                Ok(face) => self.own.push(face),
                Err(problem) => found.push((problem, path.span)),
            }
        }
        self.is_whole = found.is_empty();
        found.extend(self.families_without_bold());
        match leaflet.style.family.as_ref().map(|name| (self.find(name), name.span)) {
            Some((Ok(family), _)) => self.family = family,
            // The family may be in a file that could not be read.
            Some((Err(problem), span)) if self.is_whole => found.push((problem.into(), span)),
            _ => {}
        }
        found.sort_by_key(|(_, span)| span.begin());
        found
    }

    /// Everything about these faces that decides how a text is shaped.
    pub fn faces(&self) -> FaceSet {
        let own = self.own.iter().map(|own| Arc::downgrade(&own.face));
        FaceSet { family: self.family, own: own.collect() }
    }

    /// A face as part of a key.
    pub(crate) fn key(&self, face: FaceId) -> FaceKey {
        match self.own(face) {
            Some(own) => FaceKey { compiled: FaceId(0), own: Some(Arc::downgrade(&own.face)) },
            None => FaceKey { compiled: face, own: None },
        }
    }

    /// The same faces, for texts in another family.
    pub fn of_family(self, family: Family) -> Self {
        Self { family, ..self }
    }

    /// The family that texts are set in.
    pub fn family(&self) -> Family {
        self.family
    }

    /// Whether every user's font could be read. If not, a character that seems
    /// to be missing may be in one of them.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The face of a family nearest to a variant.
    pub fn face(&self, family: Family, variant: Variant) -> FaceId {
        match family {
            Family::NotoSans => compiled::face(compiled::NOTO_SANS, variant),
            Family::AtkinsonHyperlegibleNext => {
                compiled::face(compiled::ATKINSON_HYPERLEGIBLE_NEXT, variant)
            }
            Family::Own(first) => FaceId((COUNT + self.own_face(first, variant)) as u8),
        }
    }

    /// The faces to try for a character, in order: the family itself, the
    /// user's families, the compiled families in the same variant, the faces of
    /// other scripts, the symbols.
    pub fn fallback(&self, family: Family, variant: Variant) -> Vec<FaceId> {
        let others = self.own_families().into_iter().chain(family::COMPILED);
        let families = [family].into_iter().chain(others.filter(|&other| other != family));
        let faces = families.map(|family| self.face(family, variant));
        faces.chain(compiled::of_other_scripts(variant)).collect()
    }

    /// Whether a face has a character that a page can show. Private-use
    /// characters never count: each font gives them its own meaning, so they
    /// cannot be read aloud, searched or copied (ISO 19005-2, 6.2.11.7.3).
    pub fn covers(&self, face: FaceId, character: char) -> bool {
        let glyph = self.glyph(face, character).filter(|_| !is_private(character));
        glyph.is_some_and(|glyph| !self.is_blank(face, glyph, character))
    }

    /// The path of a user's font that has a character only as a colour picture,
    /// which a page cannot show.
    pub fn only_colored(&self, character: char) -> Option<&str> {
        let faces = (0..self.own.len()).map(|index| FaceId((COUNT + index) as u8));
        let mut colored = faces.filter(|&face| {
            let glyph = self.glyph(face, character);
            let has_colors = self.own(face).is_some_and(|own| own.face.has_colors);
            has_colors && glyph.is_some_and(|glyph| self.is_blank(face, glyph, character))
        });
        colored.next().and_then(|face| self.own(face)).map(|own| own.path.as_str())
    }

    /// Whether a user's face shows a visible character as nothing: as a blank,
    /// or in colours alone. An outline that cannot be read is no blank: the file
    /// is damaged, which `pdf` reports.
    fn is_blank(&self, face: FaceId, glyph: u16, character: char) -> bool {
        let Some(own) = self.own(face) else { return false };
        let is_empty = || match self.ink(face, glyph) {
            Some(ink) => ink.right <= ink.left || ink.above + ink.below <= Em::ZERO,
            None => own.face.has_colors,
        };
        !character.is_whitespace()
            && !BLANK.contains(&character)
            && is_empty()
            && !own.face.has_shaped_ink(character)
    }

    /// The glyph of a single character, if the face has it.
    pub fn glyph(&self, face: FaceId, character: char) -> Option<u16> {
        let glyph = self.font(face).charmap().map_unicode(character)?;
        u16::try_from(glyph.to_u32()).ok().filter(|&glyph| glyph != 0)
    }

    /// The advance of a glyph without kerning.
    pub fn advance(&self, face: FaceId, glyph: u16) -> Em {
        let font = self.font(face);
        let units = font.glyph_metrics().h_advance(GlyphId::from(glyph));
        Em::new(units / f32::from(font.units_per_em()))
    }

    /// The extent of a glyph's ink, if it has any.
    pub fn ink(&self, face: FaceId, glyph: u16) -> Option<InkBounds> {
        let font = self.font(face);
        let extents = font.glyph_metrics().extents(GlyphId::from(glyph))?;
        let share = |units: f32| Em::new(units / f32::from(font.units_per_em()));
        Some(InkBounds {
            left: share(extents.x_bearing),
            right: share(extents.x_bearing + extents.width),
            above: share(extents.y_bearing),
            below: share(extents.height - extents.y_bearing),
        })
    }

    /// The font units in an em of the face.
    pub fn units_per_em(&self, face: FaceId) -> u16 {
        self.font(face).units_per_em()
    }

    /// The metrics of a face.
    pub fn metrics(&self, face: FaceId) -> Metrics {
        Metrics::read(self.font(face))
    }

    /// The font file of a face, and the number of the face in it.
    pub fn file(&self, face: FaceId) -> (&[u8], u32) {
        match self.own(face) {
            Some(own) => (&own.face.file, own.face.index),
            None => (compiled::file(face).data, 0),
        }
    }

    /// The kind of outlines in the font file of a face.
    pub fn outlines(&self, face: FaceId) -> OutlineFormat {
        self.own(face).map_or(OutlineFormat::TrueType, |own| own.face.outlines)
    }

    /// The PostScript name of a face, such as `NotoSans-Bold`.
    pub fn postscript_name(&self, face: FaceId) -> &str {
        match self.own(face) {
            Some(own) => &own.face.names.postscript,
            None => compiled::file(face).postscript_name,
        }
    }

    /// The problem to report for a face with broken outlines, and its place.
    pub fn damaged(&self, face: FaceId) -> Option<(FontProblem, Span)> {
        let own = self.own(face)?;
        Some((FontProblem::Damaged { path: own.path.clone() }, own.span))
    }

    /// The face for harfrust.
    pub(crate) fn font(&self, face: FaceId) -> &Font {
        if let Some(own) = self.own(face) {
            return &own.face.font;
        }
        let file = compiled::file(face);
        self.compiled.0[usize::from(face.0).min(COUNT - 1)].get_or_init(|| {
            Font::new(Blob::Static(file.data), 0)
                .expect("a test reads every face that is compiled in")
        })
    }

    /// The user's face with this number, if it is not a compiled one.
    fn own(&self, face: FaceId) -> Option<&UserFace> {
        self.own.get(usize::from(face.0).checked_sub(COUNT)?)
    }
}

#[cfg(test)]
mod tests;
