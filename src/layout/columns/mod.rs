//! Filling columns: a search over the legal breaks of a flow for the least
//! total cost. Balancing the last page is the same search, for the height that
//! costs least.

mod column;
mod fill;
mod page;
#[cfg(test)]
mod tests;

pub(super) use fill::{FilledFlow, FlowPages, exceed, fill};
