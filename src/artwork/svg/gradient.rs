//! Gradients (SVG 2, 14.2). `paint` decides which gradient paints a shape.

use std::sync::Arc;

use roxmltree::Node as Element;
use tiny_skia_path::Transform as SkiaTransform;

use super::cascade::{self, ComputedStyle, Length};
use super::outline::to_points;
use super::placement::{self, Canvas, Placement};
use super::reader::SvgReader;
use crate::artwork::svg::SvgAttributes;
use crate::artwork::{Gradient, GradientLine, Paint, SpreadMethod, Stop, Transform};

/// The room given to the outer of two colours that meet at the very start or
/// end: it is the colour seen beyond.
const A_LITTLE: f32 = 5e-4;

/// A gradient being read.
struct GradientSource<'a, 'input, 'p> {
    /// The gradient and its templates, which supply attributes it lacks.
    templates: Vec<Element<'a, 'input>>,
    style: &'p ComputedStyle,
    place: &'p Placement<'p>,
    /// Whether its coordinates are shares of the shape's box.
    is_of_box: bool,
}

/// A gradient as a paint, and its opacity as a whole; `None` if the shape has
/// no box to fill.
pub(super) fn gradient<'a, 'input>(
    reader: &mut SvgReader<'a, 'input>,
    target: Element<'a, 'input>,
    place: &Placement,
    canvas: &Canvas,
) -> Option<(Paint, f32)> {
    let templates =
        reader.templates(target, |name| matches!(name, "linearGradient" | "radialGradient"));
    let mut stops = stops(reader, &templates, place)?;
    templates.iter().for_each(|template| reader.check(*template));
    let style = reader.style_of(target);
    reader.refuse_linear_colors(&target, &style);
    let units = attribute(&templates, "gradientUnits", false);
    let is_of_box = units.is_none_or(|it| it.trim() != "userSpaceOnUse");
    let source = GradientSource { templates, style: &style, place, is_of_box };
    let transform = source.transform(canvas)?;
    reader.refuse_origin(&target, &style);
    let common = common_opacity(&mut stops);
    let line = match target.tag_name().name() {
        "linearGradient" => source.line(),
        _ => source.circles(),
    };
    let last = stops.last()?;
    let is_one_color = stops.len() == 1 || is_of_no_size(line) || transform.invert().is_none();
    if is_one_color {
        return Some((Paint::Color(last.color), last.opacity * common));
    }
    let spread = source.spread();
    let gradient = Gradient { line, transform: numbers(to_points(transform)), spread, stops };
    Some((Paint::Gradient(Arc::new(gradient)), common))
}

/// The attribute of the first template that has it; positions only from
/// templates of the same kind.
fn attribute<'a>(templates: &[Element<'a, '_>], name: &str, is_place: bool) -> Option<&'a str> {
    let kind = templates.first()?.tag_name().name();
    let mut found = templates.iter().filter(|it| !is_place || it.tag_name().name() == kind);
    found.find_map(|it| it.plain(name))
}

impl GradientSource<'_, '_, '_> {
    /// The transform from the gradient's coordinates to pixels.
    fn transform(&self, canvas: &Canvas) -> Option<SkiaTransform> {
        let own = if self.style.own.transform.is_empty() {
            let written = attribute(&self.templates, "gradientTransform", false);
            cascade::attribute_transform(written.unwrap_or_default())
        } else {
            placement::transform(self.style, self.place.view, || canvas.bounds)
        };
        if !self.is_of_box {
            return Some(canvas.transform.pre_concat(own));
        }
        let bounds = canvas.bounds?.to_non_zero_rect()?;
        let of_box = SkiaTransform::from_bbox(bounds);
        Some(canvas.transform.pre_concat(of_box.pre_concat(own)))
    }

    fn length(&self, name: &str) -> Option<Length> {
        cascade::attribute_length(attribute(&self.templates, name, true)?, self.style)
    }

    /// A position or a length; `usual` percent without the attribute.
    fn number(&self, name: &str, usual: f32, resolve: impl Fn(&Placement, Length) -> f32) -> f32 {
        match self.length(name).unwrap_or(Length::Percent(usual)) {
            Length::Percent(share) if self.is_of_box => share / 100.0,
            Length::Pixels(number) if self.is_of_box => number,
            length => resolve(self.place, length),
        }
    }

    fn across(&self, name: &str, usual: f32) -> f32 {
        self.number(name, usual, |place, length| place.across(length))
    }

    fn down(&self, name: &str, usual: f32) -> f32 {
        self.number(name, usual, |place, length| place.down(length))
    }

    fn line(&self) -> GradientLine {
        let from = [self.across("x1", 0.0), self.down("y1", 0.0)];
        let to = [self.across("x2", 100.0), self.down("y2", 0.0)];
        GradientLine::Linear(from.map(f64::from), to.map(f64::from))
    }

    fn circles(&self) -> GradientLine {
        let radius = |name, usual| self.number(name, usual, |place, length| place.along(length));
        let (cx, cy, r) = (self.across("cx", 50.0), self.down("cy", 50.0), radius("r", 50.0));
        let at = |name: &str, center: f32, it: fn(&Self, &str, f32) -> f32| match self.length(name)
        {
            Some(_) => it(self, name, 50.0),
            None => center,
        };
        let (fx, fy) = (at("fx", cx, Self::across), at("fy", cy, Self::down));
        let (r, mut fr) = (r.max(0.0), radius("fr", 0.0).max(0.0));
        if fr == r && [fx, fy] == [cx, cy] {
            // A ring of no width shows the colours of both its sides.
            fr *= 1.0 - A_LITTLE;
        }
        GradientLine::Radial([fx, fy, fr].map(f64::from), [cx, cy, r].map(f64::from))
    }

    fn spread(&self) -> SpreadMethod {
        match attribute(&self.templates, "spreadMethod", false).map(str::trim) {
            Some("repeat") => SpreadMethod::Repeat,
            Some("reflect") => SpreadMethod::Reflect,
            _ => SpreadMethod::Pad,
        }
    }
}

