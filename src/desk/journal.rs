//! Unsaved work, kept in a file beside the definition so that it survives the browser, a
//! crash and the program itself. Saving removes it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::OutputProblem;
use crate::files::{Disk, Files, remove_file, replace_file};

/// The largest journal that is read: twice the largest definition.
const MOST: u64 = 64 << 20;

/// Unsaved work on a file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Journal {
    /// The version of this format.
    format: u32,
    /// The file as it was on disk.
    pub(super) disk: String,
    /// The file as it is now.
    pub(super) text: String,
}

impl Journal {
    /// The unsaved work on a file, if there is any.
    pub(super) fn read(file: &Path) -> Option<Self> {
        let bytes = Disk.read(&path(file), MOST).ok()?;
        let journal: Self = serde_json::from_slice(&bytes).ok()?;
        (journal.format == 1 && journal.disk != journal.text).then_some(journal)
    }

    /// Keeps the unsaved work on a file.
    pub(super) fn write(file: &Path, disk: &str, text: &str) -> Result<(), OutputProblem> {
        let journal = Self { format: 1, disk: disk.to_owned(), text: text.to_owned() };
        // A struct of strings always has a JSON form.
        let bytes = serde_json::to_vec(&journal).unwrap_or_default();
        replace_file(&path(file), &bytes)
    }

    /// Removes the journal of a file; one that cannot be removed equals the file, and is
    /// ignored.
    pub(super) fn remove(file: &Path) {
        remove_file(&path(file));
    }

    /// Whether there is unsaved work on a file.
    pub(super) fn is_there(file: &Path) -> bool {
        Disk.is_file(&path(file))
    }
}

/// The path of a journal: `.leaflet.toml.unsaved`, which no one takes for a definition.
fn path(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!(".{name}.unsaved"))
}
