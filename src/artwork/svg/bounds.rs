//! The bounding boxes of elements (SVG 2, 8.11). Elements hold elements, so
//! [`bounds`] and [`one`] call each other.

use roxmltree::Node as Element;
use tiny_skia_path::{Path, Rect, Transform};

use super::cascade::ComputedStyle;
use super::placement::{self, OpenReference, Placement};
use super::reader::SvgReader;
use super::{SVG, elements, geometry, view};
use crate::diagnostic::{Feature, TextFeature};

impl<'a, 'input> SvgReader<'a, 'input> {
    /// The bounding box of an element in its own coordinates, without its own
    /// transform.
    pub(super) fn bounds(
        &mut self,
        node: Element<'a, 'input>,
        style: &ComputedStyle,
        place: &Placement,
    ) -> Option<Rect> {
        let inside = place.within(style, Transform::identity());
        bounds(self, node, &inside)
    }
}

/// The bounding box of what an element draws, whether or not it is filled,
/// without strokes (SVG 2, 8.11). `place` is the element's own, including its
/// style; the box is in the coordinates that its transform leads to.
fn bounds<'a, 'input>(
    reader: &mut SvgReader<'a, 'input>,
    node: Element<'a, 'input>,
    place: &Placement,
) -> Option<Rect> {
    if !reader.take(1, place) {
        return None;
    }
    let name = node.tag_name().name();
    if geometry::is_shape(name) {
        let outline = geometry::outline(&node, place.style, place)?;
        return of_path(&outline.path, place.transform);
    }
    match name {
        "g" | "a" | "switch" => within(reader, node, place),
        "use" => used(reader, node, place),
        "svg" => framed(reader, node, place),
        "image" => {
            let own = &place.style.own;
            let (width, height) = (place.across(own.width?), place.down(own.height?));
            let rect = Rect::from_xywh(place.across(own.x), place.down(own.y), width, height)?;
            rect.transform(place.transform)
        }
        "text" if elements::has_words(&node) => {
            // The extent of words is known only once they are set.
            reader.refuse(&node, Feature::Text(TextFeature::Boxed));
            None
        }
        _ => None,
    }
}

/// The box around the target of a `use`.
fn used<'a, 'input>(
    reader: &mut SvgReader<'a, 'input>,
    node: Element<'a, 'input>,
    place: &Placement,
) -> Option<Rect> {
    let own = &place.style.own;
    let target = reader.target(&node).filter(|it| !place.is_open(it.id()))?;
    let open = OpenReference { target: target.id(), outer: place.open };
    let transform = place.transform.pre_translate(place.across(own.x), place.down(own.y));
    let inside = Placement { transform, open: Some(&open), ..*place };
    if target.tag_name().name() != "symbol" {
        return one(reader, target, &inside);
    }
    let style = Box::new(reader.cascade.style(&target, place.style).style);
    let rect = framed(reader, target, &inside.within(&style, Transform::identity()))?;
    let own = placement::transform(&style, place.view, || Some(rect));
    rect.transform(transform.pre_concat(own))
}

/// The box around a path.
pub(super) fn of_path(path: &Path, transform: Transform) -> Option<Rect> {
    if transform.is_identity() {
        path.compute_tight_bounds()
    } else {
        path.clone().transform(transform)?.compute_tight_bounds()
    }
}

/// The box around all children of an element.
fn within<'a, 'input>(
    reader: &mut SvgReader<'a, 'input>,
    node: Element<'a, 'input>,
    place: &Placement,
) -> Option<Rect> {
    let mut all: Option<Rect> = None;
    for child in node.children().filter(Element::is_element) {
        if let Some(rect) = one(reader, child, place) {
            all = Some(all.map_or(rect, |all| joined(all, rect)));
        }
    }
    all
}

/// The box around both; either may have no width or height.
fn joined(one: Rect, other: Rect) -> Rect {
    let left = one.left().min(other.left());
    let top = one.top().min(other.top());
    let (right, bottom) = (one.right().max(other.right()), one.bottom().max(other.bottom()));
    Rect::from_ltrb(left, top, right, bottom).unwrap_or(one)
}

/// The box around a child of an element.
fn one<'a, 'input>(
    reader: &mut SvgReader<'a, 'input>,
    node: Element<'a, 'input>,
    place: &Placement,
) -> Option<Rect> {
    let name = node.tag_name().name();
    if node.tag_name().namespace() != Some(SVG) || elements::is_never_seen(name) {
        return None;
    }
    let style = Box::new(reader.cascade.style(&node, place.style).style);
    if !style.own.is_displayed {
        return None;
    }
    // Browsers join the boxes of the children, each transformed with its
    // element.
    let inside = place.within(&style, Transform::identity());
    let rect = bounds(reader, node, &inside)?;
    let own = placement::transform(&style, place.view, || Some(rect));
    rect.transform(place.transform.pre_concat(own))
}

/// The box around the content of a viewport.
fn framed<'a, 'input>(
    reader: &mut SvgReader<'a, 'input>,
    node: Element<'a, 'input>,
    place: &Placement,
) -> Option<Rect> {
    let own = &place.style.own;
    let size = [
        own.width.map_or(place.view[0], |it| place.across(it)),
        own.height.map_or(place.view[1], |it| place.down(it)),
    ];
    let corner = place.transform.pre_translate(place.across(own.x), place.down(own.y));
    let shown = view::view_box(&node);
    let fit = shown.map_or(Transform::identity(), |shown| view::fit(&node, shown, size));
    let view = shown.map_or(size, |shown| [shown.width(), shown.height()]);
    within(reader, node, &Placement { transform: corner.pre_concat(fit), view, ..*place })
}
