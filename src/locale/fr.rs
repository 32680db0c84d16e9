//! French: its units, times and signs; its number words and months are not known,
//! and the program has no terms in it.

use super::{COMMA_AND_SPACE, Hyphenation, LATIN, Locale, Names, Numbers, UNKNOWN};

pub(super) static LOCALE: Locale = Locale {
    code: "fr",
    names: Some(Names { dutch: "frans", english: "french", others: &[] }),
    terms: UNKNOWN,
    months: UNKNOWN,
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_SPACE),
        separators_in: &[],
        slash_is_decimal: false,
    },
    calling_code: Some("33"),
    has_dotless_i: false,
    no_break: UNKNOWN,
    holds_single_letters: false,
    spaces_signs: true,
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
};
