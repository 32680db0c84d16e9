//! `leaflet translate`, and a leaflet built in other languages.

use std::fs;

use crate::support::desk::{Desk, Ran};

pub(super) const KNEE: &str = "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\nheading = 'Oefenen'\ntext = '''\n\
                    Buig uw knie 10 keer.\n'''\n";

/// A leaflet with a complete German catalogue.
pub(super) fn translated() -> Desk {
    let desk = Desk::with(&[("knie.toml", KNEE)]);
    assert_eq!(desk.run(&["translate", "start", "de", "knie.toml"]).status, 0);
    edit(&desk, "translations/knie.de.po", &[("Knie", "Knie"), ("Oefenen", "Üben")]);
    let sentence = ("Buig uw knie 10 keer.", "Beugen Sie das Knie 10-mal.");
    edit(&desk, "translations/knie.de.po", &[sentence]);
    desk
}

/// Gives entries their translations.
pub(super) fn edit(desk: &Desk, catalogue: &str, translations: &[(&str, &str)]) {
    let mut text = read(desk, catalogue);
    for (source, translation) in translations {
        let start = text.find(&format!("msgid \"{source}\"")).unwrap();
        let place = start + text[start..].find("msgstr \"").unwrap() + "msgstr \"".len();
        let end = place + text[place..].find('"').unwrap();
        text.replace_range(place..end, translation);
    }
    fs::write(desk.path(catalogue), text).unwrap();
}

pub(super) fn read(desk: &Desk, name: &str) -> String {
    fs::read_to_string(desk.path(name)).unwrap()
}

#[track_caller]
pub(super) fn assert_said(ran: &Ran, status: i32, words: &[&str]) {
    assert_eq!(ran.status, status, "{} {}", ran.out, ran.err);
    for words in words {
        assert!(ran.err.contains(words), "{words}: {}", ran.err);
    }
}

#[test]
fn catalogue_is_begun_once_and_named() {
    let desk = Desk::with(&[("leaflet.toml", KNEE)]);
    let ran = desk.run(&["translate", "start", "tr"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "translations/leaflet.tr.po\n"));
    let text = read(&desk, "translations/leaflet.tr.po");
    assert!(text.contains("\"X-Source-Language: nl\\n\""), "{text}");
    assert!(
        text.contains("#. paragraph, under Oefenen\n#: leaflet.toml:7\nmsgid \"Buig"),
        "{text}"
    );
    assert_said(&desk.run(&["translate", "start", "tr"]), 1, &["leaflet translate update tr"]);
    assert_eq!(read(&desk, "translations/leaflet.tr.po"), text);
    assert_said(&desk.run(&["translate", "start", "nl"]), 1, &["nothing to translate"]);
    assert_said(&desk.run(&["translate", "start"]), 2, &["no language"]);
    assert_said(&desk.run(&["translate", "start", "turks"]), 2, &["write tr"]);
}

#[test]
fn translation_is_built_when_it_is_approved_and_not_before() {
    let desk = translated();
    let ran = desk.run(&["build", "knie.toml", "--language", "de"]);
    assert_said(&ran, 1, &["3 texts are translated, but not approved (de)", "“Oefenen”"]);
    assert!(!desk.has_pdf("knie.de.pdf"));
    let ran = desk.run(&["build", "knie.toml", "-l", "de", "--draft"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "knie.de.CONCEPT.pdf\n"));
    let approve = ["translate", "approve", "de", "knie.toml", "--by", "A. Jansen, fysiotherapeut"];
    let ran = desk.run(&approve);
    assert_said(&ran, 0, &["3 texts are approved"]);
    assert_eq!(ran.out, "translations/knie.de.review.toml\n");
    let ran = desk.run(&["build", "knie.toml", "--language", "de"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "knie.de.pdf\n"), "{}", ran.err);
    assert_said(&desk.run(&approve), 0, &["nothing new to approve"]);
}

#[test]
fn changed_text_is_named_and_the_older_pdf_with_its_date() {
    let desk = translated();
    desk.run(&[
        "translate",
        "approve",
        "de",
        "knie.toml",
        "--by",
        "A. Jansen",
        "--date",
        "2026-11-24",
    ]);
    assert_eq!(desk.run(&["build", "knie.toml", "-l", "de"]).status, 0);
    let before = fs::read(desk.path("knie.de.pdf")).unwrap();
    desk.write("knie.toml", KNEE.replace("10 keer", "20 keer").as_bytes());
    let ran = desk.run(&["build", "knie.toml", "-l", "de"]);
    let words = ["1 text is out of date, or marked as unsure (de)", "“Buig uw knie 20 keer.”"];
    assert_said(&ran, 1, &words);
    assert!(ran.err.contains("knie.de.pdf is not renewed"), "{}", ran.err);
    assert_eq!(fs::read(desk.path("knie.de.pdf")).unwrap(), before);
    // Brought up to date it says what it was.
    assert_eq!(desk.run(&["translate", "update", "knie.toml"]).out, "translations/knie.de.po\n");
    let text = read(&desk, "translations/knie.de.po");
    assert!(text.contains("#, fuzzy\n#| msgid \"Buig uw knie 10 keer.\"\nmsgid \"Buig uw knie 20"));
    let ran = desk.run(&["translate", "update", "knie.toml"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, ""));
    assert_said(&ran, 0, &["translations/knie.de.po is up to date"]);
}

