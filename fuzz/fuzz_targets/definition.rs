//! The bytes of a definition, through the whole road: whatever they are, there
//! is a PDF or an error, and each mistake lies in its file.

#![no_main]

use leaflet::Overrides;
use leaflet::diagnostic::{Format, Language, Source, has_errors, render};
use leaflet::files::Resources;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let source = Source::new("leaflet.toml", text);
    // Pictures are the other target's; here a definition finds none.
    let resources = Resources::new("fuzz/no-such-folder");
    let compiled = leaflet::compile(&source, &resources, Overrides::default());
    assert_eq!(compiled.pdf.is_none(), has_errors(&compiled.diagnostics));
    render(&compiled.diagnostics, Language::Dutch, Format::Human { color: false });
});
