//! Writing a PDF so that there is a whole one or none: to a temporary file
//! beside its place, which is then renamed over it.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::console::to_standard_output;
use super::definitions::{folder_of, name};
use super::output::Output;
use crate::diagnostic::OutputProblem;

/// Writes a PDF to its output.
///
/// # Errors
/// It could not be written; what was there is then untouched.
pub(super) fn write(output: &Output, pdf: &[u8]) -> Result<(), OutputProblem> {
    match output {
        Output::File(path) => write_file(path, pdf),
        Output::StandardOutput => to_standard_output(pdf)
            .map_err(|error| OutputProblem::NoStandardOutput { reason: error.to_string() }),
    }
}

fn write_file(path: &Path, pdf: &[u8]) -> Result<(), OutputProblem> {
    let failed = |error| unwritable(path, &error);
    let Ok(there) = fs::metadata(path) else {
        return replace(path, pdf, None);
    };
    if there.is_dir() {
        return Err(OutputProblem::IsFolder { output: name(path) });
    }
    if there.permissions().readonly() {
        return Err(OutputProblem::Protected { output: name(path) });
    }
    if !there.is_file() {
        // A device or a pipe must stay what it is.
        return fs::write(path, pdf).map_err(failed);
    }
    // A link stays a link: what it leads to is replaced.
    let target = fs::canonicalize(path).map_err(failed)?;
    replace(&target, pdf, Some(&there))
}

/// Puts a file in the place of what was there, with the permissions of that.
fn replace(path: &Path, pdf: &[u8], was: Option<&Metadata>) -> Result<(), OutputProblem> {
    let (temporary, file) = create_beside(path).map_err(|error| unwritable(path, &error))?;
    let replaced = fill(file, pdf, was)
        .map_err(|error| unwritable(path, &error))
        .and_then(|()| fs::rename(&temporary, path).map_err(|error| unrenamable(path, &error)));
    if replaced.is_err() {
        // What is reported is why the output failed, not what else does.
        let _ = fs::remove_file(&temporary);
    }
    replaced
}

/// Creates a new file in the folder of another, under a name nothing has.
fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let process = std::process::id();
    let mut result = Err(ErrorKind::AlreadyExists.into());
    for attempt in 0..100 {
        let temporary = path.with_file_name(format!(".leaflet-{process}-{attempt}.pdf.tmp"));
        result = File::create_new(&temporary).map(|file| (temporary, file));
        if !matches!(&result, Err(error) if error.kind() == ErrorKind::AlreadyExists) {
            break;
        }
    }
    result
}

fn fill(mut file: File, pdf: &[u8], was: Option<&Metadata>) -> io::Result<()> {
    file.write_all(pdf)?;
    match was {
        Some(was) => file.set_permissions(was.permissions()),
        None => Ok(()),
    }
}

fn unwritable(path: &Path, error: &io::Error) -> OutputProblem {
    let output = name(path);
    let folder = name(folder_of(path));
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            OutputProblem::FolderMissing { output, folder }
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            OutputProblem::Forbidden { output }
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => OutputProblem::DiskFull { output },
        _ => OutputProblem::Unwritable { output, reason: error.to_string() },
    }
}

fn unrenamable(path: &Path, error: &io::Error) -> OutputProblem {
    // Windows refuses to replace a file that a program shows: access denied,
    // sharing violation, lock violation.
    if cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33)) {
        return OutputProblem::HeldOpen { output: name(path) };
    }
    unwritable(path, error)
}
