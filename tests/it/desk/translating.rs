//! Another language on the desk: translated, seen, approved and printed.

use serde_json::{Value, json};

use super::browser::{Browser, painted};

const TURKISH: [&str; 5] = ["Diz", "Egzersiz", "**Dizinizi** yavaşça bükün.", "Bükün.", "Uzatın."];

fn started() -> (Browser, String) {
    let browser = Browser::open();
    let path = format!("/api/leaflets/{}/languages", browser.id("leaflet.toml"));
    let before = browser.get(&path).json();
    assert_eq!(before["languages"], json!([]));
    assert!(before["more"].as_array().unwrap().iter().any(|it| it["tag"] == "tr"));
    assert_eq!(browser.post(&format!("{path}/tr/start"), &json!({})).status, 200);
    (browser, path)
}

#[track_caller]
fn translate(browser: &Browser, path: &str) -> Value {
    let set: Vec<Value> = (1..)
        .zip(TURKISH)
        .map(|(number, translation)| json!({ "number": number, "translation": translation }))
        .collect();
    let answer = browser.post(&format!("{path}/tr/changes"), &json!({ "client": "a", "set": set }));
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

#[test]
fn language_is_translated_block_by_block() {
    let (browser, path) = started();
    let blocks = browser.get(&format!("{path}/tr")).json()["blocks"].clone();
    let said: Vec<(String, String)> = blocks
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["original"].as_str().unwrap().to_owned(), it["state"].to_string()))
        .collect();
    assert_eq!(said.len(), 5);
    assert!(said.iter().all(|(_, state)| state == "\"missing\""), "{said:?}");
    assert_eq!((&blocks[3]["text"], &blocks[3]["block"]), (&json!("section.0.text"), &json!(1)));
    let changed = translate(&browser, &path);
    assert_eq!(changed["blocks"][2]["state"], "waiting");
    assert!(painted(&changed["preview"], 0).contains("<g data-node"));
    let catalogue = browser.file("translations/leaflet.tr.po");
    assert!(catalogue.contains("msgstr \"**Dizinizi** yavaşça bükün.\""), "{catalogue}");
    let listed = browser.get(&path).json();
    let tally = &listed["languages"][0];
    assert_eq!(
        (&tally["total"], &tally["translated"], &tally["approved"]),
        (&json!(5), &json!(5), &json!(0))
    );
}

#[test]
fn all_pdfs_are_made_in_each_language_that_is_approved() {
    let (browser, path) = started();
    translate(&browser, &path);
    let build = || browser.post("/api/build", &json!({})).json()["results"][0].clone();
    let made = build();
    assert_eq!(made["pdf"], "leaflet.pdf", "{made}");
    let turkish = &made["languages"][0];
    assert_eq!((&turkish["tag"], &turkish["pdf"]), (&json!("tr"), &Value::Null));
    assert!(turkish["why"].as_str().unwrap().chars().count() > 10, "{made}");
    assert!(!browser.path("leaflet.tr.pdf").exists());
    browser.post(&format!("{path}/tr/approve"), &json!({ "by": "F. Yılmaz" }));
    let made = build();
    let expected = json!({ "tag": "tr", "pdf": "leaflet.tr.pdf", "why": null });
    assert_eq!(made["languages"], json!([expected]));
    assert!(std::fs::read(browser.path("leaflet.tr.pdf")).unwrap().starts_with(b"%PDF"));
}

#[test]
fn approved_language_is_printed() {
    let (browser, path) = started();
    translate(&browser, &path);
    let printed = browser.post(&format!("{path}/tr/save"), &json!({})).json();
    assert_eq!(printed["files"], json!([]));
    assert!(!printed["diagnostics"].as_array().unwrap().is_empty());
    let nameless = browser.post(&format!("{path}/tr/approve"), &json!({ "by": " " }));
    assert_eq!(nameless.status, 422);
    let approved =
        browser.post(&format!("{path}/tr/approve"), &json!({ "by": "F. Yılmaz" })).json();
    assert_eq!(approved["approved"], json!([1, 2, 3, 4, 5]), "{approved}");
    assert_eq!(approved["blocks"][0]["approved_by"], "F. Yılmaz");
    let printed = browser.post(&format!("{path}/tr/save"), &json!({})).json();
    assert_eq!(printed["files"], json!(["leaflet.tr.pdf"]), "{printed}");
    assert!(std::fs::read(browser.path("leaflet.tr.pdf")).unwrap().starts_with(b"%PDF"));
}

#[test]
fn refused_block_goes_back_to_the_translator() {
    let (browser, path) = started();
    translate(&browser, &path);
    let approve = |body: Value| browser.post(&format!("{path}/tr/approve"), &body).json();
    approve(json!({ "by": "F. Yılmaz" }));
    let refused = approve(json!({ "by": "A. Kaya", "refuse": [4], "reason": "te kort" }));
    assert_eq!(refused["refused"], json!([4]));
    let block = &refused["blocks"][3];
    assert_eq!(block["state"], "refused");
    assert!(block["remarks"][0].as_str().unwrap().contains("A. Kaya: te kort"), "{block}");
    assert!(browser.file("translations/leaflet.tr.po").contains("te kort"));
}

#[test]
fn changed_original_makes_its_translation_outdated() {
    let (browser, path) = started();
    translate(&browser, &path);
    let id = browser.id("leaflet.toml");
    browser.change(&id, 0, json!({ "set": "section.0.heading", "source": "Oefenen thuis" }));
    let blocks = browser.get(&format!("{path}/tr")).json()["blocks"].clone();
    assert_eq!(blocks[1]["state"], "outdated");
    assert_eq!(blocks[1]["previous"], "Oefenen");
    let changed = json!([{ "words": "Oefenen", "is": "same" }, { "words": "thuis", "is": "new" }]);
    assert_eq!(blocks[1]["changed"], changed);
}
