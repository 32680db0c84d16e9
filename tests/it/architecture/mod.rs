//! Holds what `lib.rs` says of the rooms: data flows one way, so a room uses
//! only the rooms above it.

mod circles;
mod page;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Crates that one room alone knows, so that it can be changed for another
/// there.
const CRATES_OF_ONE_ROOM: [(&str, &str); 19] = [
    ("axum", "desk"),
    ("tokio", "desk"),
    ("getrandom", "desk"),
    ("printpdf", "pdf"),
    ("lopdf", "pdf"),
    ("clap", "cli"),
    ("clap_complete", "cli"),
    ("notify", "cli"),
    ("chrono", "cli"),
    ("sys_locale", "cli"),
    ("open", "cli"),
    ("signal_hook", "cli"),
    ("windows_sys", "cli"),
    ("toml", "definition"),
    ("pulldown_cmark", "document"),
    ("svgtypes", "artwork"),
    ("zune_jpeg", "artwork"),
    ("qrcodegen", "artwork"),
    ("fast_image_resize", "prepress"),
];

/// What only the command line does: speak, end the program, and look at what
/// could make two runs differ.
const DONE_BY_THE_COMMAND_LINE_ALONE: [&str; 10] = [
    "println!",
    "print!",
    "dbg!",
    "process::",
    "io::stdout",
    "io::stderr",
    "std::env::",
    "SystemTime::",
    "Instant::",
    "anstream::",
];

/// How files are read past the room that holds the rules for it.
const READS: [&str; 8] = [
    "fs::read",
    "File::open",
    "fs::metadata",
    "fs::canonicalize",
    ".read_dir()",
    ".is_dir()",
    ".is_file()",
    ".exists()",
];

/// What looks at the files of the machine: the room of files; and of the command
/// line what is typed, and what stands in the way of what it writes.
const LOOKS_AT_THE_DISK: [&str; 10] = [
    "files/disk.rs",
    "files/replace.rs",
    "files/temporary.rs",
    "cli/console.rs",
    "cli/stale_output.rs",
    "cli/output.rs",
    "cli/request.rs",
    "cli/temporary.rs",
    "cli/translate/merging.rs",
    "cli/translate/task.rs",
];

const LONGEST_FILE_IN_LINES: usize = 400;
const LONGEST_MEDIAN_IN_LINES: usize = 200;

/// Names that say nothing of what is inside.
const DRAWER_NAMES: [&str; 4] = ["utils", "helpers", "common", "misc"];

/// A file of the source, and the room it stands in.
struct SourceFile {
    path: PathBuf,
    room: String,
    /// Its code: without comments, and without unit tests at its end.
    code: String,
    lines: usize,
    /// Whether it begins with a doc of the module, or is of tests.
    has_doc: bool,
}

#[test]
fn room_uses_only_rooms_above_it() {
    let rooms = rooms();
    for file in sources() {
        let here = position(&rooms, &file.room);
        for used in crate_paths(&file.code) {
            let there = position(&rooms, &used);
            assert!(there <= here, "{} uses {used}, which lies below it", file.path.display());
        }
    }
}

#[test]
fn room_reaches_no_other_room_through_super() {
    for file in sources() {
        let depth = depth(&file.path);
        for chain in file.code.match_indices("super::").filter_map(|(at, _)| {
            let is_start = !file.code[..at].ends_with("super::");
            is_start.then(|| supers(&file.code[at..]))
        }) {
            assert!(chain < depth, "{} leaves its room by super", file.path.display());
        }
    }
}

#[test]
fn every_room_of_the_source_stands_in_lib() {
    let rooms = rooms();
    for file in sources() {
        assert!(rooms.contains(&file.room), "{} is in no room", file.path.display());
    }
}

#[test]
fn crate_of_one_room_is_used_there_alone() {
    for file in sources() {
        for (name, room) in CRATES_OF_ONE_ROOM {
            let uses = words(&file.code).any(|(word, rest)| word == name && rest.starts_with("::"));
            assert!(!uses || file.room == room, "{} uses {name}", file.path.display());
        }
    }
}

