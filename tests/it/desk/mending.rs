//! A mistake is mended by the button at its message, or in the file itself.

use serde_json::{Value, json};

use super::browser::{Browser, LEAFLET};

/// A desk over one leaflet with this definition.
fn desk(definition: &str) -> (Browser, String) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("leaflet.toml"), definition).unwrap();
    let browser = Browser::over(folder);
    let id = browser.id("leaflet.toml");
    (browser, id)
}

fn found(browser: &Browser, id: &str) -> Vec<Value> {
    let answer = browser.post(&format!("/api/leaflets/{id}/preview"), &json!({})).json();
    answer["preview"]["diagnostics"].as_array().unwrap().clone()
}

fn source(browser: &Browser, id: &str) -> String {
    browser.get(&format!("/api/leaflets/{id}")).json()["source"].as_str().unwrap().to_owned()
}

/// Presses the first button at a message, takes it back, and returns its words and the
/// file after it.
#[track_caller]
fn mended(definition: &str) -> (String, String) {
    let (browser, id) = desk(definition);
    let found = found(&browser, &id);
    let fix = found.iter().map(|it| &it["fix"]).find(|fix| !fix.is_null());
    assert!(fix.is_some(), "no button at {found:?}");
    let fix = fix.unwrap();
    // The button does what the first hint says: it is not said twice.
    for it in found.iter().filter(|it| !it["fix"].is_null()) {
        let (said, becomes) =
            (it["hints"].to_string(), it["fix"]["changes"][0]["becomes"].as_str());
        let becomes = becomes.unwrap().trim();
        assert!(becomes.is_empty() || !said.contains(becomes), "{said}");
    }
    let body = json!({ "client": "a", "based_on": 0, "seq": 1, "changes": fix["changes"] });
    let answer = browser.post(&format!("/api/leaflets/{id}/changes"), &body);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let after = answer.json()["view"]["source"].as_str().unwrap().to_owned();
    assert_eq!(browser.file("leaflet.toml"), definition);
    browser.post(&format!("/api/leaflets/{id}/undo"), &json!({ "client": "a" }));
    assert_eq!(source(&browser, &id), definition);
    (fix["label"].as_str().unwrap().to_owned(), after)
}

#[test]
fn button_at_a_message_mends_it_and_undo_takes_it_back() {
    for (written, right, label) in [
        ("titel = 'Knie'", "title = 'Knie'", "Maak er title van"),
        ("title = “Knie”", "title = 'Knie'", "Zet er rechte aanhalingstekens om"),
        ("title = Knie", "title = 'Knie'", "Zet er aanhalingstekens om"),
        ("title\u{a0}= 'Knie'", "title = 'Knie'", "Maak er een gewone spatie van"),
        ("\u{200b}title = 'Knie'", "title = 'Knie'", "Haal het onzichtbare teken weg"),
    ] {
        let of = |title: &str| LEAFLET.replace("title = 'Knie'", title);
        let (said, now) = mended(&of(written));
        assert_eq!((said.as_str(), now), (label, of(right)), "{written}");
    }
    for (good, bad, label) in [
        ("[[section]]", "[section]", "Maak er [[section]] van"),
        ("- Buig.", "•\tBuig.", "Maak er een opsomming van"),
        ("- Buig.", "□ Buig.", "Maak er een vinkvakje van"),
        ("[[section]]", "[about]\ndate = 24-11-2026\n\n[[section]]", "Maak er 2026-11-24 van"),
        ("[[section]]", "[page]\nsize = 'a4'\n\n[[section]]", "Maak er A4 van"),
        ("[[section]]", "[page]\ncolumns = '2'\n\n[[section]]", "Maak er 2 van"),
    ] {
        let broken = LEAFLET.replace(good, bad);
        let (said, now) = mended(&broken);
        assert_eq!(said, label, "{bad}");
        assert_ne!(now, broken);
        let (browser, id) = desk(&now);
        assert_eq!(found(&browser, &id), Vec::<Value>::new(), "{now}");
    }
}

