//! The graphics state inside a drawing. Only changes are written.

use std::fmt::Write;

use super::Opacity;
use super::bytes::Bytes;
use crate::artwork::{Cap, Join, Stroke};
use crate::color::Color;
use crate::pdf::numbers::rounded;

/// The colour or pattern to paint with.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum PaintSource {
    /// A single colour.
    Color(Color),
    /// The pattern with this name.
    Pattern(String),
}

/// The graphics state inside a drawing.
#[derive(Debug, Clone)]
pub(super) struct GraphicsState {
    fill: Option<PaintSource>,
    stroke: Option<PaintSource>,
    pub(super) opacity: Opacity,
    pen: Option<StrokeState>,
    rendering: u8,
}

/// The rendering modes of glyphs (ISO 32000-1, table 106).
pub(super) const FILLED: u8 = 0;
pub(super) const FILLED_AND_STROKED: u8 = 2;

impl GraphicsState {
    /// The state at the start of a form (ISO 32000-1, 8.10.1): unknown, except
    /// that everything is opaque.
    pub(super) fn of_form() -> Self {
        Self { fill: None, stroke: None, opacity: Opacity::FULL, pen: None, rendering: FILLED }
    }

    /// Sets the fill.
    pub(super) fn set_fill(&mut self, ink: PaintSource, bytes: &mut Bytes) {
        if self.fill.as_ref() != Some(&ink) {
            match &ink {
                PaintSource::Color(color) => bytes.color(*color, ["g", "rg"]),
                PaintSource::Pattern(name) => bytes.text(&format!("/Pattern cs /{name} scn\n")),
            }
            self.fill = Some(ink);
        }
    }

    /// Sets the rendering mode of glyphs.
    pub(super) fn set_rendering(&mut self, rendering: u8, bytes: &mut Bytes) {
        if self.rendering != rendering {
            self.rendering = rendering;
            bytes.whole(&[rendering.into()], "Tr");
        }
    }

    /// Sets the stroke and its pen. `scale` is that from the drawing's points
    /// to the form's units.
    pub(super) fn set_stroke(
        &mut self,
        ink: PaintSource,
        stroke: &Stroke,
        scale: f64,
        bytes: &mut Bytes,
    ) {
        if self.stroke.as_ref() != Some(&ink) {
            match &ink {
                PaintSource::Color(color) => bytes.color(*color, ["G", "RG"]),
                PaintSource::Pattern(name) => bytes.text(&format!("/Pattern CS /{name} SCN\n")),
            }
            self.stroke = Some(ink);
        }
        let pen = StrokeState::new(stroke, scale);
        let now = self.pen.replace(pen.clone());
        pen.write(now.as_ref(), bytes);
    }
}

/// The pen of strokes.
#[derive(Debug, Clone, PartialEq)]
struct StrokeState {
    width: f32,
    cap: Cap,
    join: Join,
    miter_limit: f32,
    dashes: Vec<f32>,
    dash_offset: f32,
}

impl StrokeState {
    fn new(stroke: &Stroke, scale: f64) -> Self {
        let length = |length: f32| rounded(f64::from(length) * scale, 1);
        Self {
            width: length(stroke.width),
            cap: stroke.cap,
            join: stroke.join,
            miter_limit: rounded(f64::from(stroke.miter_limit), 2),
            dashes: stroke.dashes.iter().map(|&dash| length(dash)).collect(),
            dash_offset: length(stroke.dash_offset),
        }
    }

    /// Writes what differs from the current pen.
    fn write(&self, now: Option<&Self>, bytes: &mut Bytes) {
        let is = |same: fn(&Self, &Self) -> bool| now.is_some_and(|now| same(now, self));
        let numbers = [
            ("w", is(|now, pen| now.width == pen.width), self.width),
            ("J", is(|now, pen| now.cap == pen.cap), number_of_cap(self.cap)),
            ("j", is(|now, pen| now.join == pen.join), number_of_join(self.join)),
            ("M", is(|now, pen| now.miter_limit == pen.miter_limit), self.miter_limit),
        ];
        for (key, _, number) in numbers.into_iter().filter(|(_, same, _)| !same) {
            bytes.reals(&[number], key);
        }
        if !is(|now, pen| now.dashes == pen.dashes && now.dash_offset == pen.dash_offset) {
            bytes.text(&self.dash());
        }
    }

    /// The dash pattern (ISO 32000-1, 8.4.3.6).
    fn dash(&self) -> String {
        let mut dash = String::from("[");
        for length in &self.dashes {
            // Writing to a string does not fail.
            let _ = write!(dash, "{length} ");
        }
        let _ = writeln!(dash, "]{} d", self.dash_offset);
        dash
    }
}

/// The number of a line cap (ISO 32000-1, table 54).
fn number_of_cap(cap: Cap) -> f32 {
    match cap {
        Cap::Butt => 0.0,
        Cap::Round => 1.0,
        Cap::Square => 2.0,
    }
}

/// The number of a line join (ISO 32000-1, table 55).
fn number_of_join(join: Join) -> f32 {
    match join {
        Join::Miter => 0.0,
        Join::Round => 1.0,
        Join::Bevel => 2.0,
    }
}
