use unicode_bidi::{BidiInfo, Level};

use crate::color::Color;
use crate::document::{Field, InlineKind};
use crate::fonts::FontBook;
use crate::geometry::{Abs, Em, Point, Rect, Size};
use crate::layout::flow::SetLine;
use crate::layout::lines::{Line, spacing_to_fill};
use crate::layout::page::{Item, Rule, Spacing, TextRun};
use crate::layout::style::PageStyle;
use crate::shaping::{BreakKind, Glyph, ShapedText};

/// The line to write on: how thick, and how far below the baseline, in em.
const BLANK_THICKNESS: Em = Em::new(0.05);
const BLANK_DEPTH: Em = Em::new(0.16);

/// Glyphs of a line that are set alike.
struct Piece<'a> {
    glyphs: &'a [Glyph],
    /// How far they move the pen; spaces at the line's end do not.
    width: Abs,
}

/// What the pieces of a line have in common.
struct Look {
    size: Abs,
    color: Color,
    link: Color,
    spacing: Spacing,
}

/// Places a line, and what hangs before it, from a begin of its baseline on.
pub(super) fn place_line<'a>(
    set: &SetLine<'a>,
    baseline: Point,
    style: &PageStyle,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    let accent = style.accent;
    if let Some((start, label)) = set.label {
        let look =
            Look { size: set.size, color: accent, link: accent, spacing: Spacing::default() };
        let begin = Point::new(baseline.x + start, baseline.y);
        place_pieces(
            label,
            pieces_of(&label.glyphs, label.glyphs.len(), &look),
            begin,
            &look,
            fonts,
            items,
        );
    }
    let spacing = match set.filled {
        true => spacing_to_fill(set.extent, set.measure / set.size),
        false => Spacing::default(),
    };
    let spacing = natural_at_end(set, spacing);
    let look = Look { size: set.size, color: set.color, link: accent, spacing };
    let begin = Point::new(baseline.x + set.start, baseline.y);
    let mut pieces = pieces(set.text, set.line, &look);
    lengthen_blank(set, &mut pieces);
    place_pieces(set.text, pieces, begin, &look, fonts, items);
}

/// What is to be written on at the end of a text goes on to the end of the
/// measure.
fn lengthen_blank(set: &SetLine, pieces: &mut [Piece]) {
    let ends = set.end_kind() == Some(BreakKind::Mandatory);
    if let Some(last) = pieces.last_mut().filter(|last| ends && is_blank(set.text, last)) {
        last.width += (set.measure - set.size * set.extent.width).max(Abs::ZERO);
    }
}

fn is_blank(text: &ShapedText, piece: &Piece) -> bool {
    let run = piece.glyphs.first().and_then(|glyph| text.runs.get(usize::from(glyph.run)));
    run.is_some_and(|run| matches!(run.kind, InlineKind::Field(Field::Blank { .. })))
}

/// The last line of a justified paragraph is pressed if it must, never
/// stretched.
fn natural_at_end(set: &SetLine, spacing: Spacing) -> Spacing {
    let ends = set.end_kind() == Some(BreakKind::Mandatory);
    if ends && spacing.word > Em::ZERO { Spacing::default() } else { spacing }
}

/// The glyphs of a line in logical order, cut where the run changes: those the
/// break before it brings, its own with the space at its end, those the break
/// after it brings.
fn pieces<'a>(shaped: &'a ShapedText, line: Line, look: &Look) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    if let Some(before) = line.start.checked_sub(1) {
        let taken = &shaped.breaks[before as usize];
        let brought = &shaped.break_glyphs[taken.after.start as usize..taken.after.end as usize];
        pieces.extend(pieces_of(brought, brought.len(), look));
        from = taken.replaced.end as usize;
    }
    let taken = &shaped.breaks[line.end as usize - 1];
    let to = (taken.replaced.start as usize).max(from);
    let with_space = match taken.kind {
        BreakKind::Space => taken.replaced.end as usize,
        _ => to,
    };
    pieces.extend(pieces_of(&shaped.glyphs[from..with_space.max(to)], to - from, look));
    let brought = &shaped.break_glyphs[taken.before.start as usize..taken.before.end as usize];
    pieces.extend(pieces_of(brought, brought.len(), look));
    // Nothing is added after the last letter: the line ends there. What follows
    // it takes no room.
    let last = pieces.iter_mut().rev().find(|piece| piece.width > Abs::ZERO);
    if let Some(last) = last {
        last.width -= look.spacing.letter.at(look.size);
    }
    pieces
}

