//! Spanish: its units and signs; its number words and months are not known, and the
//! program has no terms in it.

use super::{
    COMMA_AND_POINT, Hyphenation, LATIN, Locale, Names, Numbers, POINT_AND_COMMA, UNKNOWN,
};

pub(super) static LOCALE: Locale = Locale {
    code: "es",
    names: Some(Names { dutch: "spaans", english: "spanish", others: &["castilian"] }),
    terms: UNKNOWN,
    months: UNKNOWN,
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_POINT),
        separators_in: &[(&["419", "MX", "US"], POINT_AND_COMMA)],
        slash_is_decimal: false,
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: UNKNOWN,
    holds_single_letters: false,
    spaces_signs: false,
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
};
