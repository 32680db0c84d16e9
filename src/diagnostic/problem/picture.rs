//! Problems of pictures on the page, found by `layout`.

use super::list::problems;
use crate::geometry::Abs;

/// A problem of a picture on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum PictureProblem {
    /// Figures side by side would be too narrow, so they are under one another.
    UnlikeShapes {
        /// The width that the narrowest would have.
        width: Abs,
    },
    /// A picture is so high for its width that it is set narrower than wanted.
    Tall {
        /// The width it is set at.
        width: Abs,
    },
    /// A picture and the text it belongs to are in different columns.
    Parted,
    /// The address under a QR code is too long for the width of the code.
    LongCodeAddress {
        /// The address as it is printed.
        address: String,
        /// The width.
        width: Abs,
    },
}

problems! {
    PictureProblem {
        UnlikeShapes: Warning = "unlike-shapes",
        Tall: Warning = "tall-figure",
        Parted: Warning = "parted-picture",
        LongCodeAddress: Warning = "long-code-address",
    }
}
