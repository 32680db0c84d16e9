//! Division of shaped words: for each point that `hyphenation` finds, the glyphs before and
//! after the break (TeX's discretionary), so that layout never shapes.

use std::ops::Range;

use harfrust::Buffer;

use super::face_shaper::FaceShaper;
use super::hyphenation::DivisionPoint;
use super::shaped::{BreakKind, Glyph, GlyphText};
use super::word::{HyphenAfter, ShapedWord, UnsafeToBreak, WordBreak};
use crate::geometry::Em;

/// A word whose breaks are being added.
pub(super) struct Division<'w, 'd> {
    pub(super) word: &'w mut ShapedWord,
    pub(super) text: &'d str,
    /// For each glyph, whether the text before it affected it.
    pub(super) unsafe_to_break: &'w [UnsafeToBreak],
}

impl<'d> Division<'_, 'd> {
    /// Adds a break to the word, with the glyphs it needs.
    ///
    /// Nearly always that is the hyphen alone. If the letters on both sides have shaped
    /// each other (a ligature, kerning, joined letters), or the break changes a letter,
    /// the glyphs from the last safe place before the break to the first one after it are
    /// shaped again.
    pub(super) fn add(
        &mut self,
        face_shaper: &mut FaceShaper<'d>,
        place: &DivisionPoint,
        buffer: &mut Buffer,
    ) {
        let Some(next) = self.glyph_from(place.line_start) else {
            return;
        };
        let Some(last) = self.cluster_before(next) else {
            return;
        };
        let (start, end) = self.bytes_of(last);
        let free = end <= place.line_end && place.letters.is_none() && !self.unsafe_to_break[next];
        if free {
            let letter = &self.text[start..end];
            let Some(after) = face_shaper.hyphen_after(letter, buffer) else { return };
            let before: Em = self.word.glyphs[last..next].iter().map(|glyph| glyph.advance).sum();
            self.add_hyphen(after.hyphen, after.letter - before, next, place.kind);
        } else {
            self.add_anew(face_shaper, place, next, buffer);
        }
    }

    /// Adds a break that only inserts a hyphen. `moved` is how much further the pen is
    /// than after the same glyph in the undivided word.
    fn add_hyphen(&mut self, hyphen: Glyph, moved: Em, next: usize, kind: BreakKind) {
        let hyphen = Glyph { dx: hyphen.dx + moved, advance: hyphen.advance + moved, ..hyphen };
        self.add_break(next..next, &[hyphen], &[], kind);
    }

    fn add_anew(
        &mut self,
        face_shaper: &FaceShaper<'d>,
        place: &DivisionPoint,
        next: usize,
        buffer: &mut Buffer,
    ) {
        let kept = self.glyph_from(place.line_end).map_or(next, |glyph| glyph.min(next));
        let (from, to) = (self.free_before(kept), self.free_after(next));
        let begin = self.bytes_of(from).0;
        let end = if to < self.word.glyphs.len() { self.bytes_of(to).0 } else { self.text.len() };
        // A soft hyphen before the first letter of a word divides nothing.
        if place.line_end < begin || end < place.line_start {
            return;
        }
        let before = face_shaper.line_end(self.text, begin, place, buffer);
        let after = face_shaper.line_start(&self.text[..end], place.line_start, buffer);
        let undivided = &self.word.glyphs[from..to];
        match hyphen_alone(undivided, &before, &after, next - from) {
            Some((hyphen, moved)) => self.add_hyphen(hyphen, moved, next, place.kind),
            None => self.add_break(from..to, &before, &after, place.kind),
        }
    }

    fn add_break(
        &mut self,
        replaced: Range<usize>,
        before: &[Glyph],
        after: &[Glyph],
        kind: BreakKind,
    ) {
        // Of two breaks that replace the same glyph only the first is kept.
        let taken = self.word.breaks.last().map_or(0, |last| last.replaced.end as usize);
        if replaced.start < taken {
            return;
        }
        let first = self.word.break_glyphs.len() as u32;
        let middle = first + before.len() as u32;
        let end = middle + after.len() as u32;
        self.word.break_glyphs.extend_from_slice(before);
        self.word.break_glyphs.extend_from_slice(after);
        self.word.breaks.push(WordBreak {
            replaced: replaced.start as u32..replaced.end as u32,
            before: first..middle,
            after: middle..end,
            kind,
        });
    }

    /// The first glyph for the text at `offset` or later. Points come in order, so the
    /// search starts at the last break.
    fn glyph_from(&self, offset: usize) -> Option<usize> {
        let first = self.word.breaks.last().map_or(0, |last| last.replaced.start as usize);
        (first..self.word.glyphs.len()).find(|&index| match self.word.glyphs[index].text {
            GlyphText::Cluster { start, .. } => start as usize >= offset,
            GlyphText::Continuation | GlyphText::Hyphen => false,
        })
    }

    /// The first glyph of the cluster that ends before a glyph.
    fn cluster_before(&self, glyph: usize) -> Option<usize> {
        (0..glyph).rev().find(|&index| self.begins_cluster(index))
    }

    fn begins_cluster(&self, glyph: usize) -> bool {
        matches!(self.word.glyphs[glyph].text, GlyphText::Cluster { .. })
    }

    /// The byte range of the cluster of a glyph.
    fn bytes_of(&self, glyph: usize) -> (usize, usize) {
        match self.word.glyphs[glyph].text {
            GlyphText::Cluster { start, length } => {
                (start as usize, start as usize + usize::from(length))
            }
            GlyphText::Continuation | GlyphText::Hyphen => (0, 0),
        }
    }

    /// The last glyph before another that the text before it does not affect; failing
    /// that, the first glyph after the space the word begins with.
    fn free_before(&self, glyph: usize) -> usize {
        let first = usize::from(self.word.glyphs[0].space).min(glyph);
        let free = |&index: &usize| self.begins_cluster(index) && !self.unsafe_to_break[index];
        (first..glyph).rev().find(free).unwrap_or(first)
    }

    /// The first glyph after `next` that the text before it does not affect.
    fn free_after(&self, next: usize) -> usize {
        let free = |&index: &usize| self.begins_cluster(index) && !self.unsafe_to_break[index];
        (next + 1..self.word.glyphs.len()).find(free).unwrap_or(self.word.glyphs.len())
    }
}

