//! Holds what the README shows against what the program says.
//!
//! `UPDATE=1 cargo test --test it readme` writes its generated parts anew.

mod checked;

use std::sync::Mutex;

use leaflet::definition::keys_in_markdown;
use leaflet::diagnostic::{Format, Language, Source, has_errors, render};
use leaflet::resources::Resources;
use leaflet::{Overrides, compile};

use crate::support::golden::{is_updating, path, write};
use crate::support::prepared;

const README: &str = include_str!("../../../README.md");

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
    if !is_updating() {
        return assert_eq!(part(name), generated);
    }
    let _alone = WRITING.lock();
    let path = path("README.md");
    let now = std::fs::read_to_string(&path).unwrap();
    let old = format!("<!-- {name} -->\n{}<!-- /{name} -->", part(name));
    let new = format!("<!-- {name} -->\n{generated}<!-- /{name} -->");
    write(&path, now.replace(&old, &new).as_bytes());
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
fn leaflet_in_short_is_a_leaflet() {
    let compiled = prepared::compile(code_block(README, "toml"));
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
    let compiled = prepared::compile(leaflet);
    let look = Format::Human { color: false };
    let said = render(&compiled.diagnostics, Language::Dutch, look);
    assert_eq!(code_block(part("error"), "").trim_end(), said.trim_end());
}
