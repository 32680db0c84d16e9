//! The colours of a gradient as functions (ISO 32000-1, 7.10).

use std::ops::Range;

use lopdf::{Dictionary, Object, dictionary};

use super::{GradientPart, numbers};
use crate::artwork::{Gradient, SpreadMethod, Stop};
use crate::pdf::numbers::rounded;

/// The distance below which two stops are one place, where the colour changes
/// abruptly.
const AT_ONCE: f32 = 1e-5;

/// The function from a share of the way to a colour.
pub(super) fn function(
    gradient: &Gradient,
    part: GradientPart,
    is_grey: bool,
    reach: &Range<f64>,
) -> Dictionary {
    let period = period(&gradient.stops, part, is_grey);
    if *reach == (0.0..1.0) { period } else { repeated(&period, gradient.spread, reach) }
}

/// A piece of a stitched function: its end, its function, and the part of that
/// function's domain it covers.
struct FunctionPiece {
    end: f64,
    function: Dictionary,
    through: [f64; 2],
}

/// The function of one period, from the first stop to the last.
fn period(stops: &[Stop], part: GradientPart, is_grey: bool) -> Dictionary {
    let color = |stop: &Stop| levels(stop, part, is_grey);
    let ends = stops.first().zip(stops.last());
    let (before, after) = ends.map_or((None, None), |(first, last)| {
        let first = Stop { offset: 0.0, ..*first };
        (Some(first), Some(Stop { offset: 1.0, ..*last }))
    });
    let stops: Vec<Stop> = before.into_iter().chain(stops.iter().copied()).chain(after).collect();
    let stretches = stops.windows(2).filter(|pair| pair[1].offset - pair[0].offset > AT_ONCE);
    let stretches = stretches.map(|pair| FunctionPiece {
        end: pair[1].offset.into(),
        function: between(color(&pair[0]), color(&pair[1])),
        through: [0.0, 1.0],
    });
    stitched(stretches.collect(), 0.0..1.0)
}

/// The period repeated, or reversed in every other repetition.
fn repeated(period: &Dictionary, spread: SpreadMethod, reach: &Range<f64>) -> Dictionary {
    let mut stretches = Vec::new();
    let mut at = reach.start;
    while at < reach.end {
        let begin = at.floor();
        let end = (begin + 1.0).min(reach.end);
        let [from, to] = [at - begin, end - begin];
        let backward = spread == SpreadMethod::Reflect && begin.rem_euclid(2.0) == 1.0;
        let through = if backward { [1.0 - from, 1.0 - to] } else { [from, to] };
        stretches.push(FunctionPiece { end, function: period.clone(), through });
        at = end;
    }
    stitched(stretches, reach.clone())
}

/// One function after another (7.10.4).
fn stitched(mut stretches: Vec<FunctionPiece>, domain: Range<f64>) -> Dictionary {
    if domain == (0.0..1.0)
        && let [only] = stretches.as_mut_slice()
    {
        return std::mem::take(&mut only.function);
    }
    let inner = &stretches[..stretches.len().saturating_sub(1)];
    let bounds: Vec<f64> = inner.iter().map(|stretch| stretch.end).collect();
    let through: Vec<f64> = stretches.iter().flat_map(|stretch| stretch.through).collect();
    let functions = stretches.into_iter().map(|stretch| Object::Dictionary(stretch.function));
    dictionary! {
        "FunctionType" => 3,
        "Domain" => numbers(&[domain.start, domain.end]),
        "Functions" => functions.collect::<Vec<_>>(),
        "Bounds" => numbers(&bounds),
        "Encode" => numbers(&through),
    }
}

/// A linear change from one colour to another (7.10.3).
fn between(from: Vec<Object>, to: Vec<Object>) -> Dictionary {
    dictionary! {
        "FunctionType" => 2,
        "Domain" => numbers(&[0.0, 1.0]),
        "C0" => from,
        "C1" => to,
        "N" => 1,
    }
}

fn levels(stop: &Stop, part: GradientPart, is_grey: bool) -> Vec<Object> {
    let color = stop.color;
    let levels = match part {
        GradientPart::Opacity => vec![f64::from(stop.opacity)],
        GradientPart::Color if is_grey => vec![f64::from(color.red) / 255.0],
        GradientPart::Color => {
            [color.red, color.green, color.blue].map(|level| f64::from(level) / 255.0).to_vec()
        }
    };
    levels.into_iter().map(|level| Object::Real(rounded(level, 3))).collect()
}
