use std::ffi::OsString;
use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};

/// Files by their paths, wherever they are kept.
pub trait Files: Debug + Send + Sync {
    /// What a path leads to, links followed.
    ///
    /// # Errors
    /// It leads to nothing, or nobody may look.
    fn kind(&self, path: &Path) -> io::Result<FileKind>;

    /// The bytes of a file, `most` of them at most.
    ///
    /// # Errors
    /// It is not there, is no file, or cannot be read.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// The names of all that a folder holds, in their order; none of a folder
    /// that cannot be read. The empty path is the current folder.
    fn names(&self, folder: &Path) -> Vec<OsString>;

    /// Where a path leads once all links on the way are followed.
    ///
    /// # Errors
    /// It leads to nothing.
    fn followed(&self, path: &Path) -> io::Result<PathBuf>;

    /// Whether there is anything of this name: a link to nothing as well.
    fn is_there(&self, path: &Path) -> bool;

    /// Whether a path leads to a file.
    fn is_file(&self, path: &Path) -> bool {
        matches!(self.kind(path), Ok(FileKind::File { .. }))
    }

    /// Whether a path leads to a folder.
    fn is_folder(&self, path: &Path) -> bool {
        matches!(self.kind(path), Ok(FileKind::Folder))
    }
}

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A file.
    File {
        /// How many bytes it has.
        length: u64,
    },
    /// A folder.
    Folder,
    /// A pipe or a device, which may never end.
    Other,
}
