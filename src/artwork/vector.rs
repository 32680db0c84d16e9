use std::sync::Arc;

use super::{DrawingText, Raster};
use crate::color::Color;
use crate::diagnostic::Source;
use crate::geometry::{Abs, Point, Size};

/// A drawing of paths.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    /// Its own extent; it is scaled to the size it is shown at, and nothing of
    /// it is seen outside.
    pub size: Size,
    /// What is drawn, from back to front.
    pub nodes: Vec<Node>,
    /// Its words, a line each.
    pub texts: Vec<DrawingText>,
    /// The file its words stand in, if it has any.
    pub source: Option<Arc<Source>>,
    /// The least width at which a camera can read it; none where it is for
    /// people.
    pub least_width: Option<Abs>,
}

impl Vector {
    /// The pixels in it, each place where they are drawn.
    pub fn images(&self) -> Vec<&Image> {
        let mut images = Vec::new();
        add_images(&self.nodes, &mut images);
        images
    }
}

fn add_images<'a>(nodes: &'a [Node], images: &mut Vec<&'a Image>) {
    for node in nodes {
        match node {
            Node::Group(group) => {
                if let Some(mask) = &group.mask {
                    add_images(&mask.nodes, images);
                }
                add_images(&group.nodes, images);
            }
            Node::Image(image) => images.push(image),
            Node::Path(_) | Node::Text(_) => {}
        }
    }
}

/// One thing drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Several things as one.
    Group(Group),
    /// A shape.
    Path(Path),
    /// Words: an index into [`Vector::texts`].
    Text(usize),
    /// Pixels.
    Image(Image),
}

/// Pixels in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    /// The pixels, which are upright as their file has them.
    pub raster: Arc<Raster>,
    /// From a square of 1 by 1, its corner the upper left one of the pixels, to
    /// the drawing's coordinates.
    pub transform: Transform,
}

/// Things drawn together, made transparent together, cut off together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// 1 for opaque.
    pub opacity: f32,
    /// What of it is seen; several clips all apply.
    pub clips: Vec<Clip>,
    /// How much of it is seen where, if not all.
    pub mask: Option<Mask>,
    /// What is drawn, from back to front.
    pub nodes: Vec<Node>,
}

/// How much of something is seen where: nothing outside what is drawn here.
#[derive(Debug, Clone, PartialEq)]
pub struct Mask {
    /// What is drawn, from back to front.
    pub nodes: Vec<Node>,
    /// Whether that is seen through which is opaque, whatever its colour; else
    /// the lighter, the more. Then all colours are grey.
    pub by_opacity: bool,
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
#[derive(Debug, Clone, PartialEq)]
pub struct Fill {
    /// With what.
    pub paint: Paint,
    /// 1 for opaque.
    pub opacity: f32,
    /// What is inside.
    pub rule: FillRule,
}

/// What a shape or an outline is painted with.
#[derive(Debug, Clone, PartialEq)]
pub enum Paint {
    /// One colour.
    Color(Color),
    /// Colours that run into one another.
    Gradient(Arc<Gradient>),
}

/// Colours that run into one another.
#[derive(Debug, Clone, PartialEq)]
pub struct Gradient {
    /// Where they begin and end, in coordinates of its own.
    pub line: GradientLine,
    /// From those coordinates to the drawing's.
    pub transform: Transform,
    /// What is beyond the begin and the end.
    pub spread: SpreadMethod,
    /// The colours, by their offset; two at least.
    pub stops: Vec<Stop>,
}

/// Where a gradient begins and ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GradientLine {
    /// Along a line, from one point to another.
    Linear([f64; 2], [f64; 2]),
    /// From one circle to another: each its centre and its radius.
    Radial([f64; 3], [f64; 3]),
}

/// From one system of coordinates to another: the numbers of a matrix as PDF
/// and SVG write them, the last two in points of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Transform(pub [f64; 6]);

impl Transform {
    /// The same after a shift in the coordinates it leads from.
    pub fn after_shift(self, by: Point) -> Self {
        let [a, b, c, d, ..] = self.0;
        let Point { x, y } = self.of(by);
        Self([a, b, c, d, x.to_pt(), y.to_pt()])
    }

    /// Where it leads from a place.
    pub fn of(self, place: Point) -> Point {
        let [a, b, c, d, e, f] = self.0;
        let (x, y) = (place.x.to_pt(), place.y.to_pt());
        Point::new(Abs::pt(a * x + c * y + e), Abs::pt(b * x + d * y + f))
    }

    /// How much larger things are where it leads, on average of all directions.
    pub fn scale(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs().sqrt()
    }
}

/// What is beyond the begin and the end of a gradient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpreadMethod {
    /// Its first and its last colour.
    Pad,
    /// The same again and again.
    Repeat,
    /// The same, backward and forward in turn.
    Reflect,
}

/// A colour of a gradient, at its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    /// From 0 at the begin to 1 at the end.
    pub offset: f32,
    /// The colour.
    pub color: Color,
    /// 1 for opaque.
    pub opacity: f32,
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
    pub paint: Paint,
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
