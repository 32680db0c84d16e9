//! The one door to files: it holds the rule that a leaflet's files lie in its
//! folder, and the limit to their size.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{MOST_MEGABYTES, ResourceProblem, nearest};

/// More than any picture of a leaflet needs; it keeps a wrong name, of a film
/// or a disk image, from filling the memory.
const LIMIT: u64 = MOST_MEGABYTES * 1024 * 1024;

/// The files of a leaflet: those in the folder of its definition.
#[derive(Debug)]
pub struct Resources {
    folder: PathBuf,
}

impl Resources {
    /// The files in and under `folder`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The bytes of a file, named relative to the folder, with `/` or `\`
    /// between its parts.
    ///
    /// # Errors
    /// The file is not there, cannot be read, is too large, or lies outside.
    pub fn read(&self, written: &str) -> Result<Vec<u8>, ResourceProblem> {
        let path = inside(written).ok_or_else(|| outside(written))?;
        let full = self.folder.join(&path);
        let metadata =
            fs::metadata(&full).map_err(|error| self.problem(error.kind(), written, &path))?;
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
            .map_err(|error| self.problem(error.kind(), written, &path))?;
        if bytes.len() as u64 > LIMIT { Err(too_large(written)) } else { Ok(bytes) }
    }

    fn problem(&self, kind: ErrorKind, written: &str, path: &Path) -> ResourceProblem {
        let written = written.to_owned();
        match kind {
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => {
                ResourceProblem::NotFound { nearest: self.nearest_file(path), path: written }
            }
            _ => ResourceProblem::Unreadable { path: written },
        }
    }

    /// The file in the same folder whose name comes nearest, as a definition
    /// names it.
    fn nearest_file(&self, path: &Path) -> Option<String> {
        let name = path.file_name()?.to_string_lossy();
        let parent = path.parent().unwrap_or(Path::new(""));
        let mut names: Vec<String> = fs::read_dir(self.folder.join(parent))
            .ok()?
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .collect();
        names.sort();
        let found = nearest(&name, names.iter().map(String::as_str))?;
        Some(parent.join(found).to_string_lossy().replace('\\', "/"))
    }
}

/// The path with `/` between its parts, if it stays in the folder.
fn inside(written: &str) -> Option<PathBuf> {
    let path = written.replace('\\', "/");
    // A drive of Windows, which other machines take for a file's name.
    if path.as_bytes().get(1) == Some(&b':') {
        return None;
    }
    let mut parts = PathBuf::new();
    for part in Path::new(&path).components() {
        match part {
            Component::Normal(name) => parts.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !parts.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
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
