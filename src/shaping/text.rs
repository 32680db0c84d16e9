//! The last step of shaping: the words of a text joined, the breaks within them and between
//! them put in order, and breaks of last resort added.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::breaks::WordAt;
use super::itemize::TextItem;
use super::shaped::{Break, BreakKind, Glyph, GlyphText, Opportunity, Run, ShapedText};
use super::word::ShapedWord;
use crate::definition::LanguageTag;
use crate::document::Inline;
use crate::fonts::FontBook;
use crate::geometry::Em;

/// The width from which a stretch without breaks may not fit its line, so that it may be
/// broken at any character. A column is always wider.
const WIDEST: Em = Em::new(10.0);
/// The same within an address, which may be under a narrow QR code.
const WIDEST_IN_ADDRESS: Em = Em::new(2.0);

/// Joins the words of a text.
pub(super) struct TextBuilder<'d> {
    text: &'d str,
    glyphs: Vec<Glyph>,
    runs: Vec<Run>,
    /// The breaks within words, in order.
    breaks: Vec<Break>,
    break_glyphs: Vec<Glyph>,
}

impl<'d> TextBuilder<'d> {
    pub(super) fn new(text: &'d str) -> Self {
        Self {
            text,
            glyphs: Vec::with_capacity(text.len()),
            runs: Vec::new(),
            breaks: Vec::with_capacity(text.len() / 4),
            break_glyphs: Vec::with_capacity(text.len() / 6),
        }
    }

    /// Begins a run, unless it equals the one before.
    pub(super) fn begin_run(
        &mut self,
        item: &TextItem,
        inline: &Inline,
        letterspacing: bool,
        language: Option<LanguageTag>,
    ) {
        let run = Run {
            face: item.face,
            node: inline.node,
            kind: inline.kind,
            level: item.level,
            letterspacing,
            language,
        };
        if self.runs.last() != Some(&run) {
            self.runs.push(run);
        }
    }

    /// Adds a word to the current run.
    pub(super) fn add(&mut self, word: &ShapedWord, at: &WordAt) {
        let run = self.runs.len().saturating_sub(1) as u16;
        let offset = at.shaped.start as u32;
        let placed = |glyph: &Glyph| Glyph { run, text: glyph.text.moved(offset), ..*glyph };
        let (first, first_in_breaks) = (self.glyphs.len() as u32, self.break_glyphs.len() as u32);
        self.glyphs.extend(word.glyphs.iter().map(placed));
        if word.breaks.is_empty() {
            return;
        }
        self.break_glyphs.extend(word.break_glyphs.iter().map(placed));
        self.breaks.extend(word.breaks.iter().map(|found| Break {
            replaced: found.replaced.start + first..found.replaced.end + first,
            before: found.before.start + first_in_breaks..found.before.end + first_in_breaks,
            after: found.after.start + first_in_breaks..found.after.end + first_in_breaks,
            kind: found.kind,
        }));
    }

    /// Adds the glyph of a field, which represents its whole text.
    pub(super) fn add_field(&mut self, glyph: Option<Glyph>, range: &Range<usize>) {
        let run = self.runs.len().saturating_sub(1) as u16;
        let text = GlyphText::Cluster { start: range.start as u32, length: range.len() as u16 };
        self.glyphs.extend(glyph.map(|glyph| Glyph { run, text, ..glyph }));
    }

    /// The finished text with all its breaks: those within words, and the opportunities
    /// between them, which are given in order.
    pub(super) fn finish(mut self, opportunities: &[Opportunity], fonts: &FontBook) -> ShapedText {
        let within = std::mem::take(&mut self.breaks);
        let mut breaks = Vec::with_capacity(within.len() + opportunities.len());
        let mut within = within.into_iter().peekable();
        let mut glyph = 0;
        for opportunity in opportunities {
            while self.glyphs.get(glyph).is_some_and(|it| !it.text.begins_from(opportunity.offset))
            {
                glyph += 1;
            }
            let found = self.break_before(glyph, opportunity, fonts);
            while let Some(earlier) = within.next_if(|it| it.replaced.start < found.replaced.start)
            {
                breaks.push(earlier);
            }
            breaks.push(found);
        }
        breaks.extend(within);
        let breaks = self.with_last_resorts(breaks);
        ShapedText {
            text: self.text.to_owned(),
            glyphs: self.glyphs,
            runs: self.runs,
            breaks,
            break_glyphs: self.break_glyphs,
            ..ShapedText::default()
        }
    }

