//! The number of lines that a text takes at least, found without choosing them as
//! [`choose`](super::choose) does.

use super::line_end::Admitted;
use super::measured::{Line, MeasuredText};
use super::needed::Needed;
use super::policy::{Policy, Purpose};
use crate::definition::Align;
use crate::shaping::BreakKind;

/// The share of a line by which a sum of many widths may differ from the width
/// it stands for.
const TOLERANCE: f64 = 1e-4;

/// The number of lines that a text takes at least.
pub(in crate::layout) fn least_lines(text: &MeasuredText, policy: &Policy) -> u64 {
    text.found.least.get_or_find(policy, || found(text, policy))
}

fn found(text: &MeasuredText, policy: &Policy) -> u64 {
    let is_justified = policy.purpose == Purpose::Running && policy.align == Align::Justified;
    let filled = if is_justified { None } else { filled_lines(text, policy) };
    filled.unwrap_or_else(|| least_lines_within(text, policy))
}

/// The number of lines that a text takes at least in this measure or in any narrower
/// one, where other breaks are allowed.
///
/// A line is as wide as the measure allows, or is a single piece that cannot be
/// broken; all that is lost between two lines is the space between them.
pub(in crate::layout) fn least_lines_within(text: &MeasuredText, policy: &Policy) -> u64 {
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

/// The number of lines of a ragged text if each is filled as far as it goes; `None` if
/// one is too wide, or if the order of the points is not that of the lines.
///
/// No other lines are fewer: what a line can end with from one start, it can from any
/// later one.
fn filled_lines(text: &MeasuredText, policy: &Policy) -> Option<u64> {
    if !text.is_in_order {
        return None;
    }
    let needed = Needed::of(text, policy);
    let (mut lines, mut start, mut last) = (0, 0, None);
    let mut end = 1;
    while end < text.points.len() as u32 {
        let line = Line { start, end };
        let admitted = policy.admitted(text, end, &needed);
        let is_end = text.points[end as usize].kind == Some(BreakKind::Mandatory);
        if admitted != Admitted::None && policy.admits(text, line, admitted) {
            last = Some(end);
        }
        let is_full = text.width(line) > policy.widest_squeezed();
        if is_end || is_full {
            start = last?;
            (lines, last, end) = (lines + 1, None, start);
        }
        end += 1;
    }
    Some(lines + u64::from(last.is_some()))
}
