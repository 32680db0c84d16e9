//! The rows of the manuals' table of languages: what a leaflet in each language
//! gets from the program.

use super::{FILES, LanguageTag, Locale, Term, digits, months, term};

/// What a leaflet in one language gets from the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageSupport {
    /// The language.
    pub language: LanguageTag,
    /// The heading of a warning; `None` if the program has no terms in this
    /// language.
    pub warning: Option<&'static str>,
    /// November in a date, if the months are known.
    pub november: Option<&'static str>,
    /// Its digits, from zero on.
    pub digits: &'static str,
    /// Whether the program knows which words stay with a number or a name.
    pub keeps_together: bool,
    /// Whether its words may be hyphenated.
    pub is_hyphenated: bool,
}

/// The languages with a file of their own.
pub fn supported_languages() -> Vec<LanguageSupport> {
    let support = |locale: &&Locale| {
        let language = LanguageTag(locale.code.to_owned());
        LanguageSupport {
            warning: term(&language, Term::Warning),
            november: months(&language).map(|months| months[10]),
            digits: digits(&language),
            keeps_together: locale.no_break.is_some(),
            is_hyphenated: locale.hyphenation.is_some(),
            language,
        }
    };
    FILES.iter().map(support).collect()
}
