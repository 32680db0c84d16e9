use harfrust::Font;

use crate::geometry::Em;

/// Distances of a face from its baseline, all counted positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// To the top of its tallest letters, as the face says for lines.
    pub ascender: Em,
    /// To the bottom of its deepest letters, downward.
    pub descender: Em,
    /// To the top of a flat capital.
    pub cap_height: Em,
    /// To the top of an x.
    pub x_height: Em,
    /// Down to the middle of an underline.
    pub underline_position: Em,
    /// How thick an underline is.
    pub underline_thickness: Em,
}

/// The ink of a glyph, seen from where the pen stands on the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InkBounds {
    /// How far right its left edge is.
    pub left: Em,
    /// How far right its right edge is.
    pub right: Em,
    /// How far above the baseline it reaches.
    pub above: Em,
    /// How far under it.
    pub below: Em,
}

impl Metrics {
    /// What the tables hhea, OS/2 and post of a font say. What a font leaves
    /// unsaid is taken as usual for sans serifs.
    pub(super) fn read(font: &Font) -> Self {
        let metrics = font.metrics();
        let per_em = f64::from(font.units_per_em());
        let line = metrics.h_line().unwrap_or_default();
        let underline = font.style_metrics().underline.unwrap_or_default();
        let share = |units: f64| Em::new((units / per_em) as f32);
        let thickness = underline.thickness.to_f64();
        Self {
            ascender: share(line.ascender.to_f64()),
            descender: share(-line.descender.to_f64()),
            cap_height: share(metrics.cap_height.map_or(0.7 * per_em, |height| height.to_f64())),
            x_height: share(metrics.x_height.map_or(0.5 * per_em, |height| height.to_f64())),
            // OpenType gives the top of the stroke.
            underline_position: share(thickness / 2.0 - underline.position.to_f64()),
            underline_thickness: share(thickness),
        }
    }
}
