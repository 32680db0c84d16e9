//! Applies the value of a property to a style. `value` reads the types of
//! values, `copy` handles those taken from another style.

use std::rc::Rc;

use super::copy::copy;
use super::keyword::{baseline, paint_order, rule};
use super::property::Property;
use super::style::{BaselineShift, ComputedStyle, Overflow, Own, TextAnchor};
use super::text;
use super::value::color::{ColorValue, Rgba};
use super::value::length::{Length, LengthContext};
use super::value::transform::TransformBox;
use super::value::{
    Parsed, ValueError, basic_shape, color, number, opacity, paint, reference, transform,
};
use crate::artwork::{Cap, Join};
use crate::diagnostic::Feature;

/// The context that the value of a property depends on.
pub(super) struct ValueContext<'a> {
    /// The style of the element around.
    pub(super) around: &'a ComputedStyle,
    /// The initial values.
    pub(super) initial: &'a ComputedStyle,
    pub(super) measure: LengthContext,
    /// Whether the value is in an attribute, where numbers need no unit.
    pub(super) is_attribute: bool,
}

/// Applies the value of a property to a style.
pub(super) fn set(
    style: &mut ComputedStyle,
    property: Property,
    value: &str,
    context: &ValueContext,
) -> Parsed<()> {
    let value = value.trim();
    match &*text::lower(value) {
        "inherit" => copy(property, context.around, style),
        "initial" => copy(property, context.initial, style),
        // No user or user-agent style sheet comes before the author's.
        "unset" | "revert" | "revert-layer" => unset(style, property, context),
        word => {
            let set_word = keyword(style, property, word);
            return if set_word.is_some() {
                Ok(())
            } else {
                set_value(style, property, value, context)
            };
        }
    }
    Ok(())
}

/// Applies the value that a property has without a declaration.
pub(super) fn unset(style: &mut ComputedStyle, property: Property, context: &ValueContext) {
    let from = if property.is_inherited() { context.around } else { context.initial };
    copy(property, from, style);
}

/// Applies a keyword, in lower case; `None` if the property does not have it.
fn keyword(style: &mut ComputedStyle, property: Property, word: &str) -> Option<()> {
    use Property as P;
    match property {
        P::FillRule => style.fill_rule = rule(word)?,
        P::ClipRule => style.clip_rule = rule(word)?,
        P::StrokeLinecap => {
            style.cap = match word {
                "butt" => Cap::Butt,
                "round" => Cap::Round,
                "square" => Cap::Square,
                _ => return None,
            }
        }
        P::StrokeLinejoin => {
            style.join = match word {
                "miter" => Join::Miter,
                "round" => Join::Round,
                "bevel" => Join::Bevel,
                _ => return None,
            }
        }
        P::Visibility => {
            style.is_visible = match word {
                "visible" => true,
                "hidden" | "collapse" => false,
                _ => return None,
            }
        }
        P::ColorInterpolation => {
            style.has_linear_colors = match word {
                "auto" | "srgb" => false,
                "linearrgb" => true,
                _ => return None,
            }
        }
        P::PaintOrder => style.paint_order = paint_order(word)?,
        _ => return keyword_of_text(style, property, word),
    }
    Some(())
}

fn keyword_of_text(style: &mut ComputedStyle, property: Property, word: &str) -> Option<()> {
    use Property as P;
    match property {
        P::TextAnchor => {
            style.text.anchor = match word {
                "start" => TextAnchor::Start,
                "middle" => TextAnchor::Middle,
                "end" => TextAnchor::End,
                _ => return None,
            }
        }
        P::FontStyle => {
            style.text.is_italic = match word.split(' ').next()? {
                "normal" => false,
                "italic" | "oblique" => true,
                _ => return None,
            }
        }
        P::DominantBaseline => {
            style.text.dominant_baseline = match word {
                "auto" => None,
                "use-script" | "no-change" | "reset-size" => return Some(()),
                _ => Some(baseline(word)?),
            }
        }
        P::LetterSpacing if word == "normal" => style.text.letter_spacing = 0.0,
        P::WordSpacing if word == "normal" => style.text.word_spacing = 0.0,
        _ => return own_keyword(style, property, word),
    }
    Some(())
}

