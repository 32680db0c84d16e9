use usvg::Tree;

use super::outline::POINTS_PER_PIXEL;
use super::{clip, shape};
use crate::artwork::{Group, Node, Vector};
use crate::geometry::{Abs, Size};

/// The drawing as paths in absolute places. None where it cuts things off in
/// a way that no page can.
pub(super) fn convert(tree: &Tree) -> Option<Vector> {
    let side = |pixels: f32| Abs::pt(f64::from(pixels * POINTS_PER_PIXEL));
    let size = Size::new(side(tree.size().width()), side(tree.size().height()));
    Some(Vector { size, nodes: nodes(tree.root())?, least_width: None })
}

fn nodes(group: &usvg::Group) -> Option<Vec<Node>> {
    let mut nodes = Vec::new();
    for child in group.children() {
        match child {
            usvg::Node::Group(child) => add_group(child, &mut nodes)?,
            usvg::Node::Path(path) if path.is_visible() => {
                nodes.extend(shape::shapes(path).map(Node::Path))
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) | usvg::Node::Text(_) => {}
        }
    }
    Some(nodes)
}

/// A group that does nothing dissolves, and so does one that makes a single
/// shape transparent.
fn add_group(group: &usvg::Group, nodes: &mut Vec<Node>) -> Option<()> {
    let mut inner = self::nodes(group)?;
    let clips = match group.clip_path() {
        Some(clip) => clip::clips(clip, group.abs_transform())?,
        None => Vec::new(),
    };
    let opacity = group.opacity().get();
    if clips.is_empty() && (opacity >= 1.0 || fade(&mut inner, opacity)) {
        nodes.append(&mut inner);
    } else if !inner.is_empty() && opacity > 0.0 {
        nodes.push(Node::Group(Group { opacity, clips, nodes: inner }));
    }
    Some(())
}

/// Makes the only shape transparent, if it is only filled or only stroked.
fn fade(nodes: &mut [Node], opacity: f32) -> bool {
    let [Node::Path(path)] = nodes else { return false };
    match (&mut path.fill, &mut path.stroke) {
        (Some(fill), None) => fill.opacity *= opacity,
        (None, Some(stroke)) => stroke.opacity *= opacity,
        _ => return false,
    }
    true
}
