//! Keywords that several properties share or that have several parts.

use super::value::paint::Painted;
use crate::artwork::{Baseline, FillRule};

/// A baseline keyword (SVG 1.1, 10.9.2). Browsers ignore those that CSS Inline
/// 3 added, such as `text-top`.
pub(super) fn baseline(word: &str) -> Option<Baseline> {
    Some(match word {
        "alphabetic" => Baseline::Alphabetic,
        "mathematical" => Baseline::Mathematical,
        "middle" => Baseline::Middle,
        "central" => Baseline::Central,
        "hanging" => Baseline::Hanging,
        "text-before-edge" | "before-edge" => Baseline::Top,
        "text-after-edge" | "after-edge" | "ideographic" => Baseline::Bottom,
        _ => return None,
    })
}

/// A fill rule.
pub(super) fn rule(word: &str) -> Option<FillRule> {
    match word {
        "nonzero" => Some(FillRule::NonZero),
        "evenodd" => Some(FillRule::EvenOdd),
        _ => None,
    }
}

/// The parts of a shape in painting order. Parts that are not named are painted
/// last, in the usual order.
pub(super) fn paint_order(value: &str) -> Option<[Painted; 3]> {
    const USUAL: [Painted; 3] = [Painted::Fill, Painted::Stroke, Painted::Markers];
    let mut order = Vec::new();
    for word in value.split_ascii_whitespace() {
        let part = match word {
            "fill" => Painted::Fill,
            "stroke" => Painted::Stroke,
            "markers" => Painted::Markers,
            "normal" if value == "normal" => return Some(USUAL),
            _ => return None,
        };
        if order.contains(&part) {
            return None;
        }
        order.push(part);
    }
    for part in USUAL {
        if !order.contains(&part) {
            order.push(part);
        }
    }
    order.try_into().ok()
}
