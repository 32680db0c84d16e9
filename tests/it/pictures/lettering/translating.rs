//! Words in a drawing as messages for translators.

use std::path::Path;

use leaflet::compile::{CatalogueFiles, Target};
use leaflet::definition::LanguageTag;
use leaflet::files::Resources;
use leaflet::{Compiled, Session, translation};

use super::{drawing, folder, source};
use crate::support::paper::pages;
use crate::support::pdf::Pdf;

const HEADER: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

const LINES: &str = "<text x='5' y='20'><tspan x='5' y='20'>voorste</tspan>\
                     <tspan x='5' dy='12'>kruisband</tspan></text><text x='5' y='80'>12</text>";

fn entry(source: &str, translation: &str) -> String {
    format!("msgid \"{source}\"\nmsgstr \"{translation}\"\n\n")
}

/// A draft of the leaflet in Turkish with these translations of the words in
/// its drawing.
fn draft(folder: &Path, entries: &str) -> Compiled {
    let known = [("Knie", "Diz"), ("Buig uw knie.", "Dizinizi bükün."), ("De knie.", "Diz resmi.")];
    let known: String = known.iter().map(|(source, said)| entry(source, said)).collect();
    let po = format!("{HEADER}{known}{entries}");
    let leaflet = CatalogueFiles {
        name: "leaflet".to_owned(),
        catalogue: Some(("leaflet.tr.po".to_owned(), po.into_bytes())),
        review: None,
    };
    let (practice, original, glossaries) = Default::default();
    let language = LanguageTag("tr".to_owned());
    let target = Target { language, leaflet, practice, is_draft: true, original, glossaries };
    let resources = Resources::new(folder);
    Session::once().compile_translated(&source(), &resources, Default::default(), &target)
}

/// What is found in the drawing of a draft.
fn found_in(content: &str, entries: &str) -> String {
    let folder = folder(&drawing(content));
    let compiled = draft(folder.path(), entries);
    let structure = Pdf::read(&compiled.pdf.unwrap()).structure();
    let figure = structure.split("Figure").nth(1).unwrap();
    let line = figure.lines().find(|line| line.trim_start().starts_with('"'));
    line.unwrap_or_default().trim().trim_matches('"').to_owned()
}

#[test]
fn lines_below_one_another_are_one_message() {
    let folder = folder(&drawing(LINES));
    let gathered = Session::once().gather(&source(), &Resources::new(folder.path()), None).unwrap();
    let messages = gathered.messages.iter();
    let of_drawing: Vec<_> = messages
        .filter(|message| message.description().contains("drawing"))
        .map(|message| (message.source.as_str(), message.description()))
        .collect();
    assert_eq!(of_drawing, [("voorste\nkruisband", "words in the drawing knie.svg".to_owned())]);
    let catalogue = Default::default();
    let po = translation::update(&catalogue, &gathered.messages, &gathered.leaflet.sources);
    assert!(po.contains("#: knie.svg:1\n"), "{po}");
}

#[test]
fn words_at_places_of_their_own_are_messages_of_their_own() {
    let apart =
        "<text y='20'>dijbeen<tspan x='28.2' y='20'>kuitbeen</tspan></text><text y='90'>a</text>";
    let folder = folder(&drawing(apart));
    let gathered = Session::once().gather(&source(), &Resources::new(folder.path()), None).unwrap();
    let sources: Vec<_> = gathered.messages.iter().map(|it| it.source.as_str()).collect();
    assert_eq!(sources[sources.len() - 3..], ["dijbeen", "kuitbeen", "a"]);
}

#[test]
fn translated_words_stand_in_their_lines() {
    let said = entry("voorste\\nkruisband", "ön çapraz\\nbağ");
    assert_eq!(found_in(LINES, &said), "ön çaprazbağ12");
}

#[test]
fn translation_may_have_fewer_lines_or_more() {
    assert_eq!(found_in(LINES, &entry("voorste\\nkruisband", "bağ")), "bağ12");
    let more = entry("voorste\\nkruisband", "ön\\nçapraz\\nbağ");
    assert_eq!(found_in(LINES, &more), "önçaprazbağ12");
}

#[test]
fn words_without_a_translation_are_shown_as_they_are() {
    assert_eq!(found_in(LINES, ""), "voorstekruisband12");
}

#[test]
fn words_without_a_translation_keep_the_leaflet_from_being_finished() {
    let folder = folder(&drawing(LINES));
    let compiled = draft(folder.path(), "");
    let found = compiled.diagnostics.iter().find(|it| it.problem.code() == "translation-missing");
    let place = found.and_then(|it| it.place.as_ref()).map(|it| it.source.name.as_str());
    assert_eq!(place, Some("knie.svg"), "{:?}", compiled.diagnostics);
}

#[test]
fn draft_marks_a_picture_whose_words_are_translated_wrongly() {
    let is_marked = |said: &str| {
        let folder = folder(&drawing("<text x='5' y='20'>12 keer</text>"));
        let compiled = draft(folder.path(), &entry("12 keer", said));
        let page = pages(compiled.pdf.unwrap(), 1.0).swap_remove(0);
        // The margin is 8 mm wide.
        let mut margin = page.enumerate_pixels().filter(|(x, _, _)| *x < 20);
        margin.any(|(_, _, pixel)| pixel.0.iter().all(|level| *level < 128))
    };
    assert!(!is_marked("12 kez"));
    assert!(is_marked("13 kez"));
    assert!(is_marked(""));
}
