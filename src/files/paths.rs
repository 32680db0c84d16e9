//! Paths of files and folders: their names, their parts, and the usual name of
//! the file of a practice. No file is read here.

use std::path::{Component, Path, PathBuf};

use super::{Files, windows};

/// The usual name of the file of a practice.
pub(super) const PRACTICE_NAME: &str = "practice.toml";

/// A path as messages write it.
pub fn name(path: &Path) -> String {
    let written = path.display().to_string();
    if cfg!(windows) { windows::as_written(written) } else { written }
}

/// The folder of a file; empty for the current folder.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

/// Whether a folder has the file of a practice.
pub fn has_practice(files: &dyn Files, folder: &Path) -> bool {
    files.is_there(&folder.join(PRACTICE_NAME))
}

/// Whether a file is the file of a practice, not a definition.
pub fn is_practice(path: &Path, named: Option<&Path>) -> bool {
    let is_usual = path.file_name().is_some_and(|name| name.eq_ignore_ascii_case(PRACTICE_NAME));
    is_usual || named.is_some_and(|named| path == named)
}

/// A path with `/` between its parts.
pub(super) fn slashed(written: &str) -> String {
    written.replace('\\', "/")
}

/// A path without `.` and `..`; `None` if it leads out of its first folder.
pub(super) fn within(path: &Path) -> Option<PathBuf> {
    let mut parts = PathBuf::new();
    let mut depth = 0;
    for part in path.components() {
        match part {
            Component::Normal(name) => {
                parts.push(name);
                depth += 1;
            }
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => {
                parts.pop();
                depth -= 1;
            }
            Component::ParentDir => return None,
            Component::RootDir | Component::Prefix(_) => parts.push(part),
        }
    }
    Some(parts)
}
