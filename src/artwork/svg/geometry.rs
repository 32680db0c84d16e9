//! The outlines of shapes (SVG 2, 9.3 and 10). `path_data` reads those of
//! paths; `shape` paints them.

use roxmltree::Node;
use tiny_skia_path::{Path, PathBuilder, Rect};

use super::arc::QUARTER;
use super::cascade::{ComputedStyle, Length};
use super::path_data::{self, PathOutline};
use super::placement::Placement;
use crate::artwork::svg::SvgAttributes;

/// Whether an element of this name is a shape.
pub(super) fn is_shape(name: &str) -> bool {
    matches!(name, "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon")
}

/// The outline of a shape in its own coordinates; `None` if it has none.
pub(super) fn outline(
    node: &Node,
    style: &ComputedStyle,
    place: &Placement,
) -> Option<PathOutline> {
    let path = match node.tag_name().name() {
        "path" => return path_data::parse(style.own.d.as_deref()?),
        "rect" => rectangle(style, place),
        "circle" => circle(style, place),
        "ellipse" => ellipse(style, place),
        "line" => line(node, style, place),
        "polyline" => polygon(node, false),
        "polygon" => polygon(node, true),
        _ => None,
    }?;
    Some(PathOutline { steps: vec![1; path.len()], path })
}

/// The length in an attribute that is not a CSS property.
pub(super) fn attribute(node: &Node, name: &str, style: &ComputedStyle) -> Option<Length> {
    super::cascade::attribute_length(node.plain(name)?, style)
}

fn rectangle(style: &ComputedStyle, place: &Placement) -> Option<Path> {
    let own = &style.own;
    let (width, height) = (place.across(own.width?), place.down(own.height?));
    if width <= 0.0 || height <= 0.0 {
        return None;
    }
    let rect = Rect::from_xywh(place.across(own.x), place.down(own.y), width, height)?;
    let (rx, ry) = radii(style, place);
    let (rx, ry) = (rx.min(width / 2.0), ry.min(height / 2.0));
    if rx <= 0.0 || ry <= 0.0 {
        return Some(PathBuilder::from_rect(rect));
    }
    rounded(rect, [[rx, ry]; 4])
}

/// The radii across and down; a missing one equals the other (SVG 2, 10.2).
fn radii(style: &ComputedStyle, place: &Placement) -> (f32, f32) {
    let across = style.own.rx.map(|length| place.across(length));
    let down = style.own.ry.map(|length| place.down(length));
    (across.or(down).unwrap_or_default(), down.or(across).unwrap_or_default())
}

/// A rounded rectangle, with its radii from the upper left corner, clockwise.
pub(super) fn rounded(rect: Rect, radii: [[f32; 2]; 4]) -> Option<Path> {
    let (left, top, right, bottom) = (rect.left(), rect.top(), rect.right(), rect.bottom());
    let [upper_left, upper_right, lower_right, lower_left] = radii;
    let mut path = PathBuilder::new();
    path.move_to(left + upper_left[0], top);
    path.line_to(right - upper_right[0], top);
    quarter(&mut path, [right, top], [right, top + upper_right[1]]);
    path.line_to(right, bottom - lower_right[1]);
    quarter(&mut path, [right, bottom], [right - lower_right[0], bottom]);
    path.line_to(left + lower_left[0], bottom);
    quarter(&mut path, [left, bottom], [left, bottom - lower_left[1]]);
    path.line_to(left, top + upper_left[1]);
    quarter(&mut path, [left, top], [left + upper_left[0], top]);
    path.close();
    path.finish()
}

/// A quarter of an ellipse around a corner.
fn quarter(path: &mut PathBuilder, corner: [f32; 2], to: [f32; 2]) {
    let Some(from) = path.last_point() else { return };
    let toward = |from: f32, corner: f32| from + (corner - from) * QUARTER;
    path.cubic_to(
        toward(from.x, corner[0]),
        toward(from.y, corner[1]),
        toward(to[0], corner[0]),
        toward(to[1], corner[1]),
        to[0],
        to[1],
    );
}

fn circle(style: &ComputedStyle, place: &Placement) -> Option<Path> {
    let radius = place.along(style.own.r);
    oval([place.across(style.own.cx), place.down(style.own.cy)], [radius; 2])
}

fn ellipse(style: &ComputedStyle, place: &Placement) -> Option<Path> {
    let (rx, ry) = radii(style, place);
    oval([place.across(style.own.cx), place.down(style.own.cy)], [rx, ry])
}

/// An ellipse, from its rightmost point, clockwise.
pub(super) fn oval([x, y]: [f32; 2], [rx, ry]: [f32; 2]) -> Option<Path> {
    if rx <= 0.0 || ry <= 0.0 {
        return None;
    }
    let mut path = PathBuilder::new();
    path.move_to(x + rx, y);
    quarter(&mut path, [x + rx, y + ry], [x, y + ry]);
    quarter(&mut path, [x - rx, y + ry], [x - rx, y]);
    quarter(&mut path, [x - rx, y - ry], [x, y - ry]);
    quarter(&mut path, [x + rx, y - ry], [x + rx, y]);
    path.close();
    path.finish()
}

fn line(node: &Node, style: &ComputedStyle, place: &Placement) -> Option<Path> {
    let length = |name| attribute(node, name, style).unwrap_or(Length::ZERO);
    let mut path = PathBuilder::new();
    path.move_to(place.across(length("x1")), place.down(length("y1")));
    path.line_to(place.across(length("x2")), place.down(length("y2")));
    path.finish()
}

fn polygon(node: &Node, is_closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (x, y) in svgtypes::PointsParser::from(node.plain("points")?) {
        if path.is_empty() {
            path.move_to(x as f32, y as f32);
        } else {
            path.line_to(x as f32, y as f32);
        }
    }
    if is_closed {
        path.close();
    }
    path.finish()
}
