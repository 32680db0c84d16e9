//! Translations of a leaflet: catalogues that follow its text, approvals bound
//! to words, and the leaflet in other languages.

mod about;
mod approving;
mod catalogues;
mod following;
mod life;
mod parity;
mod proof;
mod reading;
mod refused;
mod renderings;
mod slips;
mod values;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use leaflet::compile::{CatalogueFiles, Target};
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{Diagnostic, Source, has_errors};
use leaflet::files::Resources;
use leaflet::po::{self, Catalogue};
use leaflet::translation::{self, Message, Translation, TranslationState};
use leaflet::{Compiled, Overrides, Session};

/// The languages `leaflet.toml` has been translated into.
const LANGUAGES: [&str; 8] = ["ar", "de", "en", "fa", "pl", "ti", "tr", "uk"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The text of the repository's own leaflet.
fn dutch() -> String {
    fs::read_to_string(root().join("leaflet.toml")).unwrap()
}

/// The text of one of its catalogues.
fn po(language: &str) -> String {
    fs::read_to_string(root().join(format!("translations/leaflet.{language}.po"))).unwrap()
}

fn source(definition: &str) -> Arc<Source> {
    Source::new("leaflet.toml", definition)
}

fn resources() -> Resources {
    Resources::new(root())
}

fn tag(language: &str) -> LanguageTag {
    LanguageTag(language.to_owned())
}

/// The messages of a definition, which several tests ask for in every language:
/// they are gathered once.
fn messages(definition: &str) -> Vec<Message> {
    static KNOWN: Mutex<BTreeMap<String, Vec<Message>>> = Mutex::new(BTreeMap::new());
    if let Some(known) = KNOWN.lock().unwrap().get(definition) {
        return known.clone();
    }
    let messages = gathered(definition);
    KNOWN.lock().unwrap().insert(definition.to_owned(), messages.clone());
    messages
}

fn gathered(definition: &str) -> Vec<Message> {
    let resources = resources();
    Session::once()
        .gather(&source(definition), &resources, None)
        .unwrap()
        .with_length_limits(&Session::once(), &resources)
        .messages
}

/// A catalogue without a mistake.
fn catalogue(po: &str) -> Catalogue {
    let (catalogue, found) = po::read("leaflet.xx.po", po.as_bytes());
    assert!(!has_errors(&found), "{found:?}");
    catalogue.unwrap()
}

/// What a catalogue becomes for a definition.
fn updated(po: &str, definition: &str) -> String {
    translation::update(&catalogue(po), &messages(definition), &source(definition).into())
}

/// A language with its files, as they stand on a disk.
fn target(language: &str, po: &str, review: Option<&str>) -> Target {
    let leaflet = CatalogueFiles {
        name: "leaflet".to_owned(),
        catalogue: Some((format!("leaflet.{language}.po"), po.as_bytes().to_vec())),
        review: review.map(|text| Source::new(format!("leaflet.{language}.review.toml"), text)),
    };
    let practice = CatalogueFiles::default();
    let original = Default::default();
    let glossaries = Vec::new();
    Target { language: tag(language), leaflet, practice, glossaries, is_draft: false, original }
}

/// What the program makes of a definition in another language.
fn compiled(definition: &str, target: &Target) -> Compiled {
    let overrides = Overrides::default();
    Session::once().compile_translated(&source(definition), &resources(), overrides, target)
}

/// A definition with its translation.
fn translated(
    definition: &str,
    language: &str,
    po: &str,
    review: Option<&str>,
) -> Result<Translation, Vec<Diagnostic>> {
    let target = target(language, po, review);
    let read = Session::once().read_translation(&source(definition), &resources(), &target)?;
    Ok(read.translation)
}

/// The begin of each text of a state.
fn in_state(translation: &Translation, state: TranslationState) -> Vec<String> {
    translation.in_state(state).map(|block| block.message.begin()).collect()
}
