use super::{FILES, LanguageTag, Locale, Term, digits, months, term};

/// What a leaflet in a language gets from the program, for a table of languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageSupport {
    /// The language.
    pub language: LanguageTag,
    /// One of the program's own terms in it, that over a warning; `None` where
    /// it knows none of them.
    pub warning: Option<&'static str>,
    /// The month of November in a date, if the months are known.
    pub november: Option<&'static str>,
    /// Its digits, from nought on.
    pub digits: &'static str,
    /// Whether the words are known that a line does not part from a number or a
    /// name.
    pub keeps_together: bool,
    /// Whether its words may be divided at the end of a line.
    pub is_hyphenated: bool,
}

/// The languages of which the program knows words.
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
