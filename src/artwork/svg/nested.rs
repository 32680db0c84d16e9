//! Nested `svg` elements and symbols: content with a viewport of its own.

use roxmltree::Node as Element;
use tiny_skia_path::Rect;

use super::cascade::{Length, Overflow};
use super::placement::Placement;
use super::reader::SvgReader;
use super::{shape, view};
use crate::artwork::{Clip, FillRule, Group, Node};

impl<'a, 'input> SvgReader<'a, 'input> {
    /// Adds a nested drawing or a symbol; `size` is given by the `use` that
    /// refers to it (SVG 2, 5.5 and 5.6).
    pub(super) fn view(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        size: [Option<f32>; 2],
        nodes: &mut Vec<Node>,
    ) {
        let own = &place.style.own;
        let whole = Length::Percent(100.0);
        let width = size[0].unwrap_or_else(|| place.across(own.width.unwrap_or(whole)));
        let height = size[1].unwrap_or_else(|| place.down(own.height.unwrap_or(whole)));
        if width <= 0.0 || height <= 0.0 || view::is_empty(&node) {
            return;
        }
        let corner = place.transform.pre_translate(place.across(own.x), place.down(own.y));
        let shown = view::view_box(&node);
        let fit = shown.map(|shown| view::fit(&node, shown, [width, height]));
        let inside = Placement {
            transform: fit.map_or(corner, |fit| corner.pre_concat(fit)),
            view: shown.map_or([width, height], |shown| [shown.width(), shown.height()]),
            ..*place
        };
        let mut inner = Vec::new();
        self.children(node, &inside, &mut inner);
        if own.overflow != Overflow::Visible
            && !inner.is_empty()
            && let Some(rect) = Rect::from_xywh(0.0, 0.0, width, height)
        {
            let segments = shape::rectangle(rect, corner);
            let clips = vec![Clip { segments, rule: FillRule::NonZero }];
            nodes.push(Node::Group(Group { opacity: 1.0, clips, mask: None, nodes: inner }));
        } else {
            nodes.append(&mut inner);
        }
    }
}
