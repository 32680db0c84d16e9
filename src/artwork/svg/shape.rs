//! Paints shapes: fill, stroke and markers, in their order. `geometry` gives
//! the outline, `paint` the colours.

use roxmltree::Node as Element;
use tiny_skia_path::{LineCap, LineJoin, PathStroker, PathVerb, Rect, StrokeDash, Transform};

use super::cascade::{ComputedStyle, PaintValue, Painted, unknown_lengths};
use super::dash::{self, dashes};
use super::outline::{areas, segments, to_points};
use super::paint::Painting;
use super::placement::{Canvas, Placement};
use super::reader::SvgReader;
use super::{bounds, geometry};
use crate::artwork::{Cap, Fill, FillRule, Join, Node, Paint, Path, Segment, Stroke};

/// The precision with which a stroke is made an outline, in steps to a point.
const STROKE_RESOLUTION: f32 = 8.0;

/// The number of path segments that count as an element against the limit on
/// elements.
const SEGMENTS_TO_AN_ELEMENT: usize = 16;

/// A shape being painted.
struct Shape<'p> {
    path: &'p tiny_skia_path::Path,
    segments: Vec<Segment>,
    canvas: Canvas,
}

impl<'a, 'input> SvgReader<'a, 'input> {
    /// Adds the visible parts of a shape: its fill, its stroke and its markers.
    pub(super) fn shape(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        nodes: &mut Vec<Node>,
    ) {
        if !place.style.is_visible {
            return;
        }
        let Some(outline) = geometry::outline(&node, place.style, place) else { return };
        if !self.take(outline.path.len() / SEGMENTS_TO_AN_ELEMENT, place) {
            return;
        }
        let measured = dash::measured(&node, &outline.path, place);
        let place = &Placement { style: measured.as_ref().unwrap_or(place.style), ..*place };
        let style = place.style;
        self.seen += 1;
        if node.tag_name().name() == "line" {
            self.found.extend(unknown_lengths(&node));
        }
        let shape = Shape {
            path: &outline.path,
            segments: segments(&outline.path, to_points(place.transform)),
            canvas: Canvas {
                transform: place.transform,
                bounds: if needs_box(style) {
                    bounds::of_path(&outline.path, Transform::identity())
                } else {
                    None
                },
            },
        };
        let mut filled = self.filled(&node, &shape, place);
        let mut stroked = self.stroked(&node, &shape, place);
        let [first, second, _] = style.paint_order;
        match (first, second) {
            (Painted::Fill, Painted::Stroke) => join(&mut filled, &mut stroked, false),
            (Painted::Stroke, Painted::Fill) => join(&mut filled, &mut stroked, true),
            _ => {}
        }
        for part in style.paint_order {
            match part {
                Painted::Fill => nodes.extend(filled.take()),
                Painted::Stroke => nodes.extend(stroked.take()),
                Painted::Markers => self.markers(&node, &outline, &shape.canvas, place, nodes),
            }
        }
    }

    /// The fill of a shape. A line has no area: SVG fills nothing, but a PDF
    /// would paint it as thin as possible (ISO 32000-1, 8.5.3.3.1), so its fill
    /// is left out.
    fn filled(
        &mut self,
        node: &Element<'a, 'input>,
        shape: &Shape,
        place: &Placement,
    ) -> Option<Node> {
        let bounds = shape.path.bounds();
        if bounds.width() == 0.0 || bounds.height() == 0.0 {
            return None;
        }
        let style = place.style;
        let painting = self.paint(node, &style.fill, style.fill_opacity, place, &shape.canvas)?;
        let segments = areas(&shape.segments);
        if segments.is_empty() {
            return None;
        }
        self.covered(node, segments, style.fill_rule, painting, place)
    }

    /// Fills an outline with a paint.
    fn covered(
        &mut self,
        node: &Element<'a, 'input>,
        segments: Vec<Segment>,
        rule: FillRule,
        painting: Painting<'a, 'input>,
        place: &Placement,
    ) -> Option<Node> {
        match painting {
            Painting::Plain(paint, opacity) => {
                let fill = Some(Fill { paint, opacity, rule });
                Some(Node::Path(Path { segments, fill, stroke: None, stroke_first: false }))
            }
            Painting::Pattern(pattern, opacity, canvas) => {
                self.tiled(node, pattern, (segments, rule), opacity, place, &canvas)
            }
        }
    }

