//! Dari: its own months and a few terms; the rest is as in Farsi (`fa`).

use super::persian_months::{DARI, FARSI, FARSI_VARIANTS};
use super::{
    Locale, MonthNames, Names, Numbers, PERSIAN, POINT_AND_COMMA, RightAndWrong, Term, UNKNOWN, fa,
};

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
        day_endings: "",
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: Some(&fa::NO_BREAK),
    holds_single_letters: false,
    leading_words: fa::LOCALE.leading_words,
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["بلی", "درست"],
        wrong: &["نه", "نادرست", "غلط"],
        contrasts: &[],
    }),
    connecting: UNKNOWN,
    hyphenation: UNKNOWN,
    // Each language sometimes uses the other's words, so both read all of them.
    vocabulary: Some(&fa::vocabulary::VOCABULARY),
};

/// The program's own terms in Dari: those of Farsi, which is written alike except
/// for loan words. To be checked.
const fn term(word: Term) -> &'static str {
    match word {
        Term::Phone => "تلیفون",
        _ => fa::term(word),
    }
}

/// Farsi and Dari read each other's names, as their readers do.
static MONTH_NAMES: MonthNames = MonthNames {
    dated: DARI,
    others: &[&FARSI_VARIANTS, &FARSI],
    spellings: &[],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: Some("می"),
};
