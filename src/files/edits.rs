//! Files as an editor holds them, before they are saved, over other files such
//! as those on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{self, Path, PathBuf};
use std::sync::Arc;

use super::paths::within;
use super::{FileKind, Files};

/// Unsaved contents of files, which are read in place of the files below.
#[derive(Debug, Clone)]
pub struct Edits {
    /// The contents by absolute path.
    edited: BTreeMap<PathBuf, Arc<[u8]>>,
    below: Arc<dyn Files>,
}

impl Edits {
    /// No edits yet, over these files.
    pub fn over(below: Arc<dyn Files>) -> Self {
        Self { edited: BTreeMap::new(), below }
    }

    /// No files at all below: only those written here exist.
    pub fn alone() -> Self {
        Self::over(Arc::new(Nothing))
    }

    /// Gives a file these bytes.
    pub fn write(&mut self, path: impl AsRef<Path>, bytes: impl Into<Arc<[u8]>>) {
        self.edited.insert(absolute(path.as_ref()), bytes.into());
    }

    /// Removes the edit of a file and returns its bytes, if there was one.
    pub fn take_back(&mut self, path: impl AsRef<Path>) -> Option<Arc<[u8]>> {
        self.edited.remove(&absolute(path.as_ref()))
    }

    /// The paths of the edited files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.edited.keys().map(PathBuf::as_path)
    }

    fn edited(&self, path: &Path) -> Option<&Arc<[u8]>> {
        self.edited.get(&absolute(path))
    }

    /// The names of the edited files in a folder, and of its folders that hold
    /// edited files.
    fn names_within(&self, folder: &Path) -> BTreeSet<OsString> {
        let folder = absolute(folder);
        let within = self.edited.keys().filter_map(|path| path.strip_prefix(&folder).ok());
        let first = within.filter_map(|path| path.components().next());
        first.map(|name| name.as_os_str().to_owned()).collect()
    }
}

impl Files for Edits {
    fn kind(&self, path: &Path) -> io::Result<FileKind> {
        match self.edited(path) {
            Some(bytes) => Ok(FileKind::File { length: bytes.len() as u64 }),
            None if !self.names_within(path).is_empty() => Ok(FileKind::Folder),
            None => self.below.kind(path),
        }
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        match self.edited(path) {
            Some(bytes) => {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                Ok(bytes[..bytes.len().min(most)].to_vec())
            }
            None => self.below.read(path, most),
        }
    }

    fn names(&self, folder: &Path) -> Vec<OsString> {
        let mut names = self.names_within(folder);
        names.extend(self.below.names(folder));
        names.into_iter().collect()
    }

    /// An edited link counts as a file: its target is not read. The folder of an
    /// unsaved file may itself be reached by a link.
    fn followed(&self, path: &Path) -> io::Result<PathBuf> {
        let is_edited = self.edited(path).is_some();
        match self.below.followed(path) {
            Ok(followed) if !is_edited => Ok(followed),
            Err(error) if self.kind(path).is_err() => Err(error),
            _ => {
                let path = absolute(path);
                let parts = path.parent().zip(path.file_name());
                Ok(match parts.map(|(folder, name)| (self.followed(folder), name)) {
                    Some((Ok(folder), name)) => folder.join(name),
                    _ => path,
                })
            }
        }
    }

    fn is_there(&self, path: &Path) -> bool {
        self.kind(path).is_ok() || self.below.is_there(path)
    }
}

/// A path from the root, without `.` and `..`.
fn absolute(path: &Path) -> PathBuf {
    let here = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let absolute = path::absolute(here).ok();
    absolute.as_deref().and_then(within).unwrap_or_else(|| path.to_owned())
}

/// No files.
#[derive(Debug)]
struct Nothing;

impl Files for Nothing {
    fn kind(&self, _: &Path) -> io::Result<FileKind> {
        Err(ErrorKind::NotFound.into())
    }

    fn read(&self, _: &Path, _: u64) -> io::Result<Vec<u8>> {
        Err(ErrorKind::NotFound.into())
    }

    fn names(&self, _: &Path) -> Vec<OsString> {
        Vec::new()
    }

    fn followed(&self, _: &Path) -> io::Result<PathBuf> {
        Err(ErrorKind::NotFound.into())
    }

    fn is_there(&self, _: &Path) -> bool {
        false
    }
}
