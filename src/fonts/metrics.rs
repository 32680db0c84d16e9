//! The lengths of a face and the extent of a glyph's ink, in em.

use harfrust::Font;

use crate::geometry::Em;

/// Distances from the baseline of a face, all positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// Up to the top of the tallest letters, as the face declares for lines.
    pub ascender: Em,
    /// Down to the bottom of the deepest letters.
    pub descender: Em,
    /// Up to the top of a flat capital.
    pub cap_height: Em,
    /// Up to the top of an x.
    pub x_height: Em,
    /// Down to the middle of an underline.
    pub underline_position: Em,
    /// The thickness of an underline.
    pub underline_thickness: Em,
}

/// The extent of a glyph's ink from the pen position on the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InkBounds {
    /// The distance to its left edge, positive to the right.
    pub left: Em,
    /// The distance to its right edge, positive to the right.
    pub right: Em,
    /// The height above the baseline.
    pub above: Em,
    /// The depth below the baseline.
    pub below: Em,
}

impl Metrics {
    /// Reads the tables hhea, OS/2 and post of a font. Missing values take the
    /// usual ones of a sans serif.
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
