//! Everything that depends on a language, one file per language: its name, the
//! program's own terms, its months, digits and separators, the words it keeps
//! together on a line, the words by which a text goes on, its hyphenation limits, and the units, number words and
//! times of day a translation is checked by.
//!
//! This room holds the data and looks it up by language tag; a regional tag
//! (`de-AT`) finds its language. The rooms that use the data decide what to do
//! with it. Every field of a [`Locale`] is required; a language's file says
//! `UNKNOWN` for what the program does not know. Some seventy languages with only
//! a name and separators would each be an almost empty file, so they are rows of
//! one table in `others.rs`.
//!
//! CONTRIBUTING.md lists what a new language touches.

mod clock;
mod connecting;
mod hyphenation;
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
mod persian_months;
mod pl;
mod prs;
mod ru;
mod ti;
mod tr;
mod uk;

// A language's file reads `UNKNOWN` where the program lacks something.
use std::option::Option::None as UNKNOWN;

use crate::calendar::Months;
pub(crate) use clock::{ClockWords, DayPart, NO_WORDS, Shift};
pub(crate) use connecting::{ConnectingWords, SentenceWords, is_connecting};
pub use en::MONTHS as ENGLISH_MONTHS;
pub(crate) use en::term as english;
pub(crate) use hyphenation::{Compounds, Hyphenation, Prefix};
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

/// What the program knows about a language.
pub(crate) struct Locale {
    /// Its code, as [`LanguageTag::spoken`] gives it.
    pub(crate) code: &'static str,
    pub(crate) names: Option<Names>,
    /// The program's own terms in this language.
    pub(crate) terms: Option<fn(Term) -> &'static str>,
    pub(crate) months: Option<&'static MonthNames>,
    pub(crate) numbers: Numbers,
    /// The calling code of the country whose telephone numbers its leaflets
    /// write with a leading zero instead of that code.
    pub(crate) calling_code: Option<&'static str>,
    /// Whether I and İ are capitals of two different letters, ı and i.
    pub(crate) has_dotless_i: bool,
    /// The words that stay on one line with their neighbours.
    pub(crate) no_break: Option<&'static NoBreakWords>,
    /// Whether a one-letter word stays with the next word, as grammars of
    /// Polish, Czech and the East Slavic languages require.
    pub(crate) holds_single_letters: bool,
    /// The words that lead to the next word, with spaces between them: articles,
    /// prepositions, and short words such as `and`. A line of a heading seldom ends
    /// in one.
    pub(crate) leading_words: &'static str,
    /// Whether a space precedes some punctuation, as in French.
    pub(crate) spaces_signs: bool,
    /// The words that connect one line, word or name with the next.
    pub(crate) connecting: Option<&'static ConnectingWords>,
    /// The words that call what a picture shows right or wrong.
    pub(crate) right_and_wrong: Option<RightAndWrong>,
    /// Its hyphenation; an unknown language follows its patterns alone.
    pub(crate) hyphenation: Option<Hyphenation>,
    /// Its units, number words and times of day, for the check of a translation.
    pub(crate) vocabulary: Option<&'static Vocabulary>,
}

/// The words, in lower case, that alone under a picture call what it shows right
/// or wrong.
pub(crate) struct RightAndWrong {
    pub(crate) right: &'static [&'static str],
    pub(crate) wrong: &'static [&'static str],
    /// Words of these, each with a word that gives it another meaning beside it: `right`
    /// beside `left` is a side.
    pub(crate) contrasts: &'static [(&'static str, &'static str)],
}

/// The names of a language, in lower case.
pub(crate) struct Names {
    pub(crate) dutch: &'static str,
    pub(crate) english: &'static str,
    /// Other names people use.
    pub(crate) others: &'static [&'static str],
}

/// The months of the Gregorian calendar in a language, spelled as in CLDR 47
/// (`months`, `format`, `wide`) unless its file says otherwise.
pub(crate) struct MonthNames {
    /// The form used in a date: in Polish the genitive.
    pub(crate) dated: Months,
    /// Other cases, spellings and names, which are read but never written.
    pub(crate) others: &'static [&'static Months],
    /// Other spellings, and short forms that are not the first three letters of a
    /// month; they are read in every language.
    pub(crate) spellings: &'static [(&'static str, u32)],
    /// Figures read as a month: Roman numerals in Polish.
    pub(crate) figures: &'static [(&'static str, u32)],
    /// Whether a month takes endings, as in Turkish.
    pub(crate) have_endings: bool,
    /// Whether a month may come before its day, and then has a capital: `May 3`.
    pub(crate) may_precede_day: bool,
    /// A word between a day and its month: the 3rd *of* May. It is read in every
    /// language.
    pub(crate) between_day_and_month: &'static str,
    /// A month's name that is also the prefix of most verbs if written apart, and then
    /// is no month without a year.
    pub(crate) also_prefix: Option<&'static str>,
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
    /// The locale of a language, whatever script and region its tag names.
    pub(crate) fn of(language: &LanguageTag) -> Option<&'static Self> {
        let spoken = language.spoken();
        Self::all().find(|locale| locale.code == spoken)
    }

    /// All languages the program knows anything about.
    pub(crate) fn all() -> impl Iterator<Item = &'static Self> {
        FILES.iter().copied().chain(OTHERS)
    }
}

/// One of the program's own terms in a language, if known.
pub(crate) fn term(language: &LanguageTag, word: Term) -> Option<&'static str> {
    Some(Locale::of(language)?.terms?(word))
}

/// The months of a language in the form used in dates, if known.
pub(crate) fn months(language: &LanguageTag) -> Option<&'static Months> {
    Some(&Locale::of(language)?.months?.dated)
}

/// Whether a word is the name of a day in a language, or the abbreviation of one without its
/// full stop.
pub(crate) fn is_day(language: &LanguageTag, word: &str) -> bool {
    let days = Locale::of(language).and_then(|locale| locale.no_break).map_or("", |it| it.days);
    let word = word.to_lowercase();
    days.split_ascii_whitespace().any(|day| day == word)
}

/// The digits of a language, from zero on; Latin digits if unknown.
pub(crate) fn digits(language: &LanguageTag) -> &'static str {
    Locale::of(language).map_or(LATIN, |locale| locale.numbers.digits_of(language))
}

/// The separators a language uses with European digits, if known.
pub(crate) fn separators(language: &LanguageTag) -> Option<Separators> {
    Locale::of(language)?.numbers.separators_of(language)
}

/// Whether every noun of a language is written with a capital.
pub(crate) fn capitalizes_nouns(language: &LanguageTag) -> bool {
    matches!(language.spoken(), "de" | "lb")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LanguageTag, Locale, Names};

    #[test]
    fn code_and_names_of_a_language_are_unique() {
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
