//! The memo of this room: measured texts with their lines, and filled columns, kept from
//! one layout to the next. Each part is beside what it is for.

use std::sync::Arc;

use super::columns::FillMemo;
use super::lines::LineMemo;

/// What was found in a layout, kept for the next. It belongs to the
/// [`TextMemo`](crate::shaping::TextMemo) by whose numbers it keeps texts.
#[derive(Debug, Default)]
pub struct LayoutMemo {
    pub(super) lines: LineMemo,
    pub(super) fills: Arc<FillMemo>,
}

impl LayoutMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { lines: LineMemo::once(), fills: Arc::new(FillMemo::once()) }
    }

    /// Ends a round, keeping at most `most` bytes of each.
    pub fn end_round(&self, most: usize) {
        self.lines.end_round(most);
        self.fills.end_round(most);
    }
}
