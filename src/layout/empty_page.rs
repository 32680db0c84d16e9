//! A page that stays empty, for a finding.

use crate::document::NodeId;
use crate::geometry::Abs;

/// A page before the last of which more than a quarter stays empty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct EmptyPage {
    /// The number of the page.
    pub page: u32,
    /// The picture that does not fit there.
    pub figure: NodeId,
    /// The height it takes with its words.
    pub height: Abs,
    /// The height of the place.
    pub room: Abs,
    /// The width at which it fits there, if that was found.
    pub width: Option<Abs>,
}
