//! Problems of a picture at its printed size, found by `prepress`.

use super::list::problems;
use crate::geometry::Abs;

/// A problem of a picture at its printed size.
#[derive(Debug, Clone, PartialEq)]
pub enum PrepressProblem {
    /// A picture has too few pixels.
    CoarsePicture {
        /// Its path as written.
        path: String,
        /// Its printed width.
        width: Abs,
        /// The largest width at which it can be printed.
        most: Abs,
    },
    /// A picture of pixels within a drawing has too few.
    CoarseWithin {
        /// The path of the drawing as written.
        path: String,
        /// The printed width of the drawing.
        width: Abs,
        /// The largest width at which the drawing can be printed.
        most: Abs,
    },
    /// A QR code is too small for a camera.
    SmallCode {
        /// Its printed width.
        width: Abs,
        /// The smallest width at which it works.
        least: Abs,
    },
}

problems! {
    PrepressProblem {
        CoarsePicture: Warning = "coarse-picture",
        CoarseWithin: Warning = "coarse-picture-in-drawing",
        SmallCode: Warning = "small-code",
    }
}
