//! A disk that is full, a folder that takes nothing, a process that is killed:
//! an error and no half file, and the old file whole.

use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use crate::support::desk::{Desk, GOOD, Ran};

/// What stood there before, for comparison.
const OLD: &str = "the old one";

/// A leaflet with a drawing of so many lines that its PDF takes megabytes, and
/// a while to write.
fn desk_with_large_leaflet() -> Desk {
    let leaflet = GOOD.replace(
        "[[section]]",
        "[figure.lijnen]\nimage = 'lijnen.svg'\nalt = 'Lijnen.'\n\n[[section]]",
    );
    let mut drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'><path d='M0 0".to_owned();
    let mut number = 1_u32;
    for _ in 0..600_000 {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        drawing.push_str(&format!(" {}.{}", number >> 16 & 63, number >> 22 & 127));
    }
    drawing.push_str("'/></svg>");
    Desk::with(&[("leaflet.toml", &leaflet), ("lijnen.svg", &drawing)])
}

/// Fails where a run did not end in an error that says this, or changed more
/// than nothing.
fn assert_untouched(desk: &Desk, ran: &Ran, said: &str) {
    assert_eq!((ran.status, ran.out.as_str()), (1, ""), "{}", ran.err);
    assert!(ran.err.contains(said), "{}", ran.err);
    assert_eq!(desk.names(), ["leaflet.pdf", "leaflet.toml"]);
    assert_eq!(fs::read_to_string(desk.path("leaflet.pdf")).unwrap(), OLD);
}

#[cfg(target_os = "linux")]
#[test]
fn full_disk_is_an_error() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let ran = desk.run(&["-o", "/dev/full"]);
    assert_eq!(ran.status, 1);
    assert!(ran.err.contains("the disk is full"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn file_that_may_not_grow_is_an_error_and_leaves_the_old_one() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("leaflet.pdf", OLD)]);
    let mut command = std::process::Command::new("sh");
    command
        .args(["-c", "ulimit -f 1 && exec \"$0\" --messages en"])
        .arg(env!("CARGO_BIN_EXE_leaflet"))
        .current_dir(desk.path(""));
    let ran = Ran::of(command.output().unwrap());
    assert_untouched(&desk, &ran, "the disk is full");
    assert!(ran.err.contains("leaflet.pdf is not renewed"), "{}", ran.err);
}

/// The superuser writes in any folder but those the kernel keeps.
#[cfg(target_os = "linux")]
#[test]
fn folder_that_takes_nothing_is_an_error() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("vast/leaflet.pdf", OLD)]);
    fs::set_permissions(desk.path("vast"), fs::Permissions::from_mode(0o555)).unwrap();
    let writable = fs::File::create(desk.path("vast/x")).is_ok();
    let folder = if writable { "/sys/" } else { "vast/" };
    let ran = desk.run(&["-o", folder]);
    fs::set_permissions(desk.path("vast"), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!((ran.status, ran.out.as_str()), (1, ""), "{}", ran.err);
    assert!(ran.err.contains("you may not store anything in that folder"), "{}", ran.err);
    assert_eq!(fs::read_to_string(desk.path("vast/leaflet.pdf")).unwrap(), OLD);
}

#[test]
fn folder_that_is_a_file_is_an_error() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("leaflet.pdf", OLD)]);
    for output in ["leaflet.toml/uit.pdf", "leaflet.toml/uit/"] {
        assert_untouched(&desk, &desk.run(&["-o", output]), "cannot be made");
    }
}

#[test]
fn folder_in_the_place_of_the_output_is_an_error() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("leaflet.pdf/x", "")]);
    let ran = desk.run(&[]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("a folder of that name"), "{}", ran.err);
    assert_eq!(desk.names(), ["leaflet.pdf", "leaflet.toml"]);
}

#[test]
fn process_killed_at_any_moment_leaves_a_whole_file() {
    let desk = desk_with_large_leaflet();
    let started = Instant::now();
    assert_eq!(desk.run(&[]).status, 0);
    let whole_run = started.elapsed();
    let new = fs::read(desk.path("leaflet.pdf")).unwrap();
    for moment in 0..10 {
        desk.write("leaflet.pdf", OLD.as_bytes());
        let mut child = desk.command(&[]).stdout(Stdio::null()).spawn().unwrap();
        if moment < 4 {
            sleep(whole_run * moment / 3);
        } else {
            wait_until(whole_run * 3, || !being_written(&desk).is_empty());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let there = fs::read(desk.path("leaflet.pdf")).unwrap();
        assert!(there == OLD.as_bytes() || there == new, "at moment {moment}");
        // What it was writing may remain, and nothing else.
        let remaining = being_written(&desk);
        assert!(remaining.len() <= 1, "at moment {moment}: {remaining:?}");
        for name in remaining {
            assert!(name.starts_with(".leaflet-") && name.ends_with(".pdf.tmp"), "{name}");
            fs::remove_file(desk.path(&name)).unwrap();
        }
    }
}

/// The files in a folder that were not there before the program ran.
fn being_written(desk: &Desk) -> Vec<String> {
    let mut names = desk.names();
    names.retain(|name| !["leaflet.pdf", "leaflet.toml", "lijnen.svg"].contains(&name.as_str()));
    names
}

/// Waits for something to hold, but no longer than so.
fn wait_until(longest: Duration, holds: impl Fn() -> bool) {
    let started = Instant::now();
    while !holds() && started.elapsed() < longest {
        std::hint::spin_loop();
    }
}

#[test]
fn temporary_file_of_a_killed_process_is_removed_when_it_is_old() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let two_hours_ago = SystemTime::now() - Duration::from_secs(2 * 60 * 60);
    for name in [".leaflet-1-0.pdf.tmp", ".leaflet-2-0.pdf.tmp", "mine.pdf.tmp"] {
        desk.write(name, b"%PDF");
    }
    for name in [".leaflet-1-0.pdf.tmp", "mine.pdf.tmp"] {
        let file = fs::File::options().write(true).open(desk.path(name)).unwrap();
        file.set_modified(two_hours_ago).unwrap();
    }
    assert_eq!(desk.run(&[]).status, 0);
    let kept = [".leaflet-2-0.pdf.tmp", "leaflet.pdf", "leaflet.toml", "mine.pdf.tmp"];
    assert_eq!(desk.names(), kept);
}
