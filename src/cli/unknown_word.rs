//! What is said of a word that is neither a command nor a file, and of a folder without a
//! leaflet: the command or the file that was probably meant.

use std::path::Path;

use super::definitions::DEFAULT_DEFINITION;
use crate::diagnostic::{CommandProblem, InputProblem, nearest};
use crate::files::{Disk, Files, name, nearest_to, with_hidden_ending};

/// The commands, as they are typed.
const COMMANDS: [&str; 9] =
    ["build", "check", "edit", "translate", "new", "list", "schema", "completions", "man"];

/// What people type for a command in Dutch.
const DUTCH_COMMANDS: [(&str, &str); 7] = [
    ("maak", "build"),
    ("bouw", "build"),
    ("controleer", "check"),
    ("vertaal", "translate"),
    ("lijst", "list"),
    ("nieuw", "new"),
    ("hulp", "--help"),
];

/// A definition that may have been meant as a command: no file has that name, with or
/// without `.toml`.
pub(super) fn lone_word(typed: &Path) -> Option<&str> {
    let is_there = Disk.kind(typed).is_ok() || Disk.kind(&typed.with_extension("toml")).is_ok();
    typed.to_str().filter(|word| !is_there && !word.contains(['.', '*', '?', '/', '\\', '–', '—']))
}

/// The problem of a word that is neither a command nor a file.
pub(super) fn unknown_command(word: &str) -> CommandProblem {
    let called = |word: &str| DUTCH_COMMANDS.iter().find(|(dutch, _)| *dutch == word);
    let dutch = called(&word.to_lowercase()).map(|&(_, command)| command);
    let nearest = dutch.or_else(|| nearest(word, COMMANDS)).map(str::to_owned);
    let definition = nearest_to(&Disk, Path::new(word)).filter(|_| nearest.is_none());
    let definition = definition.map(|path| name(&path));
    CommandProblem::UnknownCommand { typed: word.to_owned(), nearest, definition }
}

/// The problem of a folder without the default definition.
pub(super) fn nothing_here() -> InputProblem {
    let missing = Path::new(DEFAULT_DEFINITION);
    match with_hidden_ending(&Disk, missing) {
        Some(found) => {
            InputProblem::HiddenEnding { definition: name(missing), found: name(&found) }
        }
        None => InputProblem::NothingHere { other: nearest_to(&Disk, missing).map(|it| name(&it)) },
    }
}
