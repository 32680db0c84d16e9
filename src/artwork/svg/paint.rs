//! Resolves what a shape is painted with: a colour, a gradient, a pattern, or
//! the paint of another shape. `gradient` and `pattern` read their elements.

use roxmltree::Node as Element;

use super::cascade::value::transform::Origin;
use super::cascade::{ComputedStyle, PaintFallback, PaintValue, Painted};
use super::gradient;
use super::placement::{Canvas, PaintContext, Placement};
use super::reader::SvgReader;
use crate::artwork::Paint;
use crate::diagnostic::ArtworkProblem;

/// The paint of a shape, and its opacity.
pub(super) enum Painting<'a, 'input> {
    Plain(Paint, f32),
    /// A pattern, its opacity, and the canvas it is laid out on.
    Pattern(Element<'a, 'input>, f32, Canvas),
}

impl<'a, 'input> SvgReader<'a, 'input> {
    /// The paint of a shape; `None` if nothing of it is visible.
    pub(super) fn paint(
        &mut self,
        node: &Element<'a, 'input>,
        value: &PaintValue,
        opacity: f32,
        place: &Placement,
        canvas: &Canvas,
    ) -> Option<Painting<'a, 'input>> {
        match value {
            PaintValue::None => None,
            PaintValue::Color(color) => {
                let color = color.resolve(place.style.color);
                let opacity = opacity * color.opacity;
                (opacity > 0.0).then_some(Painting::Plain(Paint::Color(color.color), opacity))
            }
            PaintValue::Context(part) => {
                self.context_paint(node, *part, opacity, place, place.context?)
            }
            PaintValue::Server(id, fallback) => {
                self.server(node, id, *fallback, opacity, place, canvas)
            }
        }
    }

    /// The paint of the shape that has the marker, or of the `use` (SVG 2,
    /// 13.2).
    fn context_paint(
        &mut self,
        node: &Element<'a, 'input>,
        part: Painted,
        opacity: f32,
        place: &Placement,
        context: &PaintContext,
    ) -> Option<Painting<'a, 'input>> {
        let style = context.style;
        let value = match part {
            Painted::Fill => &style.fill,
            Painted::Stroke | Painted::Markers => &style.stroke,
        };
        if matches!(value, PaintValue::Server(..)) && context.bounds.is_none() {
            let written = "context-fill".to_owned();
            self.add(node, ArtworkProblem::UnknownStyle { written });
            return None;
        }
        let canvas = Canvas { transform: context.transform, bounds: context.bounds };
        let place = Placement { style, context: context.outer, ..*place };
        self.paint(node, value, opacity, &place, &canvas)
    }

    /// A gradient or a pattern, or the fallback if it does not exist.
    fn server(
        &mut self,
        node: &Element<'a, 'input>,
        id: &str,
        fallback: PaintFallback,
        opacity: f32,
        place: &Placement,
        canvas: &Canvas,
    ) -> Option<Painting<'a, 'input>> {
        if opacity <= 0.0 {
            return None;
        }
        let target = self.by_id(id);
        let name = target.map_or("", |target| target.tag_name().name());
        if let (Some(target), "linearGradient" | "radialGradient") = (target, name) {
            if let Some((paint, common)) = gradient::gradient(self, target, place, canvas) {
                let opacity = opacity * common;
                return (opacity > 0.0).then_some(Painting::Plain(paint, opacity));
            }
        } else if let (Some(target), "pattern") = (target, name)
            && self.has_tiles(target, place, canvas)
        {
            return Some(Painting::Pattern(target, opacity, *canvas));
        } else if matches!(name, "hatch" | "meshgradient" | "mesh" | "solidcolor") {
            let name = name.to_owned();
            self.add(node, ArtworkProblem::UnknownElement { name });
            return None;
        }
        match fallback {
            PaintFallback::Color(color) => {
                self.paint(node, &PaintValue::Color(color), opacity, place, canvas)
            }
            PaintFallback::None | PaintFallback::Unsaid => None,
        }
    }

    /// Refuses colours that blend, or count in a mask, in linear light: PDF has
    /// no such thing.
    pub(super) fn refuse_linear_colors(
        &mut self,
        target: &Element<'a, 'input>,
        style: &ComputedStyle,
    ) {
        if style.has_linear_colors {
            let written = "color-interpolation: linearRGB".to_owned();
            self.add(target, ArtworkProblem::UnknownStyle { written });
        }
    }

    /// Refuses a transform origin, which is not supported for gradients and
    /// patterns.
    pub(super) fn refuse_origin(&mut self, target: &Element<'a, 'input>, style: &ComputedStyle) {
        if style.own.transform_origin != Origin::default() {
            let written = "transform-origin".to_owned();
            self.add(target, ArtworkProblem::UnknownStyle { written });
        }
    }

    /// An element and its templates: elements of the same kind that supply
    /// attributes it lacks.
    pub(super) fn templates(
        &self,
        first: Element<'a, 'input>,
        is_of_kind: fn(&str) -> bool,
    ) -> Vec<Element<'a, 'input>> {
        const MOST: usize = 32;
        let mut templates = vec![first];
        let mut last = first;
        while let Some(next) = self.target(&last) {
            let is_new = templates.iter().all(|it| it.id() != next.id());
            if !is_new || !is_of_kind(next.tag_name().name()) || templates.len() == MOST {
                break;
            }
            templates.push(next);
            last = next;
        }
        templates
    }
}
