//! Codes with their places on a line, from left to right.
//!
//! Browsers and viewers search and copy a line as it is drawn, from left to
//! right, and turn it round themselves where its letters run to the left. So a
//! line is written from left to right whatever its direction.

use super::clusters::{Cluster, CodeGlyph};
use super::codes::{Code, FaceCodes};
use super::font::Font;
use crate::geometry::{Abs, Em};
use crate::layout::{Spacing, TextRun};

/// A code and its place.
pub(super) struct PlacedCode {
    pub(super) code: Code,
    /// Where it is drawn, in thousandths of an em from the begin of the line.
    pub(super) place: f64,
    /// How far above the baseline.
    pub(super) rise: Em,
    is_space: bool,
}

impl PlacedCode {
    /// A cluster where the pen is. Where it is one glyph, that is drawn off the
    /// pen; a composite has its offsets in it.
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

    /// Whether another is shown by the same operator: of one font, at one
    /// height.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        self.code.font == other.code.font && self.rise == other.rise
    }
}

/// The codes of a run that goes to the right.
pub(super) fn shown_to_the_right(run: &TextRun, codes: &FaceCodes) -> Vec<PlacedCode> {
    let mut shown = Vec::with_capacity(run.glyphs.len());
    let mut pen = 0.0;
    for cluster in codes.clusters(run) {
        shown.push(PlacedCode::new(&cluster, pen, codes));
        pen += advance(&cluster) + spacing(&cluster, run);
    }
    shown
}

/// The codes of runs of one line that go to the left, and where the first of
/// them begins.
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

/// Puts a space at the line's end before all that is drawn, whatever room the
/// line has for it.
fn widen_last_space(shown: &mut [PlacedCode], fonts: &[&Font]) {
    let [space, next, ..] = shown else { return };
    let font = fonts.get(space.code.font).filter(|_| space.is_space);
    if let Some(font) = font {
        space.place = next.place - f64::from(font.width(space.code.code));
    }
}

/// How far a cluster moves the pen.
fn advance(cluster: &Cluster) -> f64 {
    thousandths(cluster.glyphs.iter().map(|glyph| glyph.advance).sum())
}

/// What a justified line adds to that.
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

/// A part of what one operator shows (ISO 32000-1, table 109, TJ).
pub(super) enum ShownPart {
    /// Codes.
    String(Vec<u8>),
    /// How far the pen goes back, in thousandths of an em.
    Back(i64),
}

/// Follows where a viewer puts codes, in thousandths of an em from where the
/// first is written. The difference from where they are to be is written as a
/// whole number, and what rounding leaves is carried on.
pub(super) struct CodePen {
    /// What is added after each code without being written.
    pub(super) letter_spacing: f64,
    /// Where the pen is.
    pub(super) written: f64,
}

impl CodePen {
    /// The codes as strings with adjustments between them.
    pub(super) fn show(&mut self, glyphs: &[PlacedCode], font: &Font) -> Vec<ShownPart> {
        let mut shown = Vec::new();
        let mut string = Vec::with_capacity(2 * glyphs.len());
        for PlacedCode { code, place, .. } in glyphs {
            let adjustment = (self.written - place).round();
            if adjustment != 0.0 {
                if !string.is_empty() {
                    shown.push(ShownPart::String(std::mem::take(&mut string)));
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
