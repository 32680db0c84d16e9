//! What a leaflet says of itself, in another language.

use leaflet::Overrides;
use leaflet::Session;
use leaflet::compile::Target;

use super::{messages, resources, source, target};
use crate::support::pdf::Pdf;

const KNEE: &str = "title = 'Knie'\nlanguage = 'nl'\n\n[about]\nversion = '2.1'\n\
    authors = ['A. Jansen, fysiotherapeut', 'B. de Vries']\nreviewers = 'Patiëntenraad'\n\
    sources = ['Richtlijn Osteoporose']\nfeedback = 'Mail folders@example.nl'\n\n\
    [[section]]\nheading = 'Doen'\ntext = 'Rust.'\n";

fn po(texts: &[(&str, &str)]) -> String {
    let entries = texts
        .iter()
        .map(|(source, translation)| format!("\nmsgid \"{source}\"\nmsgstr \"{translation}\"\n"));
    let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n";
    header.to_owned() + &entries.collect::<String>()
}

/// What the German leaflet says, element by element.
fn structure(definition: &str, texts: &[(&str, &str)]) -> String {
    let target = Target { is_draft: true, ..target("de", &po(texts), None) };
    let overrides = Overrides::default();
    let compiled =
        Session::once().compile_translated(&source(definition), &resources(), overrides, &target);
    Pdf::read(&compiled.pdf.unwrap()).structure()
}

const ALL: [(&str, &str); 6] = [
    ("Knie", "Knie"),
    ("Doen", "Tun"),
    ("Rust.", "Ruhen Sie."),
    ("A. Jansen, fysiotherapeut", "A. Jansen, Physiotherapeutin"),
    ("Patiëntenraad", "Patientenrat"),
    ("Mail folders@example.nl", "Schreiben Sie an folders@example.nl"),
];

#[test]
fn words_about_a_leaflet_are_messages_and_names_and_sources_are_none() {
    let messages: Vec<(String, String)> =
        messages(KNEE).into_iter().map(|it| (it.description(), it.source)).collect();
    let about = [
        ("author of the leaflet; keep the name", "A. Jansen, fysiotherapeut"),
        ("who helped with the leaflet; keep names", "Patiëntenraad"),
        ("where readers can say what they think of the leaflet", "Mail folders@example.nl"),
    ];
    assert_eq!(messages[3..], about.map(|(what, text)| (what.to_owned(), text.to_owned())));
}

#[test]
fn source_keeps_its_name_and_says_its_language() {
    let structure = structure(KNEE, &ALL);
    let lines: Vec<&str> = structure.lines().map(str::trim).collect();
    let place = lines.iter().position(|line| *line == "\"Richtlijn Osteoporose\"").unwrap();
    assert_eq!(lines[place - 1], "LBody lang=(nl)");
    assert_eq!(structure.matches("lang=(nl)").count(), 1, "{structure}");
    assert!(structure.contains("A. Jansen, Physiotherapeu"), "{structure}");
    assert!(structure.contains("Patientenrat") && structure.contains("Schreiben Sie an"));
    // An address is of no language.
    let address = KNEE.replace("Richtlijn Osteoporose", "www.thuisarts.nl");
    assert!(!self::structure(&address, &ALL).contains("lang=(nl)"));
}

#[test]
fn words_about_a_leaflet_that_have_no_translation_say_their_language() {
    let structure = structure(KNEE, &ALL[..4]);
    assert_eq!(structure.matches("lang=(nl)").count(), 3, "{structure}");
}
