//! Why a picture is not where the definition puts it.

use crate::geometry::Abs;

/// The reason why a picture is under the text it belongs beside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Displaced {
    /// The text beside it would be too narrow.
    ByNarrowText,
    /// The picture with its words is higher than a page.
    ByItsWords,
    /// Side by side with others of another shape, the narrowest would have this
    /// width.
    BesideUnlike(Abs),
}
