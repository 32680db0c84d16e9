use harfrust::{
    Buffer, ClusterLevel, Direction, GlyphInfo, GlyphPosition, Language, Script, ShapeOptions,
    ShapePlan, ShaperFont, shape,
};
use rustc_hash::FxHashMap;

use super::script;
use super::shaped::{Glyph, GlyphText};
use super::word::{HyphenAfter, ShapedWord};
use crate::fonts::{FaceId, FontBook};
use crate::geometry::Em;

/// Letters as they come out of one face in one script and direction: a plan
/// of harfrust, and the words it has shaped so far.
pub(super) struct FaceShaper<'d> {
    face: FaceId,
    script: Script,
    direction: Direction,
    /// Whether its letters are joined.
    pub(super) is_joined: bool,
    font: ShaperFont<'d, 'd>,
    plan: ShapePlan,
    units_per_em: u16,
    /// Whether the face can show that a word goes on in the next line.
    pub(super) has_hyphen: bool,
    /// Which of `shaped` a word is. Only looked up, never walked through.
    pub(super) known: FxHashMap<&'d str, usize>,
    pub(super) shaped: Vec<ShapedWord>,
    /// The hyphen after the letters it has stood after.
    pub(super) hyphens: FxHashMap<&'d str, HyphenAfter>,
}

impl<'d> FaceShaper<'d> {
    pub(super) fn new(
        fonts: &'d FontBook,
        face: FaceId,
        script: Script,
        right_to_left: bool,
        language: Option<&Language>,
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
            known: FxHashMap::default(),
            shaped: Vec::new(),
            hyphens: FxHashMap::default(),
        }
    }

    /// Whether it is the voice of this face, script and direction.
    pub(super) fn shapes(&self, face: FaceId, script: Script, right_to_left: bool) -> bool {
        let backward = self.direction == Direction::RightToLeft;
        self.face == face && self.script == script && backward == right_to_left
    }

    /// Shapes letters, each with its place in `text`; their glyphs in logical
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
        // A soft hyphen is nowhere drawn, and letters know each other over it.
        for (place, letter) in letters.filter(|&(_, letter)| letter != '\u{AD}') {
            buffer.push(u32::from(letter), place as u32);
        }
    }

    /// A vowel sign of a script that runs to the left is a cluster of its own:
    /// in the file each code then says one letter, and readers that turn a line
    /// round turn letter by letter.
    fn cluster_level(&self) -> ClusterLevel {
        match self.direction {
            Direction::RightToLeft => ClusterLevel::MonotoneCharacters,
            _ => ClusterLevel::MonotoneGraphemes,
        }
    }

    pub(super) fn shape_buffer(&self, text: &str, buffer: &mut Buffer) -> Vec<Glyph> {
        // It fails only for a plan of another direction or script.
        if shape(&self.font, buffer, ShapeOptions::new().plan(Some(&self.plan))).is_err() {
            return Vec::new();
        }
        self.glyphs(buffer, text)
    }

    /// The glyphs of a shaped buffer, the first of each cluster with what all
    /// of it says.
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
            let said = without_soft_hyphens(&text[cluster.clone()]);
            let length = said.len() as u16;
            let em = |units| Em::from_units(units, self.units_per_em);
            glyphs.push(Glyph {
                id: info.glyph_id as u16,
                run: 0,
                advance: em(position.x_advance),
                dx: em(position.x_offset),
                dy: em(position.y_offset),
                text: match is_first {
                    true => GlyphText::Cluster { start: info.cluster, length },
                    false => GlyphText::Continuation,
                },
                space: matches!(said, " " | "\u{A0}"),
            });
        }
        glyphs
    }

    /// What a shaped buffer holds, which is in visual order, as it is read, from
    /// a glyph on.
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

/// What a cluster says, but for the soft hyphens at its end, which are nowhere
/// drawn and have two bytes each.
fn without_soft_hyphens(said: &str) -> &str {
    if said.len() == 1 { said } else { said.trim_end_matches('\u{AD}') }
}
