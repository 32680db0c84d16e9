//! What the check knows of the words of each language: its units, its number
//! words, and the small words around them. One file a language; a new language
//! is a new file here and a line in [`LANGUAGES`].
//!
//! A list of words is one text. The words are in lower case with spaces
//! between them; `_` is a space within a phrase. In [`Spelled`] that space may
//! be left out. Farsi and Dari are written without the zero-width non-joiner.

mod ar;
mod de;
mod en;
mod es;
mod fa;
mod fr;
mod nl;
mod pl;
mod prs;
mod ru;
mod signs;
mod ti;
mod tr;
mod uk;

use super::clock::ClockWords;
use super::unit::Unit;
use crate::definition::LanguageTag;
pub(super) use signs::SIGNS;

/// What is known of the words of a language.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// Its words for units, besides the [`SIGNS`] that every language writes.
    pub(super) units: &'static [Spelled],
    /// Its number words; `None` where they are not known.
    pub(super) numerals: Option<&'static Numerals>,
    /// Its words for times of day; `None` where they are not known.
    pub(super) clock: Option<&'static ClockWords>,
}

/// How a language writes a unit.
#[derive(Debug)]
pub(super) struct Spelled {
    pub(super) unit: Unit,
    /// Short forms and whole words, which match as they are.
    pub(super) signs: &'static str,
    /// Beginnings of words, which may have any ending.
    pub(super) words: &'static str,
}

const fn spelled(unit: Unit, signs: &'static str, words: &'static str) -> Spelled {
    Spelled { unit, signs, words }
}

/// The number words of a language.
#[derive(Debug)]
pub(super) struct Numerals {
    /// Nought to twenty, tens, hundred, thousand, million, in all their forms.
    pub(super) cardinals: &'static [(u32, &'static str)],
    /// Words that may say a number and may say something else: the article
    /// *a*, the pronoun *one*, *both*, *other*. They can stand for a number of
    /// the source, and no number need stand for them.
    pub(super) loose: &'static [(u32, &'static str)],
    /// *Third*, *fourth*: a place in a row, or a part of a whole.
    pub(super) ordinals: &'static [(u32, &'static str)],
    /// Numerator, denominator and the words for such a part, or for such a
    /// part more than one: *half*, *three quarters*, *anderhalf*.
    pub(super) fractions: &'static [(u32, u32, &'static str)],
    /// What adds a half to the number before it: Turkish *buçuk*.
    pub(super) and_half: &'static str,
    /// A number and its unit in one word: *twice*, *kwartier*, Arabic duals.
    pub(super) quantities: &'static [(u32, Unit, &'static str)],
    /// The same, in words that may say something else: *daily*, *once*.
    pub(super) loose_quantities: &'static [(u32, Unit, &'static str)],
    /// Those of them that certainly say a number only where a unit or another
    /// [noun](Unit::is_noun) that is counted follows: Turkish *altı* is six, and
    /// what is beneath.
    pub(super) only_counting: &'static str,
    /// *And* between the parts of a number.
    pub(super) joints: &'static str,
    /// What may stand between a part and its unit: half *of an* hour.
    pub(super) fillers: &'static str,
    /// Endings that a number word may take.
    pub(super) endings: &'static str,
    /// What may be written together with a number word, before it.
    pub(super) prefixes: &'static str,
    /// Endings of a noun of which there are two.
    pub(super) dual_endings: &'static str,
    /// Forms of number words that begin a longer word which ends in a unit:
    /// Polish *dwu* in *dwugodzinny*.
    pub(super) combining: &'static [(u32, &'static str)],
    /// *Minus*, before a number.
    pub(super) minus: &'static str,
    /// *Below zero*, before or after a number.
    pub(super) below_zero: &'static str,
    /// What stands between the two numbers of *one in three*.
    pub(super) ratios: &'static str,
    /// Whether it usually names the three of *one in three* first.
    pub(super) names_whole_first: bool,
    /// What a number of times or an amount is counted by: *per day*, *weekly*.
    pub(super) periods: &'static [(Unit, &'static str)],
    /// What stands before a time of day: *at* 8.
    pub(super) clock: &'static str,
    /// Phrases with a number word in them that say no number.
    pub(super) idioms: &'static str,
}

/// The languages whose words are known, by the codes of
/// [`LanguageTag::spoken`].
pub(super) static LANGUAGES: [(&str, &Vocabulary); 13] = [
    ("ar", &ar::ARABIC),
    ("de", &de::GERMAN),
    ("en", &en::ENGLISH),
    ("es", &es::SPANISH),
    ("fa", &fa::FARSI),
    ("fr", &fr::FRENCH),
    ("nl", &nl::DUTCH),
    ("pl", &pl::POLISH),
    ("prs", &prs::DARI),
    ("ru", &ru::RUSSIAN),
    ("ti", &ti::TIGRINYA),
    ("tr", &tr::TURKISH),
    ("uk", &uk::UKRAINIAN),
];

/// What is known of a language.
pub(super) fn of(language: &LanguageTag) -> Option<&'static Vocabulary> {
    let spoken = language.spoken();
    LANGUAGES.iter().find(|(known, _)| *known == spoken).map(|&(_, vocabulary)| vocabulary)
}

/// The code of a language whose words are known.
pub(super) fn name(language: &LanguageTag) -> Option<&'static str> {
    let spoken = language.spoken();
    LANGUAGES.iter().map(|&(known, _)| known).find(|known| *known == spoken)
}

/// What the check cannot read in a language, so that a person must look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// Its number words: *two*.
    NumberWords,
    /// Its number words, and all units but international signs such as `mg`.
    NumberWordsAndUnits,
}

/// What the check cannot read in a language; `None` where it reads all.
pub fn unread(language: &LanguageTag) -> Option<Unread> {
    match of(language) {
        Some(Vocabulary { numerals: Some(_), .. }) => None,
        Some(Vocabulary { numerals: None, .. }) => Some(Unread::NumberWords),
        None => Some(Unread::NumberWordsAndUnits),
    }
}
