//! The bytes of a catalogue of translations: whatever they are, there is a
//! catalogue or a mistake, and what can be read without one is written so that
//! it is read the same.

#![no_main]

use leaflet::catalogue::{self, Catalogue};
use leaflet::diagnostic::{Format, Language, render};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (catalogue, diagnostics) = catalogue::read("leaflet.tr.po", bytes);
    render(&diagnostics, Language::Dutch, Format::Human { color: false });
    assert!(catalogue.is_some() || !diagnostics.is_empty(), "it is refused for a reason");
    let Some(catalogue) = catalogue.filter(|_| diagnostics.is_empty()) else { return };
    let written = catalogue::write(&catalogue);
    let (again, diagnostics) = catalogue::read("leaflet.tr.po", written.as_bytes());
    assert_eq!(diagnostics, []);
    assert_eq!(again.as_ref().map(said), Some(said(&catalogue)));
});

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