    /// The stroke of a shape. Under a transform that scales unevenly the pen is
    /// no longer round; the stroke is then drawn as the area it covers.
    fn stroked(
        &mut self,
        node: &Element<'a, 'input>,
        shape: &Shape,
        place: &Placement,
    ) -> Option<Node> {
        let style = place.style;
        let width = place.along(style.stroke_width);
        if width <= 0.0 {
            return None;
        }
        let painting =
            self.paint(node, &style.stroke, style.stroke_opacity, place, &shape.canvas)?;
        let scaled;
        let (path, transform) = if style.own.has_non_scaling_stroke {
            // The pen is measured in pixels of the drawing.
            scaled = shape.path.clone().transform(place.transform)?;
            (&scaled, Transform::identity())
        } else {
            (shape.path, place.transform)
        };
        if let Painting::Plain(paint, opacity) = &painting
            && let Some(scale) = similarity(transform)
            && !has_square_dots(path, style, place)
        {
            let pen = Some(pen(style, place, width, paint.clone(), *opacity, scale));
            let segments = shape.segments.clone();
            return Some(Node::Path(Path {
                segments,
                fill: None,
                stroke: pen,
                stroke_first: false,
            }));
        }
        let segments = outline(path, style, place, width, transform)?;
        self.covered(node, segments, FillRule::NonZero, painting, place)
    }
}

/// Whether the paint of a shape depends on its bounding box, which takes as
/// long to compute as the shape takes to read.
fn needs_box(style: &ComputedStyle) -> bool {
    let is_server = |paint: &PaintValue| matches!(paint, PaintValue::Server(..));
    is_server(&style.fill) || is_server(&style.stroke) || style.markers.iter().any(Option::is_some)
}

/// Joins fill and stroke in one shape, if both have the same outline.
fn join(filled: &mut Option<Node>, stroked: &mut Option<Node>, stroke_first: bool) {
    if let (Some(Node::Path(fill)), Some(Node::Path(pen))) = (filled.as_mut(), stroked.as_mut())
        && pen.stroke.is_some()
        && fill.segments == pen.segments
    {
        fill.stroke = pen.stroke.take();
        fill.stroke_first = stroke_first;
        *stroked = None;
    }
}

/// The stroke of a style; `scale` leads from its own lengths to pixels.
pub(super) fn pen(
    style: &ComputedStyle,
    place: &Placement,
    width: f32,
    paint: Paint,
    opacity: f32,
    scale: f32,
) -> Stroke {
    let (dashes, offset) = dashes(style, place);
    let scale = scale * super::outline::POINTS_PER_PIXEL;
    Stroke {
        paint,
        opacity,
        width: width * scale,
        cap: style.cap,
        join: style.join,
        miter_limit: style.miter_limit.max(1.0),
        dashes: dashes.iter().map(|dash| dash * scale).collect(),
        dash_offset: offset * scale,
    }
}

/// Whether a subpath of zero length is visible only by its square caps, which a
/// PDF does not show (ISO 32000-1, 8.5.3.2).
fn has_square_dots(path: &tiny_skia_path::Path, style: &ComputedStyle, place: &Placement) -> bool {
    if style.cap != Cap::Square {
        return false;
    }
    let mut stretches = path.points().chunk_by(|one, other| one == other);
    dashes(style, place).0.contains(&0.0) || stretches.any(|stretch| stretch.len() > 1) || {
        // A move that is closed at once.
        let verbs = path.verbs();
        verbs.windows(2).any(|pair| pair == [PathVerb::Move, PathVerb::Close])
    }
}

/// The factor by which a transform scales, if it is the same in all directions.
fn similarity(transform: Transform) -> Option<f32> {
    let Transform { sx, kx, ky, sy, .. } = transform;
    let (across, down) = (sx.hypot(ky), kx.hypot(sy));
    let skew = sx * kx + ky * sy;
    let tolerance = 1e-3 * across.max(down);
    let alike = (across - down).abs() <= tolerance && skew.abs() <= tolerance * across.max(down);
    alike.then_some(across)
}

/// The area that a stroke covers, as an outline.
fn outline(
    path: &tiny_skia_path::Path,
    style: &ComputedStyle,
    place: &Placement,
    width: f32,
    transform: Transform,
) -> Option<Vec<Segment>> {
    let transform = to_points(transform);
    let scale = PathStroker::compute_resolution_scale(&transform) * STROKE_RESOLUTION;
    let (dashes, offset) = dashes(style, place);
    let stroke = tiny_skia_path::Stroke {
        width,
        miter_limit: style.miter_limit.max(1.0),
        line_cap: match style.cap {
            Cap::Butt => LineCap::Butt,
            Cap::Round => LineCap::Round,
            Cap::Square => LineCap::Square,
        },
        line_join: match style.join {
            Join::Miter => LineJoin::Miter,
            Join::Round => LineJoin::Round,
            Join::Bevel => LineJoin::Bevel,
        },
        dash: StrokeDash::new(dashes, offset),
    };
    let dashed = stroke.dash.as_ref().and_then(|dash| path.dash(dash, scale));
    let outline = dashed.as_ref().unwrap_or(path).stroke(&stroke, scale)?;
    Some(segments(&outline, transform))
}

/// A rectangle as an outline, in points.
pub(super) fn rectangle(rect: Rect, transform: Transform) -> Vec<Segment> {
    segments(&tiny_skia_path::PathBuilder::from_rect(rect), to_points(transform))
}