fn own_keyword(style: &mut ComputedStyle, property: Property, word: &str) -> Option<()> {
    use Property as P;
    let own = &mut style.own;
    match property {
        P::Display => {
            own.is_displayed = match word {
                "none" => false,
                "inline" | "block" | "list-item" | "run-in" | "contents" | "flow-root" => true,
                _ if word.starts_with("inline-") || word.starts_with("table") => true,
                "flex" | "grid" | "flow" | "ruby" => true,
                _ => return None,
            }
        }
        P::AlignmentBaseline => {
            own.alignment_baseline = match word {
                "auto" | "baseline" => None,
                _ => Some(baseline(word)?),
            }
        }
        P::BaselineShift => {
            own.baseline_shift = match word {
                "baseline" => BaselineShift::NONE,
                "super" => BaselineShift::Super,
                "sub" => BaselineShift::Sub,
                _ => return None,
            }
        }
        P::Filter if word == "none" => {}
        P::MixBlendMode if word == "normal" => {}
        _ => return rendering_keyword(own, property, word),
    }
    Some(())
}

fn rendering_keyword(own: &mut Own, property: Property, word: &str) -> Option<()> {
    use Property as P;
    match property {
        P::TransformBox => {
            own.transform_box = match word {
                "fill-box" | "content-box" => TransformBox::Fill,
                "stroke-box" | "border-box" => TransformBox::Stroke,
                "view-box" => TransformBox::View,
                _ => return None,
            }
        }
        P::VectorEffect => {
            own.has_non_scaling_stroke = match word {
                "none" => false,
                "non-scaling-stroke" => true,
                _ => return None,
            }
        }
        P::Overflow => {
            own.overflow = match word {
                "visible" | "auto" => Overflow::Visible,
                "hidden" | "scroll" | "clip" => Overflow::Hidden,
                _ => return None,
            }
        }
        P::MaskType => {
            own.masks_by_opacity = match word {
                "luminance" => false,
                "alpha" => true,
                _ => return None,
            }
        }
        _ => return None,
    }
    Some(())
}

fn set_value(
    style: &mut ComputedStyle,
    property: Property,
    value: &str,
    context: &ValueContext,
) -> Parsed<()> {
    use Property as P;
    let measure = context.measure;
    // Lengths of strokes and shapes need no unit, unlike those of CSS itself.
    let bare = measure.with_unitless();
    match property {
        P::Color => {
            style.color = color::color(value)?.resolve(context.around.color);
        }
        P::Fill => style.fill = paint::paint(value)?,
        P::FillOpacity => style.fill_opacity = opacity(value)?,
        P::Stroke => style.stroke = paint::paint(value)?,
        P::StrokeWidth => style.stroke_width = bare.positive(value)?,
        P::StrokeOpacity => style.stroke_opacity = opacity(value)?,
        P::StrokeMiterlimit => style.miter_limit = at_least(0.0, number(value)?)?,
        P::StrokeDasharray => style.dashes = dashes(value, bare)?,
        P::StrokeDashoffset => style.dash_offset = bare.length(value)?,
        P::MarkerStart => style.markers[0] = reference(value)?,
        P::MarkerMid => style.markers[1] = reference(value)?,
        P::MarkerEnd => style.markers[2] = reference(value)?,
        P::FontSize => style.text.font_size = font_size(value, context)?,
        P::FontFamily => style.text.font_family = Some(value.into()),
        P::FontWeight => {
            style.text.font_weight = font_weight(value, context.around.text.font_weight)?;
        }
        P::LetterSpacing => style.text.letter_spacing = measure.pixels(value)?,
        P::WordSpacing => style.text.word_spacing = measure.pixels(value)?,
        _ => return set_own(style, property, value, context),
    }
    Ok(())
}

fn set_own(
    style: &mut ComputedStyle,
    property: Property,
    value: &str,
    context: &ValueContext,
) -> Parsed<()> {
    use Property as P;
    let measure = context.measure;
    let bare = measure.with_unitless();
    let own = &mut style.own;
    match property {
        P::BaselineShift => own.baseline_shift = BaselineShift::By(bare.length(value)?),
        P::Opacity => own.opacity = opacity(value)?,
        P::ClipPath => own.clip_path = basic_shape::clip(value, measure)?,
        P::Mask => own.mask = mask(value)?,
        P::Filter => return Err(ValueError::Refused(Feature::Filter)),
        P::MixBlendMode => return Err(blend_mode(value)),
        P::Transform if context.is_attribute => {
            own.transform = transform::of_attribute(value)?.into();
        }
        P::Transform => own.transform = transform::of_css(value, Some(measure))?.into(),
        P::TransformOrigin => own.transform_origin = transform::origin(value, measure)?,
        P::VectorEffect if is_vector_effect(value) => return Err(ValueError::NotUnderstood),
        P::StopColor => own.stop_color = color::color(value)?,
        P::StopOpacity => own.stop_opacity = opacity(value)?,
        P::BackgroundColor => own.background = background(value)?,
        P::X => own.x = bare.length(value)?,
        P::Y => own.y = bare.length(value)?,
        P::Cx => own.cx = bare.length(value)?,
        P::Cy => own.cy = bare.length(value)?,
        P::R => own.r = bare.positive(value)?,
        P::Width => own.width = measure.or_auto(value)?,
        P::Height => own.height = measure.or_auto(value)?,
        P::Rx => own.rx = bare.or_auto(value)?,
        P::Ry => own.ry = bare.or_auto(value)?,
        P::D => own.d = path(value, context.is_attribute)?,
        _ => return Err(ValueError::Invalid),
    }
    Ok(())
}