#[test]
fn only_the_command_line_speaks_and_looks_around() {
    for file in sources().into_iter().filter(|file| file.room != "cli") {
        for deed in DONE_BY_THE_COMMAND_LINE_ALONE {
            assert!(!file.code.contains(deed), "{} uses {deed}", file.path.display());
        }
    }
}

#[test]
fn files_are_read_through_their_room() {
    for file in sources() {
        let path = file.path.to_string_lossy().replace('\\', "/");
        let read = READS.into_iter().find(|read| file.code.contains(read));
        let may_look = LOOKS_AT_THE_DISK.contains(&path.as_str());
        assert!(read.is_none() || may_look, "{path} uses {}", read.unwrap_or_default());
        assert!(!file.code.contains("std::fs") || may_look || file.room == "cli", "{path}");
    }
}

/// Large print, a proof and a translation are made of a leaflet; none changes it.
#[test]
fn leaflet_is_not_changed_after_it_is_read() {
    for file in sources() {
        for change in ["&mut Leaflet", "mut leaflet", "&mut self.leaflet"] {
            let path = file.path.display();
            assert!(!file.code.contains(change), "{path} changes a leaflet: {change}");
        }
    }
}

/// A character has up to four bytes: what follows one that was searched for is
/// found by `split_once`, `rsplit` or `strip_prefix`, never one byte further on.
#[test]
fn place_found_in_a_text_is_not_counted_on_from() {
    const SEARCHES: [&str; 5] =
        [".find(", ".rfind(", ".char_indices(", ".match_indices(", ".rmatch_indices("];
    for file in sources() {
        for statement in file.code.split(';') {
            let counted_on = SEARCHES.iter().find(|search| {
                let found = statement.split_once(*search);
                found.is_some_and(|(_, rest)| rest.contains(" + 1"))
            });
            let path = file.path.display();
            assert_eq!(counted_on, None, "{path} counts on: {statement}");
        }
    }
}

#[test]
fn tests_are_one_crate_and_each_of_their_files_is_in_it() {
    let tests = root().join("tests");
    for file in rust_files(&tests) {
        let path = file.strip_prefix(&tests).unwrap().display();
        assert!(file.starts_with(tests.join("it")), "{path} would be a test crate of its own");
        let folder = file.parent().unwrap();
        let (parent, name) = match file.file_stem().unwrap().to_str().unwrap() {
            "main" => continue,
            "mod" => (folder.parent().unwrap(), folder.file_name().unwrap().to_str().unwrap()),
            name => (folder, name),
        };
        let parents = ["mod.rs", "main.rs"].map(|name| fs::read_to_string(parent.join(name)));
        let module = format!("mod {name};");
        let is_named = parents.iter().flatten().any(|text| text.contains(&module));
        assert!(is_named, "{path} is in no module");
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent: Vec<_> = sources().into_iter().filter(|file| !file.has_doc).collect();
    let silent: Vec<_> = silent.iter().map(|file| file.path.display()).collect();
    assert!(silent.is_empty(), "without a doc: {silent:?}");
}

#[test]
fn types_of_a_room_have_names_of_their_own() {
    let mut places: BTreeMap<(String, String), Vec<PathBuf>> = BTreeMap::new();
    for file in sources() {
        for (word, rest) in words(&file.code) {
            let name = words(rest).next().filter(|_| rest.starts_with(' '));
            if let (true, Some((name, _))) = (matches!(word, "struct" | "enum" | "trait"), name) {
                let place = (file.room.clone(), name.to_owned());
                places.entry(place).or_default().push(file.path.clone());
            }
        }
    }
    let shared: Vec<_> = places.into_iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(shared.is_empty(), "names of several types: {shared:?}");
}

#[test]
fn files_are_short() {
    let mut lengths = Vec::new();
    for file in sources() {
        let path = file.path.display();
        assert!(file.lines <= LONGEST_FILE_IN_LINES, "{path} has {} lines", file.lines);
        lengths.push(file.lines);
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] < LONGEST_MEDIAN_IN_LINES);
}

