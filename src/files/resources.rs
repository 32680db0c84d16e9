//! The files of one leaflet, and the rule that they are in its own folder or
//! in that of its practice, and not too large.

use std::io::{self, ErrorKind};
use std::path::{self, Path, PathBuf};
use std::sync::Arc;

use super::paths::{slashed, within};
use super::{Disk, FileKind, Files};
use crate::diagnostic::{MOST_MEGABYTES, ResourceProblem, Source, nearest};

/// More than any picture of a leaflet needs. A film or a disk image named by
/// mistake does not fill the memory.
const LIMIT: u64 = MOST_MEGABYTES * 1024 * 1024;

/// How far below its folder a file is looked for that is not where it was named, and
/// among how many.
const DEEPEST_SEARCHED: usize = 2;
const MOST_SEARCHED: usize = 2000;

/// The files of a leaflet: those in the folder of its definition and, if it has
/// a practice, in the folder of the practice.
#[derive(Debug, Clone)]
pub struct Resources {
    files: Arc<dyn Files>,
    folder: PathBuf,
    practice: Option<(Arc<Source>, PathBuf)>,
}

impl Resources {
    /// The files on disk in `folder` and below it.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self::among(Arc::new(Disk), folder)
    }

    /// Those of `files` that are in `folder` or below it.
    pub fn among(files: Arc<dyn Files>, folder: impl Into<PathBuf>) -> Self {
        Self { files, folder: folder.into(), practice: None }
    }

    /// All files, of which these are a part.
    pub fn files(&self) -> &Arc<dyn Files> {
        &self.files
    }

    /// These files, with the file of a practice and everything in its folder
    /// and below it.
    pub fn with_practice(self, practice: Arc<Source>, folder: impl Into<PathBuf>) -> Self {
        Self { practice: Some((practice, folder.into())), ..self }
    }

    /// The file of the practice, if there is one.
    pub fn practice(&self) -> Option<&Arc<Source>> {
        self.practice.as_ref().map(|(source, _)| source)
    }

    /// The path of the file of the practice.
    pub fn practice_path(&self) -> Option<PathBuf> {
        let (source, folder) = self.practice.as_ref()?;
        let name = source.name.rsplit(['/', '\\']).next()?;
        Some(folder.join(name))
    }

    /// The bytes of a file, named relative to the folder of the definition,
    /// with `/` or `\` between its parts.
    ///
    /// # Errors
    /// The file is missing, cannot be read, is too large, or is outside the
    /// folders of the leaflet.
    pub fn read(&self, written: &str) -> Result<Vec<u8>, ResourceProblem> {
        self.read_from(&self.folder, written)
    }

    /// The bytes of a file, named relative to the folder of the practice.
    ///
    /// # Errors
    /// The file is missing, cannot be read, is too large, or is outside the
    /// folders of the leaflet.
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

    /// Whether a file is in one of the folders of the leaflet once all links on
    /// the way to it are followed. True for a missing file.
    fn leads_inside(&self, full: &Path) -> bool {
        let Ok(real) = self.files.followed(full) else { return true };
        self.folders()
            .any(|folder| self.files.followed(folder).is_ok_and(|folder| real.starts_with(folder)))
    }

    fn folders(&self) -> impl Iterator<Item = &Path> {
        let practice = self.practice.as_ref().map(|(_, folder)| folder.as_path());
        std::iter::once(self.folder.as_path()).chain(practice)
    }

    /// The path of a file named relative to `folder`, if it is in one of the
    /// folders of the leaflet.
    fn inside(&self, folder: &Path, written: &str) -> Option<PathBuf> {
        let path = slashed(written);
        // A Windows drive; elsewhere it would pass for a file's name.
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

    /// The file that was probably meant, as a definition would name it: one of the same
    /// name in another folder, one with an ending, or the most similar in its folder.
    fn nearest_file(&self, folder: &Path, written: &str) -> Option<String> {
        let path = slashed(written);
        let path = Path::new(&path);
        let name = path.file_name()?.to_string_lossy();
        let parent = path.parent().unwrap_or(Path::new(""));
        let below = files_below(&*self.files, folder);
        let is_called = |found: &&String, wanted: &str| {
            let called = found.rsplit('/').next().unwrap_or(found);
            called.eq_ignore_ascii_case(wanted)
                || !wanted.contains('.')
                    && called
                        .rsplit_once('.')
                        .is_some_and(|(stem, _)| stem.eq_ignore_ascii_case(wanted))
        };
        let is_beside = |found: &&String| Path::new(found).parent() == Some(parent);
        let called: Vec<&String> = below.iter().filter(|it| is_called(it, &name)).collect();
        let called = called.iter().find(|it| is_beside(it)).or(called.first());
        let names = self.files.names(&folder.join(parent)).into_iter();
        let names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
        let near = || {
            let found = nearest(&name, names.iter().map(String::as_str))?;
            Some(slashed(&parent.join(found).to_string_lossy()))
        };
        called.map(|found| (*found).clone()).or_else(near)
    }
}

/// The files in a folder and the folders below it, as a definition names them; hidden
/// ones and those far below are left out.
fn files_below(files: &dyn Files, folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    for _ in 0..=DEEPEST_SEARCHED {
        for inside in std::mem::take(&mut folders) {
            let names = files.names(&folder.join(&inside));
            for name in names.into_iter().filter_map(|name| name.into_string().ok()) {
                let path =
                    if inside.is_empty() { name.clone() } else { format!("{inside}/{name}") };
                if name.starts_with('.') || found.len() >= MOST_SEARCHED {
                    continue;
                }
                if files.is_folder(&folder.join(&path)) {
                    folders.push(path);
                } else {
                    found.push(path);
                }
            }
        }
    }
    found
}

fn outside(written: &str) -> ResourceProblem {
    ResourceProblem::Outside { path: written.to_owned() }
}

fn too_large(written: &str) -> ResourceProblem {
    ResourceProblem::TooLarge { path: written.to_owned() }
}
