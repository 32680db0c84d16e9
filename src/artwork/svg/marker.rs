//! Markers (SVG 2, 13.7): drawings at the corners of an outline, turned to its
//! direction.

use roxmltree::Node as Element;
use tiny_skia_path::{PathSegment, Point, Rect, Transform};

use super::cascade::{self, Length, Overflow};
use super::path_data::PathOutline;
use super::placement::{Canvas, OpenReference, PaintContext, Placement};
use super::reader::SvgReader;
use super::{SVG, geometry, shape, view};
use crate::artwork::svg::SvgAttributes;
use crate::artwork::{Clip, FillRule, Group, Node};

/// A point of an outline that can have a marker.
#[derive(Debug, Clone, Copy)]
struct Vertex {
    at: Point,
    /// The directions in which the outline arrives and leaves, if it does.
    comes: Option<Point>,
    goes: Option<Point>,
}

impl<'a, 'input> SvgReader<'a, 'input> {
    /// Adds the markers of a shape. Only shapes with corners have any.
    pub(super) fn markers(
        &mut self,
        node: &Element<'a, 'input>,
        outline: &PathOutline,
        canvas: &Canvas,
        place: &Placement,
        nodes: &mut Vec<Node>,
    ) {
        let markers = &place.style.markers;
        let has_corners =
            matches!(node.tag_name().name(), "path" | "line" | "polyline" | "polygon");
        if !has_corners || markers.iter().all(Option::is_none) {
            return;
        }
        let corners = corners(outline);
        let context = PaintContext {
            style: place.style,
            transform: canvas.transform,
            bounds: canvas.bounds,
            outer: place.context,
        };
        let place = Placement { context: Some(&context), ..*place };
        let last = corners.len().saturating_sub(1);
        for (number, id) in markers.iter().enumerate() {
            let Some(marker) = id.as_deref().and_then(|id| self.by_id(id)) else { continue };
            if !marker.has_tag_name((SVG, "marker")) || place.is_open(marker.id()) {
                continue;
            }
            let chosen = match number {
                0 => corners.get(..1),
                1 => corners.get(1..last),
                _ => corners.get(last..),
            };
            for corner in chosen.unwrap_or_default() {
                self.marker(marker, *corner, number == 0, &place, nodes);
            }
        }
    }

    fn marker(
        &mut self,
        marker: Element<'a, 'input>,
        corner: Vertex,
        is_start: bool,
        place: &Placement,
        nodes: &mut Vec<Node>,
    ) {
        if !self.take(1, place) {
            return;
        }
        let around = self.style_around(&marker);
        let computed = Box::new(self.cascade.style(&marker, &around));
        let style = &computed.style;
        let Some(viewport) = viewport(&marker, style, place) else { return };
        let angle = angle(&marker, corner, is_start);
        let corner = viewport.at(&marker, corner.at, angle, style, place);
        if !corner.is_valid() {
            return;
        }
        let open = OpenReference { target: marker.id(), outer: place.open };
        let inside = Placement {
            view: viewport.view,
            open: Some(&open),
            ..place.within(style, corner.pre_concat(viewport.fit))
        };
        let mut drawn = Vec::new();
        let seen = self.seen;
        self.children(marker, &inside, &mut drawn);
        if self.seen > seen {
            self.found.extend(computed.problems.iter().cloned());
            self.found.extend(cascade::unknown_lengths(&marker));
        }
        if drawn.is_empty() {
            return;
        }
        let mut clips = Vec::new();
        if style.own.overflow != Overflow::Visible
            && let Some(rect) = Rect::from_xywh(0.0, 0.0, viewport.size[0], viewport.size[1])
        {
            let segments = shape::rectangle(rect, corner);
            clips.push(Clip { segments, rule: FillRule::NonZero });
        }
        let opacity = style.own.opacity;
        nodes.push(Node::Group(Group { opacity, clips, mask: None, nodes: drawn }));
    }
}

