//! Problems of the words in a drawing, found by `document` and `layout`.

use super::list::problems;
use crate::geometry::Abs;

/// A problem of the words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum LetteringProblem {
    /// The words are set in another typeface than the drawing asks for.
    OtherTypeface {
        /// The typefaces it asks for.
        asked: Vec<String>,
        /// The typeface of the leaflet.
        used: String,
    },
    /// The drawing is marked as decoration, so its words are not read aloud.
    InDecoration,
    /// Letters that are too small to read.
    SmallLetters {
        /// The printed size of the smallest letters.
        size: Abs,
        /// The printed width of the drawing.
        width: Abs,
        /// The width at which they are readable.
        least: Abs,
    },
    /// Words that are cut off by the edge of the drawing.
    CutOff {
        /// The words.
        words: String,
        /// How far they extend beyond it, as printed.
        by: Abs,
    },
    /// Words entirely outside the drawing: no program shows them.
    OutOfSight {
        /// The words.
        words: String,
    },
}

problems! {
    LetteringProblem {
        OtherTypeface: Warning = "other-typeface-in-drawing",
        InDecoration: Warning = "words-in-decoration",
        SmallLetters: Warning = "small-letters-in-drawing",
        CutOff: Error = "words-cut-off-in-drawing",
        OutOfSight: Warning = "words-out-of-sight-in-drawing",
    }
}
