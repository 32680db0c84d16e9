//! `leaflet check --fix`, and what a check says to a program.

use std::fs;

use serde_json::Value;

use crate::support::desk::{BAD, Desk, GOOD, SMALL};

fn mended(text: &str) -> (String, String) {
    let desk = Desk::with(&[("leaflet.toml", text)]);
    let ran = desk.run(&["check", "--fix"]);
    (fs::read_to_string(desk.path("leaflet.toml")).unwrap(), ran.said())
}

#[test]
fn certain_mistakes_are_mended_and_each_is_said() {
    let text = "# Van Anna\r\ntitel = “Knie”\r\nlanguage = \"nl\" # blijft\r\n\r\n[[section]\r\nkop = 'Buigen'\r\ntext = '''\r\n•\tBuig uw knie.\r\n□ Strek hem.\r\n'''\r\n";
    let (now, said) = mended(text);
    assert_eq!(
        now,
        "# Van Anna\r\ntitle = 'Knie'\r\nlanguage = \"nl\" # blijft\r\n\r\n[[section]]\r\nheading = 'Buigen'\r\ntext = '''\r\n- Buig uw knie.\r\n- [ ] Strek hem.\r\n'''\r\n",
        "{said}"
    );
    for line in ["line 2 of leaflet.toml: titel is now title", "line 6 of leaflet.toml: kop is now"]
    {
        assert!(said.contains(line), "{said}");
    }
    assert!(said.contains("leaflet.toml is in order"), "{said}");
}

#[test]
fn mistake_whose_cure_is_a_choice_is_left_and_said() {
    for text in [
        "title = 'Knie'\nlanguage = \"nl\"\n\n[page]\nsize = 'A4 liggend'\n\n[[section]]\ntext = 'x'\n",
        "title = 'Knie'\ntitel = 'Heup'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'x'\n",
        "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Neem 2 tabletten\n",
        "title = 'Knie'\nlanguage = \"nl\"\n\n[about]\ndate = '1-2-2026'\n\n[[section]]\ntext = 'x'\n",
    ] {
        let (now, said) = mended(text);
        assert_eq!(now, text, "{said}");
        assert!(said.contains("error["), "{said}");
    }
    let (now, said) = mended(SMALL);
    assert!(now == SMALL && said.contains("small-type"), "{said}");
}

#[test]
fn check_without_fix_changes_nothing() {
    let desk = Desk::with(&[("leaflet.toml", BAD)]);
    assert_eq!(desk.run(&["check"]).status, 1);
    assert_eq!(fs::read_to_string(desk.path("leaflet.toml")).unwrap(), BAD);
}

fn lines(said: &str) -> Vec<Value> {
    said.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn json_has_a_line_for_each_leaflet_that_is_well() {
    let desk = Desk::with(&[("a.toml", GOOD), ("b.toml", SMALL), ("c.toml", BAD)]);
    let ran = desk.run(&["check", ".", "--message-format", "json"]);
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    let good: Vec<Value> =
        lines(&ran.out).into_iter().filter(|line| line["code"] == "in-order").collect();
    assert_eq!(good.len(), 2, "{}", ran.out);
    assert!(good[0]["file"].as_str().unwrap().ends_with("a.toml"));
    assert_eq!(good[0]["severity"], "info");
    let ran = desk.run(&["build", "a.toml", "--message-format", "json"]);
    let written = lines(&ran.err);
    assert_eq!((&written[0]["code"], &written[0]["output"]), (&"written".into(), &"a.pdf".into()));
    assert_eq!(ran.out, "a.pdf\n");
}

#[test]
fn check_prints_to_standard_output() {
    let desk = Desk::with(&[("a.toml", GOOD), ("c.toml", BAD)]);
    let ran = desk.run_plain(&["check", "."]);
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    assert!(ran.out.contains("is in order") && ran.out.contains("titel"), "{}", ran.out);
}
