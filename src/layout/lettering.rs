//! The words in a drawing: the places of their glyphs, and what is wrong with
//! them at the printed size. Words outside drawings are placed in
//! [`place`](super::place).

use super::Finding;
use super::bounds::{glyphs_with_pen, words};
use super::flow::{Flow, FlowContent, SetFigure, contents};
use super::page::{LetteringRun, PlacedLettering, Spacing, TextRun};
use crate::artwork::{Anchor, Artwork, Baseline, DrawingText, DrawingTextStyle, Rise, Vector};
use crate::bidi::visual_order;
use crate::diagnostic::LetteringProblem;
use crate::document::{self, NodeId};
use crate::fonts::{FaceId, FontBook, Metrics};
use crate::geometry::{Abs, Em, Point, Rect, Size};
use crate::shaping::{Glyph, Run, ShapedText};

/// The least printed size of letters; smaller ones are hard to read even in a
/// drawing.
const LEAST_SIZE: Abs = Abs::pt(6.0);

/// The most that can be cut off a letter without being seen.
const UNSEEN: Abs = Abs::pt(0.3);

/// A line of words in a drawing, still to be placed.
type Words<'a> = document::Lettering<&'a ShapedText>;

/// Places the words in the drawing of a figure.
pub(super) fn place<'a>(figure: &SetFigure<'a>, fonts: &FontBook) -> Vec<PlacedLettering<'a>> {
    let Artwork::Vector(vector) = &*figure.artwork else { return Vec::new() };
    let placed = figure.lettering.iter().filter_map(|it| place_line(it, vector, fonts));
    placed.collect()
}

/// Places a line; `None` if the drawing has no such text.
fn place_line<'a>(
    lettering: &Words<'a>,
    vector: &Vector,
    fonts: &FontBook,
) -> Option<PlacedLettering<'a>> {
    let text = vector.texts.get(lettering.text)?;
    let words = lettering.words;
    let pieces = pieces(lettering, text);
    let levels: Vec<u8> = pieces.iter().map(|piece| piece.level).collect();
    let mut runs = Vec::with_capacity(pieces.len());
    let mut pen = Abs::ZERO;
    for piece in visual_order(&levels).into_iter().filter_map(|index| pieces.get(index)) {
        pen += piece.before;
        let run = piece.run(words, pen, fonts);
        pen += run.run.width;
        runs.push(run);
    }
    let start = match text.anchor {
        Anchor::Left => Abs::ZERO,
        Anchor::Middle => -pen / 2.0,
        Anchor::Right => -pen,
    };
    let below = f64::from(lettering.below);
    let shift = Point::new(start + text.next_line.x * below, text.next_line.y * below);
    Some(PlacedLettering {
        text: lettering.text,
        transform: text.transform.after_shift(shift),
        runs,
    })
}

/// Glyphs of a line in one style.
struct LetteringPiece<'a, 't> {
    glyphs: &'a [Glyph],
    run: &'a Run,
    style: &'t DrawingTextStyle,
    /// The distance from the piece before it.
    before: Abs,
    /// The distance below the line's baseline.
    down: Abs,
    level: u8,
}

/// The pieces of a line in logical order.
fn pieces<'a, 't>(lettering: &Words<'a>, text: &'t DrawingText) -> Vec<LetteringPiece<'a, 't>> {
    let words = lettering.words;
    let mut pieces = Vec::new();
    let mut last = None;
    for glyphs in words.glyphs.chunk_by(|one, next| one.run == next.run) {
        let Some(run) = words.runs.get(usize::from(glyphs[0].run)) else { continue };
        let stretch = lettering.stretches.iter().find(|(node, _)| *node == run.node);
        let Some(&(_, index)) = stretch else { continue };
        let Some(stretch) = text.stretches.get(index) else { continue };
        let begins = last.replace(index) != Some(index);
        pieces.push(LetteringPiece {
            glyphs,
            run,
            style: &stretch.style,
            before: if begins { stretch.shift.x } else { Abs::ZERO },
            down: text.stretches[..=index].iter().map(|it| it.shift.y).sum(),
            level: run.level,
        });
    }
    pieces
}

impl<'a> LetteringPiece<'a, '_> {
    /// The run of the piece, with the pen on the line's baseline.
    fn run(&self, words: &'a ShapedText, pen: Abs, fonts: &FontBook) -> LetteringRun<'a> {
        let DrawingTextStyle { size, .. } = *self.style;
        let share = |length: Abs| Em::new((length / size) as f32);
        let [word, letter] = [self.style.word_spacing, self.style.letter_spacing].map(share);
        // Joined letters are not spaced, but their words are.
        let spacing = match self.run.letterspacing {
            true => Spacing { word, letter },
            false => Spacing { word: word + letter, letter: Em::ZERO },
        };
        let spaces = self.glyphs.iter().filter(|glyph| glyph.space).count() as f32;
        let advances: Em = self.glyphs.iter().map(|glyph| glyph.advance).sum();
        let added = spacing.word * spaces + spacing.letter * self.glyphs.len() as f32;
        let y = self.down + below_baseline(self.style, self.run.face, fonts);
        let run = TextRun {
            node: None,
            origin: Point::new(pen, y),
            width: (advances + added).at(size),
            face: self.run.face,
            size,
            color: self.style.color,
            text: &words.text,
            glyphs: self.glyphs,
            source: words.source_of(self.glyphs),
            spacing,
            language: self.run.language.as_ref(),
            right_to_left: self.run.level % 2 == 1,
        };
        LetteringRun { run, opacity: self.style.opacity, stroke: self.style.stroke.clone() }
    }
}

