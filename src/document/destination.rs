//! Links as they are written, before all anchors of a leaflet are known. Resolving them is left
//! to [`builder`](super::builder).

use super::NodeId;
use crate::diagnostic::Span;

/// Where a link leads, as it is written.
#[derive(Debug, Clone)]
pub(crate) enum Destination {
    /// An address outside the leaflet.
    Address(String),
    /// An id within the leaflet.
    Id(String, Span),
    /// Nowhere; that has been reported.
    Nowhere,
}

/// A link whose target is not known yet.
#[derive(Debug, Clone)]
pub(super) struct UnresolvedLink {
    pub(super) node: NodeId,
    pub(super) destination: Destination,
    pub(super) contents: String,
}
