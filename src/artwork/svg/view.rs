//! View boxes: which part of a drawing is fitted into which box, and how (SVG
//! 2, 8).

use crate::artwork::svg::SvgAttributes;
use roxmltree::Node;
use svgtypes::{Align, AspectRatio, ViewBox};
use tiny_skia_path::{Rect, Transform};

/// The `viewBox` of an element, if it has a valid one.
pub(super) fn view_box(node: &Node) -> Option<Rect> {
    let ViewBox { x, y, w, h } = node.plain("viewBox")?.parse().ok()?;
    let rect = Rect::from_xywh(x as f32, y as f32, w as f32, h as f32)?;
    (rect.width() > 0.0 && rect.height() > 0.0).then_some(rect)
}

/// Whether the `viewBox` of an element is empty: then nothing of it is visible.
pub(super) fn is_empty(node: &Node) -> bool {
    let numbers = node.plain("viewBox").unwrap_or_default();
    let numbers = numbers.split([' ', ',', '\t', '\n']).filter(|it| !it.is_empty());
    let numbers: Vec<f32> = numbers.filter_map(|it| it.parse().ok()).collect();
    matches!(numbers[..], [_, _, width, height] if width == 0.0 || height == 0.0)
}

/// The transform from the view box to a box of this size at the origin.
pub(super) fn fit(node: &Node, shown: Rect, size: [f32; 2]) -> Transform {
    fit_as(node.plain("preserveAspectRatio"), shown, size)
}

/// The same as [`fit`], for this value of `preserveAspectRatio`.
pub(super) fn fit_as(ratio: Option<&str>, shown: Rect, [width, height]: [f32; 2]) -> Transform {
    let ratio = ratio.and_then(|it| it.parse().ok());
    // `defer` belongs to SVG 1.1, and no browser knows it.
    let ratio = ratio.filter(|ratio: &AspectRatio| !ratio.defer).unwrap_or(AspectRatio {
        defer: false,
        align: Align::XMidYMid,
        slice: false,
    });
    let (across, down) = (width / shown.width(), height / shown.height());
    let (x, y) = match ratio.align {
        Align::None => (across, down),
        _ if ratio.slice => (across.max(down), across.max(down)),
        _ => (across.min(down), across.min(down)),
    };
    let [left, top] = share_of_the_rest(ratio.align);
    let rest = [width - shown.width() * x, height - shown.height() * y];
    let place = [-shown.x() * x + rest[0] * left, -shown.y() * y + rest[1] * top];
    Transform::from_row(x, 0.0, 0.0, y, place[0], place[1])
}

/// The shares of the space left over that go to the left and above.
fn share_of_the_rest(align: Align) -> [f32; 2] {
    match align {
        Align::None | Align::XMinYMin => [0.0, 0.0],
        Align::XMidYMin => [0.5, 0.0],
        Align::XMaxYMin => [1.0, 0.0],
        Align::XMinYMid => [0.0, 0.5],
        Align::XMidYMid => [0.5, 0.5],
        Align::XMaxYMid => [1.0, 0.5],
        Align::XMinYMax => [0.0, 1.0],
        Align::XMidYMax => [0.5, 1.0],
        Align::XMaxYMax => [1.0, 1.0],
    }
}
