//! The memo of this room: texts that were measured, with the lines chosen for
//! them, kept from one layout to the next.

use std::sync::Arc;

use super::chosen::{ChosenLines, MOST_POLICIES};
use super::measured::{BreakPoint, Line, MeasuredText, measure};
use super::policy::Policy;
use crate::memo::Memo;
use crate::shaping::ShapedText;

/// Texts that were measured and broken into lines, kept for the next layout of
/// the same text. It belongs to the [`TextMemo`](crate::shaping::TextMemo) by
/// whose numbers it keeps them: a text without a number is measured anew.
#[derive(Debug, Default)]
pub struct LineMemo {
    texts: Memo<u64, MeasuredPoints>,
}

/// What is kept of a measured text.
#[derive(Debug, Clone)]
struct MeasuredPoints {
    points: Arc<[BreakPoint]>,
    widest: f64,
    chosen: Arc<ChosenLines<Line>>,
}

impl LineMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { texts: Memo::once() }
    }

    /// Ends a round, keeping at most `most` bytes of it.
    pub fn end_round(&self, most: usize) {
        self.texts.end_round(most);
    }

    /// Measures a text, unless it was measured before.
    pub(in crate::layout) fn measure<'a>(&self, shaped: &'a ShapedText) -> MeasuredText<'a> {
        let Some(number) = shaped.number.filter(|_| self.texts.keeps()) else {
            return measure(shaped);
        };
        if let Some(MeasuredPoints { points, widest, chosen }) = self.texts.get(&number) {
            return MeasuredText { shaped, points, widest, chosen };
        }
        let MeasuredText { points, widest, chosen, .. } = measure(shaped);
        let kept = MeasuredPoints { points, widest, chosen };
        let weight = weight(&kept);
        let kept = self.texts.keep(Some(number), || (kept.clone(), weight)).unwrap_or(kept);
        let MeasuredPoints { points, widest, chosen } = kept;
        MeasuredText { shaped, points, widest, chosen }
    }
}

/// The approximate size of a measured text in bytes, with lines for each policy.
fn weight(text: &MeasuredPoints) -> usize {
    // A line seldom has fewer than four break points.
    let lines = size_of::<Line>() * text.points.len().div_ceil(4) + size_of::<Policy>();
    size_of_val(&*text.points) + MOST_POLICIES / 2 * lines + size_of::<MeasuredPoints>()
}
