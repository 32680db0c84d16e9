//! A folder of practices after `--practice`.

use crate::support::desk::{Desk, GOOD};

const CALL: &str =
    "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Bel {practice.phone}.'\n";

fn practice(phone: &str) -> String {
    format!("[practice]\nname = 'Fysio'\nphone = '{phone}'\n")
}

fn desk() -> Desk {
    let desk = Desk::with(&[("folders/knie.toml", CALL), ("folders/heup.toml", CALL)]);
    desk.write("praktijken/noord.toml", practice("020 123 45 67").as_bytes());
    desk.write("praktijken/zuid/practice.toml", practice("030 765 43 21").as_bytes());
    desk.write("praktijken/geen.toml", GOOD.as_bytes());
    desk
}

#[test]
fn every_leaflet_is_made_for_each_practice_of_a_folder() {
    let desk = desk();
    let ran = desk.run(&["build", "folders", "--practice", "praktijken", "-o", "uit"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    for made in ["uit/noord/knie.pdf", "uit/noord/heup.pdf", "uit/zuid/knie.pdf"] {
        assert!(desk.has_pdf(made), "{made}: {}", ran.out);
    }
    let read = |path: &str| std::fs::read(desk.path(path)).unwrap();
    assert!(read("uit/noord/knie.pdf") != read("uit/zuid/knie.pdf"));
    assert!(!desk.path("uit/geen").exists());
}

#[test]
fn leaflet_of_each_practice_is_beside_its_definition_without_an_output() {
    let desk = desk();
    let ran = desk.run(&["folders/knie.toml", "--practice", "praktijken"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(desk.has_pdf("folders/noord/knie.pdf") && desk.has_pdf("folders/zuid/knie.pdf"));
    assert_eq!(desk.run(&["check", "folders", "--practice", "praktijken"]).status, 0);
}

#[test]
fn one_file_for_several_practices_is_refused() {
    let desk = desk();
    for output in ["x.pdf", "-"] {
        let ran = desk.run(&["folders/knie.toml", "--practice", "praktijken", "-o", output]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{}", ran.err);
    }
    for option in ["--open", "--watch"] {
        let ran = desk.run(&["folders/knie.toml", "--practice", "praktijken", option]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{}", ran.err);
    }
    assert_eq!(desk.names(), ["folders", "praktijken"]);
}

#[test]
fn folder_with_its_own_practice_has_its_name() {
    let desk = Desk::with(&[("knie.toml", CALL), ("noord/practice.toml", &practice("020 1"))]);
    let ran = desk.run(&["knie.toml", "--practice", "noord", "-o", "uit"]);
    assert_eq!(ran.out.replace('\\', "/"), "uit/noord/knie.pdf\n", "{}", ran.err);
}
