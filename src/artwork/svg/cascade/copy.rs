//! Copies the value of a property from one style to another, as `inherit` and
//! `initial` ask. `set` reads all other values.

use super::property::Property;
use super::style::{ComputedStyle, Overflow};

/// Copies the value of a property.
pub(super) fn copy(property: Property, from: &ComputedStyle, to: &mut ComputedStyle) {
    use Property as P;
    match property {
        P::Color => to.color = from.color,
        P::Fill => to.fill = from.fill.clone(),
        P::FillOpacity => to.fill_opacity = from.fill_opacity,
        P::FillRule => to.fill_rule = from.fill_rule,
        P::ClipRule => to.clip_rule = from.clip_rule,
        P::Stroke => to.stroke = from.stroke.clone(),
        P::StrokeWidth => to.stroke_width = from.stroke_width,
        P::StrokeOpacity => to.stroke_opacity = from.stroke_opacity,
        P::StrokeLinecap => to.cap = from.cap,
        P::StrokeLinejoin => to.join = from.join,
        P::StrokeMiterlimit => to.miter_limit = from.miter_limit,
        P::StrokeDasharray => to.dashes = from.dashes.clone(),
        P::StrokeDashoffset => to.dash_offset = from.dash_offset,
        P::MarkerStart => to.markers[0] = from.markers[0].clone(),
        P::MarkerMid => to.markers[1] = from.markers[1].clone(),
        P::MarkerEnd => to.markers[2] = from.markers[2].clone(),
        P::Visibility => to.is_visible = from.is_visible,
        P::PaintOrder => to.paint_order = from.paint_order,
        P::FontSize => to.text.font_size = from.text.font_size,
        P::FontFamily => to.text.font_family = from.text.font_family.clone(),
        P::FontWeight => to.text.font_weight = from.text.font_weight,
        P::FontStyle => to.text.is_italic = from.text.is_italic,
        P::DominantBaseline => to.text.dominant_baseline = from.text.dominant_baseline,
        P::ColorInterpolation => to.has_linear_colors = from.has_linear_colors,
        P::TextAnchor => to.text.anchor = from.text.anchor,
        P::LetterSpacing => to.text.letter_spacing = from.text.letter_spacing,
        P::WordSpacing => to.text.word_spacing = from.text.word_spacing,
        _ => copy_own(property, from, to),
    }
}

/// Copies the value of a property that is not inherited by default.
fn copy_own(property: Property, from: &ComputedStyle, to: &mut ComputedStyle) {
    use Property as P;
    let (from, to) = (&from.own, &mut to.own);
    match property {
        P::AlignmentBaseline => to.alignment_baseline = from.alignment_baseline,
        P::BaselineShift => to.baseline_shift = from.baseline_shift,
        P::Display => to.is_displayed = from.is_displayed,
        P::Opacity => to.opacity = from.opacity,
        P::ClipPath => to.clip_path = from.clip_path.clone(),
        P::Mask => to.mask = from.mask.clone(),
        P::MaskType => to.masks_by_opacity = from.masks_by_opacity,
        P::Transform => to.transform = from.transform.clone(),
        P::TransformOrigin => to.transform_origin = from.transform_origin,
        P::TransformBox => to.transform_box = from.transform_box,
        P::VectorEffect => to.has_non_scaling_stroke = from.has_non_scaling_stroke,
        P::Overflow => {
            // Hiding the overflow without a declaration is peculiar to some
            // elements, and does not pass to others.
            let is_unsaid = from.overflow == Overflow::Unsaid;
            to.overflow = if is_unsaid { Overflow::Visible } else { from.overflow };
        }
        P::StopColor => to.stop_color = from.stop_color,
        P::StopOpacity => to.stop_opacity = from.stop_opacity,
        P::BackgroundColor => to.background = from.background,
        P::X => to.x = from.x,
        P::Y => to.y = from.y,
        P::Width => to.width = from.width,
        P::Height => to.height = from.height,
        P::Cx => to.cx = from.cx,
        P::Cy => to.cy = from.cy,
        P::R => to.r = from.r,
        P::Rx => to.rx = from.rx,
        P::Ry => to.ry = from.ry,
        P::D => to.d = from.d.clone(),
        // Filters and blend modes are not stored: they are refused unless they
        // have no effect.
        _ => {}
    }
}
