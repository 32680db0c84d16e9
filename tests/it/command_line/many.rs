//! Many leaflets at once.

use std::fs;

use crate::support::desk::{BAD, Desk, GOOD, Ran, SMALL};

/// Leaflets of which the first takes longest, some with something wrong.
fn desk_of_many() -> Desk {
    let long = GOOD.replace("Buig uw knie.", &"Buig uw knie, en strek hem. ".repeat(1500));
    let desk = Desk::with(&[("folders/00.toml", &long)]);
    for number in 1..24 {
        let leaflet = [GOOD, BAD, SMALL, GOOD][number % 4];
        desk.write(&format!("folders/{number:02}.toml"), leaflet.as_bytes());
    }
    desk
}

fn last_line(ran: &Ran) -> &str {
    last_line_of(&ran.err)
}

fn last_line_of(said: &str) -> &str {
    said.trim_end().lines().last().unwrap()
}

/// What a run on so many threads says and writes.
fn on_threads(threads: &str) -> (Ran, Vec<(String, Vec<u8>)>) {
    let desk = desk_of_many();
    fs::create_dir(desk.path("uit")).unwrap();
    let mut command = desk.command(&["build", "folders", "-o", "uit", "--message-format", "human"]);
    let ran = Ran::of(command.env("RAYON_NUM_THREADS", threads).output().unwrap());
    let mut written: Vec<(String, Vec<u8>)> = fs::read_dir(desk.path("uit"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    written.sort();
    (ran, written)
}

#[test]
fn number_of_threads_changes_nothing() {
    let (said, written) = on_threads("1");
    assert_eq!((said.status, written.len()), (1, 18), "{}", said.err);
    for threads in ["2", "5", "64"] {
        let (said_too, written_too) = on_threads(threads);
        assert_eq!(said_too.out, said.out, "{threads}");
        assert_eq!(said_too.err, said.err, "{threads}");
        assert!(written_too == written, "{threads}");
    }
}

#[test]
fn all_is_said_in_the_order_of_the_definitions() {
    let (said, _) = on_threads("4");
    let written: Vec<&str> = said.out.lines().collect();
    assert!(written.is_sorted(), "{written:?}");
    let places: Vec<&str> = said.err.lines().filter(|line| line.contains("--> ")).collect();
    assert!(places.len() == 12 && places.is_sorted(), "{places:?}");
}

#[test]
fn bad_leaflet_does_not_stop_the_others() {
    let desk = Desk::with(&[("a.toml", BAD), ("b.toml", GOOD), ("c.toml", GOOD)]);
    let ran = desk.run(&["build", "a.toml", "missing.toml", "b.toml", "geen/*.toml", "c.toml"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, "b.pdf\nc.pdf\n"));
    let said = "2 leaflets are written, 3 are not: geen/*.toml, a.toml and missing.toml";
    assert!(last_line(&ran).ends_with(said), "{}", ran.err);
}

#[test]
fn last_line_counts_what_is_written() {
    let desk = Desk::with(&[("a.toml", GOOD), ("b.toml", SMALL)]);
    let ran = desk.run(&["build", "*.toml"]);
    assert_eq!((ran.status, last_line(&ran)), (0, "2 leaflets are written"));
    assert_eq!(desk.run(&["build", "*.toml", "--quiet"]).err, "");
    let json = desk.run(&["build", "*.toml", "--message-format", "json"]).err;
    assert!(json.lines().all(|line| line.starts_with('{')), "{json}");
    assert_eq!(desk.run(&["build", "a.toml"]).err, "");
}

#[test]
fn last_line_of_a_check_counts_what_passed() {
    let desk = Desk::with(&[("a.toml", GOOD), ("b.toml", GOOD), ("c.toml", BAD)]);
    let ran = desk.run(&["check", "a.toml", "b.toml"]);
    assert_eq!((ran.status, last_line_of(&ran.out)), (0, "2 leaflets can be made"));
    let ran = desk.run(&["check", "*.toml"]);
    assert_eq!(ran.status, 1);
    assert!(
        last_line_of(&ran.out).ends_with("2 leaflets can be made, 1 cannot: c.toml"),
        "{}",
        ran.out
    );
}

#[test]
fn folder_that_is_missing_is_made_once_for_all() {
    let desk = desk_of_many();
    let ran = desk.run(&["build", "folders", "-o", "weg/"]);
    assert_eq!(ran.out.lines().filter(|line| line.starts_with("weg")).count(), 18, "{}", ran.err);
}

#[cfg(target_os = "linux")]
#[test]
fn standard_output_that_is_full_is_said_once() {
    let desk = Desk::with(&[("a.toml", GOOD), ("b.toml", GOOD), ("c.toml", GOOD)]);
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = desk.command(&["build", "*.toml"]).stdout(full).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(said.matches("the output cannot be passed on").count(), 1, "{said}");
    assert!(desk.has_pdf("a.pdf") && desk.has_pdf("c.pdf"));
}

#[test]
fn run_that_nobody_watches_shows_no_bar() {
    let desk = desk_of_many();
    let ran = desk.run(&["build", "folders", "--color", "always"]);
    assert!(!ran.err.contains(['█', '░', '\r']), "{}", ran.err);
}
