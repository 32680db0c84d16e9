//! The break points that a narrow measure makes necessary.

use super::measured::{Line, MeasuredText};
use super::policy::Policy;
use super::tier::Tier;

/// The break points that a measure makes necessary, whatever the style says:
/// those in a word, an address or a group of words wider than a line, and no
/// others.
#[derive(Debug)]
pub(super) struct Needed {
    /// Whether each point is necessary; empty if none is.
    points: Vec<bool>,
}

impl Needed {
    /// Finds the points that a policy's measure makes necessary.
    pub(super) fn of(text: &MeasuredText, policy: &Policy) -> Self {
        let mut needed = Self { points: Vec::new() };
        if text.widest > policy.measure {
            needed.points = vec![false; text.points.len()];
            let whole = Line { start: 0, end: text.points.len() as u32 - 1 };
            needed.open(text, policy, whole, Tier::Free);
        }
        needed
    }

    /// Whether a point is necessary.
    pub(super) fn has(&self, point: u32) -> bool {
        self.points.get(point as usize).is_some_and(|&is_needed| is_needed)
    }

    /// Marks the points of a tier in a part of the text, and those of the next
    /// tiers in each smaller part that is still too wide.
    fn open(&mut self, text: &MeasuredText, policy: &Policy, stretch: Line, tier: Tier) {
        let mut start = stretch.start;
        for end in stretch.start + 1..=stretch.end {
            let kind = text.points[end as usize].kind;
            let is_end = end == stretch.end;
            if !is_end && kind.is_none_or(|kind| Tier::of(kind, policy.purpose) != tier) {
                continue;
            }
            if !is_end && tier != Tier::Free {
                self.points[end as usize] = true;
            }
            let part = Line { start, end };
            let is_too_wide = end > start + 1 && text.width(part) > policy.measure + TOLERANCE;
            if is_too_wide && let Some(next) = tier.next() {
                self.open(text, policy, part, next);
            }
            start = end;
        }
    }
}

/// The difference that another order of addition may make.
const TOLERANCE: f64 = 1e-6;
