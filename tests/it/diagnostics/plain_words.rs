//! Messages are for people who have never programmed: some words are for those who have.

use std::fs;
use std::path::PathBuf;

/// Words for which there is a plain one, in Dutch.
const WORDS_OF_THE_TRADE: [&str; 6] =
    ["sleutel", "sleutels", "definitie", "standaarduitvoer", "is-teken", "patroon"];

/// What is said in Dutch of every case and every problem that has no case: the lines
/// with a message, a label or a tip.
fn said_in_dutch() -> Vec<String> {
    let folder = |name: &str| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|path| path.is_file()).collect::<Vec<_>>()
    };
    let words = folder("golden").into_iter().filter(|path| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("words-of-"))
    });
    let files = folder("diagnostics").into_iter().chain(words);
    let mut said = Vec::new();
    for text in files.map(|path| fs::read_to_string(path).unwrap()) {
        for part in text.split("=== nl\n").skip(1) {
            let dutch = part.split("=== en\n").next().unwrap();
            let is_said = |line: &&str| {
                let line = line.trim_start_matches([' ', '|']);
                ["fout[", "waarschuwing[", "= tip:", "^"].iter().any(|it| line.starts_with(it))
            };
            said.extend(dutch.lines().filter(is_said).map(str::to_owned));
        }
    }
    said
}

#[test]
fn message_has_no_word_of_the_trade_where_there_is_a_plain_one() {
    let said = said_in_dutch();
    assert!(said.len() > 300);
    for line in said {
        // A pattern in a drawing is what people call it.
        let words = line.split(|it: char| !it.is_alphanumeric() && it != '-');
        let mut wrong = words.filter(|word| WORDS_OF_THE_TRADE.contains(word));
        assert!(wrong.next().is_none() || line.contains("tekening"), "{line}");
    }
}
