//! Leaflets as people type and paste them, by the generator of the tests: the
//! bytes are its choices. Whatever they make, there is a PDF or an error, and
//! the same definition gives the same bytes.

#![no_main]

#[path = "../../tests/it/generator/mod.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod generator;

use leaflet::Overrides;
use leaflet::diagnostic::{Format, Language, Source, has_errors, render};
use leaflet::files::Resources;
use libfuzzer_sys::fuzz_target;

use generator::chance::Chance;
use generator::leaflet::{Freedom, leaflet};
use generator::slips::with_slips;

/// Where the generator's pictures and fonts are.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fuzz_target!(|bytes: &[u8]| {
    let mut chance = Chance::replay(bytes);
    let made = leaflet(&mut chance, Freedom::Everything);
    let definition = match chance.one_in(2) {
        true => with_slips(&mut chance, &made.typed.source),
        false => made.typed.source,
    };
    let resources = Resources::new(ROOT);
    let resources = match made.practice {
        Some(practice) => resources.with_practice(Source::new("practice.toml", practice), ROOT),
        None => resources,
    };
    let source = Source::new("leaflet.toml", definition);
    let compiled = leaflet::compile(&source, &resources, Overrides::default());
    assert_eq!(compiled.pdf.is_none(), has_errors(&compiled.diagnostics));
    render(&compiled.diagnostics, Language::Dutch, Format::Human { color: false });
    render(&compiled.diagnostics, Language::English, Format::Json);
    let again = leaflet::compile(&source, &resources, Overrides::default());
    assert!(again.pdf == compiled.pdf, "the same definition gives the same bytes");
});