#[test]
fn status_is_a_table_and_for_a_program_json() {
    let desk = translated();
    desk.run(&["translate", "start", "fr", "knie.toml"]);
    let ran = desk.run(&["translate", "status", "knie.toml"]);
    let rows: Vec<Vec<&str>> =
        ran.out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[1], ["de", "0", "3", "0", "0", "0", "1"], "{}", ran.out);
    assert_eq!(rows[2], ["fr", "0", "0", "3", "0", "0", "1"], "{}", ran.out);
    let ran = desk.run(&["translate", "status", "knie.toml", "de", "--message-format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["translations"][0]["to_review"], 3);
    assert_eq!(value["translations"][0]["fits"], true);
}

#[test]
fn all_languages_are_the_leaflets_own_and_those_it_has() {
    let desk = translated();
    desk.run(&["translate", "start", "fr", "knie.toml"]);
    let ran = desk.run(&["build", "knie.toml", "--all-languages", "--draft"]);
    assert_eq!(ran.out, "knie.pdf\nknie.de.CONCEPT.pdf\nknie.fr.CONCEPT.pdf\n", "{}", ran.err);
    let ran = desk.run(&["build", "knie.toml", "-l", "es"]);
    assert_said(&ran, 1, &["leaflet translate start es", "de and fr"]);
    let ran = desk.run(&["build", "knie.toml", "-l", "en-XA"]);
    assert_said(&ran, 1, &["add --draft"]);
}

#[test]
fn practice_is_translated_as_its_leaflets_are() {
    let practice =
        "[practice]\nname = 'Fysio Noord'\nopen = 'elke ochtend'\nphone = '020 123 45 67'\n";
    let knee = KNEE.replace("10 keer", "10 keer. Open: {practice.open}");
    let desk = Desk::with(&[("practice.toml", practice), ("a/knie.toml", &knee)]);
    let ran = desk.run(&["translate", "start", "de", "a/knie.toml"]);
    assert_eq!(ran.out.lines().count(), 2, "{}", ran.out);
    let own = read(&desk, "a/translations/knie.de.po");
    assert!(own.contains("Open: {practice.open}."), "{own}");
    let text = read(&desk, "translations/practice.de.po");
    assert!(text.contains("msgid \"elke ochtend\"") && !text.contains("020"), "{text}");
    let ran = desk.run(&["build", "a/knie.toml", "-l", "de"]);
    assert_said(&ran, 1, &["3 texts are not translated", "2 texts are not translated"]);
}

#[test]
fn catalogue_with_a_mistake_is_left_as_it_is() {
    let desk = translated();
    let cut = read(&desk, "translations/knie.de.po").replace("msgstr \"Üben\"", "msgstr \"Üben");
    desk.write("translations/knie.de.po", cut.as_bytes());
    for arguments in [
        &["translate", "update", "knie.toml"][..],
        &["translate", "status", "knie.toml"],
        &["translate", "approve", "de", "knie.toml", "--by", "A. Jansen"],
        &["build", "knie.toml", "-l", "de", "--draft"],
    ] {
        let ran = desk.run(arguments);
        assert_said(&ran, 1, &["translations/knie.de.po:"]);
    }
    assert_eq!(read(&desk, "translations/knie.de.po"), cut);
    assert!(!desk.path("translations/knie.de.review.toml").exists());
}

#[test]
fn language_whose_words_are_not_known_is_to_be_checked_by_a_person() {
    let desk = Desk::with(&[("knie.toml", KNEE)]);
    let words = "the number words and units of this language are not known";
    assert_said(&desk.run(&["translate", "start", "so", "knie.toml"]), 0, &[words]);
    assert_said(&desk.run(&["translate", "status", "knie.toml"]), 0, &[words]);
    let ran = desk.run(&["translate", "start", "tr", "knie.toml"]);
    assert!(!ran.err.contains("not known"), "{}", ran.err);
}

#[test]
fn easy_dutch_is_a_translation_as_any_other() {
    let desk = Desk::with(&[("knie.toml", KNEE)]);
    let ran = desk.run(&["translate", "start", "nl-x-eenvoudig", "knie.toml"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "translations/knie.nl-x-eenvoudig.po\n"));
    let catalogue = "translations/knie.nl-x-eenvoudig.po";
    edit(&desk, catalogue, &[("Knie", "Uw knie"), ("Oefenen", "Doen")]);
    edit(&desk, catalogue, &[("Buig uw knie 10 keer.", "Buig 10 keer.")]);
    let ran = desk.run(&["build", "knie.toml", "-l", "nl-x-eenvoudig", "--draft"]);
    assert_eq!(ran.out, "knie.nl-x-eenvoudig.CONCEPT.pdf\n", "{}", ran.err);
}

#[test]
fn draft_never_has_the_name_of_a_leaflet() {
    let desk = translated();
    desk.write("knie.de.pdf", b"what was handed out");
    for output in ["knie.de.pdf", "knie.pdf", "concept.pdf"] {
        let ran = desk.run(&["build", "knie.toml", "-l", "de", "--draft", "-o", output]);
        assert_said(&ran, 2, &["a draft may not be called"]);
    }
    assert_eq!(read(&desk, "knie.de.pdf"), "what was handed out");
    let named = ["build", "knie.toml", "-l", "de", "--draft", "-o", "proef.CONCEPT.pdf"];
    assert_eq!(desk.run(&named).status, 0);
    assert_said(&desk.run(&["build", "knie.toml", "--draft"]), 2, &["only a translation"]);
}

#[test]
fn option_that_translations_have_no_use_for_is_refused() {
    let desk = translated();
    for (arguments, option) in [
        (&["--language", "de", "translate", "status", "knie.toml"][..], "--language"),
        (&["--draft", "translate", "update", "knie.toml"], "--draft"),
        (&["-o", "x.pdf", "translate", "proof", "de", "knie.toml"], "-o"),
        (&["translate", "status", "knie.toml", "--pages", "2"], "--pages"),
    ] {
        assert_said(&desk.run(arguments), 2, &[&format!("leaflet translate has no {option}")]);
    }
    let approve = ["translate", "approve", "de", "knie.toml", "--by", "A", "--date", "26-11-24"];
    assert_said(&desk.run(&approve), 2, &["26-11-24 is no date"]);
    let pseudo = ["translate", "approve", "en-XA", "knie.toml", "--by", "A"];
    assert_said(&desk.run(&pseudo), 1, &["nothing to translate"]);
    assert_said(&desk.run(&["build", "knie.toml", "-l", "nl"]), 1, &["is in nl already"]);
}

#[test]
fn texts_of_a_practice_are_found_in_its_own_file() {
    let practice = "[practice]\n\nname = 'Fysio Noord'\naddress = 'Dorpsstraat'\n";
    let desk = Desk::with(&[("practice.toml", practice), ("knie.toml", KNEE)]);
    assert_said(&desk.run(&["translate", "start", "de", "knie.toml"]), 0, &[]);
    let text = read(&desk, "translations/practice.de.po");
    assert!(text.contains("#: practice.toml:3\nmsgid \"Fysio Noord\""), "{text}");
    fs::remove_file(desk.path("translations/practice.de.po")).unwrap();
    let ran = desk.run(&["build", "knie.toml", "-l", "de"]);
    assert_said(&ran, 1, &["--> practice.toml:3:8"]);
}

#[test]
fn build_of_changed_dutch_names_the_translations_it_has_outgrown() {
    let desk = translated();
    desk.run(&["translate", "start", "fr", "knie.toml"]);
    let build = ["build", "knie.toml"];
    // Nothing has been approved yet.
    assert_eq!(desk.run(&build).err, "");
    let approve = ["translate", "approve", "de", "knie.toml", "--by", "A", "--date", "2026-01-24"];
    let before = fs::read(desk.path("knie.pdf")).unwrap();
    assert_eq!(desk.run(&approve).status, 0);
    assert_eq!(desk.run(&build).err, "");
    assert!(fs::read(desk.path("knie.pdf")).unwrap() == before);
    desk.write("knie.toml", KNEE.replace("10 keer", "20 keer").as_bytes());
    let said = "these translations are of an older text: German (de): 1 text, last approved 24 \
                January 2026\nbring them up to date: leaflet translate update\n";
    let ran = desk.run(&build);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "knie.pdf\n", said));
    let ran = desk.run(&["build", "knie.toml", "--messages", "nl", "--strict"]);
    let said = "deze vertalingen zijn van een oudere tekst: Duits (de): 1 tekst, laatst goedgekeurd \
                24 januari 2026\nwerk ze bij: leaflet translate update\n";
    assert_eq!((ran.status, ran.err.as_str()), (0, said));
    assert_eq!(desk.run(&["build", "knie.toml", "--quiet"]).err, "");
    // A damaged file is said where that translation is built.
    desk.write("translations/knie.de.review.toml", b"<<<<<<< HEAD\n");
    assert_eq!(desk.run(&build).err, "");
}
