//! `leaflet list`.

use crate::support::desk::{BAD, Desk, GOOD};

const ABOUT: &str = "title = 'Heup, nieuw'\nlanguage = \"nl\"\n\n[about]\nid = \"heup\"\nversion = \"2.1\"\ndate = 2024-01-02\nreview = 2025-01-02\n\n[[section]]\ntext = 'Loop een stukje.'\n";

fn desk() -> Desk {
    let desk = Desk::with(&[("folders/heup.toml", ABOUT), ("folders/knie.toml", GOOD)]);
    let ran = desk.run(&["translate", "start", "de", "folders/heup.toml"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    desk
}

#[test]
fn list_is_a_row_for_each_leaflet() {
    let ran = desk().run(&["list", "folders", "--messages", "nl"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", ran.out);
    assert!(lines[0].starts_with("bestand") && lines[0].contains("opnieuw bekijken"));
    assert!(
        lines[1].contains("Heup, nieuw   heup   2.1      2024-01-02   2025-01-02 (voorbij)"),
        "{}",
        ran.out
    );
    assert!(lines[1].ends_with("nl, de (niet af)"), "{}", lines[1]);
    assert!(lines[2].contains("Knie") && lines[2].ends_with("nl"), "{}", lines[2]);
}

#[test]
fn list_for_a_spreadsheet_has_its_commas_in_quotes() {
    let ran = desk().run(&["list", "folders", "--format", "csv"]);
    assert!(ran.out.starts_with("\u{feff}file,title,id,"), "{}", ran.out);
    assert!(
        ran.out.contains(",\"Heup, nieuw\",heup,2.1,2024-01-02,2025-01-02 (past),"),
        "{}",
        ran.out
    );
    assert_eq!(ran.out.lines().count(), 3);
}

#[test]
fn list_for_a_program_has_every_field() {
    let desk = desk();
    for arguments in [["--format", "json"], ["--message-format", "json"]] {
        let ran = desk.run(&[&["list", "folders"][..], &arguments].concat());
        let list: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let hip = &list["leaflets"][0];
        assert_eq!(hip["title"], "Heup, nieuw");
        assert_eq!(hip["review_state"], "past");
        assert_eq!(hip["pages"], 1);
        assert_eq!(hip["fingerprint"].as_str().unwrap().len(), 6);
        assert_eq!(hip["translations"][0]["language"], "de");
        assert_eq!(hip["translations"][0]["state"], "unfinished");
        assert!(list["leaflets"][1]["version"].is_null());
    }
}

#[test]
fn leaflet_that_cannot_be_made_is_listed_without_its_pages() {
    let desk = Desk::with(&[("a.toml", BAD), ("b.toml", GOOD)]);
    let ran = desk.run(&["list", "--format", "json"]);
    let list: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert!(list["leaflets"][0]["pages"].is_null(), "{list}");
    assert_eq!(list["leaflets"].as_array().unwrap().len(), 2);
}

#[test]
fn option_of_build_is_refused_by_the_other_commands() {
    let desk = Desk::with(&[("a.toml", GOOD)]);
    for arguments in [["list", "--strict"], ["-o", "list"], ["new", "--large-print"]] {
        let ran = desk.run(&arguments);
        assert_eq!(ran.status, 2, "{arguments:?}");
    }
    let ran = desk.run(&["-o", "x.pdf", "list"]);
    assert!(ran.status == 2 && ran.err.contains("leaflet list has no -o"), "{}", ran.err);
    assert_eq!(desk.names(), ["a.toml"]);
}
