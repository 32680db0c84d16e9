use std::collections::BTreeMap;
use std::rc::Rc;

use super::value::basic_shape::ClipValue;
use super::value::color::{ColorValue, Rgba};
use super::value::length::Length;
use super::value::paint::{PaintValue, Painted};
use super::value::transform::{Origin, TransformBox, TransformFunction};
use crate::artwork::{Baseline, Cap, FillRule, Join};
use crate::diagnostic::Span;

/// What an element looks like, once all that is said of it has been weighed
/// (CSS Cascade 5, 4.4).
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
    /// Dashes and gaps in turn; empty for a whole line.
    pub(crate) dashes: Rc<[Length]>,
    pub(crate) dash_offset: Length,
    /// The markers at its begin, its corners and its end, by their ids.
    pub(crate) markers: [Option<Rc<str>>; 3],
    pub(crate) is_visible: bool,
    /// Whether colours run into one another, and count in a mask, by the light
    /// they send out (`linearRGB`).
    pub(crate) has_linear_colors: bool,
    pub(crate) paint_order: [Painted; 3],
    pub(crate) text: TextProperties,
    /// Custom properties, their own references resolved.
    pub(super) variables: Rc<BTreeMap<String, String>>,
    /// What no element has of the one around it.
    pub(crate) own: Own,
}

/// How words are set.
#[derive(Debug, Clone)]
pub(crate) struct TextProperties {
    /// In pixels.
    pub(crate) font_size: f32,
    /// As written: names and generic names, with commas between.
    pub(crate) font_family: Option<Rc<str>>,
    /// From 1 to 1000; 400 for plain, 700 for bold.
    pub(crate) font_weight: u16,
    pub(crate) is_italic: bool,
    pub(crate) anchor: TextAnchor,
    /// The height of the letters that is on the line; `None` for `auto`.
    pub(crate) dominant_baseline: Option<Baseline>,
    /// In pixels, beside what the face itself asks for.
    pub(crate) letter_spacing: f32,
    /// In pixels.
    pub(crate) word_spacing: f32,
    /// What else is said of text, such as `writing-mode`: as written, with its
    /// place. Those that no element inherits, by CSS, are inherited here: they
    /// are what text is refused for, and text is seldom nested.
    pub(crate) others: Rc<BTreeMap<&'static str, (String, Span)>>,
}

/// Which point of a text its place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextAnchor {
    Start,
    Middle,
    End,
}

/// What no element has of the one around it.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    /// The height of its letters that is on the line, where it is another than
    /// the dominant one.
    pub(crate) alignment_baseline: Option<Baseline>,
    /// How far its letters are above those around it, in shares of their size.
    pub(crate) baseline_shift: Length,
    pub(crate) is_displayed: bool,
    pub(crate) opacity: f32,
    pub(crate) clip_path: ClipValue,
    /// The id of its mask.
    pub(crate) mask: Option<Rc<str>>,
    pub(crate) transform: Rc<[TransformFunction]>,
    pub(crate) transform_origin: Origin,
    pub(crate) transform_box: TransformBox,
    pub(crate) has_non_scaling_stroke: bool,
    pub(crate) overflow: Overflow,
    pub(crate) stop_color: ColorValue,
    pub(crate) stop_opacity: f32,
    /// Of a mask: whether it counts how opaque its parts are, not how light.
    pub(crate) masks_by_opacity: bool,
    pub(crate) background: ColorValue,
    pub(crate) x: Length,
    pub(crate) y: Length,
    pub(crate) cx: Length,
    pub(crate) cy: Length,
    pub(crate) r: Length,
    /// `None` for `auto`, as of the three that follow.
    pub(crate) width: Option<Length>,
    pub(crate) height: Option<Length>,
    pub(crate) rx: Option<Length>,
    pub(crate) ry: Option<Length>,
    /// The path, as SVG writes it.
    pub(crate) d: Option<Rc<str>>,
}

/// Whether something is seen outside its box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Overflow {
    /// As the kind of element has it.
    Unsaid,
    Visible,
    Hidden,
}

/// The size of a font, in pixels, where none is said.
pub(super) const MEDIUM: f32 = 16.0;

impl ComputedStyle {
    /// Before anything is said.
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

    /// What an element within this one begins with.
    pub(super) fn inherited(&self) -> Self {
        Self { own: Own::initial(), ..self.clone() }
    }
}

impl Own {
    fn initial() -> Self {
        Self {
            alignment_baseline: None,
            baseline_shift: Length::ZERO,
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
