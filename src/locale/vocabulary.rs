//! The vocabulary a translation is checked with: units, number words and times
//! of day. `translation::parity` reads texts with it.
//!
//! A list of words is one string of lower-case words with spaces between them;
//! `_` is a space within a phrase. In [`Spelled`] that space is optional. Farsi
//! and Dari are written without the zero-width non-joiner.

use super::{ClockWords, Spelled, Unit};

/// The vocabulary of a language.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// Its words for units, besides the symbols that every language writes.
    pub(crate) units: &'static [Spelled],
    /// Its number words.
    pub(crate) numerals: Option<&'static NumberWords>,
    /// Its words for times of day.
    pub(crate) clock: Option<&'static ClockWords>,
    /// Words between the days of a range or the last two days of a list.
    pub(crate) between_days: &'static str,
    /// Words between two numbers that count the same thing.
    pub(crate) between_numbers: &'static str,
}

/// The number words of a language.
#[derive(Debug)]
pub(crate) struct NumberWords {
    /// Zero to twenty, the tens, hundred, thousand and million, in all forms.
    pub(crate) cardinals: &'static [(u32, &'static str)],
    /// Ambiguous words, which may or may not mean a number: the article *a*, the
    /// pronoun *one*, *both*, *other*. They can translate a number of the source,
    /// but need no number in the translation.
    pub(crate) loose: &'static [(u32, &'static str)],
    /// *Third*, *fourth*: a position, or a part of a whole.
    pub(crate) ordinals: &'static [(u32, &'static str)],
    /// Numerator, denominator and the words for a fraction, also one above 1:
    /// *half*, *three quarters*, *anderhalf*.
    pub(crate) fractions: &'static [(u32, u32, &'static str)],
    /// Words that add a half to the number before them: Turkish *buçuk*.
    pub(crate) and_half: &'static str,
    /// A number and its unit in one word: *twice*, *kwartier*, Arabic duals.
    pub(crate) quantities: &'static [(u32, Unit, &'static str)],
    /// Quantities in words that may mean something else: *daily*, *once*.
    pub(crate) loose_quantities: &'static [(u32, Unit, &'static str)],
    /// Number words that certainly mean a number only before a unit or another
    /// counted [noun](Unit::is_noun): Turkish *altı* is *six* and *under*.
    pub(crate) only_counting: &'static str,
    /// *And* between the parts of a number.
    pub(crate) joints: &'static str,
    /// Words allowed between a fraction and its unit: half *of an* hour.
    pub(crate) fillers: &'static str,
    /// Endings a number word may take.
    pub(crate) endings: &'static str,
    /// Prefixes a number word may take.
    pub(crate) prefixes: &'static str,
    /// Endings of a noun in the dual.
    pub(crate) dual_endings: &'static str,
    /// Forms of number words at the beginning of a compound that ends in a unit:
    /// Polish *dwu* in *dwugodzinny*.
    pub(crate) combining: &'static [(u32, &'static str)],
    /// *Minus*, before a number.
    pub(crate) minus: &'static str,
    /// *Below zero*, before or after a number.
    pub(crate) below_zero: &'static str,
    /// Words between the two numbers of *one in three*.
    pub(crate) ratios: &'static str,
    /// Whether the language usually names the three of *one in three* first.
    pub(crate) names_whole_first: bool,
    /// Phrases for a rate: *per day*, *weekly*.
    pub(crate) periods: &'static [(Unit, &'static str)],
    /// Words before a time of day: *at* 8.
    pub(crate) clock: &'static str,
    /// Phrases that contain a number word but mean no number.
    pub(crate) idioms: &'static str,
}
