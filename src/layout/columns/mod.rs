//! Filling columns: a search over the legal breaks of a flow for the least
//! total cost. Balancing the last page is the same search, for the height that
//! costs least.
//!
//! 1. [`fill()`] goes from page to page, up to the end of a flow.
//! 2. [`page`] finds the ways to fill the columns of one page.
//! 3. [`column`](mod@column) tells whether and how well entries fit into one column,
//!    of the height that [`heights`] adds up.
//!
//! [`memo`] keeps filled flows for the next layout.
//!
//! What fills columns sees only the entries of [`flow`](super::flow), never a
//! block.

mod column;
mod fill;
mod heights;
mod memo;
mod page;
#[cfg(test)]
mod tests;

pub(super) use fill::{FilledFlow, FlowPages, exceed, fill, fill_above};
pub(super) use memo::FillMemo;
