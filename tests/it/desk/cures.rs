//! What a message says to do at the desk is done at the desk: no command, no option, and no
//! key in place of a control.

use std::fs;
use std::path::Path;

use leaflet::diagnostic::{
    ArtworkProblem, DefinitionProblem, Language, OutputProblem, PictureKind, message,
};
use serde_json::json;

use super::browser::Browser;

const MESSAGES: &str = "src/diagnostic/messages";

#[test]
fn save_that_fails_is_answered_with_a_cure_at_the_desk() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let save =
        || browser.post(&format!("/api/leaflets/{id}/save"), &json!({ "client": "venster" }));
    let all = || browser.post("/api/build", &json!({})).json()["results"][0]["why"].clone();
    fs::create_dir_all(browser.path("leaflet.pdf/in-the-way")).unwrap();
    browser.change(&id, 0, json!({ "set": "title", "source": "Heup" }));
    let said = [save().json()["pdf_failed"].clone(), all()];
    for said in said {
        let said = said.as_str().unwrap();
        assert!(
            said.ends_with("geef die map in de Verkenner een andere naam, en probeer het opnieuw"),
            "{said}"
        );
        assert!(!said.contains(" -o "), "{said}");
    }
    fs::remove_dir_all(browser.path("leaflet.pdf")).unwrap();

    fs::write(browser.path("leaflet.pdf"), "older").unwrap();
    protect(&browser.path("leaflet.pdf"), true);
    let said = save().json()["pdf_failed"].as_str().unwrap().to_owned();
    assert!(said.contains("Alleen-lezen") && !said.contains(" -o "), "{said}");
    protect(&browser.path("leaflet.pdf"), false);
    assert!(save().json()["pdf_failed"].is_null());

    protect(&browser.path("leaflet.toml"), true);
    browser.change(&id, 1, json!({ "set": "title", "source": "Enkel" }));
    let refused = save();
    let said = refused.json()["message"].as_str().unwrap().to_owned();
    assert_eq!(refused.status, 500, "{said}");
    assert!(said.contains("Alleen-lezen") && !said.contains(" -o "), "{said}");
    protect(&browser.path("leaflet.toml"), false);
    assert_eq!(save().status, 200);

    // A file in the place of the folder of a new leaflet.
    fs::write(browser.path("heup"), "").unwrap();
    let body = json!({ "name": "Heup", "template": "explanation", "language": "nl" });
    let said = browser.post("/api/leaflets", &body).json()["message"].as_str().unwrap().to_owned();
    assert!(said.contains("niet geschreven") && said.contains("verplaats"), "{said}");
}

fn protect(path: &Path, is_protected: bool) {
    let mut permissions = fs::metadata(path).unwrap().permissions();
    permissions.set_readonly(is_protected);
    fs::set_permissions(path, permissions).unwrap();
}

#[test]
fn file_that_cannot_be_written_has_a_cure_at_the_desk() {
    let output = "leaflet.pdf".to_owned();
    let problems = [
        OutputProblem::FolderMissing { output: output.clone(), folder: "folders".into() },
        OutputProblem::IsFolder { output: output.clone() },
        OutputProblem::Protected { output: output.clone() },
        OutputProblem::Forbidden { output: output.clone() },
        OutputProblem::HeldOpen { output: output.clone() },
        OutputProblem::ImpossibleName { output: output.clone() },
        OutputProblem::DiskFull { output: output.clone() },
        OutputProblem::Unwritable { output, reason: "…".into() },
    ];
    for problem in problems {
        for language in [Language::Dutch, Language::English] {
            let said = message(&problem.clone().into(), language);
            assert_eq!(said.hints_at_desk.len(), 1, "{said:?}");
            assert!(!said.hints_at_desk[0].contains(" -o "), "{said:?}");
        }
    }
}

