//! The characters that a face shows as nothing. An empty glyph alone does not
//! tell: a face may replace it by others when it is shaped, as Noto Nastaliq
//! Urdu does for each of its letters.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use harfrust::{Buffer, Font, GlyphId, ShapeOptions, ShaperFont, shape};

/// Whether a face shows characters whose own glyph is empty, as far as known.
#[derive(Debug, Default)]
pub(super) struct EmptyCharacters(Mutex<BTreeMap<char, bool>>);

impl EmptyCharacters {
    /// Whether a character has ink once it is shaped.
    pub(super) fn has_ink(&self, font: &Font, character: char) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *known.entry(character).or_insert_with(|| has_shaped_ink(font, character))
    }
}

fn has_shaped_ink(font: &Font, character: char) -> bool {
    let mut buffer = Buffer::new();
    buffer.push(u32::from(character), 0);
    buffer.guess_segment_properties();
    shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).is_ok()
        && buffer.glyph_infos().iter().any(|glyph| glyph_has_ink(font, glyph.glyph_id))
}

fn glyph_has_ink(font: &Font, glyph: u32) -> bool {
    let extents = font.glyph_metrics().extents(GlyphId::from(glyph));
    extents.is_some_and(|it| it.width != 0.0 && it.height != 0.0)
}