fn at_least(least: f32, number: f32) -> Parsed<f32> {
    if number >= least { Ok(number) } else { Err(ValueError::Invalid) }
}

fn dashes(value: &str, measure: LengthContext) -> Parsed<Rc<[Length]>> {
    if value.eq_ignore_ascii_case("none") {
        return Ok(Rc::default());
    }
    let words = value.split([',', ' ', '\t', '\n', '\r']).filter(|word| !word.is_empty());
    words.map(|word| measure.positive(word)).collect()
}

/// A font size; keywords are multiples of the usual one (CSS Fonts 4, 2.5).
fn font_size(value: &str, context: &ValueContext) -> Parsed<f32> {
    let around = context.around.text.font_size;
    let factor = match &*text::lower(value) {
        "xx-small" => 0.6,
        "x-small" => 0.75,
        "small" => 8.0 / 9.0,
        "medium" => 1.0,
        "large" => 1.2,
        "x-large" => 1.5,
        "xx-large" => 2.0,
        "xxx-large" => 3.0,
        "smaller" => return Ok(around / 1.2),
        "larger" => return Ok(around * 1.2),
        _ => {
            let measure = LengthContext { font_size: around, ..context.measure };
            return Ok(measure.positive(value)?.resolve(around));
        }
    };
    Ok(context.initial.text.font_size * factor)
}

fn font_weight(value: &str, around: u16) -> Parsed<u16> {
    Ok(match &*text::lower(value) {
        "normal" => 400,
        "bold" => 700,
        "bolder" if around < 350 => 400,
        "bolder" if around < 550 => 700,
        "bolder" => around.max(900),
        "lighter" if around < 550 => around.min(100),
        "lighter" if around < 750 => 400,
        "lighter" => 700,
        _ => {
            let weight = number(value)?;
            if !(1.0..=1000.0).contains(&weight) {
                return Err(ValueError::Invalid);
            }
            weight as u16
        }
    })
}

/// A single reference; all other kinds of masks are refused.
fn mask(value: &str) -> Parsed<Option<Rc<str>>> {
    reference(value).map_err(|_| ValueError::Refused(Feature::Mask))
}

fn blend_mode(value: &str) -> ValueError {
    let is_word = value.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-');
    if is_word { ValueError::Refused(Feature::BlendMode) } else { ValueError::Invalid }
}

fn is_vector_effect(value: &str) -> bool {
    value
        .split(' ')
        .all(|word| matches!(word, "non-scaling-size" | "non-rotation" | "fixed-position"))
}

/// A single colour; pictures and gradients as backgrounds are not supported.
fn background(value: &str) -> Parsed<ColorValue> {
    if value.eq_ignore_ascii_case("none") {
        return Ok(ColorValue::Rgba(Rgba::CLEAR));
    }
    color::color(value).map_err(|_| ValueError::NotUnderstood)
}

fn path(value: &str, is_attribute: bool) -> Parsed<Option<Rc<str>>> {
    if value.eq_ignore_ascii_case("none") {
        return Ok(None);
    }
    if is_attribute {
        return Ok(Some(value.into()));
    }
    let (name, inside) = text::function(value).ok_or(ValueError::Invalid)?;
    if !name.eq_ignore_ascii_case("path") {
        return Err(ValueError::NotUnderstood);
    }
    let inside = inside.trim();
    let quoted = |quote: char| inside.strip_prefix(quote)?.strip_suffix(quote);
    let d = quoted('"').or_else(|| quoted('\'')).ok_or(ValueError::Invalid)?;
    Ok(Some(d.into()))
}
