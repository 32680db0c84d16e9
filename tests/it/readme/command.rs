//! The commands in a document, run as they stand in a folder with the files
//! they name.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::document::Document;

/// The leaflet that the commands are run on.
const LEAFLET: &str = "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Buig uw knie.'\n";

/// Where each leaflet of the commands lies.
const LEAFLETS: [&str; 5] =
    ["leaflet.toml", "knie.toml", "knee.toml", "folders/heup.toml", "leaflets/hip.toml"];

/// The practices that commands name.
const PRACTICES: [&str; 4] =
    ["noord.toml", "north.toml", "praktijken/zuid.toml", "practices/south/practice.toml"];

/// Runs every command of a document's `sh` blocks, one after another; those of
/// cargo are left to those who follow the document.
pub(crate) fn assert_commands(document: Document) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["folders", "leaflets", "praktijken", "practices/south"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    for name in LEAFLETS {
        fs::write(folder.path().join(name), LEAFLET).unwrap();
    }
    for name in PRACTICES {
        fs::write(folder.path().join(name), "[practice]\nname = 'Fysio'\n").unwrap();
    }
    let blocks = document.blocks();
    for line in blocks.iter().filter(|block| block.is("sh")).flat_map(|block| block.code.lines()) {
        run(line, folder.path());
    }
    for line in commands_in_tables(&document.text()) {
        run(line, folder.path());
    }
}

/// The commands at the begin of the rows of tables. Those that show a PDF, go on until
/// they are ended, or follow a translator's work are left to the reader.
fn commands_in_tables(text: &str) -> Vec<&str> {
    let commands = text.lines().filter_map(|line| {
        let (command, _) = line.strip_prefix("| `leaflet")?.split_once('`')?;
        let start = line.len() - line.trim_start_matches("| `").len();
        Some(&line[start..start + "leaflet".len() + command.len()])
    });
    let left = ["--open", "--watch", "translate", "--all-languages"];
    commands.filter(|command| !left.iter().any(|word| command.contains(word))).collect()
}

#[track_caller]
fn run(line: &str, folder: &Path) {
    let words = words(line);
    let (program, arguments) = words.split_first().unwrap();
    // The shell writes what follows to a file.
    let arguments = arguments.split(|word| *word == ">").next().unwrap();
    match *program {
        "leaflet" => {
            let mut command = Command::new(env!("CARGO_BIN_EXE_leaflet"));
            let ran = command.args(arguments).current_dir(folder).output().unwrap();
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.success(), "{line}\n{said}");
        }
        other => assert_eq!(other, "cargo", "a command that is not known here: {line}"),
    }
}

/// The words of a command; what is between double quotes is one.
fn words(line: &str) -> Vec<&str> {
    let parts = line.split('"').enumerate();
    let words = parts.map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().collect(),
        _ => vec![part],
    });
    words.flatten().collect()
}
