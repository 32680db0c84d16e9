//! The program as a person runs it: what it writes, where it speaks, and how
//! it ends.

mod agency;
mod approve;
mod begin;
mod editors;
mod failures;
#[cfg(unix)]
mod files;
mod listing;
mod manners;
mod many;
mod mending;
mod practice;
mod practices;
mod proof;
mod show;
mod translate;
mod watching;
mod windows;

use std::fs;
use std::process::Stdio;

use crate::support::desk::{BAD, Desk, GOOD, Ran, SMALL, is_pdf};

#[test]
fn program_alone_builds_the_leaflet_here() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let ran = desk.run(&[]);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "leaflet.pdf\n", ""));
    assert!(desk.has_pdf("leaflet.pdf"));
}

#[test]
fn program_alone_without_a_leaflet_here_says_so() {
    let ran = Desk::with(&[]).run(&[]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.starts_with("error[no-definition-here]: there is no leaflet.toml here"),
        "{}",
        ran.err
    );
}

#[test]
fn file_without_a_subcommand_is_built_beside_itself() {
    let desk = Desk::with(&[("map/knie.toml", GOOD)]);
    let ran = desk.run(&["map/knie.toml"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(ran.out.replace('\\', "/"), "map/knie.pdf\n");
    assert!(desk.has_pdf("map/knie.pdf"));
}

#[test]
fn build_of_a_folder_builds_each_definition_in_it() {
    let desk = Desk::with(&[("map/a.toml", GOOD), ("map/b.toml", GOOD), ("map/c.txt", BAD)]);
    let ran = desk.run(&["build", "map"]);
    assert_eq!(ran.out.replace('\\', "/"), "map/a.pdf\nmap/b.pdf\n", "{}", ran.err);
}

#[test]
fn pattern_is_expanded_by_the_program() {
    let desk = Desk::with(&[("knie.toml", GOOD), ("heup.toml", GOOD), ("rug.toml", GOOD)]);
    let ran = desk.run(&["build", "??*e*.toml", "heup.toml"]);
    assert_eq!(ran.out, "knie.pdf\nheup.pdf\n", "{}", ran.err);
}

#[test]
fn output_may_be_a_file() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let ran = desk.run(&["-o", "folder.pdf"]);
    assert_eq!(ran.out, "folder.pdf\n", "{}", ran.err);
    assert_eq!(desk.names(), ["folder.pdf", "leaflet.toml"]);
}

#[test]
fn output_may_be_a_folder() {
    let desk = Desk::with(&[("a.toml", GOOD), ("b.toml", GOOD), ("uit/x", "")]);
    let ran = desk.run(&["build", "a.toml", "b.toml", "-o", "uit"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(desk.has_pdf("uit/a.pdf") && desk.has_pdf("uit/b.pdf"));
}

#[test]
fn output_may_be_standard_output() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let output = desk.command(&["build", "-o", "-"]).output().unwrap();
    assert!(is_pdf(&output.stdout));
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
    assert_eq!(desk.names(), ["leaflet.toml"]);
}

#[test]
fn options_stand_before_or_after_the_subcommand() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    for arguments in [["--quiet", "build"], ["build", "--quiet"]] {
        let ran = desk.run(&arguments);
        assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    }
    let ran = desk.run(&["-o", "uit.pdf", "build"]);
    assert_eq!(ran.out, "uit.pdf\n", "{}", ran.err);
}

#[test]
fn pages_of_the_command_line_go_before_those_of_the_definition() {
    let long = "Buig uw knie langzaam, en strek hem weer. ".repeat(400);
    let leaflet = GOOD.replace("Buig uw knie.", &long);
    let leaflet = leaflet.replace("[[section]]", "[page]\npages = 9\n\n[[section]]");
    let desk = Desk::with(&[("leaflet.toml", leaflet.as_str())]);
    assert_eq!(desk.run(&["check"]).status, 0);
    let ran = desk.run(&["build", "--pages", "1"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert_eq!(desk.names(), ["leaflet.toml"]);
}

#[test]
fn check_of_a_good_leaflet_says_so_and_writes_nothing() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let ran = desk.run(&["check"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out, "leaflet.toml is in order\n");
    assert_eq!(desk.run(&["check", "--messages", "nl"]).out, "leaflet.toml is in orde\n");
    assert_eq!(desk.names(), ["leaflet.toml"]);
}

#[test]
fn check_says_what_build_says() {
    let desk = Desk::with(&[("bad.toml", BAD), ("small.toml", SMALL)]);
    for (name, status) in [("bad.toml", 1), ("small.toml", 0)] {
        let (checked, built) = (desk.run(&["check", name]), desk.run(&["build", name]));
        assert_eq!((checked.status, built.status), (status, status));
        assert_eq!(checked.out, built.err);
        assert_ne!(checked.out, "");
    }
}

#[test]
fn failure_leaves_an_old_output_and_its_date() {
    let desk = Desk::with(&[("leaflet.toml", BAD), ("leaflet.pdf", "the old one")]);
    // 3 March 2024, 14:02 in Amsterdam.
    let written = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_709_470_920);
    fs::File::options()
        .write(true)
        .open(desk.path("leaflet.pdf"))
        .and_then(|file| file.set_modified(written))
        .unwrap();
    let mut command = desk.command(&["build", "--messages", "nl"]);
    let ran = Ran::of(command.env("TZ", "Europe/Amsterdam").output().unwrap());
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert_eq!(fs::read(desk.path("leaflet.pdf")).unwrap(), b"the old one");
    let last = ran.err.trim_end().lines().last().unwrap();
    let said = "leaflet.pdf is niet vernieuwd: er ligt nog het bestand van 3 maart 2024, 14:02";
    // Windows keeps no zone files, and takes its own zone.
    assert!(last.ends_with(said) || cfg!(windows), "{last}");
}

#[test]
fn failure_creates_no_output() {
    let desk = Desk::with(&[("leaflet.toml", BAD)]);
    assert_eq!(desk.run(&["build"]).status, 1);
    assert_eq!(desk.names(), ["leaflet.toml"]);
}

#[test]
fn strict_fails_on_a_warning_and_writes_nothing() {
    let desk = Desk::with(&[("leaflet.toml", SMALL)]);
    let ran = desk.run(&["--strict"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert_eq!(desk.names(), ["leaflet.toml"]);
    assert_eq!(desk.run(&[]).status, 0);
}

#[test]
fn quiet_keeps_warnings_and_paths_but_not_errors_to_itself() {
    let desk = Desk::with(&[("small.toml", SMALL), ("bad.toml", BAD)]);
    let ran = desk.run(&["-q", "small.toml"]);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    assert_ne!(desk.run(&["-q", "bad.toml"]).err, "");
}

#[test]
fn json_is_one_object_a_line_for_usage_errors_too() {
    let desk = Desk::with(&[("leaflet.toml", BAD)]);
    for arguments in [["--message-format=json", "build"], ["--message-format=json", "--bogus"]] {
        let ran = desk.run(&arguments);
        assert_ne!(ran.err, "");
        for line in ran.err.lines() {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            assert!(object["code"].is_string() && object["format"].is_number(), "{line}");
        }
    }
}

#[test]
fn language_comes_from_the_locale_unless_it_is_typed() {
    let desk = Desk::with(&[]);
    let speaks = |locale: &str, arguments: &[&str]| {
        Ran::of(desk.command(arguments).env("LC_ALL", locale).output().unwrap()).err
    };
    let (dutch, english) = ("bestaat niet", "does not exist");
    // Windows takes the language of its own settings.
    if cfg!(unix) {
        assert!(speaks("nl_BE.UTF-8", &["x.toml"]).contains(dutch));
        assert!(speaks("de_DE.UTF-8", &["x.toml"]).contains(english));
    }
    assert!(speaks("nl_NL.UTF-8", &["x.toml", "--messages", "en"]).contains(english));
    assert!(speaks("C", &["--bogus", "--messages=nl"]).contains(dutch));
}

#[test]
fn colour_is_for_terminals_unless_it_is_typed() {
    let desk = Desk::with(&[]);
    let colours = |arguments: &[&str]| desk.run(arguments).err.contains('\x1b');
    assert!(!colours(&["x.toml"]));
    assert!(colours(&["x.toml", "--color", "always"]));
    assert!(!colours(&["x.toml", "--color", "never"]));
    let no_color = desk.command(&["x.toml"]).env("NO_COLOR", "1").output().unwrap();
    assert!(!no_color.stderr.contains(&0x1b));
}

#[test]
fn wrong_command_line_ends_with_two() {
    let desk = Desk::with(&[("a.toml", GOOD), ("b.toml", GOOD)]);
    for arguments in [
        &["--bogus"][..],
        &["--pages", "0"],
        &["--pages"],
        &["--color", "blue"],
        &["--quiet=yes"],
        &["check", "-o", "x.pdf"],
        &["-o", "x.pdf", "check"],
        &["build", "a.toml", "b.toml", "-o", "x.pdf"],
        &["build", "a.toml", "b.toml", "-o", "-"],
        &["build", "a.toml", "-o", "./a.toml"],
        &["build", "a.toml", "-o", "a.toml"],
        &["build", "a.toml", "b.toml", "--open"],
        &["build", "a.toml", "-o", "-", "--open"],
        &["check", "a.toml", "--open"],
        &["--open", "check", "a.toml"],
        &["a.pdf"],
        &["bulid", "a.toml"],
    ] {
        let ran = desk.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert_ne!(ran.err, "");
    }
    assert_eq!(desk.names(), ["a.toml", "b.toml"]);
}

#[test]
fn option_of_build_is_no_stranger_to_check() {
    let desk = Desk::with(&[("a.toml", GOOD)]);
    for arguments in [["-o", "x.pdf", "check"], ["check", "-o", "x.pdf"]] {
        let ran = desk.run(&arguments);
        assert!(ran.err.contains("leaflet check writes nothing, and so has no -o"), "{}", ran.err);
    }
}

#[test]
fn word_much_like_a_command_is_not_taken_for_a_file() {
    let desk = Desk::with(&[("a.toml", GOOD), ("chek", GOOD)]);
    assert!(desk.run(&["bulid", "a.toml"]).err.contains("do you mean leaflet build?"));
    assert_eq!(desk.run(&["chek"]).out, "chek.pdf\n");
    assert!(desk.run(&["help"]).out.starts_with("leaflet makes a PDF"));
    desk.write("buil.toml", GOOD.as_bytes());
    assert!(desk.run(&["buil"]).err.contains("do you mean that?"));
}

#[test]
fn definition_that_is_no_definition_ends_with_one() {
    let desk = Desk::with(&[("knie.toml", GOOD), ("leeg.toml", " \n"), ("map/x", "")]);
    desk.write("utf16.toml", b"\xff\xfet\0i\0");
    desk.write("doc.toml", b"PK\x03\x04\xff\xff");
    for (name, said) in [
        ("kniee.toml", "knie.toml"),
        ("leeg.toml", "empty"),
        ("utf16.toml", "UTF-8"),
        ("doc.toml", "Word"),
        ("map", "no TOML file"),
        ("*.tml", "no file that fits"),
    ] {
        let ran = desk.run(&["build", name]);
        assert_eq!((ran.status, ran.out.as_str()), (1, ""), "{name}");
        assert!(ran.err.contains(said), "{}", ran.err);
    }
}

#[test]
fn output_that_cannot_be_written_ends_with_one() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("leaflet.pdf/x", ""), ("vast.pdf", "old")]);
    let mut permissions = fs::metadata(desk.path("vast.pdf")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(desk.path("vast.pdf"), permissions).unwrap();
    for (arguments, said) in [
        (&["build"][..], "a folder of that name"),
        (&["-o", "vast.pdf/uit.pdf"], "cannot be made"),
        (&["-o", "vast.pdf"], "write-protected"),
    ] {
        let ran = desk.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (1, ""), "{arguments:?}");
        assert!(ran.err.contains(said), "{}", ran.err);
    }
    assert_eq!(desk.names(), ["leaflet.pdf", "leaflet.toml", "vast.pdf"]);
}

#[cfg(unix)]
#[test]
fn device_and_link_stay_what_they_are() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("ander/oud.pdf", "old")]);
    std::os::unix::fs::symlink("ander/oud.pdf", desk.path("leaflet.pdf")).unwrap();
    assert_eq!(desk.run(&[]).status, 0);
    assert!(fs::symlink_metadata(desk.path("leaflet.pdf")).unwrap().is_symlink());
    assert!(desk.has_pdf("ander/oud.pdf"));
    assert_eq!(desk.run(&["-o", "/dev/null"]).status, 0);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[test]
