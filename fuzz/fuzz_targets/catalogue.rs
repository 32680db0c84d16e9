//! The bytes of a catalogue of translations: whatever they are, there is a
//! catalogue or a mistake, and what can be read without one is written so that
//! it is read the same. A leaflet that is translated by it is a PDF or a
//! mistake as well.

#![no_main]

use leaflet::compile::{CatalogueFiles, Target};
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{Format, Language, Source, has_errors, render};
use leaflet::files::Resources;
use leaflet::po::{self, Catalogue};
use leaflet::{Overrides, Session};
use libfuzzer_sys::fuzz_target;

/// A leaflet with a text of each kind that a translation must keep.
const LEAFLET: &str = "title = 'Knie'\nlanguage = 'nl'\n[[section]]\nheading = 'Doen'\ntext = \'\'\'\n\
    Neem **70 mg**, bel 020 123 45 67 op 24 november 2026 of [lees meer](https://www.example.nl).\n\n\
    - Naam: ____\n- [ ] ja\n\n| a | b |\n|---|---|\n| een\\\ntwee | 1,5 |\n\'\'\'\n";

fuzz_target!(|bytes: &[u8]| {
    translate(bytes);
    let (catalogue, diagnostics) = po::read("leaflet.tr.po", bytes);
    render(&diagnostics, Language::Dutch, Format::Human { color: false });
    assert!(catalogue.is_some() || !diagnostics.is_empty(), "it is refused for a reason");
    let Some(catalogue) = catalogue.filter(|_| diagnostics.is_empty()) else { return };
    let written = po::write(&catalogue);
    let (again, diagnostics) = po::read("leaflet.tr.po", written.as_bytes());
    assert_eq!(diagnostics, []);
    assert_eq!(again.as_ref().map(said), Some(said(&catalogue)));
});

/// A draft by the catalogue.
fn translate(bytes: &[u8]) {
    let leaflet = CatalogueFiles {
        name: "leaflet".to_owned(),
        catalogue: Some(("leaflet.tr.po".to_owned(), bytes.to_vec())),
        review: None,
    };
    let target = Target {
        glossaries: Vec::new(),
        language: LanguageTag("tr".to_owned()),
        leaflet,
        practice: CatalogueFiles::default(),
        is_draft: true,
        original: Default::default(),
    };
    let source = Source::new("leaflet.toml", LEAFLET);
    let resources = Resources::new("fuzz/no-such-folder");
    let session = Session::once();
    let compiled = session.compile_translated(&source, &resources, Overrides::default(), &target);
    assert_eq!(compiled.pdf.is_none(), has_errors(&compiled.diagnostics));
    render(&compiled.diagnostics, Language::Dutch, Format::Human { color: false });
}

/// The header and the entries that a file keeps, the obsolete ones last: each
/// message, its translation, and the remarks of the translator.
fn said(catalogue: &Catalogue) -> Vec<(bool, Option<&str>, &str, &str, &[String])> {
    let mut said: Vec<_> = catalogue
        .entries
        .iter()
        .filter(|entry| !entry.is_obsolete || !entry.translation.value.is_empty())
        .map(|entry| {
            let (context, source) = entry.key();
            let translation = entry.translation.value.as_str();
            (entry.is_obsolete, context, source, translation, entry.comments.as_slice())
        })
        .collect();
    said.sort_by_key(|&(is_obsolete, ..)| is_obsolete);
    for (name, value) in &catalogue.header.fields {
        said.push((false, None, name, value, &catalogue.header.comments));
    }
    said
}