#[test]
fn mistake_whose_cure_is_a_choice_has_no_button() {
    for definition in [
        LEAFLET.replace("title = 'Knie'", "title = 'Knie'\ntitel = 'Heup'"),
        LEAFLET.replace("[[section]]", "[about]\ndate = '1-2-2026'\n\n[[section]]"),
        LEAFLET.replace("[[section]]", "[page]\nsize = 'A4 liggend'\n\n[[section]]"),
    ] {
        let (browser, id) = desk(&definition);
        let found = found(&browser, &id);
        assert!(!found.is_empty() && found.iter().all(|it| it["fix"].is_null()), "{found:?}");
    }
}

#[test]
fn cure_of_a_text_that_changed_meanwhile_is_refused() {
    let (browser, id) = desk(&LEAFLET.replace("title", "titel"));
    let fix = found(&browser, &id)[0]["fix"]["changes"][0].clone();
    browser.change(&id, 0, json!({ "whole": format!("# Nieuw.\n{LEAFLET}") }));
    let answer = browser.try_change(&id, "venster", 1, fix);
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert_eq!(source(&browser, &id), format!("# Nieuw.\n{LEAFLET}"));
    let outside = json!({ "mend": [3, 99999], "was": "x", "becomes": "y" });
    assert_eq!(browser.try_change(&id, "venster", 1, outside).status, 422);
}

#[test]
fn broken_file_is_mended_as_source_and_saved_once_it_can_be_read() {
    let broken = LEAFLET.replace("title = 'Knie'", "title = 'Knie").replace('\n', "\r\n");
    let (browser, id) = desk(&broken);
    assert_eq!(browser.get(&format!("/api/leaflets/{id}")).json()["broken"], true);
    let typed = broken.replace("\r\n", "\n").replace("'nl'", "'en'");
    let answer = browser.change(&id, 0, json!({ "whole": typed }));
    assert_eq!(answer["view"]["broken"], true);
    let save =
        || browser.post(&format!("/api/leaflets/{id}/save"), &json!({ "client": "venster" }));
    assert_eq!(save().status, 422);
    assert_eq!(browser.file("leaflet.toml"), broken);
    let typed = typed.replace("'Knie\n", "'Knie'\n");
    let answer = browser.change(&id, 1, json!({ "whole": typed }));
    assert_eq!(answer["view"]["broken"], false);
    assert_eq!(answer["view"]["sections"][0]["heading"]["source"], "Oefenen");
    assert_eq!(save().status, 200);
    let expected = broken.replace("'nl'", "'en'").replace("'Knie\r", "'Knie'\r");
    assert_eq!(browser.file("leaflet.toml"), expected);
}

#[test]
fn text_that_does_not_fit_is_offered_what_was_tried() {
    let long = "Buig uw knie en strek hem weer, elke dag een keer. ".repeat(75);
    let definition = LEAFLET.replace("[[section]]", "[page]\npages = 1\n\n[[section]]");
    let (browser, id) = desk(&definition.replace("- Strek.", &format!("- {long}")));
    let answer = browser.post(&format!("/api/leaflets/{id}/preview"), &json!({})).json();
    let fits = answer["preview"]["fits"].as_array().unwrap().clone();
    assert!(fits.iter().any(|it| it["label"] == "Sta 2 pagina’s toe"), "{fits:?}");
    for (revision, fit) in fits.iter().enumerate() {
        let change = fit["changes"][0].clone();
        let now = browser.change(&id, 2 * revision as u64, change);
        assert_eq!(now["preview"]["fits"], json!([]), "{fit}");
        browser.post(&format!("/api/leaflets/{id}/undo"), &json!({ "client": "venster" }));
    }
}

#[test]
fn mistake_in_the_practice_is_mended_there() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("leaflet.toml"), LEAFLET).unwrap();
    std::fs::write(folder.path().join("practice.toml"), "[practice]\nnaam = 'Noord'\n").unwrap();
    let browser = Browser::over(folder);
    let found = found(&browser, "practice");
    assert_eq!(found[0]["file"], "practice.toml", "{found:?}");
    let answer = browser.change("practice", 0, found[0]["fix"]["changes"][0].clone());
    assert_eq!(answer["view"]["source"], "[practice]\nname = 'Noord'\n");
    assert_eq!(answer["preview"]["diagnostics"], json!([]));
}
