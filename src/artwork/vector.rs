//! A drawing as a tree of shapes, words and pixels: the form in which `svg` and
//! `qr` hand their drawings to `pdf`. `paint` holds fills and strokes, `text`
//! the words.

use std::sync::Arc;

use super::{DrawingText, Fill, FillRule, Raster, Stroke, Transform};
use crate::diagnostic::Source;
use crate::geometry::{Abs, Point, Size};

/// A drawing of paths.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    /// The drawing's own size. It is scaled to the size at which it is shown,
    /// and anything outside it is cut off.
    pub size: Size,
    /// The items, from back to front.
    pub nodes: Vec<Node>,
    /// The words, one entry for each line.
    pub texts: Vec<DrawingText>,
    /// The file that the words are in, if there are any.
    pub source: Option<Arc<Source>>,
    /// The smallest width at which a camera can read it; `None` for a drawing
    /// that people look at.
    pub least_width: Option<Abs>,
}

impl Vector {
    /// Every place where it draws pixels.
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

/// An item of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// Several items as one.
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
    /// The pixels, upright as stored in their file.
    pub raster: Arc<Raster>,
    /// The transform from the unit square, with the upper left corner of the
    /// pixels at the origin, to the drawing's coordinates.
    pub transform: Transform,
}

/// Items that are drawn, made transparent and clipped as one.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The opacity, 1 for opaque.
    pub opacity: f32,
    /// The clips; all of them apply.
    pub clips: Vec<Clip>,
    /// The mask, if part of it is hidden or faint.
    pub mask: Option<Mask>,
    /// The items, from back to front.
    pub nodes: Vec<Node>,
}

/// A mask: how visible something is at each place. Outside the items of the
/// mask nothing is visible.
#[derive(Debug, Clone, PartialEq)]
pub struct Mask {
    /// The items, from back to front.
    pub nodes: Vec<Node>,
    /// Whether the mask lets through what its opaque items cover, whatever
    /// their colour; otherwise the lighter an item, the more it lets through,
    /// and all colours are grey.
    pub by_opacity: bool,
}

/// A shape outside which nothing is visible.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    /// The outline, in the drawing's coordinates.
    pub segments: Vec<Segment>,
    /// The rule for what is inside.
    pub rule: FillRule,
}

/// A shape that is filled, stroked, or both.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// The outline, in the drawing's coordinates.
    pub segments: Vec<Segment>,
    /// The fill.
    pub fill: Option<Fill>,
    /// The stroke of the outline.
    pub stroke: Option<Stroke>,
    /// Whether the stroke lies under the fill (`paint-order="stroke"`).
    pub stroke_first: bool,
}

/// A segment of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Start here.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic Bézier curve: two control points and its end.
    Curve(Point, Point, Point),
    /// Back to the start.
    Close,
}
