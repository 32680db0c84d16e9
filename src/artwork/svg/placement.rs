//! The placement of an element: its coordinates, viewport and style, and the
//! references that lead to it.

use roxmltree::NodeId;
use tiny_skia_path::{Rect, Transform};

use super::cascade::{ComputedStyle, Length, TransformBox};

/// The place of an element, and what it inherits from those around it.
#[derive(Clone, Copy)]
pub(super) struct Placement<'a> {
    /// The transform from the coordinates around the element to pixels.
    pub(super) transform: Transform,
    /// The size of the nearest viewport, to which percentages refer.
    pub(super) view: [f32; 2],
    pub(super) style: &'a ComputedStyle,
    /// The source of `context-fill` and `context-stroke`.
    pub(super) context: Option<&'a PaintContext<'a>>,
    /// The references that led here.
    pub(super) open: Option<&'a OpenReference<'a>>,
    /// The nesting depth, references included.
    pub(super) depth: usize,
    /// Whether words can be set here: not where they would be a clip.
    pub(super) takes_text: bool,
}

/// The shape that has a marker, or the `use`: the source of context paints.
pub(super) struct PaintContext<'a> {
    pub(super) style: &'a ComputedStyle,
    /// The transform from its coordinates to pixels.
    pub(super) transform: Transform,
    pub(super) bounds: Option<Rect>,
    pub(super) outer: Option<&'a PaintContext<'a>>,
}

/// The surface that a paint is applied to.
#[derive(Clone, Copy)]
pub(super) struct Canvas {
    /// The transform from the shape's own coordinates to pixels.
    pub(super) transform: Transform,
    /// The bounding box of the shape, in its own coordinates.
    pub(super) bounds: Option<Rect>,
}

/// A reference being followed: one that leads back to itself ends there.
pub(super) struct OpenReference<'a> {
    pub(super) target: NodeId,
    pub(super) outer: Option<&'a OpenReference<'a>>,
}

impl<'a> Placement<'a> {
    /// A horizontal length, in pixels.
    pub(super) fn across(&self, length: Length) -> f32 {
        length.resolve(self.view[0])
    }

    /// A vertical length, in pixels.
    pub(super) fn down(&self, length: Length) -> f32 {
        length.resolve(self.view[1])
    }

    /// A length in no particular direction (SVG 2, 8.9), in pixels.
    pub(super) fn along(&self, length: Length) -> f32 {
        let [width, height] = self.view;
        length.resolve((width * width + height * height).sqrt() / std::f32::consts::SQRT_2)
    }

    /// Whether a reference leads back to itself.
    pub(super) fn is_open(&self, target: NodeId) -> bool {
        let mut open = self.open;
        while let Some(OpenReference { target: other, outer }) = open {
            if *other == target {
                return true;
            }
            open = *outer;
        }
        false
    }

    /// The placement of a child, one level deeper.
    pub(super) fn within<'b>(&self, style: &'b ComputedStyle, transform: Transform) -> Placement<'b>
    where
        'a: 'b,
    {
        Placement { style, transform, depth: self.depth + 1, ..*self }
    }
}

/// The transform of a style, with its origin and percentages resolved; `bounds`
/// is called if they refer to the element's own box.
pub(super) fn transform(
    style: &ComputedStyle,
    view: [f32; 2],
    bounds: impl FnOnce() -> Option<Rect>,
) -> Transform {
    use super::cascade::value::transform::{Origin, TransformFunction};
    let own = &style.own;
    if own.transform.is_empty() {
        return Transform::identity();
    }
    let (corner, size) = match own.transform_box {
        TransformBox::View => ([0.0; 2], view),
        TransformBox::Fill | TransformBox::Stroke => match bounds() {
            Some(bounds) => ([bounds.x(), bounds.y()], [bounds.width(), bounds.height()]),
            None => ([0.0; 2], [0.0; 2]),
        },
    };
    let Origin(across, down) = own.transform_origin;
    let origin = [corner[0] + across.resolve(size[0]), corner[1] + down.resolve(size[1])];
    let mut transform = Transform::identity().pre_translate(origin[0], origin[1]);
    for step in own.transform.iter() {
        transform = transform.pre_concat(match *step {
            TransformFunction::Translate(x, y) => {
                Transform::from_translate(x.resolve(size[0]), y.resolve(size[1]))
            }
            TransformFunction::Matrix([a, b, c, d, e, f]) => Transform::from_row(a, b, c, d, e, f),
        });
    }
    transform.pre_translate(-origin[0], -origin[1])
}
