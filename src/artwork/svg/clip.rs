use usvg::tiny_skia_path::Transform;

use super::outline::{POINTS_PER_PIXEL, segments, to_points};
use super::shape::rule;
use super::turn::clockwise;
use crate::artwork::{Clip, FillRule};

/// All the shapes that cut off, each of which applies. None where several of
/// them cannot be made one.
pub(super) fn clips(clip: &usvg::ClipPath, group: Transform) -> Option<Vec<Clip>> {
    let transform = to_points(group.pre_concat(clip.transform()));
    let mut clips = match clip.clip_path() {
        Some(further) => clips(further, group)?,
        None => Vec::new(),
    };
    let mut shapes = Vec::new();
    add_shapes(clip.root(), transform, &mut shapes, &mut clips)?;
    let rule = shapes.first().map_or(FillRule::NonZero, |shape| shape.rule);
    if shapes.len() > 1 && shapes.iter().any(|shape| shape.rule == FillRule::EvenOdd) {
        return None;
    }
    let several = shapes.len() > 1;
    let segments = shapes.into_iter().flat_map(|shape| match several {
        true => clockwise(shape.segments),
        false => shape.segments,
    });
    clips.push(Clip { segments: segments.collect(), rule });
    Some(clips)
}

/// The shapes of a clip path; one with a clip path of its own cannot be one of
/// several.
fn add_shapes(
    group: &usvg::Group,
    transform: Transform,
    shapes: &mut Vec<Clip>,
    clips: &mut Vec<Clip>,
) -> Option<()> {
    for child in group.children() {
        match child {
            usvg::Node::Group(child) => {
                if let Some(clip) = child.clip_path() {
                    if group.children().len() > 1 {
                        return None;
                    }
                    let place = transform.pre_concat(child.abs_transform());
                    let place = place.post_scale(1.0 / POINTS_PER_PIXEL, 1.0 / POINTS_PER_PIXEL);
                    clips.extend(self::clips(clip, place)?);
                }
                add_shapes(child, transform, shapes, clips)?;
            }
            usvg::Node::Path(path) => {
                let segments = segments(path.data(), transform.pre_concat(path.abs_transform()));
                let rule = path.fill().map_or(FillRule::NonZero, |fill| rule(fill.rule()));
                shapes.push(Clip { segments, rule });
            }
            usvg::Node::Image(_) | usvg::Node::Text(_) => {}
        }
    }
    Some(())
}
