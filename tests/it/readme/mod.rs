//! Holds what the README and the manuals show against what the program does.
//!
//! `UPDATE=1 cargo test readme` writes their generated parts, the messages below
//! examples with mistakes, and the pictures of examples.

mod checked;
mod command;
mod document;
mod example;
mod languages;
mod links;
mod picture;

use document::{ARCHITECTURE, HANDLEIDING, MANUAL, README};
use leaflet::definition::keys_in_markdown;
use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use leaflet::{Overrides, compile};

use crate::support::golden::path;

#[test]
fn table_of_keys_is_the_one_definitions_are_read_by() {
    for manual in [HANDLEIDING, MANUAL] {
        manual.assert_generated("keys", &keys_in_markdown(manual.language));
    }
}

#[test]
fn what_is_checked_of_a_translation_is_what_the_check_finds() {
    for manual in [HANDLEIDING, MANUAL] {
        manual.assert_generated("checked", &checked::in_markdown(manual.language));
    }
}

#[test]
fn table_of_languages_is_what_their_locales_say() {
    for document in [README, HANDLEIDING, MANUAL] {
        document.assert_generated("languages", &languages::in_markdown(document.language));
    }
}

#[test]
fn examples_of_the_readme_build() {
    example::assert_examples(README);
}

/// The leaflets whose first pages are at the top of the README.
const SHOWN: [&str; 5] = [
    "leaflet.toml",
    "tests/leaflets/alendroninezuur/leaflet.toml",
    "tests/leaflets/knie-oefeningen/leaflet.toml",
    "tests/leaflets/heupoperatie/leaflet.toml",
    "tests/languages/everything-ar.toml",
];

#[test]
fn picture_at_the_top_of_the_readme_shows_pages_as_they_are() {
    let pdf_of = |name: &str| {
        let definition = std::fs::read_to_string(path(name)).unwrap();
        let resources = Resources::new(path(name).parent().unwrap());
        let compiled = compile(&Source::new(name, definition), &resources, Overrides::default());
        compiled.pdf.unwrap()
    };
    let pdfs = SHOWN.map(pdf_of).into();
    picture::assert_shows_side_by_side(&path("assets/leaflet.png"), pdfs);
}

#[test]
fn examples_of_the_dutch_manual_build() {
    example::assert_examples(HANDLEIDING);
}

#[test]
fn examples_of_the_english_manual_build() {
    example::assert_examples(MANUAL);
}

#[test]
fn example_of_the_architecture_builds() {
    example::assert_examples(ARCHITECTURE);
}

#[test]
fn commands_of_the_documents_run_as_they_stand() {
    for document in [README, HANDLEIDING, MANUAL] {
        command::assert_commands(document);
    }
}
