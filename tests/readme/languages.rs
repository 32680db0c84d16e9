//! What a leaflet in each language gets from the program.

use std::fmt::Write as _;

use leaflet::diagnostic::Language;
use leaflet::locale::{LanguageSupport, supported_languages};

pub(crate) fn in_markdown() -> String {
    let mut rows: Vec<(String, LanguageSupport)> = supported_languages()
        .into_iter()
        .map(|it| (it.language.name(Language::Dutch).unwrap(), it))
        .collect();
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    let mut markdown = String::from(
        "| taal | | “Let op” | november | cijfers | houdt getal en woord bijeen | \
         breekt lange woorden af |\n\
         | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for (name, support) in rows {
        let LanguageSupport { language, warning, november, digits, .. } = &support;
        let unknown = |known: &Option<&'static str>| known.unwrap_or("onbekend");
        let keeps_together =
            if support.keeps_together { "ja" } else { "alleen internationale tekens" };
        let hyphenation = if support.is_hyphenated { "ja" } else { "nee" };
        writeln!(
            markdown,
            "| {name} | `{}` | {} | {} | {digits} | {keeps_together} | {hyphenation} |",
            language.0,
            unknown(warning),
            unknown(november),
        )
        .unwrap();
    }
    markdown
}
