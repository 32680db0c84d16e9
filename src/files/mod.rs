//! The one door to files: on disk ([`Disk`]), or as an editor holds them
//! ([`Edits`]).
//!
//! [`Files`] are looked up by their paths, since those of one leaflet lie in two
//! folders: its own and that of its practice. [`Resources`] hold the rule that
//! they lie there, and the limit to their size, over files of any kind. What a
//! person names on the command line is read by its own rules (`input`,
//! `practice`). What the files say is left to the rooms below.

mod disk;
mod edits;
mod files;
mod input;
mod nearby;
mod practice;

use std::io::{self, ErrorKind};
use std::path::{self, Component, Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{MOST_MEGABYTES, ResourceProblem, Source, nearest};
pub use disk::Disk;
pub use edits::Edits;
pub use files::{FileKind, Files};
pub use input::{
    folder_of, is_kept_back, name, read_bytes, read_definition, read_if_there, read_text,
};
pub use nearby::files_like;
pub use practice::{PracticeFile, has_practice, is_practice};

/// More than any picture of a leaflet needs; it keeps a wrong name, of a film
/// or a disk image, from filling the memory.
const LIMIT: u64 = MOST_MEGABYTES * 1024 * 1024;

/// The files of a leaflet: those in the folder of its definition and, where it
/// has one, in the folder of its practice.
#[derive(Debug, Clone)]
pub struct Resources {
    files: Arc<dyn Files>,
    folder: PathBuf,
    practice: Option<(Arc<Source>, PathBuf)>,
}

impl Resources {
    /// The files on disk in and under `folder`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self::among(Arc::new(Disk), folder)
    }

    /// Those of `files` that are in and under `folder`.
    pub fn among(files: Arc<dyn Files>, folder: impl Into<PathBuf>) -> Self {
        Self { files, folder: folder.into(), practice: None }
    }

    /// All files there are, of which these are some.
    pub fn files(&self) -> &Arc<dyn Files> {
        &self.files
    }

    /// The same with the file of a practice, and the files in and under the
    /// folder that it lies in.
    pub fn with_practice(self, practice: Arc<Source>, folder: impl Into<PathBuf>) -> Self {
        Self { practice: Some((practice, folder.into())), ..self }
    }

    /// What all leaflets of the practice share, if there is such a file.
    pub fn practice(&self) -> Option<&Arc<Source>> {
        self.practice.as_ref().map(|(source, _)| source)
    }

    /// The path of that file.
    pub fn practice_path(&self) -> Option<PathBuf> {
        let (source, folder) = self.practice.as_ref()?;
        let name = source.name.rsplit(['/', '\\']).next()?;
        Some(folder.join(name))
    }

    /// The bytes of a file, named relative to the folder of the definition,
    /// with `/` or `\` between its parts.
    ///
    /// # Errors
    /// The file is not there, cannot be read, is too large, or lies outside.
    pub fn read(&self, written: &str) -> Result<Vec<u8>, ResourceProblem> {
        self.read_from(&self.folder, written)
    }

    /// The bytes of a file, named relative to the folder of the practice.
    ///
    /// # Errors
    /// The file is not there, cannot be read, is too large, or lies outside.
    pub fn read_of_practice(&self, written: &str) -> Result<Vec<u8>, ResourceProblem> {
        let folder = self.practice.as_ref().map_or(&self.folder, |(_, folder)| folder);
        self.read_from(folder, written)
    }

    fn read_from(&self, folder: &Path, written: &str) -> Result<Vec<u8>, ResourceProblem> {
        if written.contains("://") {
            return Err(ResourceProblem::Address { path: written.to_owned() });
        }
        let full = self.inside(folder, written).ok_or_else(|| outside(written))?;
        if !self.leads_inside(&full) {
            return Err(ResourceProblem::LinkOutside { path: written.to_owned() });
        }
        let problem = |error: io::Error| self.problem(error.kind(), folder, written);
        let path = written.to_owned();
        match self.files.kind(&full).map_err(problem)? {
            FileKind::Folder => return Err(ResourceProblem::Folder { path }),
            FileKind::Other => return Err(ResourceProblem::Unreadable { path }),
            FileKind::File { length } if length > LIMIT => return Err(too_large(written)),
            FileKind::File { .. } => {}
        }
        let bytes = self.files.read(&full, LIMIT + 1).map_err(problem)?;
        if bytes.len() as u64 > LIMIT { Err(too_large(written)) } else { Ok(bytes) }
    }

    /// Whether a file lies in one of the folders of the leaflet once all links
    /// on the way to it are followed. One that is not there lies nowhere else.
    fn leads_inside(&self, full: &Path) -> bool {
        let Ok(real) = self.files.followed(full) else { return true };
        self.folders()
            .any(|folder| self.files.followed(folder).is_ok_and(|folder| real.starts_with(folder)))
    }

    fn folders(&self) -> impl Iterator<Item = &Path> {
        let practice = self.practice.as_ref().map(|(_, folder)| folder.as_path());
        std::iter::once(self.folder.as_path()).chain(practice)
    }

    /// Where a file lies that is named relative to `folder`, if that is in one
    /// of the folders of the leaflet.
    fn inside(&self, folder: &Path, written: &str) -> Option<PathBuf> {
        let path = slashed(written);
        // A drive of Windows, which other machines take for a file's name.
        if path.as_bytes().get(1) == Some(&b':') || Path::new(&path).has_root() {
            return None;
        }
        if let Some(path) = within(Path::new(&path)) {
            return Some(folder.join(path));
        }
        let full = within(&path::absolute(folder).ok()?.join(&path))?;
        let is_in = |folder: &Path| path::absolute(folder).is_ok_and(|it| full.starts_with(it));
        self.folders().any(is_in).then_some(full)
    }

    fn problem(&self, kind: ErrorKind, folder: &Path, written: &str) -> ResourceProblem {
        let path = written.to_owned();
        match kind {
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => {
                ResourceProblem::NotFound { nearest: self.nearest_file(folder, written), path }
            }
            _ => ResourceProblem::Unreadable { path },
        }
    }

    /// The file in the same folder whose name comes nearest, as a definition
    /// names it.
    fn nearest_file(&self, folder: &Path, written: &str) -> Option<String> {
        let path = slashed(written);
        let path = Path::new(&path);
        let name = path.file_name()?.to_string_lossy();
        let parent = path.parent().unwrap_or(Path::new(""));
        let names = self.files.names(&folder.join(parent)).into_iter();
        let names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
        let found = nearest(&name, names.iter().map(String::as_str))?;
        Some(slashed(&parent.join(found).to_string_lossy()))
    }
}

/// A path with `/` between its parts.
fn slashed(written: &str) -> String {
    written.replace('\\', "/")
}

/// A path without `.` and `..`; none where it leads out of where it begins.
fn within(path: &Path) -> Option<PathBuf> {
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

fn outside(written: &str) -> ResourceProblem {
    ResourceProblem::Outside { path: written.to_owned() }
}

fn too_large(written: &str) -> ResourceProblem {
    ResourceProblem::TooLarge { path: written.to_owned() }
}