#[test]
fn no_name_is_a_drawer() {
    for folder in ["src", "tests", "benches", "examples"] {
        for path in rust_files(&root().join(folder)) {
            let parts: Vec<_> = path.components().map(|part| part.as_os_str()).collect();
            for part in parts.into_iter().filter_map(|part| Path::new(part).file_stem()) {
                let is_drawer = DRAWER_NAMES.iter().any(|name| part == *name);
                assert!(!is_drawer, "{} says nothing of what is inside", path.display());
            }
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The rooms in the order of lib.rs.
fn rooms() -> Vec<String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let names = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

/// How far down the road a room lies; what is no room is the road as a whole,
/// which only the command line uses.
fn position(rooms: &[String], name: &str) -> usize {
    rooms.iter().position(|room| room == name).unwrap_or(rooms.len() - 1)
}

/// The files of all rooms.
fn sources() -> Vec<SourceFile> {
    let source = root().join("src");
    let files = rust_files(&source).into_iter().filter(|path| path.parent() != Some(&source));
    files.map(|path| source_file(&source, path)).collect()
}

fn source_file(source: &Path, path: PathBuf) -> SourceFile {
    let text = fs::read_to_string(&path).unwrap();
    let (code, _tests) = text.split_once("#[cfg(test)]\nmod tests {").unwrap_or((&text, ""));
    let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
    let code = code.lines().filter(|line| !is_test && !line.trim_start().starts_with("//"));
    let path = path.strip_prefix(source).unwrap().to_owned();
    SourceFile {
        room: path.iter().next().unwrap().to_str().unwrap().to_owned(),
        code: code.collect::<Vec<_>>().join("\n"),
        lines: text.lines().count(),
        has_doc: is_test || text.starts_with("//!"),
        path,
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// How many steps up lead out of the room: one from its `mod.rs`.
fn depth(path: &Path) -> usize {
    let steps = path.iter().count() - 1;
    if path.file_name().unwrap() == "mod.rs" { steps } else { steps + 1 }
}

fn supers(code: &str) -> usize {
    let mut rest = code;
    let mut count = 0;
    while let Some(after) = rest.strip_prefix("super::") {
        (rest, count) = (after, count + 1);
    }
    count
}

/// The words of some code, each with what follows it.
fn words(code: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    code.split(move |character| !is_word(character)).filter(|word| !word.is_empty()).map(|word| {
        let end = word.as_ptr() as usize - code.as_ptr() as usize + word.len();
        (word, &code[end..])
    })
}

/// The first name of every path that starts at the crate: `a` and `b` of
/// `crate::{a::x, b}`.
fn crate_paths(code: &str) -> Vec<String> {
    let first_word = |path: &str| words(path).next().map(|(word, _)| word.to_owned());
    let mut names = Vec::new();
    for (_, rest) in words(code).filter(|&(word, _)| word == "crate") {
        let Some(path) = rest.strip_prefix("::") else { continue };
        match path.strip_prefix('{') {
            None => names.extend(first_word(path)),
            Some(list) => names.extend(branches(list).into_iter().filter_map(first_word)),
        }
    }
    names
}

/// The branches of a list in braces, up to its closing one.
fn branches(list: &str) -> Vec<&str> {
    let (mut found, mut begin, mut depth) = (Vec::new(), 0, 0);
    let mut end = list.len();
    for (at, character) in list.char_indices() {
        match character {
            '}' if depth == 0 => {
                end = at;
                break;
            }
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&list[begin..at]);
                begin = at + ','.len_utf8();
            }
            _ => {}
        }
    }
    found.push(&list[begin..end]);
    found.into_iter().filter(|branch| !branch.trim().is_empty()).collect()
}
