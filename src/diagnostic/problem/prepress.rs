use super::list::problems;
use crate::geometry::Abs;

/// What is wrong with a picture at the size at which it is printed.
#[derive(Debug, Clone, PartialEq)]
pub enum PrepressProblem {
    /// It has too few pixels.
    CoarsePicture {
        /// Its path as written.
        path: String,
        /// How wide it is printed.
        width: Abs,
        /// How wide it may be printed at most.
        most: Abs,
    },
    /// A picture of pixels within a drawing has too few of them.
    CoarseWithin {
        /// The path of the drawing as written.
        path: String,
        /// How wide the drawing is printed.
        width: Abs,
        /// How wide the drawing may be printed at most.
        most: Abs,
    },
    /// A QR code too small for a camera.
    SmallCode {
        /// How wide it is printed.
        width: Abs,
        /// How wide it must be at least.
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