fn broken_pipe_is_no_error() {
    let desk = Desk::with(&[("leaflet.toml", GOOD), ("bad.toml", BAD)]);
    for (arguments, status) in [(&["build", "-o", "-"][..], 0), (&["bad.toml"], 1)] {
        let mut command = desk.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop((child.stdout.take(), child.stderr.take()));
        assert_eq!(child.wait().unwrap().code(), Some(status));
    }
}

#[test]
fn help_and_version_go_to_standard_output() {
    let desk = Desk::with(&[]);
    for (arguments, start) in [
        (&["--help"][..], "leaflet makes a PDF"),
        (&["build", "-h"], "leaflet build makes"),
        (&["check", "--help"], "leaflet check says"),
        (&["--help", "--messages", "nl"], "leaflet maakt"),
        (&["--version"], "leaflet 0."),
        (&["build", "-V"], "leaflet 0."),
    ] {
        let ran = desk.run(arguments);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{arguments:?}");
        assert!(ran.out.starts_with(start), "{}", ran.out);
    }
}

#[test]
fn very_many_mistakes_are_told_as_far_as_anyone_reads_and_to_a_program_all() {
    let keys: String = (0..2500).map(|number| format!("sleutel{number} = 1\n")).collect();
    let desk = Desk::with(&[("leaflet.toml", &format!("{GOOD}{keys}"))]);
    let ran = desk.run(&["check"]);
    assert_eq!(ran.out.matches("error[unknown-key]").count(), 1000);
    assert!(
        ran.out
            .trim_end()
            .ends_with("and 1500 more messages; --message-format json names them all")
    );
    let ran = desk.run(&["check", "--message-format", "json"]);
    assert_eq!(ran.out.lines().count(), 2500);
}

/// Each message shows the line it is about.
#[test]
fn mistakes_of_a_very_long_line_are_told_once_it_has_been_shown_enough() {
    let links = "[hier](#weg) ".repeat(4_000);
    let desk = Desk::with(&[(
        "leaflet.toml",
        &format!("title = 'T'\nlanguage = \"nl\"\n[[section]]\ntext = '{links}'\n"),
    )]);
    let ran = desk.run(&["check"]);
    let told = ran.out.matches("error[dead-anchor]").count();
    assert!((1..100).contains(&told), "{told}");
    assert!(ran.out.contains(&format!("and {} more messages", 4_000 - told)));
}
