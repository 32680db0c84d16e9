//! Writes a file whole: to a new file beside it, which then takes its name. A reader
//! finds the old one or the new one, never half of either.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::paths::{folder_of, name};
use super::temporary::create_beside;
use super::windows;
use crate::diagnostic::OutputProblem;

/// The pauses between attempts to replace a file, in milliseconds: a virus scanner
/// holds a new file for about as long.
const PATIENCE: [u64; 3] = [10, 40, 160];

/// Replaces a file, or creates it.
///
/// # Errors
/// It could not be written; the existing file is untouched.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), OutputProblem> {
    let failed = |error| unwritable(path, &error);
    if cfg!(windows) && windows::is_impossible_path(path) {
        return Err(OutputProblem::ImpossibleName { output: name(path) });
    }
    let Ok(there) = fs::metadata(path) else {
        return replace(path, bytes, None);
    };
    if there.is_dir() {
        return Err(OutputProblem::IsFolder { output: name(path) });
    }
    if there.permissions().readonly() {
        return Err(OutputProblem::Protected { output: name(path) });
    }
    if !there.is_file() {
        // A device or a pipe must not be replaced.
        return fs::write(path, bytes).map_err(failed);
    }
    if !path.is_symlink() {
        return replace(path, bytes, Some(&there));
    }
    // A link stays a link: its target is replaced.
    let target = fs::canonicalize(path).map_err(failed)?;
    replace(&target, bytes, Some(&there))
}

/// Removes a file, if it is there and can be removed.
pub fn remove_file(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Creates a file with new content, and the folder it is in; fails if something has its
/// name.
///
/// # Errors
/// It could not be written, or is there already.
pub fn create_file(path: &Path, bytes: &[u8]) -> Result<(), OutputProblem> {
    let failed = |error| unwritable(path, &error);
    fs::create_dir_all(folder_of(path)).map_err(failed)?;
    let file = File::create_new(path).map_err(failed)?;
    fill(file, bytes, None).map_err(|error| {
        remove_file(path);
        unwritable(path, &error)
    })
}

/// Replaces a file, or creates it and the folder it is in, with the permissions of the
/// old one.
fn replace(path: &Path, bytes: &[u8], was: Option<&Metadata>) -> Result<(), OutputProblem> {
    fs::create_dir_all(folder_of(path)).map_err(|error| unwritable(path, &error))?;
    let (temporary, file) = create_beside(path).map_err(|error| unwritable(path, &error))?;
    let replaced = fill(file, bytes, was)
        .map_err(|error| unwritable(path, &error))
        .and_then(|()| rename(&temporary, path).map_err(|error| unrenamable(path, &error)));
    if replaced.is_err() {
        // The failure of the output is reported, not that of the cleaning up.
        let _ = fs::remove_file(&temporary);
    }
    replaced
}

fn fill(mut file: File, bytes: &[u8], was: Option<&Metadata>) -> io::Result<()> {
    file.write_all(bytes)?;
    if let Some(was) = was {
        file.set_permissions(was.permissions())?;
    }
    synced(&file)
}

/// Waits until a file is on the disk. Renamed before that, it could replace a complete
/// file by an empty one after a power cut. Some file systems cannot wait.
fn synced(file: &File) -> io::Result<()> {
    match file.sync_all() {
        Err(error) if matches!(error.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput) => {
            Ok(())
        }
        synced => synced,
    }
}

/// Renames a file over another, and tries again if that is held open, which may last
/// only a moment.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    for pause in PATIENCE {
        match fs::rename(from, to) {
            Err(error) if is_held_open(&error) => sleep(Duration::from_millis(pause)),
            renamed => return renamed,
        }
    }
    fs::rename(from, to)
}

fn is_held_open(error: &io::Error) -> bool {
    cfg!(windows) && windows::is_held_open(error.raw_os_error())
}

/// The problem of a file that could not be replaced.
fn unrenamable(path: &Path, error: &io::Error) -> OutputProblem {
    if is_held_open(error) {
        OutputProblem::HeldOpen { output: name(path) }
    } else {
        unwritable(path, error)
    }
}

/// The problem of a file that could not be written.
fn unwritable(path: &Path, error: &io::Error) -> OutputProblem {
    let output = name(path);
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            OutputProblem::FolderMissing { output, folder: name(folder_of(path)) }
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            OutputProblem::Forbidden { output }
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            OutputProblem::DiskFull { output }
        }
        ErrorKind::InvalidFilename => OutputProblem::ImpossibleName { output },
        _ => OutputProblem::Unwritable { output, reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unwritable_by(kind: ErrorKind) -> OutputProblem {
        unwritable(Path::new("uit/leaflet.pdf"), &kind.into())
    }

    #[test]
    fn folder_that_takes_no_files_is_forbidden() {
        let forbidden = OutputProblem::Forbidden { output: "uit/leaflet.pdf".into() };
        assert_eq!(unwritable_by(ErrorKind::PermissionDenied), forbidden);
        assert_eq!(unwritable_by(ErrorKind::ReadOnlyFilesystem), forbidden);
    }

    #[test]
    fn disk_quota_and_size_limit_are_a_full_disk() {
        let full = OutputProblem::DiskFull { output: "uit/leaflet.pdf".into() };
        for kind in [ErrorKind::StorageFull, ErrorKind::QuotaExceeded, ErrorKind::FileTooLarge] {
            assert_eq!(unwritable_by(kind), full);
        }
    }

    #[test]
    fn folder_that_is_a_file_or_not_there_is_missing() {
        let missing =
            OutputProblem::FolderMissing { output: "uit/leaflet.pdf".into(), folder: "uit".into() };
        assert_eq!(unwritable_by(ErrorKind::NotFound), missing);
        assert_eq!(unwritable_by(ErrorKind::NotADirectory), missing);
    }

    #[cfg(windows)]
    #[test]
    fn output_that_a_viewer_shows_is_held_open() {
        for code in [5, 32, 33] {
            let problem = unrenamable(Path::new("knie.pdf"), &io::Error::from_raw_os_error(code));
            assert_eq!(problem, OutputProblem::HeldOpen { output: "knie.pdf".into() });
        }
    }
}
