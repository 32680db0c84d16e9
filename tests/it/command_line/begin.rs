//! `leaflet new`.

use std::fs;

use leaflet::diagnostic::Language;
use leaflet::templates::Template;

use crate::support::desk::{Desk, GOOD};

#[test]
fn every_template_builds_without_a_message_in_both_languages() {
    for template in Template::ALL {
        for language in ["nl", "en"] {
            let desk = Desk::with(&[]);
            let name = template.name();
            let ran = desk.run(&["new", "knie", "--template", name, "-l", language]);
            assert_eq!(ran.status, 0, "{}", ran.err);
            let ran = desk.run(&["build", "--strict", "knie"]);
            assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{name} {language}");
            assert!(desk.has_pdf("knie/leaflet.pdf"));
        }
    }
}

#[test]
fn template_is_full_of_comments_and_has_a_place_for_pictures() {
    for template in Template::ALL {
        for language in [Language::Dutch, Language::English] {
            let files = template.files(language);
            let comments = files[0].contents.lines().filter(|line| line.starts_with('#')).count();
            assert!(comments >= 3, "{template:?}");
            assert!(files.iter().any(|file| file.path.starts_with("assets/")));
        }
    }
}

#[test]
fn new_leaflet_has_the_title_of_its_name_and_is_named_on_the_screen() {
    let desk = Desk::with(&[]);
    let ran = desk.run(&["new", "nieuwe-heup", "--messages", "nl"]);
    let named = ran.out.replace('\\', "/");
    assert_eq!(
        named.lines().collect::<Vec<_>>(),
        [
            "nieuwe-heup/leaflet.toml",
            "nieuwe-heup/practice.toml",
            "nieuwe-heup/assets/lees-mij.txt"
        ]
    );
    assert!(ran.err.contains("leaflet nieuwe-heup"), "{}", ran.err);
    let text = fs::read_to_string(desk.path("nieuwe-heup/leaflet.toml")).unwrap();
    assert!(text.contains("title = 'Nieuwe heup'\n"), "{text}");
}

#[test]
fn new_leaflet_overwrites_nothing() {
    let desk = Desk::with(&[("practice.toml", "[practice]\nname = 'Ik'\nphone = '020 123'\n")]);
    desk.write("assets/read-me.txt", b"mine");
    let ran = desk.run(&["new"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "leaflet.toml\n"), "{}", ran.err);
    assert_eq!(fs::read(desk.path("assets/read-me.txt")).unwrap(), b"mine");
    desk.write("leaflet.toml", GOOD.as_bytes());
    let ran = desk.run(&["new"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("leaflet.toml is there already"), "{}", ran.err);
    assert_eq!(fs::read_to_string(desk.path("leaflet.toml")).unwrap(), GOOD);
    let ran = desk.run(&["new", "folders/heup.toml", "-t", "oefeningen"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        desk.path("folders/heup.toml").exists() && !desk.path("folders/practice.toml").exists()
    );
}

#[test]
fn unknown_template_is_answered_with_those_that_are_there() {
    let desk = Desk::with(&[]);
    for (typed, said) in [("oefenign", "do you mean oefeningen?"), ("x", "choose explanation,")] {
        let ran = desk.run(&["new", "--template", typed]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(said), "{}", ran.err);
    }
    assert!(desk.names().is_empty());
}
