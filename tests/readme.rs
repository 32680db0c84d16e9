//! Holds what the README shows against what the program says.
//!
//! `UPDATE_README=1 cargo test --test readme` writes its generated parts anew.

#![expect(clippy::unwrap_used, reason = "where it finds what it does not expect it must stop")]
#[path = "readme/checked.rs"]
mod checked;
#[path = "readme/languages.rs"]
mod languages;

use std::sync::Mutex;

use leaflet::definition::keys_in_markdown;
use leaflet::diagnostic::{Format, Language, Source, has_errors, render};
use leaflet::resources::Resources;
use leaflet::{Overrides, compile};

const README: &str = include_str!("../README.md");

/// What stands between `<!-- name -->` and `<!-- /name -->`.
fn part(name: &str) -> &'static str {
    let (_, rest) = README.split_once(&format!("<!-- {name} -->\n")).unwrap();
    rest.split_once(&format!("<!-- /{name} -->")).unwrap().0
}

/// The code block in a text, without its fences.
fn code_block<'a>(text: &'a str, language: &str) -> &'a str {
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

/// Fails unless a part of the README is as it is generated, and writes it anew
/// where that is asked for.
#[track_caller]
fn assert_generated(name: &str, generated: &str) {
    static WRITING: Mutex<()> = Mutex::new(());
    if std::env::var_os("UPDATE_README").is_some() {
        let _alone = WRITING.lock();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
        let now = std::fs::read_to_string(path).unwrap();
        let old = format!("<!-- {name} -->\n{}<!-- /{name} -->", part(name));
        let new = format!("<!-- {name} -->\n{generated}<!-- /{name} -->");
        std::fs::write(path, now.replace(&old, &new)).unwrap();
    }
    assert_eq!(part(name), generated);
}

#[test]
fn table_of_keys_is_the_one_definitions_are_read_by() {
    assert_generated("keys", &keys_in_markdown(Language::Dutch));
}

#[test]
fn what_is_checked_of_a_translation_is_what_the_check_finds() {
    assert_generated("checked", &checked::in_markdown());
}

#[test]
fn table_of_languages_is_what_their_locales_say() {
    assert_generated("languages", &languages::in_markdown());
}

#[test]
fn leaflet_in_short_is_a_leaflet() {
    let source = Source::new("leaflet.toml", code_block(README, "toml"));
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    let compiled = compile(&source, &resources, Overrides::default());
    assert!(!has_errors(&compiled.diagnostics), "{:?}", compiled.diagnostics);
}

#[test]
fn practice_in_short_is_a_practice_and_what_it_says_is_in_the_leaflet() {
    let mut blocks =
        README.split("```toml\n").skip(1).map(|block| block.split_once("```").unwrap().0);
    let (leaflet, about, practice) =
        (blocks.next().unwrap(), blocks.next().unwrap(), blocks.next().unwrap());
    let leaflet = leaflet.replacen("[[section]]", &format!("{about}\n[[section]]"), 1);
    let leaflet = leaflet.replace("Menopauze", "{practice.phone}, {practice.openingstijden}");
    let source = Source::new("leaflet.toml", leaflet);
    let root = env!("CARGO_MANIFEST_DIR");
    let practice = Source::new("practice.toml", practice);
    let resources = Resources::new(root).with_practice(practice, root);
    let compiled = compile(&source, &resources, Overrides::default());
    assert_eq!(compiled.diagnostics, []);
}

#[test]
fn error_is_shown_as_the_program_says_it() {
    let leaflet = code_block(README, "toml").replacen("heading =", "kop =", 1);
    let source = Source::new("leaflet.toml", leaflet);
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    let compiled = compile(&source, &resources, Overrides::default());
    let look = Format::Human { color: false };
    let said = render(&compiled.diagnostics, Language::Dutch, look);
    assert_eq!(code_block(part("error"), "").trim_end(), said.trim_end());
}
