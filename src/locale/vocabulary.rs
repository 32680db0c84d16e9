//! What a translation is read by: units, number words and times of day.
//!
//! A list of words is one text. The words are in lower case with spaces
//! between them; `_` is a space within a phrase. In [`Spelled`] that space may
//! be left out. Farsi and Dari are written without the zero-width non-joiner.

use super::{ClockWords, Spelled, Unit};

/// What is known of the words of a language.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    /// Its words for units, besides the symbols that every language writes.
    pub(crate) units: &'static [Spelled],
    /// Its number words.
    pub(crate) numerals: Option<&'static NumberWords>,
    /// Its words for times of day.
    pub(crate) clock: Option<&'static ClockWords>,
    /// What is between the days of a range or the last two of a list.
    pub(crate) between_days: &'static str,
    /// What is between two numbers that count the same.
    pub(crate) between_numbers: &'static str,
}

/// The number words of a language.
#[derive(Debug)]
pub(crate) struct NumberWords {
    /// Nought to twenty, tens, hundred, thousand, million, in all their forms.
    pub(crate) cardinals: &'static [(u32, &'static str)],
    /// Words that may say a number and may say something else: the article
    /// *a*, the pronoun *one*, *both*, *other*. They can stand for a number of
    /// the source, and no number need stand for them.
    pub(crate) loose: &'static [(u32, &'static str)],
    /// *Third*, *fourth*: a place in a row, or a part of a whole.
    pub(crate) ordinals: &'static [(u32, &'static str)],
    /// Numerator, denominator and the words for such a part, or for such a
    /// part more than one: *half*, *three quarters*, *anderhalf*.
    pub(crate) fractions: &'static [(u32, u32, &'static str)],
    /// What adds a half to the number before it: Turkish *buçuk*.
    pub(crate) and_half: &'static str,
    /// A number and its unit in one word: *twice*, *kwartier*, Arabic duals.
    pub(crate) quantities: &'static [(u32, Unit, &'static str)],
    /// The same, in words that may say something else: *daily*, *once*.
    pub(crate) loose_quantities: &'static [(u32, Unit, &'static str)],
    /// Those of them that certainly say a number only where a unit or another
    /// [noun](Unit::is_noun) that is counted follows: Turkish *altı* is six, and
    /// what is beneath.
    pub(crate) only_counting: &'static str,
    /// *And* between the parts of a number.
    pub(crate) joints: &'static str,
    /// What may come between a part and its unit: half *of an* hour.
    pub(crate) fillers: &'static str,
    /// Endings that a number word may take.
    pub(crate) endings: &'static str,
    /// What may be written together with a number word, before it.
    pub(crate) prefixes: &'static str,
    /// Endings of a noun of which there are two.
    pub(crate) dual_endings: &'static str,
    /// Forms of number words that begin a longer word which ends in a unit:
    /// Polish *dwu* in *dwugodzinny*.
    pub(crate) combining: &'static [(u32, &'static str)],
    /// *Minus*, before a number.
    pub(crate) minus: &'static str,
    /// *Below zero*, before or after a number.
    pub(crate) below_zero: &'static str,
    /// What comes between the two numbers of *one in three*.
    pub(crate) ratios: &'static str,
    /// Whether it usually names the three of *one in three* first.
    pub(crate) names_whole_first: bool,
    /// What a number of times or an amount is counted by: *per day*, *weekly*.
    pub(crate) periods: &'static [(Unit, &'static str)],
    /// What comes before a time of day: *at* 8.
    pub(crate) clock: &'static str,
    /// Phrases with a number word in them that say no number.
    pub(crate) idioms: &'static str,
}
