//! Codes at their places on a line, from left to right.
//!
//! Browsers and viewers search and copy a line in drawing order, from left to
//! right, and reverse right-to-left text themselves. So a line is written from
//! left to right whatever its direction.

use super::clusters::{Cluster, CodeGlyph};
use super::codes::{Code, FaceCodes};
use super::font::Font;
use crate::geometry::{Abs, Em};
use crate::layout::{Spacing, TextRun};

/// A code and its place.
pub(super) struct PlacedCode {
    pub(super) code: Code,
    /// The distance from the start of the line, in thousandths of an em.
    pub(super) place: f64,
    /// The height above the baseline.
    pub(super) rise: Em,
    is_space: bool,
}

impl PlacedCode {
    /// A cluster at the pen position. A single glyph is drawn at its own offset
    /// from the pen; a composite contains its offsets.
    fn new(cluster: &Cluster, pen: f64, codes: &FaceCodes) -> Self {
        let form = codes.form(cluster);
        let (dx, rise) = match (&form, cluster.glyphs) {
            (CodeGlyph::Glyph(_), [glyph]) => (glyph.dx, glyph.dy),
            _ => (Em::ZERO, Em::ZERO),
        };
        Self {
            code: codes.code(&form, cluster),
            place: pen + thousandths(dx),
            rise,
            is_space: cluster.text == " ",
        }
    }

    /// Whether another code is shown by the same operator: in the same font, at
    /// the same height.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        self.code.font == other.code.font && self.rise == other.rise
    }
}

/// The codes of a left-to-right run.
pub(super) fn shown_to_the_right(run: &TextRun, codes: &FaceCodes) -> Vec<PlacedCode> {
    let mut shown = Vec::with_capacity(run.glyphs.len());
    let mut pen = 0.0;
    for cluster in codes.clusters(run) {
        shown.push(PlacedCode::new(&cluster, pen, codes));
        pen += advance(&cluster) + spacing(&cluster, run);
    }
    shown
}

/// The codes of the right-to-left runs of a line, and the place of the first
/// code.
pub(super) fn shown_to_the_left(
    runs: &[&TextRun],
    codes: &FaceCodes,
    fonts: &[&Font],
) -> (Vec<PlacedCode>, Abs) {
    let mut shown = Vec::new();
    let Some(first) = runs.first() else { return (shown, Abs::ZERO) };
    let right = first.origin.x + first.width;
    for run in runs {
        let mut pen = (run.origin.x + run.width - right) / run.size * 1000.0;
        for cluster in codes.clusters(run) {
            pen -= advance(&cluster);
            shown.push(PlacedCode::new(&cluster, pen, codes));
            pen -= spacing(&cluster, run);
        }
    }
    shown.reverse();
    widen_last_space(&mut shown, fonts);
    let begin = shown.first().map_or(0.0, |first| first.place);
    shown.iter_mut().for_each(|shown| shown.place -= begin);
    (shown, right + first.size * (begin / 1000.0))
}

/// Puts a space at the line's end to the left of everything drawn, whatever
/// room the line has for it.
fn widen_last_space(shown: &mut [PlacedCode], fonts: &[&Font]) {
    let [space, next, ..] = shown else { return };
    let font = fonts.get(space.code.font).filter(|_| space.is_space);
    if let Some(font) = font {
        space.place = next.place - f64::from(font.width(space.code.code));
    }
}

/// The advance of a cluster.
fn advance(cluster: &Cluster) -> f64 {
    thousandths(cluster.glyphs.iter().map(|glyph| glyph.advance).sum())
}

/// The spacing that a justified line adds to the advance.
fn spacing(cluster: &Cluster, run: &TextRun) -> f64 {
    if run.spacing == Spacing::default() {
        return 0.0;
    }
    let spaces = cluster.glyphs.iter().filter(|glyph| glyph.space).count() as f32;
    let letters = cluster.glyphs.len() as f32;
    thousandths(run.spacing.word * spaces + run.spacing.letter * letters)
}

fn thousandths(share: Em) -> f64 {
    f64::from(share.get()) * 1000.0
}

/// A part of the operand of a TJ operator (ISO 32000-1, table 109).
pub(super) enum ShownPart {
    /// Codes.
    String(Vec<u8>),
    /// The distance the pen moves back, in thousandths of an em.
    Back(i64),
}

/// Tracks where a viewer puts codes, in thousandths of an em from the first.
/// The difference from their intended places is written as a whole number, and
/// the rounding error is carried over.
pub(super) struct CodePen {
    /// The spacing that the viewer adds after each code.
    pub(super) letter_spacing: f64,
    /// The viewer's pen position.
    pub(super) written: f64,
}

impl CodePen {
    /// The codes as strings with adjustments between them.
    pub(super) fn show(&mut self, glyphs: &[PlacedCode], font: &Font) -> Vec<ShownPart> {
        let mut shown = Vec::new();
        let mut string = Vec::with_capacity(2 * glyphs.len());
        for PlacedCode { code, place, .. } in glyphs {
            let off = self.written - place;
            if off.abs() >= 0.5 {
                let adjustment = off.round();
                if !string.is_empty() {
                    shown.push(ShownPart::String(string.clone()));
                    string.clear();
                }
                shown.push(ShownPart::Back(adjustment as i64));
                self.written -= adjustment;
            }
            let [high, low] = code.code.to_be_bytes();
            string.push(high);
            string.push(low);
            self.written += f64::from(font.width(code.code)) + self.letter_spacing;
        }
        shown.push(ShownPart::String(string));
        shown
    }
}
