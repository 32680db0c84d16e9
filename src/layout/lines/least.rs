//! The number of lines that a text takes at least, found from its widths alone.
//! The lines themselves are chosen in [`choose`](super::choose).

use super::measured::MeasuredText;
use super::policy::{Policy, Purpose};
use crate::definition::Align;

/// The share of a line by which a sum of many widths may differ from the width
/// it stands for.
const TOLERANCE: f64 = 1e-4;

/// The number of lines that a text takes at least.
///
/// A line is as wide as the measure allows, or is a single piece that cannot be
/// broken; all that is lost between two lines is the space between them.
pub(in crate::layout) fn least_lines(text: &MeasuredText, policy: &Policy) -> u64 {
    let pairs = text.points.windows(2);
    let pieces = pairs.map(|pair| pair[1].end - pair[0].start);
    let line = match (policy.purpose, policy.align) {
        (Purpose::Display, _) | (_, Align::Ragged) => policy.measure,
        (Purpose::Running, Align::Justified) => policy.widest_squeezed(),
    };
    let widest = pieces.fold(line, f64::max);
    let lost = text.points.iter().map(|point| point.start - point.end).fold(0.0, f64::max);
    let lines = (text.whole() + lost) / (widest + lost);
    if lines.is_finite() { (lines * (1.0 - TOLERANCE)).ceil().max(0.0) as u64 } else { 0 }
}
