//! Gradients as shading patterns (ISO 32000-1, 8.7.4.5): [`extent`](mod@extent)
//! finds how far one reaches, [`function`](mod@function) its colours.

mod extent;
mod function;

use lopdf::{Dictionary, Object, dictionary};

use super::outline::Scale;
use crate::artwork::{Gradient, GradientLine, Transform};
use crate::geometry::Rect;
use crate::pdf::numbers::rounded;

/// The part of a gradient that a pattern shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GradientPart {
    /// The colours.
    Color,
    /// The opacity of the colours, as grey levels.
    Opacity,
}

/// The pattern of a gradient in a form, for a shape in this area.
pub(super) fn pattern(
    gradient: &Gradient,
    area: Rect,
    scale: Scale,
    part: GradientPart,
) -> Dictionary {
    let reach = extent::extent(gradient, area);
    let (kind, places) = match gradient.line {
        GradientLine::Linear(from, to) => {
            (2, [along(from, to, reach.start), along(from, to, reach.end)].concat())
        }
        GradientLine::Radial(from, to) => {
            (3, [along(from, to, reach.start), along(from, to, reach.end)].concat())
        }
    };
    let is_grey = part == GradientPart::Opacity
        || gradient.stops.iter().all(|stop| stop.color.neutral().is_some());
    let mut shading = dictionary! {
        "ShadingType" => kind,
        "ColorSpace" => if is_grey { "DeviceGray" } else { "DeviceRGB" },
        "Coords" => numbers(&places),
        "Function" => function::function(gradient, part, is_grey, &reach),
        "Extend" => vec![Object::Boolean(true), Object::Boolean(true)],
    };
    if reach != (0.0..1.0) {
        shading.set("Domain", numbers(&[reach.start, reach.end]));
    }
    dictionary! {
        "PatternType" => 2,
        "Matrix" => numbers(&matrix(gradient.transform, scale)),
        "Shading" => shading,
    }
}

/// The point or circle at a share of the way.
fn along<const N: usize>(from: [f64; N], to: [f64; N], share: f64) -> Vec<f64> {
    from.iter().zip(to).map(|(from, to)| from + (to - from) * share).collect()
}

/// The matrix from the gradient's coordinates to the form's.
fn matrix(Transform([a, b, c, d, e, f]): Transform, scale: Scale) -> [f64; 6] {
    [a * scale.x, b * scale.y, c * scale.x, d * scale.y, e * scale.x, f * scale.y]
}

/// Numbers to six decimals: even for a gradient across a box of 1 by 1, a
/// millionth is invisible on the page.
fn numbers(numbers: &[f64]) -> Vec<Object> {
    numbers.iter().map(|&number| Object::Real(rounded(number, 6))).collect()
}
