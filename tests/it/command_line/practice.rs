//! The file of a practice: found, named, and shared by many leaflets.

use crate::support::desk::{Desk, GOOD};

const PRACTICE: &str = "[practice]\nname = 'Fysio Noord'\nphone = '020 123 45 67'\n";
const CALL: &str =
    "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Bel {practice.phone}.'\n";

#[test]
fn practice_is_found_beside_a_definition_and_above_it() {
    for place in ["a/b/practice.toml", "a/practice.toml", "practice.toml"] {
        let desk = Desk::with(&[(place, PRACTICE), ("a/b/knie.toml", CALL)]);
        let ran = desk.run(&["build", "a/b/knie.toml"]);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{place}");
    }
}

#[test]
fn nearest_practice_counts_and_the_named_one_before_it() {
    let other = PRACTICE.replace("phone", "fax");
    let desk = Desk::with(&[
        ("practice.toml", &other),
        ("a/practice.toml", PRACTICE),
        ("a/knie.toml", CALL),
        ("zuid.toml", &other),
    ]);
    assert_eq!(desk.run(&["check", "a/knie.toml"]).status, 0);
    let ran = desk.run(&["check", "a/knie.toml", "--practice", "zuid.toml"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("nothing in zuid.toml for `{practice.phone}`"), "{}", ran.err);
}

#[test]
fn practice_above_is_named_by_the_way_to_it() {
    let desk =
        Desk::with(&[("practice.toml", "[practice]\nnaam = 'Noord'\n"), ("a/knie.toml", GOOD)]);
    let ran = desk.run(&["check", "a/knie.toml"]);
    assert!(ran.out.contains("--> practice.toml:2:1"), "{}", ran.out);
    let mut inside = desk.command(&["check", "knie.toml", "--message-format", "human"]);
    let ran = crate::support::desk::Ran::of(inside.current_dir(desk.path("a")).output().unwrap());
    let absolute = desk.path("practice.toml").canonicalize().unwrap();
    assert!(ran.out.contains(&format!("--> {}:2:1", absolute.display())), "{}", ran.out);
}

#[test]
fn one_text_serves_many_practices() {
    let desk = Desk::with(&[("folders/knie.toml", CALL), ("folders/heup.toml", CALL)]);
    for practice in ["noord", "zuid"] {
        desk.write(&format!("{practice}.toml"), PRACTICE.replace("Noord", practice).as_bytes());
        std::fs::create_dir(desk.path(practice)).unwrap();
        let file = format!("{practice}.toml");
        let ran = desk.run(&["build", "folders", "--practice", &file, "-o", practice]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(desk.has_pdf(&format!("{practice}/knie.pdf")));
    }
    let read = |path: &str| std::fs::read(desk.path(path)).unwrap();
    assert!(read("noord/knie.pdf") != read("zuid/knie.pdf"));
}

#[test]
fn practice_in_the_folder_of_leaflets_is_no_leaflet() {
    let desk = Desk::with(&[
        ("folders/knie.toml", CALL),
        ("folders/practice.toml", PRACTICE),
        ("folders/zuid.toml", PRACTICE),
    ]);
    for typed in ["folders", "folders/*.toml"] {
        let ran = desk.run(&["build", typed, "--practice", "folders/zuid.toml"]);
        assert_eq!((ran.status, ran.out.as_str()), (0, "folders/knie.pdf\n"), "{}", ran.err);
    }
    // As a shell that expands a pattern names them.
    let ran = desk.run(&["build", "folders/knie.toml", "folders/practice.toml"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "folders/knie.pdf\n"), "{}", ran.err);
    let ran = desk.run(&["build", "folders/practice.toml"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("practice-alone"), "{}", ran.err);
}

#[test]
fn practice_that_cannot_be_read_stops_all_and_is_said_once() {
    let desk = Desk::with(&[("a.toml", GOOD), ("b.toml", GOOD), ("d/knie.toml", GOOD)]);
    for (typed, code) in [("noord.toml", "definition-not-found"), ("d", "no-practice-in-folder")] {
        for command in ["build", "check"] {
            let ran = desk.run(&[command, "a.toml", "b.toml", "--practice", typed]);
            assert_eq!(ran.status, 1);
            assert_eq!(ran.said().matches(code).count(), 1, "{}", ran.said());
        }
    }
    assert!(!desk.has_pdf("a.pdf"));
}

#[test]
fn mistake_of_a_practice_is_said_once_for_all_its_leaflets() {
    let desk = Desk::with(&[
        ("practice.toml", "[practice]\nname = 'Noord'\nlogo = \"logo.svg\"\n"),
        ("a.toml", GOOD),
        ("b.toml", GOOD),
        ("c.toml", GOOD),
    ]);
    let ran = desk.run(&["build", "."]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert_eq!(ran.err.matches("file-not-found").count(), 1, "{}", ran.err);
    assert!(ran.err.contains("none of the 3 leaflets"), "{}", ran.err);
}

#[test]
fn check_says_the_fingerprint_by_which_a_print_is_known() {
    let about = GOOD.replace("[[section]]", "[about]\nversion = \"1\"\n\n[[section]]");
    let desk = Desk::with(&[("leaflet.toml", &about)]);
    let said = desk.run(&["check", "--messages", "nl"]).out;
    let fingerprint = said.strip_prefix("leaflet.toml is in orde (kenmerk ").unwrap();
    assert_eq!(fingerprint.strip_suffix(")\n").map(str::len), Some(6), "{said}");
}

#[test]
fn review_that_is_past_is_said() {
    let about = GOOD.replace("[[section]]", "[about]\nreview = 2001-01-01\n\n[[section]]");
    let desk = Desk::with(&[("leaflet.toml", &about)]);
    let ran = desk.run(&["build"]);
    assert_eq!(ran.status, 0);
    assert!(ran.err.starts_with("warning[past-review]"), "{}", ran.err);
}
