//! Placing a line: its pieces from the start on, its labels, and the lines
//! under links and in blanks.

use super::pieces::{
    LinePiece, LineStyle, is_hyphen, order_from_start, pieces_of_line, pieces_of_text,
};
use crate::color::Color;
use crate::document::{ColumnAlign, Field, InlineKind};
use crate::fonts::FontBook;
use crate::geometry::{Abs, Em, Point, Rect, Size};
use crate::layout::change_bar::ChangeBar;
use crate::layout::flow::{SetLabel, SetLine};
use crate::layout::lines::spacing_to_fill;
use crate::layout::page::{Item, Rule, Spacing, TextRun};
use crate::layout::style::PageStyle;
use crate::shaping::{BreakKind, ShapedText};

/// The thickness of a line to write on and its depth below the baseline, in em.
const BLANK_THICKNESS: Em = Em::new(0.05);
const BLANK_DEPTH: Em = Em::new(0.16);

/// The height of a bullet, in em: 4.5 pt beside text of 13 pt.
const BULLET: Em = Em::new(0.345);

/// Places a line and its hanging labels, with the baseline beginning at this
/// point.
pub(super) fn place_line<'a>(
    set: &SetLine<'a>,
    baseline: Point,
    style: &PageStyle,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    let (accent, right_to_left) = (style.accent, style.right_to_left);
    if let Some(bar) = set.change_bar {
        let (above, below) = (set.size * bar.above, set.size * bar.below);
        let top = Point::new(baseline.x, baseline.y - above);
        items.push(place_bar(&bar, top, above + below));
    }
    for label in &set.labels {
        let (size, lower) = label_size(label, set.size, fonts);
        let spacing = Spacing::default();
        let line_style = LineStyle { size, color: accent, link: accent, spacing, right_to_left };
        let begin = Point::new(baseline.x + label.start, baseline.y + lower);
        let pieces = pieces_of_text(label.text, &line_style);
        place_pieces(label.text, pieces, begin, &line_style, fonts, items);
    }
    let spacing = if set.filled {
        spacing_to_fill(set.extent, set.measure / set.size)
    } else {
        Spacing::default()
    };
    let spacing = natural_at_end(set, spacing);
    let line_style =
        LineStyle { size: set.size, color: set.color, link: accent, spacing, right_to_left };
    let mut pieces = pieces_of_line(set.text, set.line, &line_style);
    lengthen_blank(set, &mut pieces);
    let width = pieces.iter().map(|piece| piece.width).sum();
    let begin = Point::new(baseline.x + set.start + indent(set, width, style), baseline.y);
    place_pieces(set.text, pieces, begin, &line_style, fonts, items);
}

/// The type size of a label beside text of a size, and its distance below the
/// baseline: a bullet grows to [`BULLET`] around its middle.
fn label_size(label: &SetLabel, size: Abs, fonts: &FontBook) -> (Abs, Abs) {
    let ink = || {
        let (run, glyph) = (label.text.runs.first()?, label.text.glyphs.first()?);
        fonts.ink(run.face, glyph.id)
    };
    let Some(ink) = label.is_bullet.then(ink).flatten() else { return (size, Abs::ZERO) };
    let height = ink.above + ink.below;
    if height <= Em::ZERO {
        return (size, Abs::ZERO);
    }
    let scale = f64::from(BULLET.get() / height.get()).max(1.0);
    let middle = (ink.above.at(size) - ink.below.at(size)) / 2.0;
    (size * scale, middle * (scale - 1.0))
}

/// A change bar, with its top at the column's start at this height.
pub(super) fn place_bar<'a>(bar: &ChangeBar, top: Point, height: Abs) -> Item<'a> {
    let origin = Point::new(top.x + bar.start, top.y);
    let area = Rect::new(origin, Size::new(bar.width, height));
    Item::Rule(Rule { area, color: Color::BLACK })
}

/// The distance of a line of this width from the start of its measure.
/// Right-to-left text begins at the right.
fn indent(set: &SetLine, width: Abs, style: &PageStyle) -> Abs {
    let left = (set.measure - width).max(Abs::ZERO);
    let begins_at_end = set.text.right_to_left && !style.right_to_left;
    match set.column_align {
        ColumnAlign::Start if begins_at_end => left,
        ColumnAlign::Start => Abs::ZERO,
        ColumnAlign::Centre => left / 2.0,
        ColumnAlign::End => left,
    }
}

/// Lengthens a blank at the end of a text to the end of the measure.
fn lengthen_blank(set: &SetLine, pieces: &mut [LinePiece]) {
    let ends = set.end_kind() == Some(BreakKind::Mandatory);
    if let Some(last) = pieces.last_mut().filter(|last| ends && is_blank(set.text, last)) {
        last.width += (set.measure - set.size * set.extent.width).max(Abs::ZERO);
    }
}

fn is_blank(text: &ShapedText, piece: &LinePiece) -> bool {
    let run = piece.glyphs.first().and_then(|glyph| text.runs.get(usize::from(glyph.run)));
    run.is_some_and(|run| matches!(run.kind, InlineKind::Field(Field::Blank { .. })))
}

/// The last line of a justified paragraph may be squeezed but is never
/// stretched.
fn natural_at_end(set: &SetLine, spacing: Spacing) -> Spacing {
    let ends = set.end_kind() == Some(BreakKind::Mandatory);
    if ends && spacing.word > Em::ZERO { Spacing::default() } else { spacing }
}

fn place_pieces<'a>(
    text: &'a ShapedText,
    pieces: Vec<LinePiece<'a>>,
    begin: Point,
    line_style: &LineStyle,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    let mut starts = vec![Abs::ZERO; pieces.len()];
    let mut x = begin.x;
    for index in order_from_start(&pieces, line_style) {
        starts[index] = x;
        x += pieces[index].width;
    }
    for (piece, x) in pieces.into_iter().zip(starts) {
        place_piece(text, piece, Point::new(x, begin.y), line_style, fonts, items);
    }
}

fn place_piece<'a>(
    text: &'a ShapedText,
    piece: LinePiece<'a>,
    origin: Point,
    line_style: &LineStyle,
    fonts: &FontBook,
    items: &mut Vec<Item<'a>>,
) {
    let Some(first) = piece.glyphs.first() else {
        return;
    };
    let run = &text.runs[usize::from(first.run)];
    let color = if run.kind == InlineKind::Link { line_style.link } else { line_style.color };
    items.push(Item::Text(TextRun {
        node: (!is_hyphen(first)).then_some(run.node),
        origin,
        width: piece.width,
        face: run.face,
        size: line_style.size,
        color,
        text: &text.text,
        glyphs: piece.glyphs,
        source: text.source_of(piece.glyphs),
        spacing: piece.spacing,
        language: run.language.as_ref(),
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
        let thickness = thickness.at(line_style.size);
        let top = origin.y + depth.at(line_style.size) - thickness / 2.0;
        let area = Rect::new(Point::new(origin.x, top), Size::new(piece.width, thickness));
        items.push(Item::Rule(Rule { area, color }));
    }
}
