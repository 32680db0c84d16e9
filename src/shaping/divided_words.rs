//! The words of one face, each shaped once and given its breaks. Shaping is left to
//! [`face_shaper`](super::face_shaper), the glyphs of a break to
//! [`discretionary`](super::discretionary).

use harfrust::Buffer;

use super::discretionary::Division;
use super::face_shaper::FaceShaper;
use super::hyphenation::{DivisionPoint, Hyphenator};
use super::shaped::Glyph;
use super::word::{ShapedWord, UnsafeToBreak};

impl<'d> FaceShaper<'d> {
    /// A word, shaped now or earlier. `text` includes the space before it, and the one
    /// after it, which is not drawn: some faces kern a letter beside a space.
    pub(super) fn word(
        &mut self,
        text: &'d str,
        hyphenator: &Hyphenator,
        buffer: &mut Buffer,
    ) -> &ShapedWord {
        let index = match self.known.get(text) {
            Some(&index) => index,
            None => {
                let (kept, is_for) = (self.kept, self.is_for());
                let word = kept.get_or_shape(text, is_for, || {
                    let glyphs = self.shape_letters(text.char_indices(), text, buffer);
                    let places = |drawn: &str| hyphenator.places(drawn);
                    self.divided(glyphs, text, places, buffer)
                });
                self.shaped.push(word);
                self.known.insert(text, self.shaped.len() - 1);
                self.shaped.len() - 1
            }
        };
        &self.shaped[index]
    }

    /// A part of a word whose rest is in another face or element. Joined letters are
    /// joined across the border too, and the part is divided where the whole word is.
    pub(super) fn part(
        &mut self,
        text: &'d str,
        (before, after): (&str, &str),
        hyphenator: &Hyphenator,
        buffer: &mut Buffer,
    ) -> &ShapedWord {
        self.fill(text.char_indices(), buffer);
        if self.is_joined {
            buffer.set_pre_context(before);
            buffer.set_post_context(after);
        }
        let glyphs = self.shape_buffer(text, buffer);
        // If the part ends in a space, the word ends with the part.
        let after = if text.ends_with(' ') { "" } else { after };
        let places = |drawn: &str| hyphenator.places_of_part(drawn, (before, after));
        let part = self.divided(glyphs, text, places, buffer);
        self.shaped.push(part);
        &self.shaped[self.shaped.len() - 1]
    }

    /// A word from the glyphs just shaped, with its breaks. `buffer` still holds the
    /// shaping result.
    fn divided(
        &mut self,
        glyphs: Vec<Glyph>,
        text: &'d str,
        places: impl Fn(&str) -> Vec<DivisionPoint>,
        buffer: &mut Buffer,
    ) -> ShapedWord {
        let unsafe_to_break: Vec<UnsafeToBreak> =
            self.in_logical_order(buffer, 0).map(|(info, _)| info.unsafe_to_break()).collect();
        let mut word = ShapedWord { glyphs, ..ShapedWord::default() };
        let drawn = if text.len() > 1 { text.strip_suffix(' ').unwrap_or(text) } else { text };
        if drawn.len() < text.len() {
            word.glyphs.pop();
        }
        if self.is_joined || !self.has_hyphen {
            return word;
        }
        let mut division =
            Division { word: &mut word, text: drawn, unsafe_to_break: &unsafe_to_break };
        for place in places(drawn) {
            division.add(self, &place, buffer);
        }
        word
    }
}
