//! What a leaflet in each language gets from the program.

use std::fmt::Write as _;

use leaflet::diagnostic::Language;
use leaflet::locale::{LanguageSupport, supported_languages};

/// The table of languages, in the language of a document.
pub(crate) fn in_markdown(speaker: Language) -> String {
    let [heads, yes, no, unknown, signs] = match speaker {
        Language::Dutch => [
            "taal | | “Let op” | november | cijfers | houdt getal en woord bijeen | \
             breekt lange woorden af",
            "ja",
            "nee",
            "onbekend",
            "alleen internationale tekens",
        ],
        Language::English => [
            "language | | “Please note” | November | digits | keeps a number and its word together | \
             divides long words",
            "yes",
            "no",
            "unknown",
            "international symbols only",
        ],
    };
    let mut rows: Vec<(String, LanguageSupport)> = supported_languages()
        .into_iter()
        .map(|it| (it.language.name(speaker).unwrap(), it))
        .collect();
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    let mut markdown = format!("| {heads} |\n| --- | --- | --- | --- | --- | --- | --- |\n");
    for (name, support) in rows {
        let LanguageSupport { language, warning, november, digits, .. } = &support;
        let known = |word: &Option<&'static str>| word.unwrap_or(unknown);
        let keeps_together = if support.keeps_together { yes } else { signs };
        let hyphenation = if support.is_hyphenated { yes } else { no };
        writeln!(
            markdown,
            "| {name} | `{}` | {} | {} | {digits} | {keeps_together} | {hyphenation} |",
            language.0,
            known(warning),
            known(november),
        )
        .unwrap();
    }
    markdown
}