    /// The break of an opportunity between words, before a glyph.
    fn break_before(&mut self, glyph: usize, at: &Opportunity, fonts: &FontBook) -> Break {
        let spaces = self.glyphs[..glyph].iter().rev().take_while(|glyph| glyph.space).count();
        let replaced = if at.kind.is_space() { glyph - spaces..glyph } else { glyph..glyph };
        let first = self.break_glyphs.len() as u32;
        if at.kind == BreakKind::Mandatory && at.offset < self.text.len() {
            let line_feed = self.line_feed(glyph, at.offset, fonts);
            self.break_glyphs.extend(line_feed);
        }
        let end = self.break_glyphs.len() as u32;
        Break {
            replaced: replaced.start as u32..replaced.end as u32,
            before: first..end,
            after: end..end,
            kind: at.kind,
        }
    }

    /// A space of no width that represents the line feed before an offset, so that the
    /// words on both sides are not read as one.
    fn line_feed(&self, glyph: usize, offset: usize, fonts: &FontBook) -> Option<Glyph> {
        let run = self.glyphs[..glyph].last()?.run;
        let face = self.runs.get(usize::from(run))?.face;
        Some(Glyph {
            id: fonts.glyph(face, ' ')?,
            run,
            advance: Em::ZERO,
            dx: Em::ZERO,
            dy: Em::ZERO,
            text: GlyphText::Cluster { start: offset as u32 - 1, length: 1 },
            space: false,
        })
    }

    /// Adds breaks between all characters of stretches that are too wide without any.
    fn with_last_resorts(&self, breaks: Vec<Break>) -> Vec<Break> {
        let mut all = Vec::with_capacity(breaks.len());
        let (mut begin, mut after_part) = (0, false);
        for found in breaks {
            let end = found.replaced.start as usize;
            let before_part = found.kind.divides_an_address();
            let widest = if after_part || before_part { WIDEST_IN_ADDRESS } else { WIDEST };
            all.extend(self.last_resorts(begin, end, widest));
            (begin, after_part) = (found.replaced.end as usize, before_part);
            all.push(found);
        }
        all
    }

    /// Whether a glyph is the first of a letter and its marks.
    fn begins_letter(&self, glyph: usize) -> bool {
        match self.glyphs[glyph].text {
            GlyphText::Cluster { start, .. } => {
                let rest = self.text.get(start as usize..).unwrap_or_default();
                !rest.starts_with(is_combining_mark)
            }
            GlyphText::Hyphen => true,
            GlyphText::Continuation => false,
        }
    }

    /// The breaks between the letters of a stretch, if it is wider than this.
    fn last_resorts(&self, begin: usize, end: usize, widest: Em) -> Vec<Break> {
        let stretch = self.glyphs.get(begin..end).unwrap_or_default();
        let width: Em = stretch.iter().map(|glyph| glyph.advance).sum();
        if width <= widest {
            return Vec::new();
        }
        let at = (begin + 1..end).filter(|&glyph| self.begins_letter(glyph));
        let none = self.break_glyphs.len() as u32;
        at.map(|glyph| Break {
            replaced: glyph as u32..glyph as u32,
            before: none..none,
            after: none..none,
            kind: BreakKind::Character,
        })
        .collect()
    }
}

impl GlyphText {
    /// The same text, moved by this many bytes.
    fn moved(self, bytes: u32) -> Self {
        match self {
            Self::Cluster { start, length } => Self::Cluster { start: start + bytes, length },
            other => other,
        }
    }

    /// Whether it is the text at an offset or later.
    fn begins_from(self, offset: usize) -> bool {
        matches!(self, Self::Cluster { start, .. } if start as usize >= offset)
    }
}