/// Whether a gradient starts where it ends: then it is its last colour.
fn is_of_no_size(line: GradientLine) -> bool {
    match line {
        GradientLine::Linear(from, to) => from == to,
        GradientLine::Radial(_, [_, _, radius]) => radius == 0.0,
    }
}

fn numbers(transform: SkiaTransform) -> Transform {
    let SkiaTransform { sx, ky, kx, sy, tx, ty } = transform;
    Transform([sx, ky, kx, sy, tx, ty].map(f64::from))
}

/// The stops of the first template that has any, their offsets never
/// decreasing.
fn stops<'a, 'input>(
    reader: &mut SvgReader<'a, 'input>,
    templates: &[Element<'a, 'input>],
    place: &Placement,
) -> Option<Vec<Stop>> {
    let is_stop = |node: &Element| node.has_tag_name((super::SVG, "stop"));
    let source = templates.iter().find(|it| it.children().any(|child| is_stop(&child)))?;
    let around = reader.style_of(*source);
    let mut stops: Vec<Stop> = Vec::new();
    for node in source.children().filter(is_stop) {
        if !reader.take(1, place) {
            return None;
        }
        let computed = reader.cascade.style(&node, &around);
        reader.found.extend(computed.problems);
        reader.found.extend(cascade::unknown_lengths(&node));
        let style = computed.style;
        let color = style.own.stop_color.resolve(style.color);
        let least = stops.last().map_or(0.0, |stop| stop.offset);
        stops.push(Stop {
            offset: offset(&node).max(least),
            color: color.color,
            opacity: color.opacity * style.own.stop_opacity,
        });
    }
    make_room(&mut stops);
    Some(stops)
}

fn offset(stop: &Element) -> f32 {
    let offset = stop.plain("offset").and_then(cascade::attribute_share);
    offset.unwrap_or_default().clamp(0.0, 1.0)
}

/// Keeps a colour that is visible only beyond the start or the end.
fn make_room(stops: &mut Vec<Stop>) {
    if let [first, second, ..] = *stops.as_slice()
        && first.offset == second.offset
        && second.offset <= 0.0
    {
        stops.insert(1, Stop { offset: A_LITTLE, ..first });
        for stop in stops.iter_mut().skip(2) {
            stop.offset = stop.offset.max(A_LITTLE);
        }
    }
    if let [.., second, last] = *stops.as_slice()
        && second.offset == last.offset
        && last.offset >= 1.0
    {
        let end = stops.len() - 1;
        stops.insert(end, Stop { offset: 1.0 - A_LITTLE, ..last });
        for stop in &mut stops[..end] {
            stop.offset = stop.offset.min(1.0 - A_LITTLE);
        }
    }
}

/// Takes a common opacity out of all stops, to be applied to the shape as a
/// whole.
fn common_opacity(stops: &mut [Stop]) -> f32 {
    let first = stops.first().map_or(1.0, |stop| stop.opacity);
    if stops.iter().any(|stop| stop.opacity != first) {
        return 1.0;
    }
    stops.iter_mut().for_each(|stop| stop.opacity = 1.0);
    first
}
