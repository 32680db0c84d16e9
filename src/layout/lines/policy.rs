//! The settings by which the lines of a text are chosen.

use crate::definition::{Align, Hyphenate};

/// The purpose of a text, as far as its lines are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::layout) enum Purpose {
    /// Running text, whose last line may have any length.
    Running,
    /// A heading or caption: its lines are similar in length and preferably end
    /// where the sentence pauses, and its words stay whole.
    Display,
}

/// The settings for choosing the lines of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::layout) struct Policy {
    /// The width of a full line, in em.
    pub measure: f64,
    /// The alignment of line ends.
    pub align: Align,
    /// Which words are hyphenated.
    pub hyphenate: Hyphenate,
    /// The purpose of the text.
    pub purpose: Purpose,
}

impl Policy {
    /// The width that no line of several pieces exceeds, in em: more than
    /// squeezing allows, and by more than a hyphen.
    pub(super) fn widest_squeezed(&self) -> f64 {
        1.2 * self.measure + 1.0
    }
}
