//! The one door to files: on disk ([`Disk`]) or as an editor holds them
//! ([`Edits`]).
//!
//! - [`resources`]: the files of one leaflet, which must be in its folder or in
//!   that of its practice, and not too large.
//! - [`input`]: files a person names, that is a definition and the files of its
//!   translations; [`practice`]: the file of a practice; [`nearby`]: the
//!   definitions of a folder; [`misnamed`]: the file of a practice under
//!   another name.
//! - [`replace`] writes a file whole, through a [`temporary`] one.
//! - [`paths`]: names of files and folders; [`windows`]: those it cannot have.
//!
//! Understanding the contents of files is left to the rooms below.

mod disk;
mod edits;
mod input;
mod misnamed;
mod nearby;
mod paths;
mod practice;
mod replace;
mod resources;
mod temporary;
mod windows;

use std::ffi::OsString;
use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};

pub use disk::Disk;
pub use edits::Edits;
pub use input::{read_bytes, read_definition, read_if_there, read_text};
pub use misnamed::{is_misnamed_practice, misnamed_practice, usual_practice_beside};
pub use nearby::{files_like, nearest_to, with_hidden_ending};
pub use paths::{folder_of, has_practice, is_practice, name};
pub use practice::PracticeFile;
pub use replace::{create_file, remove_file, replace_file};
pub use resources::Resources;
pub use temporary::is_temporary;

/// Files by path, wherever they are kept.
pub trait Files: Debug + Send + Sync {
    /// What a path leads to, links followed.
    ///
    /// # Errors
    /// The path leads to nothing, or access is denied.
    fn kind(&self, path: &Path) -> io::Result<FileKind>;

    /// The bytes of a file, at most the first `most`.
    ///
    /// # Errors
    /// The file is missing, is not a file, or cannot be read.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// The names of everything in a folder, sorted; empty for a folder that
    /// cannot be read. The empty path is the current folder.
    fn names(&self, folder: &Path) -> Vec<OsString>;

    /// Where a path leads once all links on the way are followed.
    ///
    /// # Errors
    /// The path leads to nothing.
    fn followed(&self, path: &Path) -> io::Result<PathBuf>;

    /// Whether anything has this name, including a link to nothing.
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
        /// Its length in bytes.
        length: u64,
    },
    /// A folder.
    Folder,
    /// A pipe or a device, which may never end.
    Other,
}
