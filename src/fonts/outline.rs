//! The outline of a glyph, drawn into a pen.

use harfrust::GlyphId;
use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathSink};

use super::{FaceId, FontBook};

/// What draws an outline, in units of the face, y upward.
pub trait OutlinePen {
    /// Starts a contour.
    fn move_to(&mut self, x: f32, y: f32);
    /// Draws a straight line.
    fn line_to(&mut self, x: f32, y: f32);
    /// Draws a curve with one control point.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32);
    /// Draws a curve with two control points.
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32);
    /// Closes the contour.
    fn close(&mut self);
}

impl FontBook {
    /// Draws the outline of a glyph; nothing for a glyph without ink, and for one that is
    /// damaged, which `pdf` reports.
    pub fn draw(&self, face: FaceId, glyph: u16, pen: &mut dyn OutlinePen) {
        let outlines = self.font(face).outline_glyphs();
        if let Some(outline) = outlines.get(GlyphId::from(glyph)) {
            let options = DrawOptions::default();
            // A damaged outline is drawn as far as it can be read.
            let _ = outline.draw(&options, DrawMemory::Scratch, &mut PenSink(pen));
        }
    }
}

/// Passes an outline on to a pen.
struct PenSink<'p>(&'p mut dyn OutlinePen);

impl PathSink for PenSink<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.curve_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}
