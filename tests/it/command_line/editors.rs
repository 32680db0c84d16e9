//! What editors and shells ask for: the schema, completions, the man page.

use serde_json::Value;

use crate::support::desk::Desk;

fn schema(arguments: &[&str]) -> Value {
    let ran = Desk::with(&[]).run(&[&["schema"], arguments].concat());
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn schema_knows_every_key_with_its_meaning_in_either_language() {
    let dutch = schema(&["-l", "nl"]);
    let page = &dutch["properties"]["page"]["properties"];
    assert_eq!(page["columns"]["maximum"], 3);
    assert!(page["columns"]["description"].as_str().unwrap().starts_with("hoeveel kolommen"));
    let english = schema(&["leaflet", "--language", "en"]);
    let section = &english["properties"]["section"]["items"]["properties"];
    assert!(section["box"]["enum"].as_array().unwrap().contains(&Value::from("warning")));
    assert!(section["heading"]["description"].is_string());
    let figure = &english["properties"]["figure"]["additionalProperties"];
    assert_eq!(figure["properties"]["decorative"]["type"], "boolean");
    assert_eq!(english["required"], serde_json::json!(["title", "language"]));
}

#[test]
fn schema_of_a_practice_lets_it_define_words() {
    let practice = schema(&["practice"]);
    assert_eq!(practice["properties"]["practice"]["additionalProperties"]["type"], "string");
    assert_eq!(practice["properties"]["page"]["additionalProperties"], false);
}

#[test]
fn completions_know_the_commands() {
    let desk = Desk::with(&[]);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = desk.run(&["completions", shell]);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{shell}");
        assert!(ran.out.contains("translate") && ran.out.contains("large-print"), "{shell}");
    }
    assert_eq!(desk.run(&["completions", "dos"]).status, 2);
}

#[test]
fn man_page_has_a_part_for_each_command() {
    let ran = Desk::with(&[]).run(&["man", "--messages", "en"]);
    assert!(ran.out.starts_with(".TH LEAFLET 1\n.SH NAME\nleaflet \\- makes a PDF"), "{}", ran.out);
    for part in ["BUILD", "CHECK", "NEW", "LIST", "TRANSLATE"] {
        assert!(ran.out.contains(&format!(".SH {part}\n")), "{part}");
    }
    assert!(ran.out.contains("\\-\\-large\\-print"));
}
