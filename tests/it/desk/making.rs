//! A practice is begun, settings are offered, and files are named from the folder.

use serde_json::{Value, json};

use super::browser::{Browser, LEAFLET};

#[test]
fn practice_is_begun_where_there_is_none() {
    let browser = Browser::open();
    assert_eq!(browser.get("/api/folder").json()["practice"], Value::Null);
    assert_eq!(browser.post("/api/practice", &json!({ "name": " " })).status, 422);
    for name in ["Huisartsen \"Noord\" & zn.", "Een andere"] {
        assert_eq!(browser.post("/api/practice", &json!({ "name": name })).status, 200);
        let folder = browser.get("/api/folder").json();
        assert_eq!(folder["practice"]["name"], "Huisartsen \"Noord\" & zn.");
    }
    let view = browser.get("/api/leaflets/practice").json();
    assert_eq!((&view["language"], &view["direction"]), (&json!("nl"), &json!("ltr")));
    let id = browser.id("leaflet.toml");
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    assert!(view["practice_fields"].to_string().contains("Noord"), "{view}");
    assert_eq!(browser.file("leaflet.toml"), LEAFLET);
}

#[test]
fn files_are_named_from_the_folder_of_the_desk() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let place = browser.path("leaflet.toml").parent().unwrap().canonicalize().unwrap();
    let changed = browser.change(&id, 0, json!({ "set": "title", "source": "" }));
    assert_eq!(changed["preview"]["diagnostics"][0]["file"], "leaflet.toml");
    std::fs::create_dir_all(browser.path("leaflet.pdf/in-the-way")).unwrap();
    browser.change(&id, 1, json!({ "set": "title", "source": "Heup" }));
    let saved = browser.post(&format!("/api/leaflets/{id}/save"), &json!({ "client": "venster" }));
    let failed = saved.json()["pdf_failed"].as_str().unwrap().to_owned();
    assert!(failed.contains("leaflet.pdf"), "{failed}");
    assert!(!saved.text().contains(place.to_str().unwrap()), "{failed}");
}

#[test]
fn word_or_yes_or_no_is_chosen_from_all_three() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    let settings = view["settings"].as_array().unwrap();
    let hyphenate = settings.iter().find(|it| it["id"] == "style.hyphenate").unwrap();
    assert_eq!(hyphenate["choices"], json!(["true", "false", "long-words"]));
}