/// The distance from the alignment line of the words down to their baseline.
fn below_baseline(style: &DrawingTextStyle, face: FaceId, fonts: &FontBook) -> Abs {
    let Metrics { ascender, descender, x_height, .. } = fonts.metrics(face);
    // As browsers do, whatever the face declares.
    let share = match style.baseline {
        Baseline::Alphabetic => Em::ZERO,
        Baseline::Mathematical => ascender * 0.5,
        Baseline::Middle => x_height * 0.5,
        Baseline::Central => (ascender - descender) * 0.5,
        Baseline::Hanging => ascender * 0.8,
        Baseline::Top => ascender,
        Baseline::Bottom => -descender,
    };
    share.at(style.size) - style.rise.resolve(ascender + descender)
}

/// The findings for the words in drawings at their printed size.
pub(super) fn findings(flows: &[Flow], fonts: &FontBook) -> Vec<Finding> {
    let contents = flows.iter().flat_map(|flow| contents(&flow.entries));
    let figures = contents.filter_map(|content| match content {
        FlowContent::Figure(figure) if !figure.lettering.is_empty() => Some(figure),
        _ => None,
    });
    figures.flat_map(|figure| findings_of(figure, fonts)).collect()
}

fn findings_of(figure: &SetFigure, fonts: &FontBook) -> Vec<Finding> {
    let Artwork::Vector(vector) = &*figure.artwork else { return Vec::new() };
    let scale = figure.size.width / vector.size.width;
    let placed: Vec<_> = figure
        .lettering
        .iter()
        .filter_map(|it| Some((place_line(it, vector, fonts)?, node(it))))
        .collect();
    let mut findings: Vec<Finding> = small_letters(vector, figure, scale).into_iter().collect();
    for (line, node) in &placed {
        let problem = beyond_the_edge(line, vector, fonts, scale);
        findings.extend(problem.map(|it| Finding { problem: it.into(), node: *node }));
    }
    findings
}

fn node(lettering: &Words) -> Option<NodeId> {
    lettering.stretches.first().map(|&(node, _)| node)
}

/// The finding for the smallest letters in a drawing, if they are too small.
/// Raised and lowered letters do not count: they are meant to be smaller.
fn small_letters(vector: &Vector, figure: &SetFigure, scale: f64) -> Option<Finding> {
    let size = |line: &Words| {
        let text = vector.texts.get(line.text)?;
        let styles = line.stretches.iter().filter_map(|&(_, it)| text.stretches.get(it));
        let sizes =
            styles.map(|it| &it.style).filter(|it| it.rise == Rise::default()).map(|it| it.size);
        Some(sizes.reduce(Abs::min)? * text.transform.scale() * scale)
    };
    let sizes = figure.lettering.iter().filter_map(|line| Some((size(line)?, node(line))));
    let (size, node) = sizes.reduce(|one, next| if next.0 < one.0 { next } else { one })?;
    let least = figure.size.width * (LEAST_SIZE / size);
    let problem = LetteringProblem::SmallLetters { size, width: figure.size.width, least };
    (!LEAST_SIZE.fits(size)).then(|| Finding { problem: problem.into(), node })
}

/// The problem of a line with ink beyond the edges of its drawing.
fn beyond_the_edge(
    line: &PlacedLettering,
    vector: &Vector,
    fonts: &FontBook,
    scale: f64,
) -> Option<LetteringProblem> {
    let [left, top, right, bottom] = reach(line, fonts)?;
    let Size { width, height } = vector.size;
    let words = || line.runs.iter().map(|run| words(&run.run)).collect::<Vec<_>>().join(" ");
    if right <= Abs::ZERO || bottom <= Abs::ZERO || left >= width || top >= height {
        return Some(LetteringProblem::OutOfSight { words: words() });
    }
    let beyond = [-left, -top, right - width, bottom - height];
    let by = beyond.into_iter().fold(Abs::ZERO, Abs::max) * scale;
    (by > UNSEEN).then(|| LetteringProblem::CutOff { words: words(), by })
}

/// The bounds of a line's ink in the points of its drawing: left, top, right,
/// bottom; `None` without ink.
fn reach(line: &PlacedLettering, fonts: &FontBook) -> Option<[Abs; 4]> {
    let mut reach: Option<[Abs; 4]> = None;
    for ink in line.runs.iter().flat_map(|run| ink(&run.run, fonts)) {
        let corners = [
            ink.origin,
            Point::new(ink.right(), ink.origin.y),
            Point::new(ink.origin.x, ink.bottom()),
            Point::new(ink.right(), ink.bottom()),
        ];
        for Point { x, y } in corners.map(|corner| line.transform.of(corner)) {
            let [left, top, right, bottom] = reach.unwrap_or([x, y, x, y]);
            reach = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
        }
    }
    reach
}

/// The ink of each glyph of a run.
fn ink<'r>(run: &'r TextRun, fonts: &'r FontBook) -> impl Iterator<Item = Rect> + 'r {
    let at = |share: Em| share.at(run.size);
    glyphs_with_pen(run).filter_map(move |(glyph, pen)| {
        let ink = fonts.ink(run.face, glyph.id).filter(|_| !glyph.space)?;
        let left = pen + at(glyph.dx) + at(ink.left);
        let top = run.origin.y - at(glyph.dy) - at(ink.above);
        let size = Size::new(at(ink.right - ink.left), at(ink.above + ink.below));
        Some(Rect::new(Point::new(left, top), size))
    })
}
