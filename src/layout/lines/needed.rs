use super::cost::{Policy, Purpose};
use super::measured::{Line, MeasuredText};
use crate::shaping::BreakKind;

/// How much speaks against a place where a line may end. A line ends at one
/// that is not free only where what lies between two looser places is wider
/// than the measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    /// Nothing, or what the style decides.
    Free,
    /// It parts a group of words.
    Loose,
    /// It parts a number and its unit.
    Tight,
    /// It parts a word or an address.
    Word,
    /// It parts an address where it is easily misread.
    AtSign,
    /// It parts a word anywhere.
    Character,
}

impl Tier {
    fn of(kind: BreakKind, purpose: Purpose) -> Self {
        match kind {
            BreakKind::Space | BreakKind::Mandatory | BreakKind::Letter | BreakKind::Unspaced => {
                Self::Free
            }
            BreakKind::OwnHyphen if purpose == Purpose::Running => Self::Free,
            BreakKind::Loose => Self::Loose,
            BreakKind::Tight => Self::Tight,
            BreakKind::OwnHyphen | BreakKind::Joint | BreakKind::Pattern | BreakKind::Address => {
                Self::Word
            }
            BreakKind::AtSign => Self::AtSign,
            BreakKind::Character => Self::Character,
        }
    }

    fn next(self) -> Option<Self> {
        match self {
            Self::Free => Some(Self::Loose),
            Self::Loose => Some(Self::Tight),
            Self::Tight => Some(Self::Word),
            Self::Word => Some(Self::AtSign),
            Self::AtSign => Some(Self::Character),
            Self::Character => None,
        }
    }
}

/// The break points of a text that a measure makes necessary, whatever the style
/// says of them: those within a word or an address that is wider than a line, or
/// within a group of words that takes nearly all of one, and no others.
#[derive(Debug)]
pub(super) struct Needed {
    /// By point; empty if there are none.
    points: Vec<bool>,
}

impl Needed {
    /// The points that a policy's measure makes necessary.
    pub(super) fn of(text: &MeasuredText, policy: &Policy) -> Self {
        let mut needed = Self { points: Vec::new() };
        if text.widest > WIDE * policy.measure {
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
            let room = if tier == Tier::Free { WIDE * policy.measure } else { policy.measure };
            let is_too_wide = end > start + 1 && text.width(part) > room + TOLERANCE;
            if let (true, Some(next)) = (is_too_wide, tier.next()) {
                self.open(text, policy, part, next);
            }
            start = end;
        }
    }
}

/// A group wider than this part of a line may be parted at its loosest places:
/// whole, it would leave the line before it nearly empty.
const WIDE: f64 = 0.8;

/// What adding up in another order may change.
const TOLERANCE: f64 = 1e-6;