/// The viewport of a marker.
struct Viewport {
    size: [f32; 2],
    /// The size of what it shows, in the coordinates of its content.
    view: [f32; 2],
    /// The transform from the coordinates of its content to its own.
    fit: Transform,
}

/// The viewport of a marker, which does not depend on its own `width`; `None`
/// if nothing of it is visible.
fn viewport(
    marker: &Element,
    style: &cascade::ComputedStyle,
    place: &Placement,
) -> Option<Viewport> {
    let attribute = |name: &str| geometry::attribute(marker, name, style);
    let side = |name: &str| attribute(name).unwrap_or(Length::Pixels(3.0));
    let size = [place.across(side("markerWidth")), place.down(side("markerHeight"))];
    let is_empty = size.iter().any(|&side| side <= 0.0) || view::is_empty(marker);
    if is_empty || style.own.opacity <= 0.0 {
        return None;
    }
    let shown = view::view_box(marker);
    let fit = shown.map_or(Transform::identity(), |shown| view::fit(marker, shown, size));
    let view = shown.map_or(size, |shown| [shown.width(), shown.height()]);
    Some(Viewport { size, view, fit })
}

impl Viewport {
    /// The transform from its own coordinates to pixels, at a corner of an
    /// outline.
    fn at(
        &self,
        marker: &Element,
        corner: Point,
        angle: f32,
        style: &cascade::ComputedStyle,
        place: &Placement,
    ) -> Transform {
        let scale = match marker.plain("markerUnits").map(str::trim) {
            Some("userSpaceOnUse") => 1.0,
            _ => place.along(place.style.stroke_width),
        };
        let mut reference = Point::from_xy(
            reference(marker, "refX", self.view, place, style),
            reference(marker, "refY", self.view, place, style),
        );
        self.fit.map_point(&mut reference);
        place
            .transform
            .pre_translate(corner.x, corner.y)
            .pre_concat(Transform::from_rotate(angle))
            .pre_scale(scale, scale)
            .pre_translate(-reference.x, -reference.y)
    }
}

/// The point of a marker that lies on the corner: keywords refer to what the
/// marker shows, percentages to the viewport around the shape.
fn reference(
    marker: &Element,
    name: &str,
    shown: [f32; 2],
    place: &Placement,
    style: &cascade::ComputedStyle,
) -> f32 {
    let written = marker.plain(name).unwrap_or("0").trim();
    let is_across = name == "refX";
    let whole = shown[usize::from(!is_across)];
    let length = match written {
        "left" | "top" => Length::ZERO,
        "center" => Length::Pixels(whole / 2.0),
        "right" | "bottom" => Length::Pixels(whole),
        _ => cascade::attribute_length(written, style).unwrap_or(Length::ZERO),
    };
    if is_across { place.across(length) } else { place.down(length) }
}

/// The rotation of a marker, in degrees.
fn angle(marker: &Element, corner: Vertex, is_start: bool) -> f32 {
    let written = marker.plain("orient").unwrap_or("0").trim();
    match written {
        "auto" => direction(corner),
        "auto-start-reverse" if is_start => direction(corner) + 180.0,
        "auto-start-reverse" => direction(corner),
        _ => written.parse::<svgtypes::Angle>().map_or(0.0, |angle| angle.to_degrees() as f32),
    }
}

/// The direction of an outline at a corner: halfway between arriving and
/// leaving (SVG 2, 9.8.1).
fn direction(corner: Vertex) -> f32 {
    let angle = |direction: Point| direction.y.atan2(direction.x).to_degrees();
    match (corner.comes, corner.goes) {
        (Some(comes), Some(goes)) => {
            let (comes, goes) = (angle(comes), angle(goes));
            let turn = (goes - comes + 540.0).rem_euclid(360.0) - 180.0;
            comes + turn / 2.0
        }
        (Some(one), None) | (None, Some(one)) => angle(one),
        (None, None) => 0.0,
    }
}

