//! The meanings of number words, as the lexicon finds them in a text.

use super::super::value::NumericValue;
use crate::locale::Unit;

/// The meaning of a word or phrase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    /// *Two*.
    Cardinal(u32),
    /// *One*: a number, or a word that means something else.
    Loose(u32),
    /// *Third*: a position, or a part of a whole.
    Ordinal(u32),
    /// *Half*.
    Fraction(NumericValue),
    /// Turkish *buçuk*, which adds a half to the number before it.
    AndHalf,
    /// *Twice*: a number and its unit. *Daily* is not sure: it may mean no number.
    Quantity { value: NumericValue, unit: Unit, is_sure: bool },
    /// *And* between the parts of a number.
    Joint,
    /// *Minus*.
    Minus,
    /// *Below zero*.
    BelowZero,
    /// A phrase that contains a number word but means no number.
    Idiom,
}

/// A number word or phrase found at a word of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) meaning: Meaning,
    /// The number of words.
    pub(super) length: usize,
    /// Whether *and* is joined to it.
    pub(super) is_joined: bool,
    /// Whether it has the ending of *in*, as in Turkish *üçte bir*.
    pub(super) is_in: bool,
}
