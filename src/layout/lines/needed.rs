use super::cost::Policy;
use super::measured::{Line, MeasuredText};
use super::tier::Tier;

/// The break points of a text that a measure makes necessary, whatever the style
/// says of them: those within a word, an address or a group of words that is
/// wider than a line, and no others.
#[derive(Debug)]
pub(super) struct Needed {
    /// By point; empty if there are none.
    points: Vec<bool>,
}

impl Needed {
    /// The points that a policy's measure makes necessary.
    pub(super) fn of(text: &MeasuredText, policy: &Policy) -> Self {
        let mut needed = Self { points: Vec::new() };
        if text.widest > policy.measure {
            needed.points = vec![false; text.points.len()];
            let whole = Line { start: 0, end: text.points.len() as u32 - 1 };
            needed.open(text, policy, whole, Tier::Free);
        }
        needed
    }

    /// Whether a point is one of them.
    pub(super) fn has(&self, point: u32) -> bool {
        self.points.get(point as usize).is_some_and(|&is_needed| is_needed)
    }

    /// Opens the places of a tier within a stretch, and of the next ones within
    /// each part that is still too wide.
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
            if let (true, Some(next)) = (is_too_wide, tier.next()) {
                self.open(text, policy, part, next);
            }
            start = end;
        }
    }
}

/// What adding up in another order may change.
const TOLERANCE: f64 = 1e-6;
