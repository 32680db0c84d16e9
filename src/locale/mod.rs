//! What a language decides, one file a language: its name, the program's own
//! terms in it, its months, digits and separators, the words that are kept
//! together on a line, how near to its ends a word is divided, and the units,
//! number words and times of day by which a translation is checked.
//!
//! This room holds data and finds them by a language tag: that of a region
//! (`de-AT`) by its language. What is done with the data is left to the rooms
//! below. Every field of a [`Locale`] is required; what the program does not
//! know of a language, its file says as `UNKNOWN`. Some seventy languages of
//! which only the name and the separators are known would each be an empty file:
//! they are rows of one table, in `others.rs`.
//!
//! To add a language:
//!
//! 1. Write its file here after the model of `de.rs`, its units, number words
//!    and times in a `vocabulary` of its own, and delete its row in `others.rs`.
//!    The compiler asks for each field and each term.
//! 2. Add two lines below: its `mod`, and its entry in `FILES`.
//! 3. Add a face in `fonts` if none there has its script.
//! 4. Add a sample in `tests/languages`, and write the README's tables anew with
//!    `UPDATE_README=1 cargo test --test readme`.

mod clock;
mod hyphenation;
mod month_names;
mod no_break;
mod numbers;
mod others;
mod script_direction;
mod support;
mod tag;
mod terms;
mod units;
mod vocabulary;

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
mod ti;
mod tr;
mod uk;

// What a language’s file says where the program lacks something.
use std::option::Option::None as UNKNOWN;

use crate::calendar::Months;
pub(crate) use clock::{ClockWords, DayPart, NO_WORDS, Shift};
pub use en::MONTHS as ENGLISH_MONTHS;
pub(crate) use en::term as english;
pub(crate) use hyphenation::{Compounds, Hyphenation, Prefix};
pub(crate) use month_names::MonthNames;
pub use nl::MONTHS as DUTCH_MONTHS;
pub(crate) use no_break::NoBreakWords;
pub(crate) use numbers::Separators;
use numbers::{
    ARABIC, COMMA_AND_POINT, COMMA_AND_SPACE, LATIN, Numbers, PERSIAN, POINT_AND_APOSTROPHE,
    POINT_AND_COMMA,
};
use others::OTHERS;
pub use support::{LanguageSupport, supported_languages};
pub use tag::LanguageTag;
pub use terms::Term;
pub(crate) use units::{Spelled, Unit, spelled};
pub(crate) use vocabulary::{NumberWords, Vocabulary};

/// What the program knows of a language.
pub(crate) struct Locale {
    /// Its code, as [`LanguageTag::spoken`] gives it.
    pub(crate) code: &'static str,
    pub(crate) names: Option<Names>,
    /// The program's own terms in it.
    pub(crate) terms: Option<fn(Term) -> &'static str>,
    pub(crate) months: Option<&'static MonthNames>,
    pub(crate) numbers: Numbers,
    /// The calling code of the country whose telephone numbers its leaflets give
    /// with a nought instead of that code.
    pub(crate) calling_code: Option<&'static str>,
    /// Whether I and İ are the capitals of two letters, ı and i.
    pub(crate) has_dotless_i: bool,
    /// The words that a line does not part from their neighbours.
    pub(crate) no_break: Option<&'static NoBreakWords>,
    /// Whether a word of one letter stays with the next word, as grammars of
    /// Polish, Czech and the East Slavic languages ask.
    pub(crate) holds_single_letters: bool,
    /// Whether a space is put before some punctuation, as in French.
    pub(crate) spaces_signs: bool,
    /// How its words are divided; of an unknown one, as its patterns say.
    pub(crate) hyphenation: Option<Hyphenation>,
    /// Its units, number words and times of day, as the check of a translation
    /// reads them.
    pub(crate) vocabulary: Option<&'static Vocabulary>,
}

/// What a language is called, in lower case.
pub(crate) struct Names {
    pub(crate) dutch: &'static str,
    pub(crate) english: &'static str,
    /// What else people call it.
    pub(crate) others: &'static [&'static str],
}

/// The languages that have a file.
static FILES: &[&Locale] = &[
    &nl::LOCALE,
    &en::LOCALE,
    &de::LOCALE,
    &tr::LOCALE,
    &pl::LOCALE,
    &uk::LOCALE,
    &ar::LOCALE,
    &fa::LOCALE,
    &prs::LOCALE,
    &ti::LOCALE,
    &fr::LOCALE,
    &es::LOCALE,
    &ru::LOCALE,
];

impl Locale {
    /// What is known of a language, whatever script and region its tag names.
    pub(crate) fn of(language: &LanguageTag) -> Option<&'static Self> {
        let spoken = language.spoken();
        Self::all().find(|locale| locale.code == spoken)
    }

    /// All languages of which anything is known.
    pub(crate) fn all() -> impl Iterator<Item = &'static Self> {
        FILES.iter().copied().chain(OTHERS)
    }
}

/// One of the program's own terms in a language, if it knows that.
pub(crate) fn term(language: &LanguageTag, word: Term) -> Option<&'static str> {
    Some(Locale::of(language)?.terms?(word))
}

/// The months of a language as a date has them, if they are known.
pub(crate) fn months(language: &LanguageTag) -> Option<&'static Months> {
    Some(&Locale::of(language)?.months?.dated)
}

/// The digits of a language, from nought on: Latin ones where they are not known.
pub(crate) fn digits(language: &LanguageTag) -> &'static str {
    Locale::of(language).map_or(LATIN, |locale| locale.numbers.digits_of(language))
}

/// The separators in the numbers of a language, of European digits, if they are
/// known.
pub(crate) fn separators(language: &LanguageTag) -> Option<Separators> {
    Locale::of(language)?.numbers.separators_of(language)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LanguageTag, Locale, Names};

    #[test]
    fn code_and_every_name_of_a_language_are_its_own() {
        let mut known = BTreeSet::new();
        for locale in Locale::all() {
            let tag = LanguageTag::parse(locale.code).map(|tag| tag.0);
            assert_eq!(tag.as_deref(), Some(locale.code));
            assert!(known.insert(locale.code), "{}", locale.code);
            let Some(Names { dutch, english, others }) = locale.names.as_ref() else { continue };
            let english = (english != dutch).then_some(english);
            for name in std::iter::once(dutch).chain(english).chain(*others) {
                assert!(known.insert(name), "{name}");
            }
        }
    }
}
