//! A leaflet is changed on the page, seen, and saved.

use serde_json::{Value, json};

use super::browser::{Browser, LEAFLET, has_file, painted};
use crate::support::files::{png, quarters};

fn paragraph(text: &str) -> Value {
    json!({ "type": "paragraph", "content": [{ "type": "text", "text": text }] })
}

#[test]
fn changed_sentence_is_seen_and_saved() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    let mut doc = view["sections"][0]["text"]["doc"].clone();
    doc["content"][0] = paragraph("Buig uw knie.");
    let list = doc["content"][1]["content"].as_array_mut().unwrap();
    list.push(json!({ "type": "list_item", "content": [paragraph("Rust.")] }));
    let answer = browser.change(&id, 0, json!({ "set": "section.0.text", "doc": doc }));
    assert_eq!(answer["unsaved"], true);
    assert!(painted(&answer["preview"], 0).contains("<g data-node"));
    assert_eq!(browser.file("leaflet.toml"), LEAFLET);
    let saved = browser.post(&format!("/api/leaflets/{id}/save"), &json!({ "client": "venster" }));
    assert_eq!(saved.json()["pdf_failed"], Value::Null, "{}", saved.text());
    let expected = LEAFLET
        .replace("uw **knie** langzaam", "uw knie")
        .replace("- Strek.\n", "- Strek.\n- Rust.\n");
    assert_eq!(browser.file("leaflet.toml"), expected);
    assert!(std::fs::read(browser.path("leaflet.pdf")).unwrap().starts_with(b"%PDF"));
    assert!(!has_file(browser.path("leaflet.toml").parent().unwrap(), ".unsaved"));
}

#[test]
fn click_on_the_page_finds_its_text() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let answer = browser.post(&format!("/api/leaflets/{id}/preview"), &json!({})).json();
    let preview = &answer["preview"];
    let svg = painted(preview, 0);
    let nodes = svg.split("data-node=\"").skip(1).map(|part| part.split('"').next().unwrap());
    let mut found: Vec<String> = nodes.map(|node| preview["nodes"][node].to_string()).collect();
    found.dedup();
    let texts = [
        "[\"title\",0]",
        "[\"section.0.heading\",0]",
        "[\"section.0.text\",0]",
        "[\"section.0.text\",1]",
        "[\"section.0.text\",2]",
    ];
    assert_eq!(found, texts);
}

#[test]
fn only_what_changed_is_sent() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let first = browser.post(&format!("/api/leaflets/{id}/preview"), &json!({})).json();
    let glyphs = &first["preview"]["glyphs"];
    let symbols = glyphs["symbols"].as_array().unwrap().len();
    let pieces = first["preview"]["pieces"]["texts"].as_array().unwrap().len();
    let known = json!({ "generation": glyphs["generation"], "glyphs": symbols, "pieces": { "generation": 0, "count": pieces } });
    let again =
        browser.post(&format!("/api/leaflets/{id}/preview"), &json!({ "known": known })).json();
    assert_eq!(again["preview"]["pieces"]["texts"], json!([]));
    assert_eq!(again["preview"]["pages"], first["preview"]["pages"]);
    assert_eq!(again["preview"]["glyphs"]["symbols"], json!([]));
    let body = json!({ "client": "a", "based_on": 0, "known": known, "changes": [{ "set": "title", "source": "Qui" }] });
    let changed = browser.post(&format!("/api/leaflets/{id}/changes"), &body).json();
    assert_eq!(changed["preview"]["pieces"]["from"], pieces);
    assert_eq!(changed["preview"]["pieces"]["texts"].as_array().unwrap().len(), 1);
    let new = &changed["preview"]["glyphs"];
    assert_eq!(new["from"], symbols);
    assert!((1..=2).contains(&new["symbols"].as_array().unwrap().len()), "{new}");
}

#[test]
fn message_is_beside_its_text() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let changed =
        browser.change(&id, 0, json!({ "set": "section.0.text", "source": "Een.\n\n# twee\n" }));
    let diagnostics = changed["preview"]["diagnostics"].as_array().unwrap();
    assert_eq!(changed["preview"]["pages"], Value::Null);
    assert_eq!(diagnostics[0]["severity"], "error");
    assert_eq!(diagnostics[0]["text"], "section.0.text");
    assert_eq!(changed["texts"][0]["doc"], Value::Null);
    assert!(diagnostics[0]["message"].as_str().unwrap().chars().count() > 10);
}

#[test]
fn sections_are_added_moved_and_removed() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let added = browser.change(
        &id,
        0,
        json!({ "add": "section", "at": 0, "heading": "Eerst", "text": "Lees dit." }),
    );
    assert_eq!(added["view"]["sections"][0]["heading"]["source"], "Eerst");
    let moved = browser.change(&id, 1, json!({ "move": "section.0", "to": 1 }));
    assert_eq!(moved["view"]["sections"][1]["heading"]["source"], "Eerst");
    let boxed = browser.change(&id, 2, json!({ "set": "section.1.box", "value": "\"info\"" }));
    assert_eq!(boxed["view"]["sections"][1]["box"], "info");
    let removed = browser.change(&id, 3, json!({ "remove": "section.1" }));
    assert_eq!(removed["view"]["sections"].as_array().unwrap().len(), 1);
    assert_eq!(removed["view"]["source"], LEAFLET);
}

