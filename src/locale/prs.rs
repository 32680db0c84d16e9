//! Dari.

use super::{Locale, MonthNames, Names, Numbers, PERSIAN, POINT_AND_COMMA, Term, UNKNOWN, fa};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "prs",
    names: Some(Names { dutch: "dari", english: "dari", others: &[] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: PERSIAN,
        digits_in: &[],
        separators: Some(POINT_AND_COMMA),
        separators_in: &[],
        slash_is_decimal: true,
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: Some(&fa::NO_BREAK),
    holds_single_letters: false,
    spaces_signs: false,
    hyphenation: UNKNOWN,
    // Each language writes the other’s words now and then, so that both read all.
    vocabulary: Some(&fa::vocabulary::VOCABULARY),
};

/// The program's own terms in Dari: those of Farsi, which is written alike but
/// for what came from other languages. To be checked.
const fn term(word: Term) -> &'static str {
    match word {
        Term::Phone => "تلیفون",
        _ => fa::term(word),
    }
}

/// The months of the Gregorian calendar in Dari.
pub(super) const MONTHS: Months = [
    "جنوری",
    "فبروری",
    "مارچ",
    "اپریل",
    "می",
    "جون",
    "جولای",
    "اگست",
    "سپتمبر",
    "اکتوبر",
    "نومبر",
    "دسمبر",
];

/// Farsi and Dari have each other’s names, as their readers do.
static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[&fa::OTHER_SPELLINGS, &fa::MONTHS],
    spellings: &[],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
};
