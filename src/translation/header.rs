//! The header of a new catalogue, and language tags in gettext's form.

use crate::calendar::Date;
use crate::definition::LanguageTag;
use crate::po::{Catalogue, PoHeader};

/// An empty catalogue for a file of this name, with the header fields that
/// `msgfmt --check` requires.
pub fn new_catalogue(
    name: &str,
    source_language: &LanguageTag,
    language: &LanguageTag,
    date: Date,
) -> Catalogue {
    let mut header = PoHeader::default();
    let time = format!("{date} 00:00+0000");
    let fields = [
        ("Project-Id-Version", name),
        ("PO-Revision-Date", &time),
        ("Last-Translator", "unknown"),
        ("Language-Team", "none"),
        ("Language", &gettext_tag(language)),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", &source_language.0),
    ];
    for (field, value) in fields {
        header.set(field, value);
    }
    Catalogue::new(header, Vec::new())
}

/// A language tag in gettext's form: `pt_BR` for `pt-BR`. A tag gettext has no
/// form for, such as `nl-x-eenvoudig`, stays as it is.
pub(super) fn gettext_tag(language: &LanguageTag) -> String {
    match language.0.split('-').collect::<Vec<_>>()[..] {
        [primary, region] if region.len() == 2 => format!("{primary}_{region}"),
        _ => language.0.clone(),
    }
}
