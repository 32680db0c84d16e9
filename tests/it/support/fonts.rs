//! Fonts of a user's, as they are and as they should not be.

use std::path::Path;
use std::sync::Arc;

use leaflet::diagnostic::{Diagnostic, Source};
use leaflet::files::Resources;
use leaflet::{Compiled, Overrides, compile};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/languages/fonts");

/// A font file of the tests.
pub(crate) fn file(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(FOLDER).join(name)).unwrap()
}

/// A leaflet with lines of its own under `[style]`.
pub(crate) fn leaflet(language: &str, style: &str, text: &str) -> Arc<Source> {
    let definition = format!(
        "title = '{text}'\nlanguage = '{language}'\n\n[style]\n{style}\n\n[[section]]\ntext = '{text}'\n"
    );
    Source::new("leaflet.toml", definition)
}

/// A leaflet made with the fonts of the tests.
pub(crate) fn made(language: &str, style: &str, text: &str) -> Compiled {
    let resources = Resources::new(FOLDER);
    compile(&leaflet(language, style, text), &resources, Overrides::default())
}

/// A Dutch leaflet made with a font of these bytes, `font.ttf`.
pub(crate) fn made_with(font: &[u8], text: &str) -> Compiled {
    made_in("nl", font, text)
}

/// The same in another language.
pub(crate) fn made_in(language: &str, font: &[u8], text: &str) -> Compiled {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("font.ttf"), font).unwrap();
    let source = leaflet(language, "fonts = 'font.ttf'", text);
    compile(&source, &Resources::new(folder.path()), Overrides::default())
}

/// The codes of what is said.
pub(crate) fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|found| found.problem.code()).collect()
}

/// Where the record of a table stands in a file of one face.
fn record(font: &[u8], tag: &str) -> usize {
    let records = font[12..].chunks(16);
    12 + 16 * records.take(100).position(|record| record.starts_with(tag.as_bytes())).unwrap()
}

/// Where a table begins in a file of one face.
pub(crate) fn table(font: &[u8], tag: &str) -> usize {
    let record = record(font, tag);
    u32::from_be_bytes(font[record + 8..record + 12].try_into().unwrap()) as usize
}

/// The same with two bytes of a table changed.
pub(crate) fn with(mut font: Vec<u8>, tag: &str, offset: usize, number: u16) -> Vec<u8> {
    let at = table(&font, tag) + offset;
    font[at..at + 2].copy_from_slice(&number.to_be_bytes());
    font
}

/// The same with another name for a table.
pub(crate) fn renamed(mut font: Vec<u8>, tag: &str, name: &str) -> Vec<u8> {
    let at = record(&font, tag);
    font[at..at + 4].copy_from_slice(name.as_bytes());
    font
}
