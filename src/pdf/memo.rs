//! The memo of this room: pages, compressed streams, font programs and
//! drawings, kept from one file to the next. [`memo`](crate::memo) decides
//! what is kept and for how long.
//!
//! Each key holds all that its value is made from, and nothing is left out of
//! the comparison of two keys. The keys are beside what they are for.

use super::compress::StreamMemo;
use super::drawing::DrawingMemo;
use super::font::SubsetMemo;
use super::page_memo::PageMemo;

/// What was written, kept for the next file that needs the same. It belongs to the
/// [`TextMemo`](crate::shaping::TextMemo) by whose numbers it keeps pages.
#[derive(Debug, Default)]
pub struct PdfMemo {
    pub(super) streams: StreamMemo,
    pub(super) subsets: SubsetMemo,
    pub(super) drawings: DrawingMemo,
    pub(super) pages: PageMemo,
}

impl PdfMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self {
            streams: StreamMemo::once(),
            subsets: SubsetMemo::once(),
            drawings: DrawingMemo::once(),
            pages: PageMemo::once(),
        }
    }

    /// The number of streams that were compressed, apart from the cross-references,
    /// which differ in every file.
    pub fn compressed(&self) -> usize {
        self.streams.made()
    }

    /// The number of pages that were written.
    pub fn pages(&self) -> usize {
        self.pages.written()
    }

    /// Ends a round, keeping at most `most` bytes of each.
    pub fn end_round(&self, most: usize) {
        self.streams.end_round(most);
        self.subsets.end_round(most);
        self.drawings.end_round(most);
        self.pages.end_round(most);
    }
}