/// The hyphen and how far it moves, if a break only inserts a hyphen after the first
/// `count` of the undivided glyphs.
fn hyphen_alone(
    undivided: &[Glyph],
    before: &[Glyph],
    after: &[Glyph],
    count: usize,
) -> Option<(Glyph, Em)> {
    let (hyphen, letters) = before.split_last()?;
    let (last, others) = letters.split_last()?;
    let (left, right) = undivided.split_at_checked(count)?;
    let (last_undivided, others_undivided) = left.split_last()?;
    let same = right == after
        && others == others_undivided
        && *last == Glyph { advance: last.advance, ..*last_undivided };
    same.then(|| (*hyphen, last.advance - last_undivided.advance))
}

impl<'d> FaceShaper<'d> {
    /// The hyphen after the letters of a cluster; `None` if nothing is drawn.
    fn hyphen_after(&mut self, letter: &'d str, buffer: &mut Buffer) -> Option<HyphenAfter> {
        if let Some(&known) = self.hyphens.get(letter) {
            return Some(known);
        }
        let place = DivisionPoint::new(letter.len(), BreakKind::Joint);
        let glyphs = self.line_end(letter, 0, &place, buffer);
        let (&hyphen, letters) = glyphs.split_last()?;
        let letter_advance = letters.iter().map(|glyph| glyph.advance).sum();
        let after = HyphenAfter { letter: letter_advance, hyphen };
        self.hyphens.insert(letter, after);
        Some(after)
    }

    /// The glyphs from `begin` to the point where the line ends, including the hyphen.
    fn line_end(
        &self,
        text: &str,
        begin: usize,
        place: &DivisionPoint,
        buffer: &mut Buffer,
    ) -> Vec<Glyph> {
        let kept = text[begin..place.line_end].char_indices();
        let kept = kept.map(|(offset, letter)| (begin + offset, letter));
        let put_in = place.letters.unwrap_or_default().chars();
        let put_in = put_in.map(|letter| (place.line_end, letter));
        let letters = kept.chain(put_in).chain([(place.line_start, '-')]);
        let mut glyphs = self.shape_letters(letters, &text[..place.line_start], buffer);
        for glyph in &mut glyphs {
            if matches!(glyph.text, GlyphText::Cluster { length: 0, .. }) {
                glyph.text = GlyphText::Hyphen;
            }
        }
        glyphs
    }

    /// The glyphs from the point where a line starts to the end of `text`.
    fn line_start(&self, text: &str, begin: usize, buffer: &mut Buffer) -> Vec<Glyph> {
        let letters = text[begin..].char_indices();
        let letters = letters.map(|(offset, letter)| (begin + offset, letter));
        self.shape_letters(letters, text, buffer)
    }
}