/// Cuts glyphs where their run changes; those from `visible` on take no room.
fn pieces_of<'a>(glyphs: &'a [Glyph], visible: usize, look: &Look) -> Vec<Piece<'a>> {
    let mut done = 0;
    glyphs
        .chunk_by(|a, b| a.run == b.run)
        .map(|glyphs| {
            let seen = glyphs.len().min(visible.saturating_sub(done));
            done += glyphs.len();
            Piece { glyphs, width: width(&glyphs[..seen], look) }
        })
        .collect()
}

fn width(glyphs: &[Glyph], look: &Look) -> Abs {
    let spaces = glyphs.iter().filter(|glyph| glyph.space).count() as f32;
    let advances: Em = glyphs.iter().map(|glyph| glyph.advance).sum();
    let added = look.spacing.word * spaces + look.spacing.letter * glyphs.len() as f32;
    (advances + added).at(look.size)
}

fn place_pieces<'a>(
    text: &'a ShapedText,
    pieces: Vec<Piece<'a>>,
    begin: Point,
    look: &Look,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    let mut starts = vec![Abs::ZERO; pieces.len()];
    let mut x = begin.x;
    for index in visual_order(text, &pieces) {
        starts[index] = x;
        x += pieces[index].width;
    }
    for (piece, x) in pieces.into_iter().zip(starts) {
        place_piece(text, piece, Point::new(x, begin.y), look, fonts, items);
    }
}

/// The order of the pieces from left to right (UAX 9, rule L2).
fn visual_order(text: &ShapedText, pieces: &[Piece]) -> Vec<usize> {
    let levels: Vec<Level> = pieces
        .iter()
        .map(|piece| {
            let run = piece.glyphs.first().map_or(0, |glyph| usize::from(glyph.run));
            Level::new(text.runs[run].level).unwrap_or_else(|_| Level::ltr())
        })
        .collect();
    if levels.iter().all(Level::is_ltr) {
        return (0..pieces.len()).collect();
    }
    BidiInfo::reorder_visual(&levels)
}

fn place_piece<'a>(
    text: &'a ShapedText,
    piece: Piece<'a>,
    origin: Point,
    look: &Look,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    let Some(first) = piece.glyphs.first() else {
        return;
    };
    let run = &text.runs[usize::from(first.run)];
    let color = if run.kind == InlineKind::Link { look.link } else { look.color };
    items.push(Item::Text(TextRun {
        node: Some(run.node),
        origin,
        width: piece.width,
        face: run.face,
        size: look.size,
        color,
        text: &text.text,
        glyphs: piece.glyphs,
        spacing: look.spacing,
        right_to_left: run.level % 2 == 1,
    }));
    let thickness_and_depth = match run.kind {
        InlineKind::Link => {
            let metrics = fonts.metrics(run.face);
            Some((metrics.underline_thickness, metrics.underline_position))
        }
        InlineKind::Field(Field::Blank { .. }) => Some((BLANK_THICKNESS, BLANK_DEPTH)),
        InlineKind::Words | InlineKind::Field(Field::Checkbox { .. }) => None,
    };
    if let Some((thickness, depth)) = thickness_and_depth {
        let thickness = thickness.at(look.size);
        let top = origin.y + depth.at(look.size) - thickness / 2.0;
        let area = Rect::new(Point::new(origin.x, top), Size::new(piece.width, thickness));
        items.push(Item::Rule(Rule { area, color }));
    }
}
