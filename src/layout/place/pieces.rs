//! A line cut into pieces of one style, and their visual order.

use crate::bidi::{visual_order, white_at_end};
use crate::color::Color;
use crate::geometry::{Abs, Em};
use crate::layout::lines::Line;
use crate::layout::page::Spacing;
use crate::shaping::{Glyph, GlyphText, Run, ShapedText};

/// Glyphs of a line in one style.
pub(super) struct LinePiece<'a> {
    pub(super) glyphs: &'a [Glyph],
    /// The advance of the piece; spaces at the line's end add nothing.
    pub(super) width: Abs,
    /// The spacing added to their advances.
    pub(super) spacing: Spacing,
    /// The embedding level that orders them.
    level: u8,
}

/// The style that all pieces of a line share.
pub(super) struct LineStyle {
    pub(super) size: Abs,
    pub(super) color: Color,
    pub(super) link: Color,
    pub(super) spacing: Spacing,
    /// Whether lines of the page begin at the right.
    pub(super) right_to_left: bool,
}

/// The base embedding level of a text.
fn base_level(shaped: &ShapedText) -> u8 {
    u8::from(shaped.right_to_left)
}

/// The glyphs of a line in logical order, cut where the run changes: the glyphs
/// after the break before the line, its own with the space at its end, and the
/// glyphs before the break at its end.
pub(super) fn pieces_of_line<'a>(
    shaped: &'a ShapedText,
    line: Line,
    line_style: &LineStyle,
) -> Vec<LinePiece<'a>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    if let Some(before) = line.start.checked_sub(1) {
        let taken = &shaped.breaks[before as usize];
        let brought = &shaped.break_glyphs[taken.after.start as usize..taken.after.end as usize];
        pieces.extend(cut(shaped, brought, brought.len(), line_style));
        from = taken.replaced.end as usize;
    }
    let taken = &shaped.breaks[line.end as usize - 1];
    let to = (taken.replaced.start as usize).max(from);
    let with_space = if taken.kind.is_space() { taken.replaced.end as usize } else { to };
    let own = &shaped.glyphs[from..with_space.max(to)];
    let (words, white) = own.split_at(white_from(shaped, own));
    pieces.extend(cut(shaped, words, to - from, line_style));
    let room = (to - from).saturating_sub(words.len());
    let at_end = |piece| LinePiece { level: base_level(shaped), ..piece };
    pieces.extend(cut(shaped, white, room, line_style).map(at_end));
    let brought = &shaped.break_glyphs[taken.before.start as usize..taken.before.end as usize];
    pieces.extend(cut(shaped, brought, brought.len(), line_style));
    // The last letterspaced glyph has no spacing after it: the line ends there,
    // or what follows is not letterspaced. Pieces without width do not count.
    let is_spaced =
        |piece: &&mut LinePiece| piece.width > Abs::ZERO && piece.spacing.letter != Em::ZERO;
    let last = pieces.iter_mut().rev().find(is_spaced);
    if let Some(last) = last {
        last.width -= last.spacing.letter.at(line_style.size);
    }
    pieces
}

/// The glyphs of a whole text on one line, cut where the run changes.
pub(super) fn pieces_of_text<'a>(
    shaped: &'a ShapedText,
    line_style: &LineStyle,
) -> Vec<LinePiece<'a>> {
    cut(shaped, &shaped.glyphs, shaped.glyphs.len(), line_style).collect()
}

/// Cuts glyphs where their run changes and before a hyphen of the line breaker,
/// which is not read. Glyphs from `visible` on take no room.
fn cut<'a>(
    shaped: &'a ShapedText,
    glyphs: &'a [Glyph],
    visible: usize,
    line_style: &LineStyle,
) -> impl Iterator<Item = LinePiece<'a>> {
    let mut done = 0;
    let alike = |a: &Glyph, b: &Glyph| a.run == b.run && is_hyphen(a) == is_hyphen(b);
    glyphs.chunk_by(alike).map(move |glyphs| {
        let seen = glyphs.len().min(visible.saturating_sub(done));
        done += glyphs.len();
        let run = &shaped.runs[usize::from(glyphs[0].run)];
        let spacing = spacing(run, line_style);
        let width = width(&glyphs[..seen], spacing).at(line_style.size);
        LinePiece { glyphs, width, spacing, level: run.level }
    })
}

/// Whether a glyph is a hyphen added by the line breaker.
pub(super) fn is_hyphen(glyph: &Glyph) -> bool {
    glyph.text == GlyphText::Hyphen
}

/// The spacing of a run. Joined letters are not spaced.
fn spacing(run: &Run, line_style: &LineStyle) -> Spacing {
    let letter = if run.letterspacing { line_style.spacing.letter } else { Em::ZERO };
    Spacing { letter, ..line_style.spacing }
}

/// The glyph from which on the line ends in white space, which takes the
/// direction of the paragraph (UAX 9, L1).
fn white_from(shaped: &ShapedText, line: &[Glyph]) -> usize {
    let is_turned = |glyph: &Glyph| shaped.runs[usize::from(glyph.run)].level != base_level(shaped);
    if !line.iter().any(is_turned) {
        return line.len();
    }
    let said = |glyph: &Glyph| match glyph.text {
        GlyphText::Cluster { start, length } => {
            Some((start as usize, start as usize + usize::from(length)))
        }
        GlyphText::Continuation | GlyphText::Hyphen => None,
    };
    let end = line.iter().rev().find_map(said).map_or(0, |(_, end)| end);
    let white = white_at_end(&shaped.text[..end]);
    let has_ink = |glyph: &Glyph| said(glyph).is_none_or(|(start, _)| start < white);
    line.iter().rposition(has_ink).map_or(0, |last| last + 1)
}

fn width(glyphs: &[Glyph], spacing: Spacing) -> Em {
    let spaces = glyphs.iter().filter(|glyph| glyph.space).count() as f32;
    let advances: Em = glyphs.iter().map(|glyph| glyph.advance).sum();
    advances + spacing.word * spaces + spacing.letter * glyphs.len() as f32
}

/// The order of the pieces from the start of their line (UAX 9, L2).
pub(super) fn order_from_start(pieces: &[LinePiece], line_style: &LineStyle) -> Vec<usize> {
    let mut order = visual_order(&pieces.iter().map(|piece| piece.level).collect::<Vec<_>>());
    if line_style.right_to_left {
        order.reverse();
    }
    order
}
