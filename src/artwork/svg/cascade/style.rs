//! The computed style of an element: a value for every supported property. The
//! types of the values are in `value`.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::value::basic_shape::ClipValue;
use super::value::color::{ColorValue, Rgba};
use super::value::length::Length;
use super::value::paint::{PaintValue, Painted};
use super::value::transform::{Origin, TransformBox, TransformFunction};
use crate::artwork::{Baseline, Cap, FillRule, Join};
use crate::diagnostic::Span;

/// The computed style of an element (CSS Cascade 5, 4.4).
#[derive(Debug, Clone)]
pub(crate) struct ComputedStyle {
    pub(crate) color: Rgba,
    pub(crate) fill: PaintValue,
    pub(crate) fill_opacity: f32,
    pub(crate) fill_rule: FillRule,
    pub(crate) clip_rule: FillRule,
    pub(crate) stroke: PaintValue,
    pub(crate) stroke_width: Length,
    pub(crate) stroke_opacity: f32,
    pub(crate) cap: Cap,
    pub(crate) join: Join,
    pub(crate) miter_limit: f32,
    /// Alternating dashes and gaps; empty for a solid line.
    pub(crate) dashes: Rc<[Length]>,
    pub(crate) dash_offset: Length,
    /// The ids of the markers at its start, its corners and its end.
    pub(crate) markers: [Option<Rc<str>>; 3],
    pub(crate) is_visible: bool,
    /// Whether colours blend, and count in a mask, in linear light
    /// (`linearRGB`).
    pub(crate) has_linear_colors: bool,
    pub(crate) paint_order: [Painted; 3],
    pub(crate) text: TextProperties,
    /// The custom properties, with the references in them resolved.
    pub(super) variables: Rc<BTreeMap<String, String>>,
    /// The properties that are not inherited.
    pub(crate) own: Own,
}

/// The properties of text.
#[derive(Debug, Clone)]
pub(crate) struct TextProperties {
    /// The font size, in pixels.
    pub(crate) font_size: f32,
    /// As written: names and generic names, separated by commas.
    pub(crate) font_family: Option<Rc<str>>,
    /// From 1 to 1000; 400 is regular, 700 bold.
    pub(crate) font_weight: u16,
    pub(crate) is_italic: bool,
    pub(crate) anchor: TextAnchor,
    /// The height of the letters that is on the line; `None` for `auto`.
    pub(crate) dominant_baseline: Option<Baseline>,
    /// In pixels, added to the face's own spacing.
    pub(crate) letter_spacing: f32,
    /// In pixels.
    pub(crate) word_spacing: f32,
    /// Other properties of text, such as `writing-mode`: as written, with their
    /// place. Those that CSS does not inherit are inherited here: text is
    /// refused for them, and it is seldom nested.
    pub(crate) others: Rc<BTreeMap<&'static str, (String, Span)>>,
}

/// The point of a text that is at its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextAnchor {
    Start,
    Middle,
    End,
}

/// The properties that are not inherited.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    /// The height of its letters that is on the line, if it differs from the
    /// dominant one.
    pub(crate) alignment_baseline: Option<Baseline>,
    /// The rise of its letters above those around.
    pub(crate) baseline_shift: BaselineShift,
    pub(crate) is_displayed: bool,
    pub(crate) opacity: f32,
    pub(crate) clip_path: ClipValue,
    /// The id of the mask.
    pub(crate) mask: Option<Rc<str>>,
    pub(crate) transform: Rc<[TransformFunction]>,
    pub(crate) transform_origin: Origin,
    pub(crate) transform_box: TransformBox,
    pub(crate) has_non_scaling_stroke: bool,
    pub(crate) overflow: Overflow,
    pub(crate) stop_color: ColorValue,
    pub(crate) stop_opacity: f32,
    /// For a mask: whether it uses the opacity of its content, not the
    /// lightness.
    pub(crate) masks_by_opacity: bool,
    pub(crate) background: ColorValue,
    pub(crate) x: Length,
    pub(crate) y: Length,
    pub(crate) cx: Length,
    pub(crate) cy: Length,
    pub(crate) r: Length,
    /// `None` for `auto`, here and in the three that follow.
    pub(crate) width: Option<Length>,
    pub(crate) height: Option<Length>,
    pub(crate) rx: Option<Length>,
    pub(crate) ry: Option<Length>,
    /// The path data.
    pub(crate) d: Option<Rc<str>>,
}

/// The rise of letters above those around them (SVG 1.1, 10.9.2).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum BaselineShift {
    /// By a length, or a percentage of the type size.
    By(Length),
    Super,
    Sub,
}

impl BaselineShift {
    pub(crate) const NONE: Self = Self::By(Length::ZERO);
}

/// Whether content outside the box is visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overflow {
    /// The default of the kind of element.
    Unsaid,
    Visible,
    Hidden,
}

/// The initial font size, in pixels.
pub(super) const MEDIUM: f32 = 16.0;

impl ComputedStyle {
    /// The initial values.
    pub(crate) fn initial() -> Self {
        Self {
            color: Rgba::BLACK,
            fill: PaintValue::Color(ColorValue::Rgba(Rgba::BLACK)),
            fill_opacity: 1.0,
            fill_rule: FillRule::NonZero,
            clip_rule: FillRule::NonZero,
            stroke: PaintValue::None,
            stroke_width: Length::Pixels(1.0),
            stroke_opacity: 1.0,
            cap: Cap::Butt,
            join: Join::Miter,
            miter_limit: 4.0,
            dashes: Rc::default(),
            dash_offset: Length::ZERO,
            markers: [const { None }; 3],
            is_visible: true,
            has_linear_colors: false,
            paint_order: [Painted::Fill, Painted::Stroke, Painted::Markers],
            text: TextProperties {
                font_size: MEDIUM,
                font_family: None,
                font_weight: 400,
                is_italic: false,
                anchor: TextAnchor::Start,
                dominant_baseline: None,
                letter_spacing: 0.0,
                word_spacing: 0.0,
                others: Rc::default(),
            },
            variables: Rc::default(),
            own: Own::initial(),
        }
    }

    /// The style that an element within this one starts with.
    pub(super) fn inherited(&self) -> Self {
        Self { own: Own::initial(), ..self.clone() }
    }
}

impl Own {
    fn initial() -> Self {
        Self {
            alignment_baseline: None,
            baseline_shift: BaselineShift::NONE,
            is_displayed: true,
            opacity: 1.0,
            clip_path: ClipValue::None,
            mask: None,
            transform: Rc::default(),
            transform_origin: Origin::default(),
            transform_box: TransformBox::View,
            has_non_scaling_stroke: false,
            overflow: Overflow::Unsaid,
            stop_color: ColorValue::Rgba(Rgba::BLACK),
            stop_opacity: 1.0,
            masks_by_opacity: false,
            background: ColorValue::Rgba(Rgba::CLEAR),
            x: Length::ZERO,
            y: Length::ZERO,
            cx: Length::ZERO,
            cy: Length::ZERO,
            r: Length::ZERO,
            width: None,
            height: None,
            rx: None,
            ry: None,
            d: None,
        }
    }
}
