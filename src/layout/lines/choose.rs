//! The choice of the breaks of a text that together cost least. What a single
//! line costs is computed in [`cost`](super::cost).

use std::sync::Arc;

use super::line_end::{Admitted, LineEnd};
use super::measured::{Line, MeasuredText};
use super::needed::Needed;
use super::policy::Policy;
use crate::shaping::BreakKind;

/// A break point at which a line may end, and the cheapest way to it.
#[derive(Clone, Copy)]
struct Reached {
    /// The point.
    point: u32,
    /// What the lines up to there cost.
    cost: f64,
    /// The index of the point, among those reached, at which the last of these
    /// lines begins.
    from: usize,
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
pub(in crate::layout) fn break_lines(text: &MeasuredText, policy: &Policy) -> Arc<[Line]> {
    text.found.lines.get_or_find(policy, || chosen(text, policy).into())
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
/// the cheapest way to an earlier one plus a line from there. Most points are
/// within words where no line may end, so only those reached are kept. `first`
/// is the earliest of them from which a line may still fit or be needed.
fn cheapest(
    text: &MeasuredText,
    policy: &Policy,
    needed: &Needed,
    misfit: NoFit,
) -> Option<Vec<Line>> {
    let mut reached = vec![Reached { point: 0, cost: 0.0, from: 0 }];
    let mut first = 0;
    for end in 1..text.points.len() as u32 {
        let admitted = policy.admitted(text, end, needed);
        if admitted == Admitted::None && misfit == NoFit::Refused {
            continue;
        }
        while reached.get(first).is_some_and(|start| cannot_begin(text, policy, start.point, end)) {
            first += 1;
        }
        let line_end = policy.line_end(text, end);
        let found = cheapest_way(text, policy, admitted, &line_end, &reached, first);
        let found = found.or_else(|| match misfit {
            NoFit::Refused => None,
            NoFit::Overfull => overfull(text, policy, &line_end, &reached),
        });
        let is_reached = found.is_some();
        reached.extend(found);
        if line_end.kind == Some(BreakKind::Mandatory) {
            first = reached.len() - 1;
            is_reached.then_some(())?;
        }
    }
    Some(trace(&reached, text.points.len() as u32 - 1))
}

/// Whether no line from this start to this end or a later one can fit.
fn cannot_begin(text: &MeasuredText, policy: &Policy, start: u32, end: u32) -> bool {
    start + 1 < end && text.width(Line { start, end }) > policy.widest_squeezed()
}

/// The cheapest way to the end of a line from one of the points reached, from
/// the first on.
fn cheapest_way(
    text: &MeasuredText,
    policy: &Policy,
    admitted: Admitted,
    end: &LineEnd,
    reached: &[Reached],
    first: usize,
) -> Option<Reached> {
    let mut cheapest: Option<Reached> = None;
    if admitted == Admitted::None {
        return None;
    }
    for (from, start) in reached.iter().enumerate().skip(first) {
        let line = Line { start: start.point, end: end.point };
        if policy.admits(text, line, admitted) {
            let cost = start.cost + policy.cost(text, start.point, end);
            if cheapest.is_none_or(|cheapest| cost < cheapest.cost) {
                cheapest = Some(Reached { point: end.point, cost, from });
            }
        }
    }
    cheapest
}

/// The shortest possible line, however wide: one unbreakable piece.
fn overfull(
    text: &MeasuredText,
    policy: &Policy,
    end: &LineEnd,
    reached: &[Reached],
) -> Option<Reached> {
    let from = reached.len().checked_sub(1)?;
    let start = reached[from];
    let cost = start.cost + 1e6 + policy.cost(text, start.point, end);
    Some(Reached { point: end.point, cost, from })
}

/// The lines of the cheapest way to the last point; none if it is not reached.
fn trace(reached: &[Reached], last: u32) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut end = reached.last().filter(|end| end.point == last);
    while let Some(Reached { point, from, .. }) = end.filter(|end| end.point > 0) {
        let start = &reached[*from];
        lines.push(Line { start: start.point, end: *point });
        end = Some(start);
    }
    lines.reverse();
    lines
}
