//! The file of a practice: the one that was named, or the nearest above a
//! definition.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, path};

use super::definitions::{folder_of, name};
use super::read::read_text;
use crate::diagnostic::{InputProblem, Source};

/// What the file is called where none is named.
const USUAL_NAME: &str = "practice.toml";

/// The file of a practice.
#[derive(Debug, Clone)]
pub(super) struct PracticeFile {
    /// What it holds.
    pub(super) source: Arc<Source>,
    /// The folder it lies in.
    pub(super) folder: PathBuf,
}

impl PracticeFile {
    /// The file of the practice that was named.
    ///
    /// # Errors
    /// It is a folder, or cannot be read.
    pub(super) fn named(path: &Path) -> Result<Self, InputProblem> {
        if path.is_dir() {
            let inside = Some(path.join(USUAL_NAME)).filter(|path| path.is_file());
            let inside = inside.map(|path| name(&path));
            return Err(InputProblem::PracticeIsFolder { folder: name(path), inside });
        }
        Self::read(path, name(path))
    }

    /// The file of the practice beside a definition, or in the nearest folder
    /// above it, if there is one.
    ///
    /// # Errors
    /// It is there and cannot be read, or is no file.
    pub(super) fn above(definition: &Path) -> Result<Option<Self>, InputProblem> {
        let folder = folder_of(definition);
        let beside = folder.join(USUAL_NAME);
        if is_there(&beside) {
            let name = name(&beside);
            return Self::read(&beside, name).map(Some);
        }
        let folders =
            path::absolute(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
        let Ok(folders) = folders else { return Ok(None) };
        let above = folders.ancestors().skip(1).map(|folder| folder.join(USUAL_NAME));
        match above.into_iter().find(|path| is_there(path)) {
            Some(path) => Self::read(&path, spoken(&path)).map(Some),
            None => Ok(None),
        }
    }

    fn read(path: &Path, name: String) -> Result<Self, InputProblem> {
        if path.is_dir() {
            return Err(InputProblem::FolderForPractice { folder: name });
        }
        let text = read_text(path)?;
        Ok(Self { source: Source::new(name, text), folder: folder_of(path).to_owned() })
    }
}

/// Whether a folder has the file of a practice.
pub(super) fn has_practice(folder: &Path) -> bool {
    is_there(&folder.join(USUAL_NAME))
}

/// Whether there is anything of this name: a link to nothing as well, which
/// was meant to lead to the file of the practice.
fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether a file holds what the leaflets of a practice share, and is no
/// definition itself.
pub(super) fn is_practice(path: &Path, named: Option<&Path>) -> bool {
    let is_usual = path.file_name().is_some_and(|name| name.eq_ignore_ascii_case(USUAL_NAME));
    is_usual || named.is_some_and(|named| path == named)
}

/// A path as it is spoken of: short, where it lies in the folder the user is in.
fn spoken(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    name(path.strip_prefix(here).unwrap_or(path))
}
