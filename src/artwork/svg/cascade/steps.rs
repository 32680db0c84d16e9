//! The limit on how much work matching selectors may take.

use std::cell::Cell;

/// The number of elements that rules may look at: a drawing of a hundred
/// thousand elements and a hundred classes needs a tenth.
const MOST_STEPS: u64 = 50_000_000;

/// The number of elements that rules may still look at: a sheet of thousands
/// of rules for descendants of thousands of elements uses it up.
pub(super) struct Steps(Cell<u64>);

impl Steps {
    /// All steps of a drawing.
    pub(super) fn new() -> Self {
        Self(Cell::new(MOST_STEPS))
    }

    /// Takes one step; false when none is left.
    pub(super) fn take(&self) -> bool {
        self.take_many(1)
    }

    /// Takes several steps at once; false when none was left.
    pub(super) fn take_many(&self, count: usize) -> bool {
        let left = self.0.get();
        self.0.set(left.saturating_sub(count as u64));
        left > 0
    }

    /// Whether all steps are taken.
    pub(super) fn are_taken(&self) -> bool {
        self.0.get() == 0
    }
}
