//! The memo of this room: texts that were measured, with what was found about
//! their lines, kept from one layout to the next.

use std::cell::RefCell;
use std::sync::Arc;

use super::by_policy::MOST_POLICIES;
use super::measured::{BreakPoint, FoundLines, Line, MeasuredText, measure};
use super::policy::Policy;
use crate::memo::Memo;
use crate::shaping::ShapedText;

/// Texts that were measured and broken into lines, kept for the next layout of
/// the same text. It belongs to the [`TextMemo`](crate::shaping::TextMemo) by
/// whose numbers it keeps them: a text without a number is measured anew.
#[derive(Debug, Default)]
pub(in crate::layout) struct LineMemo {
    texts: Memo<u64, MeasuredPoints>,
}

/// What is kept of a measured text.
#[derive(Debug, Clone)]
struct MeasuredPoints {
    points: Arc<[BreakPoint]>,
    widest: f64,
    is_in_order: bool,
    found: Arc<FoundLines>,
}

impl MeasuredPoints {
    fn of(text: MeasuredText) -> Self {
        let MeasuredText { points, widest, is_in_order, found, .. } = text;
        Self { points, widest, is_in_order, found }
    }

    fn with(self, shaped: &ShapedText) -> MeasuredText<'_> {
        let Self { points, widest, is_in_order, found } = self;
        MeasuredText { shaped, points, widest, is_in_order, found, senses: RefCell::default() }
    }
}

impl LineMemo {
    /// A memo that keeps nothing.
    pub(in crate::layout) fn once() -> Self {
        Self { texts: Memo::once() }
    }

    /// Ends a round, keeping at most `most` bytes of it.
    pub(in crate::layout) fn end_round(&self, most: usize) {
        self.texts.end_round(most);
    }

    /// Measures a text, unless it was measured before.
    pub(in crate::layout) fn measure<'a>(&self, shaped: &'a ShapedText) -> MeasuredText<'a> {
        let Some(number) = shaped.number.filter(|_| self.texts.keeps()) else {
            return measure(shaped);
        };
        if let Some(kept) = self.texts.get(&number) {
            return kept.with(shaped);
        }
        let kept = MeasuredPoints::of(measure(shaped));
        let weight = weight(&kept);
        self.texts.keep(Some(number), || (kept.clone(), weight)).unwrap_or(kept).with(shaped)
    }
}

/// The approximate size of a measured text in bytes, with lines for each policy.
fn weight(text: &MeasuredPoints) -> usize {
    // A line seldom has fewer than four break points.
    let lines = size_of::<Line>() * text.points.len().div_ceil(4);
    let found = lines + size_of::<(Policy, Arc<[Line]>)>() + size_of::<(Policy, u64)>();
    size_of_val(&*text.points) + MOST_POLICIES / 2 * found + size_of::<MeasuredPoints>()
}
