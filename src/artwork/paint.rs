//! The paint of shapes: fills, strokes and gradients, as PDF has them (ISO
//! 32000-1, 8.5.3 and 8.7.4.5). The shapes themselves are in `vector`.

use std::sync::Arc;

use super::Transform;
use crate::color::Color;

/// The fill of a shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Fill {
    /// The paint.
    pub paint: Paint,
    /// The opacity, 1 for opaque.
    pub opacity: f32,
    /// The rule for what is inside.
    pub rule: FillRule,
}

/// The paint of a fill or a stroke.
#[derive(Debug, Clone, PartialEq)]
pub enum Paint {
    /// One colour.
    Color(Color),
    /// A gradient.
    Gradient(Arc<Gradient>),
}

/// Colours that blend into one another.
#[derive(Debug, Clone, PartialEq)]
pub struct Gradient {
    /// The start and the end, in coordinates of its own.
    pub line: GradientLine,
    /// The transform from those coordinates to the drawing's.
    pub transform: Transform,
    /// The colours beyond the start and the end.
    pub spread: SpreadMethod,
    /// The colours, sorted by offset; at least two.
    pub stops: Vec<Stop>,
}

/// The start and the end of a gradient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GradientLine {
    /// Along a line, from one point to another.
    Linear([f64; 2], [f64; 2]),
    /// From one circle to another, each as its centre and its radius.
    Radial([f64; 3], [f64; 3]),
}

/// The colours beyond the start and the end of a gradient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpreadMethod {
    /// The first and the last colour.
    Pad,
    /// The gradient repeated.
    Repeat,
    /// The gradient repeated, every other time in reverse.
    Reflect,
}

/// A colour stop of a gradient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    /// From 0 at the start to 1 at the end.
    pub offset: f32,
    /// The colour.
    pub color: Color,
    /// The opacity, 1 for opaque.
    pub opacity: f32,
}

/// The rule for what is inside an outline that crosses itself (ISO 32000-1,
/// 8.5.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FillRule {
    /// Places with a winding number other than zero.
    NonZero,
    /// Places with an odd winding number.
    EvenOdd,
}

/// The stroke of an outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    /// The paint.
    pub paint: Paint,
    /// The opacity, 1 for opaque.
    pub opacity: f32,
    /// The width, in points of the drawing.
    pub width: f32,
    /// The line cap.
    pub cap: Cap,
    /// The line join.
    pub join: Join,
    /// The limit of a mitre, in widths.
    pub miter_limit: f32,
    /// Alternating dashes and gaps, in points; empty for a solid line.
    pub dashes: Vec<f32>,
    /// The offset at which it starts in the dashes, in points.
    pub dash_offset: f32,
}

/// The end of a stroke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    /// Cut off at the end.
    Butt,
    /// A half circle.
    Round,
    /// Half a square.
    Square,
}

/// The corner of a stroke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// A point.
    Miter,
    /// An arc.
    Round,
    /// Cut off.
    Bevel,
}
