//! What a line of a heading or caption ends with: a pause, or a word that makes
//! no sense without the next. The cost of each is in [`line_end`](super::line_end).

use super::measured::{Line, MeasuredText};
use super::sense_break::SenseBreak;
use super::tier::Tier;
use crate::shaping::GlyphText;

/// The signs at which a sentence pauses, in Latin, Arabic, Ethiopic, Chinese and
/// Japanese.
const PAUSES: [char; 10] = [',', ';', '.', '،', '؛', '፣', '፤', '、', '，', '；'];
/// The signs at which it turns, apart from the colon.
const TURNS: [char; 12] = ['?', '!', '؟', '۔', '።', '፧', '፦', '፥', '？', '！', '。', '…'];
/// The signs that may follow those.
const CLOSING: [char; 9] = ['”', '’', '"', '\'', '»', '“', ')', ']', '›'];
const DASHES: [char; 3] = ['–', '—', '-'];

impl MeasuredText<'_> {
    /// The sense of the break at a point that ends a line, found once for all type
    /// sizes.
    pub(super) fn sense_at_end(&self, point: u32) -> SenseBreak {
        let mut senses = self.senses.borrow_mut();
        senses.resize(self.points.len(), None);
        *senses[point as usize].get_or_insert_with(|| self.sense_of(point))
    }

    /// The sense of the break at a point.
    fn sense_of(&self, point: u32) -> SenseBreak {
        let text = self.shaped.text.as_str();
        let parted = self.place_of_break(point).and_then(|place| text.split_at_checked(place));
        let Some((before, after)) = parted else { return SenseBreak::Plain };
        let has_space = before.ends_with(char::is_whitespace) || after.starts_with(' ');
        let (before, after) = (before.trim_end(), after.trim_start());
        if after.is_empty() {
            return SenseBreak::Plain;
        }
        let said = before.trim_end_matches(CLOSING);
        // Two colons name the parts of a picture: links: …, rechts: ….
        let is_sole_colon = || text.matches([':', '：']).count() == 1;
        if said.ends_with(TURNS) || said.ends_with([':', '：']) && is_sole_colon() {
            SenseBreak::Turn
        } else if said.ends_with(PAUSES) {
            SenseBreak::Pause
        } else if has_space && begins_with_dash(after) {
            SenseBreak::Turn
        } else if has_space && (before.ends_with(DASHES) || self.leads_on(before)) {
            SenseBreak::LeadsOn
        } else {
            SenseBreak::Plain
        }
    }

    /// The longest beginning of the text, in whole words, that fits into a
    /// measure in em; one that does not pause or lead on, if there is one.
    pub(in crate::layout) fn beginning(&self, measure: f64) -> Option<Line> {
        let fits = |end: &u32| {
            let point = &self.points[*end as usize];
            point.end <= measure && point.kind.is_some_and(Tier::is_free)
        };
        let ends = (1..self.points.len() as u32).rev().filter(fits);
        let lines: Vec<Line> = ends.map(|end| Line { start: 0, end }).collect();
        let reads_on = |line: &&Line| self.sense_at_end(line.end) == SenseBreak::Plain;
        lines.iter().find(reads_on).or(lines.first()).copied()
    }

    /// The place of a point in the text.
    fn place_of_break(&self, point: u32) -> Option<usize> {
        let end = self.shaped.breaks.get(point.checked_sub(1)? as usize)?.replaced.start;
        let glyphs = self.shaped.glyphs.get(..end as usize)?;
        glyphs.iter().rev().find_map(|glyph| match glyph.text {
            GlyphText::Cluster { start, length } => Some(start as usize + usize::from(length)),
            GlyphText::Continuation | GlyphText::Hyphen => None,
        })
    }

    /// Whether the last word of a text leads to the next.
    fn leads_on(&self, before: &str) -> bool {
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        let word = word.trim_start_matches(['(', '“', '‘', '„', '«']).to_lowercase();
        self.shaped.leading_words.split_whitespace().any(|leading| leading == word)
    }
}

/// Whether a text begins with a dash between words.
fn begins_with_dash(text: &str) -> bool {
    text.strip_prefix(DASHES).is_some_and(|rest| rest.starts_with(char::is_whitespace))
}
