//! The one door to files: it holds the rule that a leaflet's files lie in its
//! folder, and the limit to their size.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{self, Component, Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{MOST_MEGABYTES, ResourceProblem, Source, nearest};

/// More than any picture of a leaflet needs; it keeps a wrong name, of a film
/// or a disk image, from filling the memory.
const LIMIT: u64 = MOST_MEGABYTES * 1024 * 1024;

/// The files of a leaflet: those in the folder of its definition and, where it
/// has one, in the folder of its practice.
#[derive(Debug)]
pub struct Resources {
    folder: PathBuf,
    practice: Option<(Arc<Source>, PathBuf)>,
}

impl Resources {
    /// The files in and under `folder`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), practice: None }
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
        let metadata =
            fs::metadata(&full).map_err(|error| problem(error.kind(), folder, written))?;
        if metadata.is_dir() {
            return Err(ResourceProblem::Folder { path: written.to_owned() });
        }
        if !metadata.is_file() {
            return Err(ResourceProblem::Unreadable { path: written.to_owned() });
        }
        if metadata.len() > LIMIT {
            return Err(too_large(written));
        }
        let mut bytes = Vec::with_capacity(metadata.len() as usize);
        File::open(&full)
            .and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes))
            .map_err(|error| problem(error.kind(), folder, written))?;
        if bytes.len() as u64 > LIMIT { Err(too_large(written)) } else { Ok(bytes) }
    }

    /// Whether a file lies in one of the folders of the leaflet once all links
    /// on the way to it are followed. One that is not there lies nowhere else.
    fn leads_inside(&self, full: &Path) -> bool {
        let Ok(real) = fs::canonicalize(full) else { return true };
        self.folders().any(|folder| {
            let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            fs::canonicalize(here).is_ok_and(|folder| real.starts_with(folder))
        })
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
}

fn problem(kind: ErrorKind, folder: &Path, written: &str) -> ResourceProblem {
    let path = written.to_owned();
    match kind {
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => {
            ResourceProblem::NotFound { nearest: nearest_file(folder, written), path }
        }
        _ => ResourceProblem::Unreadable { path },
    }
}

/// The file in the same folder whose name comes nearest, as a definition names
/// it.
fn nearest_file(folder: &Path, written: &str) -> Option<String> {
    let path = slashed(written);
    let path = Path::new(&path);
    let name = path.file_name()?.to_string_lossy();
    let parent = path.parent().unwrap_or(Path::new(""));
    let mut names: Vec<String> = fs::read_dir(folder.join(parent))
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    names.sort();
    let found = nearest(&name, names.iter().map(String::as_str))?;
    Some(slashed(&parent.join(found).to_string_lossy()))
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
