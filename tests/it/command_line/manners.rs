//! What the program does with what people type, forget and misname.

use std::process::Command;

use crate::support::desk::{BAD, Desk, GOOD, Ran};

const PRACTICE: &str = "[practice]\nname = 'Fysio'\n";

#[test]
fn output_without_an_ending_is_a_folder_that_is_made() {
    let desk = Desk::with(&[("folders/a.toml", GOOD), ("folders/b.toml", GOOD)]);
    let ran = desk.run(&["build", "folders", "-o", "drukwerk"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(desk.has_pdf("drukwerk/a.pdf") && desk.has_pdf("drukwerk/b.pdf"));
    let ran = desk.run(&["folders/a.toml", "-o", "een/twee"]);
    assert_eq!(ran.out.replace('\\', "/"), "een/twee/a.pdf\n", "{}", ran.err);
    let ran = desk.run(&["folders/a.toml", "-o", "drie/vier.PDF"]);
    assert!(ran.status == 0 && desk.has_pdf("drie/vier.PDF"), "{}", ran.err);
}

#[test]
fn folder_is_not_made_for_a_leaflet_that_fails() {
    let desk = Desk::with(&[("a.toml", BAD)]);
    assert_eq!(desk.run(&["a.toml", "-o", "drukwerk"]).status, 1);
    assert_eq!(desk.names(), ["a.toml"]);
}

#[test]
fn output_with_another_ending_is_refused_with_what_is_missing() {
    let desk = Desk::with(&[("a.toml", GOOD), ("oud", "x")]);
    for (output, said) in [("knie.v2", "write knie.v2.pdf"), ("oud", "write oud.pdf")] {
        let ran = desk.run(&["a.toml", "-o", output]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{output}");
        assert!(ran.err.contains(said), "{}", ran.err);
    }
    assert_eq!(desk.names(), ["a.toml", "oud"]);
}

#[test]
fn word_that_is_neither_a_command_nor_a_file_stops_everything() {
    let desk = Desk::with(&[("folders/a.toml", GOOD), ("knie.toml", GOOD)]);
    for (words, said) in [
        (&["lijst", "folders"][..], "do you mean leaflet list?"),
        (&["folders", "drukken"], "no command drukken"),
        (&["bulid", "folders"], "do you mean leaflet build?"),
        (&["kniee"], "there is knie.toml"),
        (&["vertaal"], "do you mean leaflet translate?"),
    ] {
        let ran = desk.run(words);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{words:?}");
        assert!(ran.err.contains(said), "{words:?} {}", ran.err);
    }
    assert_eq!(desk.names(), ["folders", "knie.toml"]);
    assert!(!desk.has_pdf("folders/a.pdf"));
}

#[test]
fn option_given_twice_with_two_values_is_refused() {
    let desk = Desk::with(&[("a.toml", GOOD), ("n.toml", PRACTICE), ("z.toml", PRACTICE)]);
    for words in [
        &["a.toml", "--practice", "n.toml", "--practice", "z.toml"][..],
        &["build", "a.toml", "-o", "x.pdf", "--output=y.pdf"],
        &["--pages", "1", "build", "a.toml", "--pages", "2"],
    ] {
        let ran = desk.run(words);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{words:?}");
        assert!(ran.err.contains("is given twice, with"), "{}", ran.err);
    }
    assert_eq!(desk.run(&["a.toml", "-q", "-q", "-o", "x.pdf", "-o", "x.pdf"]).status, 0);
}

#[test]
fn hidden_ending_behind_a_name_is_said() {
    let desk = Desk::with(&[("leaflet.toml.txt", GOOD), ("map/knie.toml.txt", GOOD)]);
    for words in [&[][..], &["build"], &["leaflet.toml"], &["map"], &["map/knie.toml"]] {
        let ran = desk.run(words);
        assert_ne!(ran.status, 0);
        assert!(ran.err.contains("toml.txt here"), "{words:?} {}", ran.err);
    }
}

#[test]
fn empty_folder_is_said_to_have_no_leaflet_and_how_to_begin_one() {
    let ran = Desk::with(&[]).run_plain(&["--messages", "nl"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.starts_with("fout: hier staat geen leaflet.toml\n"), "{}", ran.err);
    assert!(ran.err.contains("leaflet new"), "{}", ran.err);
    let ran = Desk::with(&[("knie.toml", GOOD)]).run(&[]);
    assert!(ran.err.contains("there is knie.toml: leaflet knie.toml"), "{}", ran.err);
}

#[test]
fn practice_under_another_name_is_said_and_is_no_leaflet() {
    for name in ["praktijk.toml", "practice.toml.txt"] {
        let desk = Desk::with(&[("folders/knie.toml", GOOD)]);
        desk.write(&format!("folders/{name}"), PRACTICE.as_bytes());
        let ran = desk.run(&["build", "folders"]);
        assert_eq!((ran.status, ran.out.lines().count()), (0, 1), "{}", ran.err);
        assert!(ran.err.contains("holds the details of a practice"), "{name} {}", ran.err);
        assert!(ran.err.contains("practice.toml"), "{}", ran.err);
    }
    // A leaflet about a practice is a leaflet.
    let desk = Desk::with(&[("praktijk.toml", GOOD), ("knie.toml", GOOD)]);
    let ran = desk.run(&["build", "."]);
    assert_eq!((ran.out.lines().count(), ran.err.lines().count()), (2, 1), "{}", ran.err);
}

#[test]
fn picture_in_another_folder_or_without_its_ending_is_found() {
    let figure = |image: &str| {
        format!(
            "title = 'T'\nlanguage = \"nl\"\n[[section]]\ntext = 'x'\nfigure = 'a'\n[figure.a]\nimage = '{image}'\nalt = 'x'\n"
        )
    };
    for (image, meant) in [
        ("IMG_6.jpg", "assets/IMG_6.jpg"),
        ("assets/img_6", "assets/IMG_6.jpg"),
        ("IMG_6", "assets/IMG_6.jpg"),
        ("assets/voet.svg", "voet.svg"),
        ("voet.svgg", "voet.svg"),
    ] {
        let desk = Desk::with(&[("leaflet.toml", &figure(image)), ("voet.svg", "x")]);
        desk.write("assets/IMG_6.jpg", b"x");
        desk.write(".verborgen/IMG_6.jpg", b"x");
        let said = desk.run(&["check"]).said();
        assert!(said.contains(&format!("mean `{meant}`?")), "{image}: {said}");
    }
}

#[test]
fn message_begins_with_its_line_and_has_no_code() {
    let desk = Desk::with(&[("leaflet.toml", BAD)]);
    let said = |arguments: &[&str]| desk.run_plain(arguments).said();
    let plain = said(&["check", "--messages", "nl"]);
    assert!(plain.starts_with("regel 1 van leaflet.toml, fout: "), "{plain}");
    assert!(plain.contains("\n    titel = 'Knie'\n    ^^^^^\n    tip: "), "{plain}");
    assert!(!plain.contains("unknown-key") && !plain.contains("-->"), "{plain}");
    let full = said(&["check", "--message-format", "human"]);
    assert!(full.contains("error[unknown-key]") && full.contains("--> leaflet.toml:1:1"), "{full}");
}

#[test]
fn long_line_is_shown_around_its_mistake() {
    let text = format!("{} [x](#weg) {}", "Buig uw knie. ".repeat(20), "Strek hem. ".repeat(20));
    let leaflet = format!("title = 'T'\nlanguage = \"nl\"\n[[section]]\ntext = '{text}'\n");
    let desk = Desk::with(&[("leaflet.toml", &leaflet)]);
    let said = desk.run_plain(&["check"]).said();
    let line = said.lines().nth(1).unwrap();
    assert!(line.contains("[x](#weg)") && line.chars().count() <= 82, "{line}");
    assert!(line.trim_start().starts_with('…') && line.ends_with('…'), "{line}");
    let under = said.lines().nth(2).unwrap();
    assert_eq!(under.find('^'), line.chars().position(|it| it == '['), "{said}");
}

#[test]
fn practice_decides_the_language_of_the_program() {
    let dutch = format!("{PRACTICE}messages = \"nl\"\n");
    let desk = Desk::with(&[("practice.toml", &dutch), ("folders/a.toml", BAD)]);
    desk.write("zuid.toml", PRACTICE.as_bytes());
    let said = |arguments: &[&str]| {
        let mut command: Command = desk.command(arguments);
        let ran = Ran::of(command.env("LC_ALL", "en_GB.UTF-8").output().unwrap());
        ran.said()
    };
    assert!(said(&["check", "folders"]).contains("fout: "));
    assert!(said(&["folders/a.toml"]).contains("fout: "));
    assert!(said(&["--onzin"]).contains("fout: "));
    assert!(said(&["check", "folders", "--messages", "en"]).contains("error: "));
    assert!(said(&["check", "folders", "--practice", "zuid.toml"]).contains("error: "));
}

#[test]
fn old_output_that_stays_is_a_remark_after_the_one_error() {
    let desk = Desk::with(&[("leaflet.toml", BAD), ("leaflet.pdf", "old")]);
    let ran = desk.run_plain(&["build"]);
    assert_eq!(ran.err.matches("error: ").count(), 1, "{}", ran.err);
    assert!(ran.err.contains("warning: leaflet.pdf is not renewed"), "{}", ran.err);
}