#[test]
fn no_hint_at_the_desk_names_a_command_or_an_option() {
    let commands = [" -o ", " --", "leaflet new", "leaflet translate", "leaflet check"];
    for (file, words) in hints() {
        let is_typed = commands.iter().find(|it| format!(" {words}").contains(**it));
        assert!(is_typed.is_none() || words.contains("---"), "{file}: {words}");
    }
}

#[test]
fn no_hint_at_the_desk_names_a_key_that_has_a_control() {
    let with_controls = ["layout", "room", "section", "picture", "prepress", "lettering", "output"];
    for (file, words) in hints() {
        let has_control = with_controls.iter().any(|it| file.ends_with(&format!("{it}.rs")));
        let names_key = words.contains(" = ") || words.contains("[[") || words.contains("[page]");
        assert!(!has_control || !names_key, "{file}: {words}");
    }
}

#[test]
fn hint_of_a_picture_names_no_key_at_the_desk() {
    let path = "film.mp4".to_owned();
    let film = ArtworkProblem::RefusedKind { path, kind: PictureKind::Film };
    let two = DefinitionProblem::TwoPictures { figure: "knie".to_owned() };
    for problem in [film.into(), two.into()] {
        for language in [Language::Dutch, Language::English] {
            let said = message(&problem, language);
            let keys = ["qr =", "image of", "image or", "[figure"];
            let names_key = |hint: &String| keys.iter().any(|key| hint.contains(key));
            assert!(said.hints.iter().any(names_key), "{said:?}");
            assert!(!said.hints_at_desk.iter().any(names_key), "{said:?}");
            assert!(!said.hints_at_desk.is_empty(), "{said:?}");
        }
    }
}

#[test]
fn control_that_a_hint_names_is_on_the_page() {
    let mut count = 0;
    for (file, words) in calls(".at_desk(").into_iter().chain(constants()) {
        let language = if file.contains("/nl/") { "nl" } else { "en" };
        let page = read(&format!("desk/src/words/{language}.ts"));
        for (name, _) in words.split('“').skip(1).filter_map(|rest| rest.split_once('”')) {
            assert!(page.contains(&format!("\"{name}")), "{file}: no control is called {name}");
            count += 1;
        }
    }
    assert!(count > 60, "{count} names were looked at");
}

/// The words that several hints share.
fn constants() -> Vec<(String, String)> {
    let files = ["nl", "en"].map(|language| format!("{MESSAGES}/{language}/controls.rs"));
    files.map(|file| (file.clone(), joined(&read(&file)))).to_vec()
}

/// The words of the hints that reach the desk, each with its file, as the sources have them.
fn hints() -> Vec<(String, String)> {
    let all = [calls(".hint("), calls(".at_desk(")].concat();
    assert!(all.len() > 400, "{} hints were found", all.len());
    all
}

/// The strings that calls of this name are given, each with its file.
fn calls(name: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for language in ["nl", "en"] {
        for entry in fs::read_dir(root().join(MESSAGES).join(language)).unwrap() {
            let entry = entry.unwrap().file_name().into_string().unwrap();
            // What is typed wrong in a command never reaches the desk.
            if entry != "command.rs" {
                let file = format!("{MESSAGES}/{language}/{entry}");
                let source = joined(&read(&file)).replace("\\\"", "");
                let words = source.match_indices(name).map(|(at, _)| argument(&source[at..]));
                all.extend(words.map(|words| (file.clone(), words)));
            }
        }
    }
    all
}

/// The strings in the parentheses that a piece of code begins with.
fn argument(code: &str) -> String {
    let (mut depth, mut is_string, mut words) = (0, false, String::new());
    for sign in code.chars() {
        match sign {
            '"' => {
                is_string = !is_string;
                words.push(' ');
            }
            _ if is_string => words.push(sign),
            '(' => depth += 1,
            ')' if depth == 1 => break,
            ')' => depth -= 1,
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// A source in which no string is divided over lines.
fn joined(source: &str) -> String {
    let mut lines = source.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| text + line.trim_start())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap().replace("\r\n", "\n")
}
