use roxmltree::NodeId;
use tiny_skia_path::{Rect, Transform};

use super::cascade::{ComputedStyle, Length, TransformBox};

/// Where an element is, and what it has of those around it.
#[derive(Clone, Copy)]
pub(super) struct Placement<'a> {
    /// From the coordinates around it to pixels of the drawing.
    pub(super) transform: Transform,
    /// The size that shares refer to: of the nearest view.
    pub(super) view: [f32; 2],
    pub(super) style: &'a ComputedStyle,
    /// What it paints with that has the paint of the shape or `use` it is for.
    pub(super) context: Option<&'a PaintContext<'a>>,
    /// The references that led here.
    pub(super) open: Option<&'a OpenReference<'a>>,
    /// How deep it lies, references counted.
    pub(super) depth: usize,
    /// Whether words can be set here: not where they are a shape to cut off by.
    pub(super) takes_text: bool,
}

/// The shape with the marker, or the `use`.
pub(super) struct PaintContext<'a> {
    pub(super) style: &'a ComputedStyle,
    /// From its coordinates to pixels of the drawing.
    pub(super) transform: Transform,
    pub(super) bounds: Option<Rect>,
    pub(super) outer: Option<&'a PaintContext<'a>>,
}

/// Where a paint is applied.
#[derive(Clone, Copy)]
pub(super) struct Canvas {
    /// From the shape's own coordinates to pixels.
    pub(super) transform: Transform,
    /// The smallest box around the shape, in its own coordinates.
    pub(super) bounds: Option<Rect>,
}

/// A reference that is followed: one that leads to itself ends there.
pub(super) struct OpenReference<'a> {
    pub(super) target: NodeId,
    pub(super) outer: Option<&'a OpenReference<'a>>,
}

impl<'a> Placement<'a> {
    /// A length across.
    pub(super) fn across(&self, length: Length) -> f32 {
        length.resolve(self.view[0])
    }

    /// A length down.
    pub(super) fn down(&self, length: Length) -> f32 {
        length.resolve(self.view[1])
    }

    /// A length in no direction (SVG 2, 8.9).
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

    /// The same for what lies within, one step deeper.
    pub(super) fn within<'b>(&self, style: &'b ComputedStyle, transform: Transform) -> Placement<'b>
    where
        'a: 'b,
    {
        Placement { style, transform, depth: self.depth + 1, ..*self }
    }
}

/// A transform, its origin and shares resolved; `bounds` is asked for where
/// the box is that of the element.
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
