//! The language that a practice wants its messages in: `messages` under `[practice]`.
//! An option of the command line goes before it; the language of the machine comes
//! after it.

use std::path::Path;

use super::args::{Arguments, Command};
use crate::definition::messages_of_practice;
use crate::diagnostic::Language;
use crate::files::{Disk, Files, PracticeFile, read_text};

/// The language of the practice that was named, or of the one beside or above the first
/// definition. A file that cannot be read is reported when it is needed.
pub(super) fn practice_language(arguments: &Arguments) -> Option<Language> {
    match &arguments.options.practice {
        Some(named) => messages_of_practice(&read_text(&Disk, named).ok()?),
        None => language_above(first_definition(arguments)),
    }
}

/// The language of the practice beside a path or above it.
pub(super) fn language_above(path: &Path) -> Option<Language> {
    let inside = if Disk.is_folder(path) { path.join("leaflet.toml") } else { path.to_owned() };
    let practice = PracticeFile::above(&Disk, &inside).ok()??;
    messages_of_practice(&practice.source.text)
}

/// The first definition that was typed, or the current folder.
fn first_definition(arguments: &Arguments) -> &Path {
    let typed = match &arguments.command {
        Some(Command::Build(build)) => build.definitions.first(),
        Some(Command::Check(check)) => check.definitions.first(),
        None => arguments.build.definitions.first(),
        Some(_) => None,
    };
    typed.map_or(Path::new(""), |path| path.as_path())
}
