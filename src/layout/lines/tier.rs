use super::cost::Purpose;
use crate::shaping::BreakKind;

/// How much speaks against a place where a line may end. A line ends at one
/// that is not free only where what lies between two looser places is wider
/// than the measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
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
    /// What speaks against a kind of break in a text of some purpose.
    pub(super) fn of(kind: BreakKind, purpose: Purpose) -> Self {
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

    /// The next worse one.
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
