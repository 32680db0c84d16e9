use super::cost::{Allowance, Policy};
use super::measured::{Line, MeasuredText};
use crate::shaping::BreakKind;

/// The cheapest way found to a break point.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    from: u32,
}

/// Breaks a text into the lines that together cost least.
///
/// Every text gets lines: where the style's own rules find no way, words are
/// hyphenated, then broken anywhere, then left too wide.
pub(in crate::layout) fn break_lines(text: &MeasuredText, policy: &Policy) -> Vec<Line> {
    Allowance::ALL
        .into_iter()
        .find_map(|allowance| cheapest(text, policy, allowance))
        .unwrap_or_default()
}

/// The cheapest lines under an allowance, if there are any at all.
///
/// Dynamic programming over the break points: the cheapest way to a point is
/// the cheapest way to an earlier one and a line from there. `first` is the
/// earliest begin from which a line still goes in or may still be needed.
fn cheapest(text: &MeasuredText, policy: &Policy, allowance: Allowance) -> Option<Vec<Line>> {
    let mut ways: Vec<Option<Way>> = vec![None; text.points.len()];
    ways[0] = Some(Way { cost: 0.0, from: 0 });
    let mut first = 0;
    for end in 1..text.points.len() as u32 {
        while first + 1 < end && cannot_begin(text, policy, Line { start: first, end }) {
            first += 1;
        }
        ways[end as usize] = best_way(text, policy, allowance, &ways, first..end);
        if text.points[end as usize].kind == Some(BreakKind::Mandatory) {
            first = end;
            ways[end as usize]?;
        }
    }
    Some(trace(&ways))
}

/// Whether no line from here to this end, or to any later one, goes in: wider
/// than pressing can mend, and by more than a hyphen.
fn cannot_begin(text: &MeasuredText, policy: &Policy, line: Line) -> bool {
    text.width(line) > 1.2 * policy.measure + 1.0
}

fn best_way(
    text: &MeasuredText,
    policy: &Policy,
    allowance: Allowance,
    ways: &[Option<Way>],
    starts: std::ops::Range<u32>,
) -> Option<Way> {
    let end = starts.end;
    let mut best: Option<Way> = None;
    for start in starts.clone() {
        let Some(so_far) = ways[start as usize] else {
            continue;
        };
        let line = Line { start, end };
        if !policy.admits(text, line, allowance) {
            continue;
        }
        let cost = so_far.cost + policy.cost(text, line);
        if best.is_none_or(|best| cost < best.cost) {
            best = Some(Way { cost, from: start });
        }
    }
    if best.is_none() && allowance == Allowance::Overfull {
        best = overfull(text, policy, ways, starts);
    }
    best
}

/// The shortest line there is, however wide: one unbreakable piece.
fn overfull(
    text: &MeasuredText,
    policy: &Policy,
    ways: &[Option<Way>],
    starts: std::ops::Range<u32>,
) -> Option<Way> {
    let end = starts.end;
    let start = starts.rev().find(|&start| ways[start as usize].is_some())?;
    let cost = ways[start as usize]?.cost + 1e6 + policy.cost(text, Line { start, end });
    Some(Way { cost, from: start })
}

fn trace(ways: &[Option<Way>]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut end = ways.len() as u32 - 1;
    while end > 0 {
        let Some(way) = ways[end as usize] else { break };
        lines.push(Line { start: way.from, end });
        end = way.from;
    }
    lines.reverse();
    lines
}
