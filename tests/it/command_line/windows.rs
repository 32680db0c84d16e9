//! What only Windows does.

#![cfg(windows)]
use std::fs;
use std::os::windows::fs::OpenOptionsExt;

use crate::support::desk::{Desk, GOOD, Ran};

/// A file opened as a viewer does that lets others read it, and no more.
fn held_open(desk: &Desk, name: &str) -> fs::File {
    const FILE_SHARE_READ: u32 = 1;
    fs::File::options().read(true).share_mode(FILE_SHARE_READ).open(desk.path(name)).unwrap()
}

#[test]
fn output_that_a_viewer_shows_is_an_error_that_names_the_cure() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("leaflet.pdf", "old")]);
    let viewer = held_open(&desk, "leaflet.pdf");
    let ran = desk.run(&["--messages", "nl"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("sluit leaflet.pdf en probeer het opnieuw"), "{}", ran.err);
    assert_eq!(desk.names(), ["leaflet.pdf", "leaflet.toml"]);
    drop(viewer);
    assert_eq!(fs::read(desk.path("leaflet.pdf")).unwrap(), b"old");
    assert_eq!(desk.run(&[]).status, 0);
    assert!(desk.has_pdf("leaflet.pdf"));
}

#[test]
fn definition_that_a_program_keeps_to_itself_is_an_error_that_names_the_cure() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let path = desk.path("leaflet.toml");
    let _editor = fs::File::options().read(true).share_mode(0).open(path).unwrap();
    let ran = desk.run(&["--messages", "nl"]);
    assert_eq!(ran.status, 1);
    assert!(ran.err.contains("sluit leaflet.toml daar en probeer het opnieuw"), "{}", ran.err);
}

#[test]
fn backslash_and_slash_lead_to_the_same_file() {
    let desk = Desk::with(&[("map/ë/knie.toml", GOOD), ("map/ë/heup.toml", GOOD), ("uit/x", "")]);
    let ran = desk.run(&["build", r"map\ë\*.TOML", "map/ë/knie.toml", "-o", r"uit\"]);
    assert_eq!(
        (ran.status, ran.out.as_str()),
        (0, "uit\\heup.pdf\nuit\\knie.pdf\n"),
        "{}",
        ran.err
    );
}

#[test]
fn quote_after_a_folder_is_the_backslash_it_took() {
    let desk = Desk::with(&[("nieuwe folders/knie.toml", GOOD)]);
    // What `"nieuwe folders\"` comes to.
    let ran = desk.run(&["build", "nieuwe folders\""]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "nieuwe folders\\knie.pdf\n"), "{}", ran.err);
}

#[test]
fn impossible_name_is_an_error_and_leaves_nothing() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    for name in ["aux.pdf", "om 12:30.pdf", "com1"] {
        let ran = desk.run(&["-o", name]);
        assert_eq!((ran.status, ran.out.as_str()), (1, ""), "{name}");
        assert!(ran.err.contains("no file can have that name here"), "{}", ran.err);
    }
    assert_eq!(desk.names(), ["leaflet.toml"]);
}

#[test]
fn capitals_lead_to_the_same_output() {
    let desk = Desk::with(&[("a/knie.toml", GOOD), ("b/KNIE.toml", GOOD), ("uit/x", "")]);
    let ran = desk.run(&["build", "a/knie.toml", "b/KNIE.toml", "-o", "uit"]);
    assert_eq!(ran.status, 2, "{}", ran.err);
}

#[test]
fn messages_are_utf_8() {
    let desk = Desk::with(&[]);
    let output = desk.command(&["knië.toml", "--messages", "nl"]).output().unwrap();
    assert!(Ran::of(output).err.contains("knië.toml bestaat niet"));
}
