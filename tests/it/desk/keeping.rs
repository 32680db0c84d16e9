//! Nothing is lost and nothing is overwritten: undo, crashes, two windows, and a file that
//! another program changed.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use super::browser::{Browser, LEAFLET};

fn set(text: &str) -> Value {
    json!({ "set": "title", "source": text })
}

#[test]
fn everything_can_be_undone_and_done_again() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    browser.change(&id, 0, set("Een"));
    browser.change(&id, 1, json!({ "add": "section", "at": 1, "text": "x" }));
    browser.post(&format!("/api/leaflets/{id}/save"), &json!({ "client": "venster" }));
    let step = |name: &str| {
        browser.post(&format!("/api/leaflets/{id}/{name}"), &json!({ "client": "venster" })).json()
    };
    step("undo");
    let undone = step("undo");
    assert_eq!(undone["view"]["source"], LEAFLET);
    assert_eq!((&undone["can_undo"], &undone["unsaved"]), (&json!(false), &json!(true)));
    step("redo");
    let redone = step("redo");
    assert_eq!((&redone["can_redo"], &redone["unsaved"]), (&json!(false), &json!(false)));
}

#[test]
fn typing_is_one_step() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    for (revision, text) in ["K", "Kn", "Kni"].into_iter().enumerate() {
        let body = json!({ "client": "a", "based_on": revision, "seq": revision, "join": "1", "changes": [set(text)] });
        browser.post(&format!("/api/leaflets/{id}/changes"), &body);
    }
    let undone =
        browser.post(&format!("/api/leaflets/{id}/undo"), &json!({ "client": "a" })).json();
    assert_eq!(undone["view"]["source"], LEAFLET);
}

#[test]
fn unsaved_work_survives_the_program() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    browser.change(&id, 0, set("Niet opgeslagen"));
    let again = Browser::over(browser.end());
    assert_eq!(again.file("leaflet.toml"), LEAFLET);
    let listed = again.get("/api/folder").json();
    assert_eq!(listed["leaflets"][0]["unsaved"], true);
    let id = again.id("leaflet.toml");
    let view = again.get(&format!("/api/leaflets/{id}")).json();
    assert_eq!((&view["recovered"], &view["unsaved"]), (&json!(true), &json!(true)));
    assert_eq!(view["title"]["source"], "Niet opgeslagen");
    let undone = again.post(&format!("/api/leaflets/{id}/undo"), &json!({ "client": "b" })).json();
    assert_eq!(undone["view"]["source"], LEAFLET);
}

/// The program itself over a folder, and its browser.
fn program(folder: tempfile::TempDir) -> (Child, Browser) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_leaflet"))
        .args(["edit", "--no-open", "--messages", "nl"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut address = String::new();
    BufReader::new(program.stdout.as_mut().unwrap()).read_line(&mut address).unwrap();
    (program, Browser::entering(folder, address.trim()))
}

#[test]
fn program_killed_between_two_keystrokes_loses_neither() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("leaflet.toml"), LEAFLET).unwrap();
    let (mut killed, browser) = program(folder);
    let id = browser.id("leaflet.toml");
    browser.change(&id, 0, set("Kni"));
    browser.change(&id, 1, set("Kniee"));
    killed.kill().unwrap();
    killed.wait().unwrap();
    let (mut ended, browser) = program(browser.into_folder());
    let id = browser.id("leaflet.toml");
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    assert_eq!(view["title"]["source"], "Kniee");
    assert_eq!(browser.file("leaflet.toml"), LEAFLET);
    assert_eq!(browser.post("/api/end", &json!({})).status, 200);
    assert!(ended.wait().unwrap().success());
}

#[test]
fn late_value_does_not_replace_a_newer_one() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    for (seq, text) in [(2, "Nieuw"), (1, "Oud")] {
        let body = json!({ "client": "a", "based_on": 0, "seq": seq, "changes": [set(text)] });
        assert_eq!(browser.post(&format!("/api/leaflets/{id}/changes"), &body).status, 200);
    }
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    assert_eq!(view["title"]["source"], "Nieuw");
}

#[test]
fn two_windows_do_not_overwrite_each_other() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    assert_eq!(browser.try_change(&id, "een", 0, set("Van een")).status, 200);
    let refused = browser.try_change(&id, "twee", 0, set("Van twee"));
    assert_eq!(refused.status, 409);
    assert_eq!(refused.json()["error"], "changed-elsewhere");
    assert_eq!(refused.json()["view"]["title"]["source"], "Van een");
    assert_eq!(browser.try_change(&id, "twee", 1, set("Van twee")).status, 200);
    let events = browser.get("/api/events/0").json();
    assert_eq!(events["events"][1]["client"], "twee");
}

