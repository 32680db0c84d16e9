use crate::color::Color;
use crate::geometry::{Point, Size};

/// A drawing of paths.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    /// Its own extent; it is scaled to the size it is shown at, and nothing of
    /// it is seen outside.
    pub size: Size,
    /// What is drawn, from back to front.
    pub nodes: Vec<Node>,
}

/// One thing drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Several things as one.
    Group(Group),
    /// A shape.
    Path(Path),
}

/// Things drawn together, made transparent together, cut off together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// 1 for opaque.
    pub opacity: f32,
    /// What of it is seen; several clips all apply.
    pub clips: Vec<Clip>,
    /// What is drawn, from back to front.
    pub nodes: Vec<Node>,
}

/// A shape outside which nothing is seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    /// Its outline in the drawing's own coordinates.
    pub segments: Vec<Segment>,
    /// What of the outline is inside.
    pub rule: FillRule,
}

/// A shape that is filled, stroked, or both.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// Its outline in the drawing's own coordinates.
    pub segments: Vec<Segment>,
    /// How it is filled.
    pub fill: Option<Fill>,
    /// How its outline is drawn.
    pub stroke: Option<Stroke>,
    /// Whether the stroke lies under the fill (`paint-order="stroke"`).
    pub stroke_first: bool,
}

/// A step of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Begin here.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic Bézier curve: two control points and its end.
    Curve(Point, Point, Point),
    /// Back to where it began.
    Close,
}

/// How a shape is filled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fill {
    /// With what.
    pub color: Color,
    /// 1 for opaque.
    pub opacity: f32,
    /// What is inside.
    pub rule: FillRule,
}

/// What of an outline that crosses itself is inside (ISO 32000-1, 8.5.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FillRule {
    /// Where the windings do not add up to none.
    NonZero,
    /// Where an odd number of windings meet.
    EvenOdd,
}

/// How an outline is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    /// With what.
    pub color: Color,
    /// 1 for opaque.
    pub opacity: f32,
    /// How wide, in points of the drawing.
    pub width: f32,
    /// How it ends.
    pub cap: Cap,
    /// How it turns.
    pub join: Join,
    /// How far a mitre may reach, in widths.
    pub miter_limit: f32,
    /// Dashes and gaps in turn, in points; none for a whole line.
    pub dashes: Vec<f32>,
    /// Where in the dashes it begins, in points.
    pub dash_offset: f32,
}

/// How a stroke ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    /// At the end.
    Butt,
    /// In half a circle.
    Round,
    /// In half a square.
    Square,
}

/// How a stroke turns a corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// In a point.
    Miter,
    /// In an arc.
    Round,
    /// Cut off.
    Bevel,
}