#[test]
fn picture_is_copied_beside_the_definition() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let picture = png(&quarters(300, 300).into());
    let path = format!("/api/leaflets/{id}/pictures/Mijn%20Foto.PNG");
    for _ in 0..2 {
        let answer = browser.post_bytes(&path, "application/octet-stream", &picture);
        assert_eq!(answer.json(), json!({ "image": "assets/mijn-foto.png", "name": "mijn-foto" }));
    }
    let other = png(&quarters(200, 300).into());
    let answer = browser.post_bytes(&path, "application/octet-stream", &other);
    assert_eq!(answer.json()["image"], "assets/mijn-foto-1.png");
    let add = json!({ "add": "figure", "name": "foto", "image": "assets/mijn-foto.png", "alt": "Vier kleuren.", "to": "section.0" });
    let changed = browser.change(&id, 0, add);
    let svg = painted(&changed["preview"], 0);
    let address = svg.split("href=\"/api/").nth(1).unwrap().split('"').next().unwrap();
    let shown = browser.get(&format!("/api/{address}"));
    assert_eq!(shown.header("content-type"), Some("image/png"));
    assert!(shown.body.starts_with(b"\x89PNG"));
    let whole = browser.get(&format!("/api/leaflets/{id}/figures/foto"));
    assert_eq!(whole.body, picture);
    for (name, bytes) in [
        ("x.exe", &picture[..]),
        ("x.png", b"geen plaatje"),
        ("x.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>"),
    ] {
        let path = format!("/api/leaflets/{id}/pictures/{name}");
        assert_eq!(
            browser.post_bytes(&path, "application/octet-stream", bytes).status,
            422,
            "{name}"
        );
    }
}

#[test]
fn picture_of_a_telephone_is_answered_with_how_to_save_it() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let path = format!("/api/leaflets/{id}/pictures/IMG_0042.HEIC");
    let bytes = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    let answer = browser.post_bytes(&path, "application/octet-stream", bytes);
    let said = answer.json()["message"].as_str().unwrap().to_owned();
    assert_eq!(answer.status, 422);
    assert!(said.contains("iPhone") && said.contains("JPEG"), "{said}");
}

#[test]
fn caption_that_is_emptied_is_taken_away() {
    let figure = "\n[figure.foto]\nimage = 'foto.svg'\nalt = 'Een foto.'\n";
    let folder = tempfile::tempdir().unwrap();
    let definition = format!("{LEAFLET}{figure}");
    std::fs::write(folder.path().join("leaflet.toml"), &definition).unwrap();
    let browser = Browser::over(folder);
    let id = browser.id("leaflet.toml");
    for words in ["", "De", "", ""] {
        let line = if words.is_empty() { json!({ "type": "paragraph" }) } else { paragraph(words) };
        let doc = json!({ "type": "doc", "content": [line] });
        browser.change(&id, 0, json!({ "set": "figure.foto.caption", "doc": doc }));
        let view = browser.get(&format!("/api/leaflets/{id}")).json();
        let source = view["source"].as_str().unwrap();
        assert_eq!(source.contains("caption = 'De'"), words == "De", "{source}");
        assert_eq!(source == definition, words.is_empty(), "{source}");
    }
}

#[test]
fn settings_are_those_of_the_table_of_keys() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    let settings = view["settings"].as_array().unwrap();
    let columns = settings.iter().find(|it| it["id"] == "page.columns").unwrap();
    assert_eq!(columns["kind"], "count");
    assert_eq!(
        (&columns["value"], &columns["default"], &columns["most"]),
        (&Value::Null, &json!("2"), &json!(3))
    );
    assert!(columns["meaning"].as_str().unwrap().contains("kolommen"));
    let changed = browser.change(&id, 0, json!({ "set": "page.columns", "value": "1" }));
    assert_eq!(changed["unsaved"], true);
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    assert!(view["source"].as_str().unwrap().contains("[page]\ncolumns = 1\n"));
}

#[test]
fn new_leaflet_is_made_and_overwrites_nothing() {
    let browser = Browser::open();
    for template in ["explanation", "exercises", "medicine", "before-after-operation"] {
        for language in ["nl", "en"] {
            let name = format!("Nieuw {template} {language}");
            let body = json!({ "name": name, "template": template, "language": language });
            let made = browser.post("/api/leaflets", &body);
            assert_eq!(made.status, 200, "{}", made.text());
            let id = made.json()["id"].as_str().unwrap().to_owned();
            let card = browser.get(&format!("/api/leaflets/{id}/card")).json();
            assert_eq!((&card["errors"], &card["warnings"]), (&json!(0), &json!(0)), "{name}");
            assert_eq!(browser.post("/api/leaflets", &body).status, 422);
        }
    }
}

#[test]
fn practice_is_edited_like_a_leaflet() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("leaflet.toml"), LEAFLET).unwrap();
    std::fs::write(folder.path().join("practice.toml"), "[practice]\nname = 'Noord' # ja\n")
        .unwrap();
    let browser = Browser::over(folder);
    let changed = browser.change(
        "practice",
        0,
        json!({ "set": "practice.phone", "source": "020 123 45 67" }),
    );
    assert_eq!(changed["preview"]["pages"], Value::Null);
    assert_eq!(changed["preview"]["diagnostics"], json!([]));
    let saved = browser.post("/api/leaflets/practice/save", &json!({ "client": "venster" }));
    assert_eq!(saved.status, 200, "{}", saved.text());
    // The page shows what is wrong in what was saved: a list, be it empty.
    assert_eq!(saved.json()["diagnostics"], json!([]));
    assert_eq!(
        browser.file("practice.toml"),
        "[practice]\nname = 'Noord' # ja\nphone = '020 123 45 67'\n"
    );
    let id = browser.id("leaflet.toml");
    let view = browser.get(&format!("/api/leaflets/{id}")).json();
    let fields = view["practice_fields"].to_string();
    assert!(fields.contains("practice.phone") && fields.contains("020 123 45 67"), "{fields}");
}
