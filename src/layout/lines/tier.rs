//! The tiers of break points, from free to last resort.

use super::policy::Purpose;
use crate::shaping::BreakKind;

/// How undesirable a break point is. A line ends at a point that is not free
/// only if the text between two points of a better tier is wider than the
/// measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// Free: a break is always possible, or left to the style.
    Free,
    /// The break divides a group of words.
    Loose,
    /// The break separates a number from its unit.
    Tight,
    /// The break divides a word or an address.
    Word,
    /// The break divides an address where it is easily misread.
    AtSign,
    /// The break divides a word at any character.
    Character,
}

impl Tier {
    /// The tier of a kind of break in a text of this purpose.
    pub(super) fn of(kind: BreakKind, purpose: Purpose) -> Self {
        match kind {
            BreakKind::Space | BreakKind::Mandatory | BreakKind::Letter | BreakKind::Unspaced => {
                Self::Free
            }
            BreakKind::OwnHyphen if purpose == Purpose::Running => Self::Free,
            BreakKind::BeforeDash if purpose == Purpose::Display => Self::Free,
            BreakKind::Loose => Self::Loose,
            BreakKind::Tight | BreakKind::BeforeDash => Self::Tight,
            BreakKind::OwnHyphen | BreakKind::Joint | BreakKind::Pattern | BreakKind::Address => {
                Self::Word
            }
            BreakKind::AtSign => Self::AtSign,
            BreakKind::Character => Self::Character,
        }
    }

    /// Whether a line of any text may end at such a break.
    pub(super) fn is_free(kind: BreakKind) -> bool {
        [Purpose::Running, Purpose::Display]
            .into_iter()
            .all(|purpose| Self::of(kind, purpose) == Self::Free)
    }

    /// The next worse tier.
    pub(super) fn next(self) -> Option<Self> {
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
