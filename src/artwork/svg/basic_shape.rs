//! Basic shapes of CSS as clips (CSS Shapes 1, 3).
//! `cascade::value::basic_shape` reads them.

use tiny_skia_path::{Path, PathBuilder, Rect, Transform};

use super::cascade::value::basic_shape::{BasicShape, Radius};
use super::cascade::{Length, TransformBox};
use super::outline::{segments, to_points};
use super::placement::Placement;
use super::{geometry, path_data};
use crate::artwork::{Clip, FillRule};

/// A shape as a clip; `bounds` is the box around the clipped element. `None` if
/// nothing is left of the element.
pub(super) fn clip(
    shape: &BasicShape,
    within: TransformBox,
    place: &Placement,
    bounds: Option<Rect>,
) -> Option<Clip> {
    let within = match within {
        TransformBox::View => Rect::from_xywh(0.0, 0.0, place.view[0], place.view[1])?,
        TransformBox::Fill => bounds?,
        TransformBox::Stroke => around_stroke(bounds?, place)?,
    };
    let rule = match shape {
        BasicShape::Polygon { rule, .. } | BasicShape::Path { rule, .. } => *rule,
        _ => FillRule::NonZero,
    };
    let path = outline(shape, within)?;
    Some(Clip { segments: segments(&path, to_points(place.transform)), rule })
}

/// The box around fill and stroke, without the corners of the stroke.
pub(super) fn around_stroke(bounds: Rect, place: &Placement) -> Option<Rect> {
    let style = place.style;
    if style.stroke == super::cascade::PaintValue::None {
        return Some(bounds);
    }
    let half = place.along(style.stroke_width) / 2.0;
    let corner = [bounds.left() - half, bounds.top() - half];
    Rect::from_ltrb(corner[0], corner[1], bounds.right() + half, bounds.bottom() + half)
}

fn outline(shape: &BasicShape, within: Rect) -> Option<Path> {
    match shape {
        BasicShape::Circle { radius, center } => {
            let center = point(*center, within);
            let radius = circle_radius(*radius, center, within);
            geometry::oval(center, [radius; 2])
        }
        BasicShape::Ellipse { radii, center } => {
            let center = point(*center, within);
            let across = radius(radii[0], center[0] - within.left(), within.right() - center[0]);
            let down = radius(radii[1], center[1] - within.top(), within.bottom() - center[1]);
            geometry::oval(center, [across(within.width()), down(within.height())])
        }
        BasicShape::Inset { sides, round } => inset(*sides, *round, within),
        BasicShape::Polygon { points, .. } => {
            let mut path = PathBuilder::new();
            for &place in points {
                let [x, y] = point(place, within);
                if path.is_empty() { path.move_to(x, y) } else { path.line_to(x, y) }
            }
            path.close();
            path.finish()
        }
        BasicShape::Path { d, .. } => {
            let outline = path_data::parse(d)?;
            outline.path.transform(Transform::from_translate(within.left(), within.top()))
        }
    }
}

fn point([x, y]: [Length; 2], within: Rect) -> [f32; 2] {
    [within.left() + x.resolve(within.width()), within.top() + y.resolve(within.height())]
}

fn circle_radius(radius: Radius, [x, y]: [f32; 2], within: Rect) -> f32 {
    let sides = [x - within.left(), within.right() - x, y - within.top(), within.bottom() - y]
        .map(f32::abs);
    match radius {
        Radius::ClosestSide => sides.into_iter().fold(f32::INFINITY, f32::min),
        Radius::FarthestSide => sides.into_iter().fold(0.0, f32::max),
        Radius::Length(length) => {
            let diagonal = within.width().hypot(within.height()) / std::f32::consts::SQRT_2;
            length.resolve(diagonal)
        }
    }
}

/// The radius of an ellipse in one direction, from the distances to the sides.
fn radius(radius: Radius, before: f32, after: f32) -> impl Fn(f32) -> f32 {
    let (before, after) = (before.abs(), after.abs());
    move |whole| match radius {
        Radius::ClosestSide => before.min(after),
        Radius::FarthestSide => before.max(after),
        Radius::Length(length) => length.resolve(whole),
    }
}

fn inset(sides: [Length; 4], round: [Length; 4], within: Rect) -> Option<Path> {
    let [top, right, bottom, left] = sides;
    let (width, height) = (within.width(), within.height());
    let rect = Rect::from_ltrb(
        within.left() + left.resolve(width),
        within.top() + top.resolve(height),
        within.right() - right.resolve(width),
        within.bottom() - bottom.resolve(height),
    )?;
    let radii = round.map(|radius| [radius.resolve(width), radius.resolve(height)]);
    if radii.iter().flatten().all(|&radius| radius <= 0.0) {
        return Some(PathBuilder::from_rect(rect));
    }
    // Radii that do not fit shrink by the same factor (CSS Backgrounds 3, 4.5).
    let [upper_left, upper_right, lower_right, lower_left] = radii;
    let fit = [
        rect.width() / (upper_left[0] + upper_right[0]),
        rect.width() / (lower_left[0] + lower_right[0]),
        rect.height() / (upper_left[1] + lower_left[1]),
        rect.height() / (upper_right[1] + lower_right[1]),
    ];
    let fit = fit.into_iter().fold(1.0, f32::min);
    geometry::rounded(rect, radii.map(|radius| radius.map(|it| it * fit)))
}
