//! The files on disk. Paths are used as they are; which of them a leaflet may
//! read is the rule of `resources`.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{FileKind, Files};

/// The files of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Files for Disk {
    fn kind(&self, path: &Path) -> io::Result<FileKind> {
        let metadata = fs::metadata(path)?;
        if metadata.is_file() {
            Ok(FileKind::File { length: metadata.len() })
        } else if metadata.is_dir() {
            Ok(FileKind::Folder)
        } else {
            Ok(FileKind::Other)
        }
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        let mut bytes = Vec::with_capacity(file.metadata()?.len().min(most) as usize);
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn names(&self, folder: &Path) -> Vec<OsString> {
        let entries = fs::read_dir(or_here(folder)).into_iter().flatten().flatten();
        let mut names: Vec<OsString> = entries.map(|entry| entry.file_name()).collect();
        names.sort_unstable();
        names
    }

    fn followed(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(or_here(path))
    }

    fn is_there(&self, path: &Path) -> bool {
        fs::symlink_metadata(path).is_ok()
    }
}

/// The path, or the current folder if it is empty.
fn or_here(path: &Path) -> &Path {
    if path.as_os_str().is_empty() { Path::new(".") } else { path }
}
