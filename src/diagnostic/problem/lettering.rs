use super::list::problems;
use crate::geometry::Abs;

/// What is wrong with the words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum LetteringProblem {
    /// They are set in another typeface than the drawing asks for.
    OtherTypeface {
        /// Those it asks for.
        asked: Vec<String>,
        /// That of the leaflet.
        used: String,
    },
    /// The drawing is called decoration, so that nobody hears them.
    InDecoration,
    /// Letters that are too small to be read.
    SmallLetters {
        /// The size of the smallest, as printed.
        size: Abs,
        /// How wide the drawing is printed.
        width: Abs,
        /// How wide it must be for them to be readable.
        least: Abs,
    },
    /// Words that reach beyond the edge of the drawing, which cuts them off.
    CutOff {
        /// The words.
        words: String,
        /// How far they reach beyond it, as printed.
        by: Abs,
    },
    /// Words that lie beyond the edge of the drawing as a whole: no program shows
    /// them.
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
