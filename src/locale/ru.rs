//! Russian: its units and signs; its number words and months are not known, and the
//! program has no terms in it.

use super::{COMMA_AND_SPACE, Hyphenation, LATIN, Locale, Names, Numbers, UNKNOWN};

pub(super) static LOCALE: Locale = Locale {
    code: "ru",
    names: Some(Names { dutch: "russisch", english: "russian", others: &[] }),
    terms: UNKNOWN,
    months: UNKNOWN,
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_SPACE),
        separators_in: &[],
        slash_is_decimal: false,
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: UNKNOWN,
    holds_single_letters: true,
    spaces_signs: false,
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
};
