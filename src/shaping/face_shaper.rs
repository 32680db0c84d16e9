//! [`FaceShaper`] turns letters into glyphs with harfrust, in one face, script and direction.
//! It knows nothing of words; those are left to `divided_words`.

use harfrust::{
    Buffer, ClusterLevel, Direction, GlyphInfo, GlyphPosition, Language, Script, ShapeOptions,
    ShapePlan, ShaperFont, shape,
};
use rustc_hash::FxHashMap;

use super::script;
use super::shaped::{Glyph, GlyphText};
use super::word::{HyphenAfter, ShapedWord};
use super::word_memo::KeptWords;
use crate::fonts::{FaceId, FontBook};
use crate::geometry::Em;

/// A shaper for one face, script and direction: a plan of harfrust, and the words shaped
/// so far.
pub(super) struct FaceShaper<'d> {
    face: FaceId,
    script: Script,
    direction: Direction,
    /// Whether the letters of the script are joined.
    pub(super) is_joined: bool,
    font: ShaperFont<'d, 'd>,
    plan: ShapePlan,
    units_per_em: u16,
    /// Whether the face has a hyphen.
    pub(super) has_hyphen: bool,
    /// The words of earlier compiles.
    pub(super) kept: KeptWords<'d>,
    /// The index of each word in `shaped`. It is only looked up in, never iterated over.
    pub(super) known: FxHashMap<&'d str, usize>,
    pub(super) shaped: Vec<ShapedWord>,
    /// The hyphen after each letter or cluster it has been shaped with.
    pub(super) hyphens: FxHashMap<&'d str, HyphenAfter>,
}

impl<'d> FaceShaper<'d> {
    pub(super) fn new(
        fonts: &'d FontBook,
        (face, script, right_to_left): (FaceId, Script, bool),
        language: Option<&Language>,
        kept: KeptWords<'d>,
    ) -> Self {
        let font = fonts.font(face);
        let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        Self {
            face,
            script,
            direction,
            is_joined: script::is_joined(script),
            font: ShaperFont::new(font),
            plan: ShapePlan::new(font, direction, Some(script), language, &[]),
            units_per_em: font.units_per_em(),
            has_hyphen: fonts.covers(face, '-'),
            kept,
            known: FxHashMap::default(),
            shaped: Vec::new(),
            hyphens: FxHashMap::default(),
        }
    }

    /// The face, the script, and whether it runs from right to left.
    pub(super) fn is_for(&self) -> (FaceId, Script, bool) {
        (self.face, self.script, self.direction == Direction::RightToLeft)
    }

    /// Shapes letters, each given with its offset in `text`. The glyphs are in logical
    /// order.
    pub(super) fn shape_letters(
        &self,
        letters: impl Iterator<Item = (usize, char)>,
        text: &str,
        buffer: &mut Buffer,
    ) -> Vec<Glyph> {
        self.fill(letters, buffer);
        self.shape_buffer(text, buffer)
    }

    pub(super) fn fill(&self, letters: impl Iterator<Item = (usize, char)>, buffer: &mut Buffer) {
        buffer.clear();
        buffer.set_direction(self.direction);
        buffer.set_cluster_level(self.cluster_level());
        buffer.set_script(Some(self.script));
        // A soft hyphen is never drawn, and the letters around it interact.
        for (place, letter) in letters.filter(|&(_, letter)| letter != '\u{AD}') {
            buffer.push(u32::from(letter), place as u32);
        }
    }

    /// A vowel sign of a right-to-left script is a cluster of its own: each code in the
    /// file then means one letter, and readers that reverse a line reverse it letter by
    /// letter.
    fn cluster_level(&self) -> ClusterLevel {
        match self.direction {
            Direction::RightToLeft => ClusterLevel::MonotoneCharacters,
            _ => ClusterLevel::MonotoneGraphemes,
        }
    }

    pub(super) fn shape_buffer(&self, text: &str, buffer: &mut Buffer) -> Vec<Glyph> {
        // Shaping fails only with a plan of another direction or script.
        if shape(&self.font, buffer, ShapeOptions::new().plan(Some(&self.plan))).is_err() {
            return Vec::new();
        }
        self.glyphs(buffer, text)
    }

    /// The glyphs of a shaped buffer. The first glyph of a cluster has the text of the
    /// whole cluster.
    fn glyphs(&self, buffer: &Buffer, text: &str) -> Vec<Glyph> {
        let mut glyphs: Vec<Glyph> = Vec::with_capacity(buffer.len());
        let mut cluster = 0..0;
        for (info, position) in self.in_logical_order(buffer, 0) {
            let start = info.cluster as usize;
            let is_first = glyphs.is_empty() || start != cluster.start;
            if is_first {
                let rest = self.in_logical_order(buffer, glyphs.len() + 1);
                let next = rest.map(|(info, _)| info.cluster as usize).find(|&next| next != start);
                cluster = start..next.unwrap_or(text.len()).max(start);
            }
            let cluster_text = without_soft_hyphens(&text[cluster.clone()]);
            let length = cluster_text.len() as u16;
            let em = |units| Em::from_units(units, self.units_per_em);
            glyphs.push(Glyph {
                id: info.glyph_id as u16,
                run: 0,
                advance: em(position.x_advance),
                dx: em(position.x_offset),
                dy: em(position.y_offset),
                text: if is_first {
                    GlyphText::Cluster { start: info.cluster, length }
                } else {
                    GlyphText::Continuation
                },
                space: matches!(cluster_text, " " | "\u{A0}"),
            });
        }
        glyphs
    }

    /// The contents of a shaped buffer, which is in visual order, in logical order from the
    /// glyph `from` on.
    pub(super) fn in_logical_order<'b>(
        &self,
        buffer: &'b Buffer,
        from: usize,
    ) -> impl Iterator<Item = (&'b GlyphInfo, &'b GlyphPosition)> {
        let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
        let (count, backward) = (infos.len(), self.direction == Direction::RightToLeft);
        (from..count).map(move |index| {
            let index = if backward { count - 1 - index } else { index };
            (&infos[index], &positions[index])
        })
    }
}

/// The text of a cluster without the soft hyphens at its end, which are never drawn and
/// have two bytes each.
fn without_soft_hyphens(cluster_text: &str) -> &str {
    if cluster_text.len() == 1 { cluster_text } else { cluster_text.trim_end_matches('\u{AD}') }
}
