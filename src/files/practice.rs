//! The file of a practice: the one that was named, or the nearest above a
//! definition.

use std::path::{self, Path, PathBuf};
use std::sync::Arc;

use super::{Files, folder_of, name, read_text};
use crate::diagnostic::{InputProblem, Source};

/// What the file is called where none is named.
const USUAL_NAME: &str = "practice.toml";

/// The file of a practice.
#[derive(Debug, Clone)]
pub struct PracticeFile {
    /// What it holds.
    pub source: Arc<Source>,
    /// The folder it lies in.
    pub folder: PathBuf,
}

impl PracticeFile {
    /// The file of the practice that was named.
    ///
    /// # Errors
    /// It is a folder, or cannot be read.
    pub fn named(files: &dyn Files, path: &Path) -> Result<Self, InputProblem> {
        if files.is_folder(path) {
            let inside = Some(path.join(USUAL_NAME)).filter(|path| files.is_file(path));
            let inside = inside.map(|path| name(&path));
            return Err(InputProblem::PracticeIsFolder { folder: name(path), inside });
        }
        Self::read(files, path, name(path))
    }

    /// The file of the practice beside a definition, or in the nearest folder
    /// above it, if there is one.
    ///
    /// # Errors
    /// It is there and cannot be read, or is no file.
    pub fn above(files: &dyn Files, definition: &Path) -> Result<Option<Self>, InputProblem> {
        let folder = folder_of(definition);
        let beside = folder.join(USUAL_NAME);
        if files.is_there(&beside) {
            let name = name(&beside);
            return Self::read(files, &beside, name).map(Some);
        }
        let folders =
            path::absolute(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
        let Ok(folders) = folders else { return Ok(None) };
        let above = folders.ancestors().skip(1).map(|folder| folder.join(USUAL_NAME));
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

/// Whether a folder has the file of a practice.
pub fn has_practice(files: &dyn Files, folder: &Path) -> bool {
    files.is_there(&folder.join(USUAL_NAME))
}

/// Whether a file holds what the leaflets of a practice share, and is no
/// definition itself.
pub fn is_practice(path: &Path, named: Option<&Path>) -> bool {
    let is_usual = path.file_name().is_some_and(|name| name.eq_ignore_ascii_case(USUAL_NAME));
    is_usual || named.is_some_and(|named| path == named)
}

/// A path as it is spoken of: short, where it lies in the folder the user is in.
fn spoken(path: &Path) -> String {
    let here = path::absolute(".").unwrap_or_default();
    name(path.strip_prefix(here).unwrap_or(path))
}