#[test]
fn file_that_another_program_changed_is_not_overwritten() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    browser.change(&id, 0, set("Van mij"));
    let theirs = LEAFLET
        .replace("# elke dag", "# elke week")
        .replace("- Buig.", "- Buig diep.")
        .replace("'Knie'", "'Van hen'");
    std::fs::write(browser.path("leaflet.toml"), &theirs).unwrap();
    let save =
        || browser.post(&format!("/api/leaflets/{id}/save"), &json!({ "client": "venster" }));
    let refused = save();
    assert_eq!(refused.status, 409);
    assert_eq!(browser.file("leaflet.toml"), theirs);
    let blocks = refused.json()["blocks"].clone();
    let said: Vec<_> = blocks
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["id"].clone(), it["differs"].clone()))
        .collect();
    assert_eq!(said, [(json!("section.0.text"), json!("theirs")), (json!("title"), json!("both"))]);
    let title = ["before", "mine", "theirs"].map(|version| blocks[1][version].as_str().unwrap());
    assert_eq!(title, ["Knie", "Van mij", "Van hen"]);
    let chosen = json!({ "client": "venster", "theirs": ["section.0.text"] });
    assert_eq!(browser.post(&format!("/api/leaflets/{id}/resolve"), &chosen).status, 200);
    assert_eq!(save().status, 200);
    assert_eq!(browser.file("leaflet.toml"), theirs.replace("'Van hen'", "'Van mij'"));
}

#[test]
fn work_that_no_disk_keeps_stays_on_the_desk_and_is_said() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let journal = browser.path(".leaflet.toml.unsaved");
    // Nothing can be written in the place of the journal, as on a full disk.
    std::fs::create_dir(&journal).unwrap();
    let changed = browser.change(&id, 0, set("Nieuw"));
    let why = changed["unkept"].as_str().unwrap();
    assert!(why.contains(".leaflet.toml.unsaved is niet geschreven"), "{why}");
    assert!(changed["preview"]["pages"].is_array(), "the pages are shown all the same");
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    assert_eq!((&view["title"]["source"], &view["unsaved"]), (&json!("Nieuw"), &json!(true)));
    assert_eq!(browser.file("leaflet.toml"), LEAFLET);

    // Whoever waits for events tries again.
    std::fs::remove_dir(&journal).unwrap();
    browser.get("/api/events/0");
    assert!(std::fs::read_to_string(&journal).unwrap().contains("Nieuw"));
    assert_eq!(browser.change(&id, 1, set("Nieuwer"))["unkept"], Value::Null);
}

#[test]
fn file_changed_by_another_program_is_followed_if_nothing_is_unsaved() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    browser.get(&format!("/api/leaflets/{id}"));
    let theirs = LEAFLET.replace("'Knie'", "'Heup'");
    std::fs::write(browser.path("leaflet.toml"), &theirs).unwrap();
    let events = browser.get("/api/events/0").json();
    assert_eq!(events["events"][0]["kind"], "on-disk");
    // A window that does not know it yet overwrites nothing.
    assert_eq!(browser.try_change(&id, "a", 0, set("Knie")).status, 409);
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    assert_eq!((&view["title"]["source"], &view["unsaved"]), (&json!("Heup"), &json!(false)));
    assert_eq!(browser.try_change(&id, "a", 1, set("Knie")).status, 200);
}

#[test]
fn words_are_taken_while_the_file_has_another_name() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    browser.get(&format!("/api/leaflets/{id}"));
    std::fs::rename(browser.path("leaflet.toml"), browser.path("elders.toml")).unwrap();
    assert_eq!(browser.change(&id, 0, set("Nieuw"))["unsaved"], true);
    let save = || browser.post(&format!("/api/leaflets/{id}/save"), &json!({ "client": "a" }));
    assert_eq!(save().status, 422, "{}", save().text());
    std::fs::rename(browser.path("elders.toml"), browser.path("leaflet.toml")).unwrap();
    assert_eq!(save().status, 200, "{}", save().text());
    assert_eq!(browser.file("leaflet.toml"), LEAFLET.replace("'Knie'", "'Nieuw'"));
}
