//! A page that is being painted, and the runs of text on it and in its drawings.

use super::PaintedDrawings;
use super::glyphs::{FaceGlyphs, UNITS_PER_EM};
use super::pictures::ScreenPictures;
use super::svg::{Svg, short};
use crate::geometry::Em;
use crate::layout::TextRun;
use crate::shaping::{Glyph, GlyphText};

/// A page that is being painted.
pub(super) struct PagePainter<'s> {
    pub(super) svg: Svg,
    pub(super) glyphs: FaceGlyphs<'s>,
    pub(super) pictures: &'s mut ScreenPictures,
    pub(super) drawings: &'s PaintedDrawings,
}

impl PagePainter<'_> {
    /// Paints the glyphs of a run.
    pub(super) fn run(&mut self, run: &TextRun) {
        let scale = run.size.to_pt() / UNITS_PER_EM;
        let place = [run.origin.x, run.origin.y].map(|it| short(it.to_pt(), 2)).join(" ");
        let scale = [scale, -scale].map(|it| short(it, 6)).join(" ");
        self.svg.text("<g").color("fill", run.color);
        self.svg.word("transform", &format!("translate({place})scale({scale})")).text(">");
        for (glyph, pen) in pens(run) {
            if let Some(name) = self.glyphs.name(run.face, glyph.id) {
                let units = |share: f64| share * UNITS_PER_EM;
                self.svg.text("<use href=\"#").text(name).text("\" x=\"");
                self.svg.plain(units(pen + f64::from(glyph.dx.get())), 0);
                if glyph.dy.get() != 0.0 {
                    self.svg.text("\" y=\"").plain(units(glyph.dy.get().into()), 0);
                }
                self.svg.text("\"/>");
            }
        }
        self.svg.text("</g>");
    }
}

/// Each glyph of a run with the place of the pen that draws it, in ems from the left
/// end of the run.
fn pens<'r>(run: &TextRun<'r>) -> Vec<(&'r Glyph, f64)> {
    let em = |em: Em| f64::from(em.get());
    let mut pen = if run.right_to_left { run.width / run.size } else { 0.0 };
    let mut spaces = 0.0;
    let mut pens = Vec::with_capacity(run.glyphs.len());
    for (index, glyph) in run.glyphs.iter().enumerate() {
        let advance = em(glyph.advance);
        spaces += em(run.spacing.letter) + if glyph.space { em(run.spacing.word) } else { 0.0 };
        // The glyphs of a cluster are drawn together; the spacing comes after it.
        let goes_on = |next: &Glyph| matches!(next.text, GlyphText::Continuation);
        let spacing = match run.glyphs.get(index + 1) {
            Some(next) if goes_on(next) => 0.0,
            _ => std::mem::take(&mut spaces),
        };
        if run.right_to_left {
            pen -= advance;
            pens.push((glyph, pen));
            pen -= spacing;
        } else {
            pens.push((glyph, pen));
            pen += advance + spacing;
        }
    }
    pens
}
