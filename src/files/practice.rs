//! The file of a practice: the one the user names, or else the nearest one
//! above a definition. Its keys are left to `definition`.

use std::path::{self, Path, PathBuf};
use std::sync::Arc;

use super::Files;
use super::input::read_text;
use super::paths::{PRACTICE_NAME, folder_of, name};
use crate::diagnostic::{InputProblem, Source};

/// The file of a practice.
#[derive(Debug, Clone)]
pub struct PracticeFile {
    /// Its text.
    pub source: Arc<Source>,
    /// The folder it is in.
    pub folder: PathBuf,
}

impl PracticeFile {
    /// The file of the practice that the user named.
    ///
    /// # Errors
    /// The path leads to a folder, or cannot be read.
    pub fn named(files: &dyn Files, path: &Path) -> Result<Self, InputProblem> {
        if files.is_folder(path) {
            let inside = Some(path.join(PRACTICE_NAME)).filter(|path| files.is_file(path));
            let inside = inside.map(|path| name(&path));
            return Err(InputProblem::PracticeIsFolder { folder: name(path), inside });
        }
        Self::read(files, path, name(path))
    }

    /// The file of the practice beside a definition, or in the nearest folder
    /// above it, if there is one.
    ///
    /// # Errors
    /// The file exists and cannot be read, or is not a file.
    pub fn above(files: &dyn Files, definition: &Path) -> Result<Option<Self>, InputProblem> {
        let folder = folder_of(definition);
        let beside = folder.join(PRACTICE_NAME);
        if files.is_there(&beside) {
            let name = name(&beside);
            return Self::read(files, &beside, name).map(Some);
        }
        let folders =
            path::absolute(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
        let Ok(folders) = folders else { return Ok(None) };
        let above = folders.ancestors().skip(1).map(|folder| folder.join(PRACTICE_NAME));
        match above.into_iter().find(|path| files.is_there(path)) {
            Some(path) => Self::read(files, &path, spoken(&path)).map(Some),
            None => Ok(None),
        }
    }

    fn read(files: &dyn Files, path: &Path, name: String) -> Result<Self, InputProblem> {
        if files.is_folder(path) {
            return Err(InputProblem::FolderForPractice { folder: name });
        }
        let text = read_text(files, path)?;
        Ok(Self { source: Source::new(name, text), folder: folder_of(path).to_owned() })
    }
}

/// A path as messages write it, relative to the current folder if it is in it.
fn spoken(path: &Path) -> String {
    let here = path::absolute(".").unwrap_or_default();
    name(path.strip_prefix(here).unwrap_or(path))
}
