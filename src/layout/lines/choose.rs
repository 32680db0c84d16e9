//! The choice of the breaks of a text that together cost least. What a single
//! line costs is computed in [`cost`](super::cost).

use super::measured::{Line, MeasuredText};
use super::needed::Needed;
use super::policy::Policy;
use crate::shaping::BreakKind;

/// The cheapest way found to a break point.
#[derive(Clone, Copy)]
struct BreakPath {
    cost: f64,
    from: u32,
}

/// What to do if no line fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NoFit {
    /// Find no lines.
    Refused,
    /// Let a line be too wide that cannot be broken further.
    Overfull,
}

/// Breaks a text into the lines that together cost least.
///
/// Every text has lines: a word wider than the measure is broken whatever the
/// style says, and what cannot be broken is left too wide.
pub(in crate::layout) fn break_lines(text: &MeasuredText, policy: &Policy) -> Vec<Line> {
    text.chosen.get_or_choose(policy, || chosen(text, policy))
}

fn chosen(text: &MeasuredText, policy: &Policy) -> Vec<Line> {
    let needed = Needed::of(text, policy);
    [NoFit::Refused, NoFit::Overfull]
        .into_iter()
        .find_map(|misfit| cheapest(text, policy, &needed, misfit))
        .unwrap_or_default()
}

/// The cheapest lines, if there are any.
///
/// Dynamic programming over the break points: the cheapest way to a point is
/// the cheapest way to an earlier one plus a line from there. `first` is the
/// earliest start from which a line may still fit or be needed.
fn cheapest(
    text: &MeasuredText,
    policy: &Policy,
    needed: &Needed,
    misfit: NoFit,
) -> Option<Vec<Line>> {
    let mut ways: Vec<Option<BreakPath>> = vec![None; text.points.len()];
    ways[0] = Some(BreakPath { cost: 0.0, from: 0 });
    let mut first = 0;
    for end in 1..text.points.len() as u32 {
        while first + 1 < end && cannot_begin(text, policy, Line { start: first, end }) {
            first += 1;
        }
        ways[end as usize] = best_way(text, policy, needed, &ways, first..end);
        if ways[end as usize].is_none() && misfit == NoFit::Overfull {
            ways[end as usize] = overfull(text, policy, &ways, first..end);
        }
        if text.points[end as usize].kind == Some(BreakKind::Mandatory) {
            first = end;
            ways[end as usize]?;
        }
    }
    Some(trace(&ways))
}

/// Whether no line from this start to this end or a later one can fit.
fn cannot_begin(text: &MeasuredText, policy: &Policy, line: Line) -> bool {
    text.width(line) > policy.widest_squeezed()
}

fn best_way(
    text: &MeasuredText,
    policy: &Policy,
    needed: &Needed,
    ways: &[Option<BreakPath>],
    starts: std::ops::Range<u32>,
) -> Option<BreakPath> {
    let end = starts.end;
    let mut best: Option<BreakPath> = None;
    for start in starts {
        let Some(so_far) = ways[start as usize] else {
            continue;
        };
        let line = Line { start, end };
        if !policy.admits(text, line, needed) {
            continue;
        }
        let cost = so_far.cost + policy.cost(text, line);
        if best.is_none_or(|best| cost < best.cost) {
            best = Some(BreakPath { cost, from: start });
        }
    }
    best
}

/// The shortest possible line, however wide: one unbreakable piece.
fn overfull(
    text: &MeasuredText,
    policy: &Policy,
    ways: &[Option<BreakPath>],
    starts: std::ops::Range<u32>,
) -> Option<BreakPath> {
    let end = starts.end;
    let start = starts.rev().find(|&start| ways[start as usize].is_some())?;
    let cost = ways[start as usize]?.cost + 1e6 + policy.cost(text, Line { start, end });
    Some(BreakPath { cost, from: start })
}

fn trace(ways: &[Option<BreakPath>]) -> Vec<Line> {
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
