//! `--open`, with a viewer that only tells what it was given.

#![cfg(target_os = "linux")]
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use crate::support::desk::{BAD, Desk, GOOD, Ran};

/// A desk whose viewer is this script.
fn desk_with_viewer(script: &str) -> Desk {
    let desk = Desk::with(&[("knie.toml", GOOD), ("mis.toml", BAD)]);
    desk.write("programs/xdg-open", format!("#!/bin/sh\n{script}\n").as_bytes());
    let executable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(desk.path("programs/xdg-open"), executable).unwrap();
    desk
}

fn run(desk: &Desk, arguments: &[&str]) -> Ran {
    let mut command = desk.command(arguments);
    command.args(["--message-format", "human"]);
    Ran::of(command.env("PATH", desk.path("programs")).output().unwrap())
}

#[test]
fn pdf_is_given_to_the_viewer_after_it_is_written() {
    let desk = desk_with_viewer(r#"[ -s "$1" ] && echo "$1" >shown"#);
    let ran = run(&desk, &["knie.toml", "--open"]);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "knie.pdf\n", ""));
    let shown = fs::read_to_string(desk.path("shown")).unwrap();
    let there = [shown.trim_end().into(), desk.path("knie.pdf")];
    let [given, written] = there.map(|path| fs::canonicalize(path).unwrap());
    assert_eq!(given, written);
}

#[test]
fn viewer_that_fails_is_a_warning_that_says_where_the_pdf_is() {
    let desk = desk_with_viewer("exit 3");
    let ran = run(&desk, &["build", "--open", "knie.toml", "--strict"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "knie.pdf\n"));
    assert!(ran.err.starts_with("warning[output-not-shown]"), "{}", ran.err);
    assert!(ran.err.contains("/knie.pdf"), "{}", ran.err);
    assert!(desk.has_pdf("knie.pdf"));
}

#[test]
fn machine_without_a_viewer_is_a_warning() {
    let desk = Desk::with(&[("knie.toml", GOOD), ("programs/x", "")]);
    let ran = run(&desk, &["--open", "knie.toml"]);
    assert_eq!(ran.status, 0);
    assert!(ran.err.contains("open it yourself"), "{}", ran.err);
    assert_eq!(run(&desk, &["--open", "knie.toml", "--quiet"]).err, "");
}

#[test]
fn viewer_that_stays_is_not_waited_for() {
    let desk = desk_with_viewer("PATH=/usr/bin:/bin; sleep 30");
    let started = Instant::now();
    let ran = run(&desk, &["--open", "knie.toml"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn leaflet_that_fails_is_not_shown() {
    let desk = desk_with_viewer("echo >shown");
    assert_eq!(run(&desk, &["mis.toml", "--open"]).status, 1);
    assert!(!desk.names().contains(&"shown".to_owned()));
}
