//! A text with its break points measured in em, once for all type sizes, so
//! that the width of any line is a difference of two numbers.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use super::by_policy::ByPolicy;
use super::sense_break::SenseBreak;
use super::tier::Tier;
use crate::shaping::{Break, BreakKind, ShapedText};

/// A text with the position of each break point, in em.
#[derive(Debug, Clone)]
pub(in crate::layout) struct MeasuredText<'a> {
    /// The text.
    pub shaped: &'a ShapedText,
    /// The start of the text, then its breaks in order.
    pub points: Arc<[BreakPoint]>,
    /// The width of the widest part between two free break points, in em.
    pub widest: f64,
    /// Whether each point starts no earlier than those before it.
    pub is_in_order: bool,
    /// What was found so far.
    pub(super) found: Arc<FoundLines>,
    /// The sense of the breaks at which lines of a heading or caption were tried.
    pub(super) senses: RefCell<Vec<Option<SenseBreak>>>,
}

/// What was found about the lines of a text. It depends on the text and the
/// policy alone.
#[derive(Debug, Default)]
pub(super) struct FoundLines {
    /// The lines chosen.
    pub(super) lines: ByPolicy<Arc<[Line]>>,
    /// How few lines it takes at least.
    pub(super) least: ByPolicy<u64>,
}

/// A place where a line may begin or end. Positions are those on one endless
/// line.
#[derive(Debug, Clone, Copy)]
pub(in crate::layout) struct BreakPoint {
    /// The end of a line that ends here, including the glyphs of the break.
    pub end: f64,
    /// The start of a line that begins here, including the glyphs of the break.
    pub start: f64,
    /// The spaces before the end and before the start.
    pub spaces: (u32, u32),
    /// The glyphs that may be letterspaced, before the end and before the
    /// start.
    pub letters: (u32, u32),
    /// The kind of break; `None` at the start of the text.
    pub kind: Option<BreakKind>,
    /// The last earlier point at which a line of any text may end.
    pub last_free: u32,
}

/// A line: from one point of a text to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::layout) struct Line {
    /// The point where it begins.
    pub start: u32,
    /// The point where it ends.
    pub end: u32,
}

/// Measures a text.
pub(in crate::layout) fn measure(shaped: &ShapedText) -> MeasuredText<'_> {
    let mut points = Vec::with_capacity(shaped.breaks.len() + 1);
    points.push(BreakPoint {
        end: 0.0,
        start: 0.0,
        spaces: (0, 0),
        letters: (0, 0),
        kind: None,
        last_free: 0,
    });
    let mut pen = RunCursor { shaped, glyph: 0, position: 0.0, spaces: 0, letters: 0 };
    let mut last_free = 0;
    let mut widest = 0.0_f64;
    for (taken, index) in shaped.breaks.iter().zip(1..) {
        let point = pen.point(taken, last_free);
        if Tier::is_free(taken.kind) {
            widest = widest.max(point.end - points[last_free as usize].start);
            last_free = index;
        }
        points.push(point);
    }
    let is_in_order = points.is_sorted_by(|one, next| one.start <= next.start);
    let points = points.into();
    MeasuredText {
        shaped,
        points,
        widest,
        is_in_order,
        found: Arc::default(),
        senses: RefCell::default(),
    }
}

/// Whether such a break divides a word for the reader.
pub(in crate::layout) fn breaks_a_word(kind: BreakKind) -> bool {
    match kind {
        BreakKind::Space
        | BreakKind::Mandatory
        | BreakKind::Letter
        | BreakKind::Unspaced
        | BreakKind::Loose
        | BreakKind::Tight
        | BreakKind::BeforeDash
        | BreakKind::Address
        | BreakKind::AtSign => false,
        BreakKind::OwnHyphen | BreakKind::Joint | BreakKind::Pattern | BreakKind::Character => true,
    }
}

/// A cursor that moves along the endless line from break to break.
struct RunCursor<'a> {
    shaped: &'a ShapedText,
    glyph: u32,
    position: f64,
    spaces: u32,
    letters: u32,
}

impl RunCursor<'_> {
    /// The point of a break. Breaks are ordered by their start; one may end
    /// after the start of the next, so the cursor stays at the start.
    fn point(&mut self, taken: &Break, last_free: u32) -> BreakPoint {
        self.advance_to(taken.replaced.start);
        let (end, spaces, letters) = (self.position, self.spaces, self.letters);
        let mut beyond = RunCursor { ..*self };
        beyond.advance_to(taken.replaced.end);
        BreakPoint {
            end: end + self.width_of(taken.before.clone()),
            start: beyond.position - self.width_of(taken.after.clone()),
            spaces: (spaces, beyond.spaces),
            letters: (
                letters + taken.before.len() as u32,
                beyond.letters.saturating_sub(taken.after.len() as u32),
            ),
            kind: Some(taken.kind),
            last_free,
        }
    }

    fn advance_to(&mut self, glyph: u32) {
        for glyph in &self.shaped.glyphs[self.glyph as usize..glyph.max(self.glyph) as usize] {
            self.position += f64::from(glyph.advance.get());
            self.spaces += u32::from(glyph.space);
            let spaced = self.shaped.runs[usize::from(glyph.run)].letterspacing;
            self.letters += u32::from(spaced);
        }
        self.glyph = self.glyph.max(glyph);
    }

    fn width_of(&self, range: Range<u32>) -> f64 {
        self.shaped.break_glyphs[range.start as usize..range.end as usize]
            .iter()
            .map(|glyph| f64::from(glyph.advance.get()))
            .sum()
    }
}

/// The width of a line with its spaces and letters, without the spaces at its
/// end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::layout) struct Extent {
    /// Its width, in em.
    pub width: f64,
    /// The spaces inside the line.
    pub spaces: u32,
    /// The places between letters that may be letterspaced.
    pub letters: u32,
}

impl MeasuredText<'_> {
    /// The width, spaces and letters of a line.
    pub(in crate::layout) fn extent(&self, line: Line) -> Extent {
        let (start, end) = (&self.points[line.start as usize], &self.points[line.end as usize]);
        Extent {
            width: end.end - start.start,
            spaces: end.spaces.0.saturating_sub(start.spaces.1),
            letters: end.letters.0.saturating_sub(start.letters.1 + 1),
        }
    }

    /// The width of a line in em, without the spaces at its end.
    pub(in crate::layout) fn width(&self, line: Line) -> f64 {
        self.points[line.end as usize].end - self.points[line.start as usize].start
    }

    /// The width of the whole text as one line, in em.
    pub(in crate::layout) fn whole(&self) -> f64 {
        self.points.last().map_or(0.0, |point| point.end)
    }
}
