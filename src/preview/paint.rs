//! The paint of shapes: colours, gradients, pens.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::painter::PagePainter;
use super::svg::{Svg, short};
use crate::artwork::{
    Cap, Fill, FillRule, Gradient, GradientLine, Join, Paint, SpreadMethod, Stroke,
};

impl PagePainter<'_> {
    /// Defines something that shapes refer to, and returns its name. The name is made
    /// from the content: the same content may be defined twice, and others never share
    /// a name with it.
    pub(super) fn define(&mut self, element: &str, attributes: &Svg, content: &str) -> String {
        let mut hasher = DefaultHasher::new();
        (element, &attributes.0, content).hash(&mut hasher);
        let name = format!("d{:016x}", hasher.finish());
        self.svg.text("<").text(element).word("id", &name).text(&attributes.0);
        self.svg.text(">").text(content).text("</").text(element).text(">");
        name
    }

    /// What a paint is, as the value of `fill` or `stroke`.
    pub(super) fn paint(&mut self, paint: &Paint) -> String {
        match paint {
            Paint::Color(color) => super::svg::hex(*color),
            Paint::Gradient(gradient) => format!("url(#{})", self.gradient(gradient)),
        }
    }

    fn gradient(&mut self, gradient: &Gradient) -> String {
        let mut attributes = Svg::default();
        let mut numbers = |names: &[&str], numbers: &[f64]| {
            for (name, number) in names.iter().zip(numbers) {
                attributes.word(name, &short(*number, 6));
            }
        };
        let element = match gradient.line {
            GradientLine::Linear(from, to) => {
                numbers(&["x1", "y1"], &from);
                numbers(&["x2", "y2"], &to);
                "linearGradient"
            }
            GradientLine::Radial(from, to) => {
                numbers(&["fx", "fy", "fr"], &from);
                numbers(&["cx", "cy", "r"], &to);
                "radialGradient"
            }
        };
        let spread = match gradient.spread {
            SpreadMethod::Pad => "pad",
            SpreadMethod::Repeat => "repeat",
            SpreadMethod::Reflect => "reflect",
        };
        attributes.word("gradientUnits", "userSpaceOnUse").word("spreadMethod", spread);
        attributes.transform("gradientTransform", gradient.transform);
        let mut stops = Svg::default();
        for stop in &gradient.stops {
            stops.text("<stop").word("offset", &short(stop.offset.into(), 6));
            stops.color("stop-color", stop.color);
            stops.number("stop-opacity", stop.opacity.into()).text("/>");
        }
        self.define(element, &attributes, &stops.0)
    }
}

/// Adds the fill of a shape.
pub(super) fn set_fill(svg: &mut Svg, fill: &Fill, paint: &str) {
    svg.word("fill", paint);
    if fill.rule == FillRule::EvenOdd {
        svg.word("fill-rule", "evenodd");
    }
    if fill.opacity < 1.0 {
        svg.number("fill-opacity", fill.opacity.into());
    }
}

/// Adds the stroke of a shape.
pub(super) fn set_stroke(svg: &mut Svg, stroke: &Stroke, paint: &str) {
    svg.word("stroke", paint).word("stroke-width", &short(stroke.width.into(), 4));
    let cap = match stroke.cap {
        Cap::Butt => "butt",
        Cap::Round => "round",
        Cap::Square => "square",
    };
    let join = match stroke.join {
        Join::Miter => "miter",
        Join::Round => "round",
        Join::Bevel => "bevel",
    };
    svg.word("stroke-linecap", cap).word("stroke-linejoin", join);
    svg.number("stroke-miterlimit", stroke.miter_limit.max(1.0).into());
    if !stroke.dashes.is_empty() {
        let dashes: Vec<String> = stroke.dashes.iter().map(|it| short((*it).into(), 3)).collect();
        svg.word("stroke-dasharray", &dashes.join(" "));
        svg.word("stroke-dashoffset", &short(stroke.dash_offset.into(), 3));
    }
    if stroke.opacity < 1.0 {
        svg.number("stroke-opacity", stroke.opacity.into());
    }
}
