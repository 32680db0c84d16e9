use harfrust::{Buffer, Direction, Language, Script, ShapeOptions, ShapePlan, ShaperFont, shape};
use rustc_hash::FxHashMap;

use super::discretionary::{Division, HyphenAfter, WordBreak};
use super::shaped::{Glyph, GlyphText};
use super::shaper::Setting;
use crate::fonts::{FaceId, FontBook};
use crate::geometry::Em;

/// Letters as they come out of one face in one script and direction: a plan
/// of harfrust, and the words it has shaped so far.
pub(super) struct Voice<'d> {
    face: FaceId,
    script: Script,
    direction: Direction,
    font: ShaperFont<'d, 'd>,
    plan: ShapePlan,
    units_per_em: u16,
    /// Which of `shaped` a word is. Only looked up, never walked through.
    known: FxHashMap<&'d str, usize>,
    shaped: Vec<Word>,
    /// The hyphen after the letters it has stood after.
    pub(super) hyphens: FxHashMap<&'d str, HyphenAfter>,
}

/// A word shaped, with the places where it may be divided. Places in it count
/// from its begin: bytes in the clusters, glyphs in the breaks.
#[derive(Debug, Default)]
pub(super) struct Word {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) breaks: Vec<WordBreak>,
    pub(super) break_glyphs: Vec<Glyph>,
}

/// Whether a glyph may not stand at a line's begin as it is, by harfrust's
/// `unsafe_to_break`: what stands before it had a say in its shape or place.
pub(super) type Tied = bool;

impl<'d> Voice<'d> {
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
            font: ShaperFont::new(font),
            plan: ShapePlan::new(font, direction, Some(script), language, &[]),
            units_per_em: font.units_per_em(),
            known: FxHashMap::default(),
            shaped: Vec::new(),
            hyphens: FxHashMap::default(),
        }
    }

    /// Whether it is the voice of this face, script and direction.
    pub(super) fn speaks(&self, face: FaceId, script: Script, right_to_left: bool) -> bool {
        let backward = self.direction == Direction::RightToLeft;
        self.face == face && self.script == script && backward == right_to_left
    }

    /// A word, shaped now or before. It comes with the space before it, and
    /// with the one after it, which is not drawn: some faces kern a letter
    /// beside a space.
    pub(super) fn word(
        &mut self,
        text: &'d str,
        setting: &Setting<'_>,
        buffer: &mut Buffer,
    ) -> &Word {
        let index = match self.known.get(text) {
            Some(&index) => index,
            None => {
                let word = self.shape_word(text, setting, buffer);
                self.shaped.push(word);
                self.known.insert(text, self.shaped.len() - 1);
                self.shaped.len() - 1
            }
        };
        &self.shaped[index]
    }

    fn shape_word(&mut self, text: &'d str, setting: &Setting<'_>, buffer: &mut Buffer) -> Word {
        let mut word = Word::default();
        let mut tied = Vec::new();
        self.shape_letters(text.char_indices(), text, buffer, &mut word.glyphs, Some(&mut tied));
        let drawn = if text.len() > 1 { text.strip_suffix(' ').unwrap_or(text) } else { text };
        if drawn.len() < text.len() {
            word.glyphs.pop();
        }
        let mut division = Division { word: &mut word, text: drawn, tied: &tied };
        for place in setting.hyphenator.places(drawn) {
            division.add(self, &place, buffer);
        }
        word
    }

    /// Shapes letters, each with its place in `text`, and adds their glyphs in
    /// logical order. `tied` is told of each glyph.
    pub(super) fn shape_letters(
        &self,
        letters: impl Iterator<Item = (usize, char)>,
        text: &str,
        buffer: &mut Buffer,
        glyphs: &mut Vec<Glyph>,
        mut tied: Option<&mut Vec<Tied>>,
    ) {
        buffer.clear();
        buffer.set_direction(self.direction);
        buffer.set_script(Some(self.script));
        // A soft hyphen is nowhere drawn, and letters know each other over it.
        for (place, letter) in letters.filter(|&(_, letter)| letter != '\u{AD}') {
            buffer.push(u32::from(letter), place as u32);
        }
        // It fails only for a plan of another direction or script.
        if shape(&self.font, buffer, ShapeOptions::new().plan(Some(&self.plan))).is_err() {
            return;
        }
        let count = buffer.len();
        let backward = self.direction == Direction::RightToLeft;
        let at = |index: usize| if backward { count - 1 - index } else { index };
        let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
        let mut cluster_before = None;
        for index in 0..count {
            let (info, position) = (&infos[at(index)], &positions[at(index)]);
            let said = cluster_before == Some(info.cluster);
            cluster_before = Some(info.cluster);
            let next = (index + 1..count)
                .map(|next| infos[at(next)].cluster)
                .find(|&next| next != info.cluster);
            let start = info.cluster as usize;
            let end = next.map_or(text.len(), |next| next as usize);
            let said_text = text[start.min(end)..end].trim_end_matches('\u{AD}');
            glyphs.push(Glyph {
                id: info.glyph_id as u16,
                run: 0,
                advance: Em::from_units(position.x_advance, self.units_per_em),
                dx: Em::from_units(position.x_offset, self.units_per_em),
                dy: Em::from_units(position.y_offset, self.units_per_em),
                text: if said {
                    GlyphText::Continuation
                } else {
                    GlyphText::Cluster { start: info.cluster, length: said_text.len() as u16 }
                },
                space: matches!(said_text, " " | "\u{A0}"),
            });
            if let Some(tied) = tied.as_deref_mut() {
                tied.push(info.unsafe_to_break());
            }
        }
    }
}
