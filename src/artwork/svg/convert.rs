use usvg::tiny_skia_path::{PathSegment, PathStroker, Point as SkiaPoint, Transform};
use usvg::{LineCap, LineJoin, Paint, PaintOrder, Tree};

use super::turn::clockwise;
use crate::artwork::{Cap, Clip, Fill, FillRule, Group, Join, Node, Path, Segment, Stroke, Vector};
use crate::color::Color;
use crate::geometry::{Abs, Point, Size};

/// A pixel of SVG is 1/96 inch (CSS Values 4, 6.2).
const POINTS_PER_PIXEL: f32 = 0.75;

/// How finely an outline is made of a stroke, in steps to a point.
const STROKE_RESOLUTION: f32 = 8.0;

/// The drawing as paths in absolute places. None where it cuts things off in
/// a way that no page can.
pub(super) fn convert(tree: &Tree) -> Option<Vector> {
    let side = |pixels: f32| Abs::pt(f64::from(pixels * POINTS_PER_PIXEL));
    let size = Size::new(side(tree.size().width()), side(tree.size().height()));
    Some(Vector { size, nodes: nodes(tree.root())? })
}

fn nodes(group: &usvg::Group) -> Option<Vec<Node>> {
    let mut nodes = Vec::new();
    for child in group.children() {
        match child {
            usvg::Node::Group(child) => add_group(child, &mut nodes)?,
            usvg::Node::Path(path) if path.is_visible() => add_path(path, &mut nodes),
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
        Some(clip) => clips(clip, group.abs_transform())?,
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

fn add_path(path: &usvg::Path, nodes: &mut Vec<Node>) {
    let transform = to_points(path.abs_transform());
    let fill = path.fill().and_then(self::fill);
    let stroke_first = path.paint_order() == PaintOrder::StrokeAndFill;
    let mut parts = Vec::new();
    match path.stroke().map(|stroke| (self::stroke(stroke, transform), stroke)) {
        Some((Some(stroke), _)) => {
            let segments = segments(path.data(), transform);
            let stroke = Some(stroke).filter(|stroke| stroke.opacity > 0.0);
            parts.push(Path { segments, fill, stroke, stroke_first });
        }
        stroke => {
            let filled = segments(path.data(), transform);
            parts.push(Path { segments: filled, fill, stroke: None, stroke_first: false });
            parts.extend(stroke.and_then(|(_, stroke)| outline(path, stroke, transform)));
            if stroke_first {
                parts.reverse();
            }
        }
    }
    let seen = parts.into_iter().filter(|part| part.fill.is_some() || part.stroke.is_some());
    nodes.extend(seen.map(Node::Path));
}

fn to_points(transform: Transform) -> Transform {
    transform.post_scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL)
}

fn fill(fill: &usvg::Fill) -> Option<Fill> {
    let opacity = fill.opacity().get();
    let color = color(fill.paint())?;
    (opacity > 0.0).then_some(Fill { color, opacity, rule: rule(fill.rule()) })
}

fn rule(rule: usvg::FillRule) -> FillRule {
    match rule {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}

fn color(paint: &Paint) -> Option<Color> {
    match paint {
        Paint::Color(color) => Some(Color::rgb(color.red, color.green, color.blue)),
        // Refused before.
        Paint::LinearGradient(_) | Paint::RadialGradient(_) | Paint::Pattern(_) => None,
    }
}

/// The stroke in points. None where the transform is not the same in all
/// directions: then the pen is no longer round.
fn stroke(stroke: &usvg::Stroke, transform: Transform) -> Option<Stroke> {
    let scale = similarity(transform)?;
    Some(Stroke {
        color: color(stroke.paint())?,
        opacity: stroke.opacity().get(),
        width: stroke.width().get() * scale,
        cap: match stroke.linecap() {
            LineCap::Butt => Cap::Butt,
            LineCap::Round => Cap::Round,
            LineCap::Square => Cap::Square,
        },
        join: match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => Join::Miter,
            LineJoin::Round => Join::Round,
            LineJoin::Bevel => Join::Bevel,
        },
        miter_limit: stroke.miterlimit().get(),
        dashes: stroke.dasharray().unwrap_or_default().iter().map(|dash| dash * scale).collect(),
        dash_offset: stroke.dashoffset() * scale,
    })
}

/// By how much a transform scales, if it does so alike in all directions.
fn similarity(transform: Transform) -> Option<f32> {
    let Transform { sx, kx, ky, sy, .. } = transform;
    let (across, down) = (sx.hypot(ky), kx.hypot(sy));
    let skew = sx * kx + ky * sy;
    let tolerance = 1e-3 * across.max(down);
    let alike = (across - down).abs() <= tolerance && skew.abs() <= tolerance * across.max(down);
    alike.then_some(across)
}

/// A stroke as the shape it covers.
fn outline(path: &usvg::Path, stroke: &usvg::Stroke, transform: Transform) -> Option<Path> {
    let scale = PathStroker::compute_resolution_scale(&transform) * STROKE_RESOLUTION;
    let skia = stroke.to_tiny_skia();
    let dashed = skia.dash.as_ref().and_then(|dash| path.data().dash(dash, scale));
    let outline = dashed.as_ref().unwrap_or(path.data()).stroke(&skia, scale)?;
    let (color, opacity) = (color(stroke.paint())?, stroke.opacity().get());
    let fill = Some(Fill { color, opacity, rule: FillRule::NonZero });
    let segments = segments(&outline, transform);
    Some(Path { segments, fill, stroke: None, stroke_first: false })
}

fn segments(path: &usvg::tiny_skia_path::Path, transform: Transform) -> Vec<Segment> {
    let place = |mut point: SkiaPoint| {
        transform.map_point(&mut point);
        Point::new(Abs::pt(f64::from(point.x)), Abs::pt(f64::from(point.y)))
    };
    let mut segments = Vec::with_capacity(path.len());
    let mut from = SkiaPoint::zero();
    for segment in path.segments() {
        segments.push(match segment {
            PathSegment::MoveTo(to) => Segment::Move(place(to)),
            PathSegment::LineTo(to) => Segment::Line(place(to)),
            PathSegment::QuadTo(control, to) => {
                let (first, second) = cubic(from, control, to);
                Segment::Curve(place(first), place(second), place(to))
            }
            PathSegment::CubicTo(first, second, to) => {
                Segment::Curve(place(first), place(second), place(to))
            }
            PathSegment::Close => Segment::Close,
        });
        from = end(segment).unwrap_or(from);
    }
    segments
}

fn end(segment: PathSegment) -> Option<SkiaPoint> {
    match segment {
        PathSegment::MoveTo(to)
        | PathSegment::LineTo(to)
        | PathSegment::QuadTo(_, to)
        | PathSegment::CubicTo(_, _, to) => Some(to),
        PathSegment::Close => None,
    }
}

/// The two control points of the cubic curve that is this quadratic one.
fn cubic(from: SkiaPoint, control: SkiaPoint, to: SkiaPoint) -> (SkiaPoint, SkiaPoint) {
    let toward = |end: f32, control: f32| end + 2.0 / 3.0 * (control - end);
    (
        SkiaPoint::from_xy(toward(from.x, control.x), toward(from.y, control.y)),
        SkiaPoint::from_xy(toward(to.x, control.x), toward(to.y, control.y)),
    )
}

/// All the shapes that cut off, each of which applies.
fn clips(clip: &usvg::ClipPath, group: Transform) -> Option<Vec<Clip>> {
    let transform = to_points(group.pre_concat(clip.transform()));
    let mut clips = match clip.clip_path() {
        Some(further) => self::clips(further, group)?,
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