/// A step of an outline: its end, and its direction at both ends.
struct MarkerStep {
    to: Point,
    goes: Option<Point>,
    comes: Option<Point>,
    kind: StepKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum StepKind {
    Move,
    Draw,
    Close,
}

/// The corners of an outline, from its start to its end.
fn corners(outline: &PathOutline) -> Vec<Vertex> {
    let steps = steps(outline);
    let mut corners = Vec::with_capacity(steps.len());
    let mut start = 0;
    for (number, step) in steps.iter().enumerate() {
        if step.kind == StepKind::Move {
            start = number;
        }
        let next = steps.get(number + 1).filter(|next| next.kind != StepKind::Move);
        let first = || steps.get(start + 1).filter(|it| it.kind != StepKind::Move)?.goes;
        let (comes, goes) = match step.kind {
            // A closed subpath starts in the direction in which it ends.
            StepKind::Move => {
                let mut stretch =
                    steps[start + 1..].iter().take_while(|it| it.kind != StepKind::Move);
                (stretch.find(|it| it.kind == StepKind::Close).and_then(|it| it.comes), first())
            }
            StepKind::Close => (step.comes, first()),
            StepKind::Draw => (step.comes, next.and_then(|next| next.goes)),
        };
        corners.push(Vertex { at: step.to, comes, goes });
    }
    corners
}

/// The steps of an outline; those of zero length take the direction of their
/// neighbours.
fn steps(outline: &PathOutline) -> Vec<MarkerStep> {
    let mut steps: Vec<MarkerStep> = Vec::new();
    let (mut from, mut start) = (Point::zero(), Point::zero());
    let mut segments = outline.path.segments();
    for &count in &outline.steps {
        let mut step: Option<MarkerStep> = None;
        for _ in 0..count {
            let Some(segment) = segments.next() else { break };
            let one = one(segment, from, start);
            from = one.to;
            if one.kind == StepKind::Move {
                start = from;
            }
            step = Some(match step {
                Some(before) => MarkerStep { goes: before.goes, ..one },
                None => one,
            });
        }
        steps.extend(step);
    }
    fill_in(&mut steps);
    steps
}

fn one(segment: PathSegment, from: Point, start: Point) -> MarkerStep {
    let toward = |points: &[Point]| {
        let mut ways = points.iter().map(|&point| point - from);
        ways.find(|way| way.x != 0.0 || way.y != 0.0)
    };
    let into = |points: &[Point], to: Point| {
        let mut ways = points.iter().rev().map(|&point| to - point);
        ways.find(|way| way.x != 0.0 || way.y != 0.0)
    };
    let drawn = |points: &[Point], kind| {
        let to = *points.last().unwrap_or(&from);
        let mut before = vec![from];
        before.extend(&points[..points.len() - 1]);
        MarkerStep { to, goes: toward(points), comes: into(&before, to), kind }
    };
    match segment {
        PathSegment::MoveTo(to) => MarkerStep { to, goes: None, comes: None, kind: StepKind::Move },
        PathSegment::LineTo(to) => drawn(&[to], StepKind::Draw),
        PathSegment::QuadTo(control, to) => drawn(&[control, to], StepKind::Draw),
        PathSegment::CubicTo(first, second, to) => drawn(&[first, second, to], StepKind::Draw),
        PathSegment::Close => drawn(&[start], StepKind::Close),
    }
}

/// Gives steps without a direction that of the step before them, or after them.
fn fill_in(steps: &mut [MarkerStep]) {
    let mut direction = None;
    for step in steps.iter_mut() {
        let own = step.comes;
        carry(step, own, &mut direction);
    }
    direction = None;
    for step in steps.iter_mut().rev() {
        let own = step.goes;
        carry(step, own, &mut direction);
    }
}

/// Carries the direction of a step on to the next, or gives the step the one
/// carried so far if it has none of its own.
fn carry(step: &mut MarkerStep, own: Option<Point>, direction: &mut Option<Point>) {
    if step.kind == StepKind::Move {
        *direction = None;
    } else if own.is_some() {
        *direction = own;
    } else {
        (step.goes, step.comes) = (*direction, *direction);
    }
}
