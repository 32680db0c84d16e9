//! What stands where a file should: a folder, a link to nothing, a pipe; and
//! names that act on a terminal.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::desk::{Desk, GOOD, Ran};

/// Far more than a run takes, and far less than for ever.
const PATIENCE: Duration = Duration::from_secs(60);

fn make_pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// What comes of a run that may not wait for anybody.
fn run_without_waiting(desk: &Desk, arguments: &[&str]) -> Ran {
    let mut command = desk.command(arguments);
    command.args(["--message-format", "human"]);
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        let waits = begun.elapsed() > PATIENCE;
        if waits {
            child.kill().unwrap();
        }
        assert!(!waits, "still waiting: {arguments:?}");
        sleep(Duration::from_millis(10));
    }
    Ran::of(child.wait_with_output().unwrap())
}

#[track_caller]
fn assert_refused(ran: &Ran, code: &str) {
    assert_eq!((ran.status, ran.out.as_str()), (1, ""), "{}", ran.err);
    assert!(ran.err.starts_with(&format!("error[{code}]")), "{}", ran.err);
}

#[test]
fn practice_that_is_a_folder_is_an_error() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("practice.toml/x", "")]);
    assert_refused(&desk.run(&[]), "folder-for-practice");
    let above = Desk::with(&[("map/leaflet.toml", GOOD), ("practice.toml/x", "")]);
    assert_refused(&above.run(&["map/leaflet.toml"]), "folder-for-practice");
}

#[test]
fn leaflet_that_is_a_folder_is_an_error() {
    let desk = Desk::with(&[("leaflet.toml/x", "")]);
    assert_refused(&desk.run(&["build", "leaflet.toml"]), "no-definition-in-folder");
    assert_refused(&desk.run(&[]), "not-a-file");
}

#[test]
fn practice_that_is_a_link_to_nothing_is_an_error() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    symlink("weg.toml", desk.path("practice.toml")).unwrap();
    assert_refused(&desk.run(&[]), "broken-link");
    assert_refused(&desk.run(&["--practice", "practice.toml"]), "broken-link");
}

#[test]
fn pipe_in_the_place_of_a_file_is_an_error_at_once() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("map/leaflet.toml", GOOD)]);
    make_pipe(&desk.path("pijp.toml"));
    make_pipe(&desk.path("map/practice.toml"));
    assert_refused(&run_without_waiting(&desk, &["pijp.toml"]), "not-a-file");
    assert_refused(&run_without_waiting(&desk, &["map/leaflet.toml"]), "not-a-file");
    let catalogue = "translations/leaflet.tr.po";
    desk.write("translations/x", b"");
    make_pipe(&desk.path(catalogue));
    assert_refused(
        &run_without_waiting(&desk, &["leaflet.toml", "--language", "tr"]),
        "not-a-file",
    );
}

#[test]
fn device_or_pipe_as_picture_is_an_error_at_once() {
    let figure = "[figure.f]\nimage = 'pijp.svg'\nalt = 'Een pijp.'\n";
    let desk = Desk::with(&[("leaflet.toml", &format!("{GOOD}\n{figure}"))]);
    make_pipe(&desk.path("pijp.svg"));
    assert_refused(&run_without_waiting(&desk, &[]), "file-unreadable");
}

#[test]
fn link_to_nothing_among_definitions_is_not_passed_over() {
    let desk = Desk::with(&[("map/a.toml", GOOD)]);
    symlink("weg.toml", desk.path("map/b.toml")).unwrap();
    let ran = desk.run(&["check", "map"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.contains("error[broken-link]: map/b.toml"), "{}", ran.out);
}

#[test]
fn link_that_leads_outside_is_refused_unless_to_the_practice() {
    let figure = "[figure.f]\nimage = 'p.svg'\nalt = 'Een vlak.'\n";
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'><path d='M0 0H9V9z'/></svg>";
    let leaflet = format!("{GOOD}\n{figure}");
    let desk = Desk::with(&[("map/knie/leaflet.toml", &leaflet), ("map/p.svg", drawing)]);
    symlink("../p.svg", desk.path("map/knie/p.svg")).unwrap();
    assert_refused(&desk.run(&["map/knie/leaflet.toml"]), "link-outside");
    desk.write("map/practice.toml", b"[practice]\nname = 'De Brug'\n");
    let ran = desk.run(&["map/knie/leaflet.toml"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
}

/// As `>&-` does.
#[test]
fn pdf_to_a_closed_standard_output_is_an_error() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let shell = |redirected: &str| {
        let mut command = Command::new("sh");
        let script = format!("exec \"$0\" -o - --messages en --message-format human {redirected}");
        command.args(["-c", &script]).arg(env!("CARGO_BIN_EXE_leaflet")).current_dir(desk.path(""));
        Ran::of(command.output().unwrap())
    };
    assert_refused(&shell(">&-"), "closed-standard-output");
    assert_eq!(shell(">/dev/null").status, 0);
    let full = shell(">/dev/full");
    assert_eq!(
        full.status,
        if cfg!(target_os = "linux") { 1 } else { full.status },
        "{}",
        full.err
    );
}

#[test]
fn name_that_acts_on_a_terminal_is_shown_as_it_is_written() {
    let name = "knie\u{1b}[2J\u{9b}\u{202e}\n.toml";
    let desk = Desk::with(&[(name, GOOD), ("map/x\u{1b}c.toml", "titel = 'x'\n")]);
    let acts = |text: &str| text.trim_end().contains(['\u{1b}', '\u{9b}', '\u{202e}']);
    let built = desk.run(&[name]);
    assert_eq!(built.out, "knie‹U+001B›[2J‹U+009B›‹U+202E›‹U+000A›.pdf\n", "{}", built.err);
    for arguments in [
        ["check", "--color=never", name],
        ["check", "--color=never", "map"],
        ["check", "--color=never", "map/x\u{1b}.toml"],
        ["check", "--message-format=json", "map"],
        ["check", "--color=never", "\u{9b}\u{202e}x.toml"],
    ] {
        let ran = desk.run(&arguments);
        assert!(!ran.said().is_empty() && !acts(&ran.err) && !acts(&ran.out), "{}", ran.said());
    }
}
