//! Files that a person names, or that belong to one: a definition, the file of a
//! practice, the files of a translation. They may be in any folder; the rule for
//! the other files of a leaflet is in `resources`.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;

use super::nearby::{nearest_to, with_hidden_ending};
use super::paths::name;
use super::windows::is_kept_back;
use super::{FileKind, Files};
use crate::diagnostic::{InputProblem, Source};

/// The largest definition, in bytes: more than any leaflet needs, and so little
/// that a film named by mistake is refused at once.
const LARGEST_DEFINITION: u64 = 16 << 20;

/// Reads a definition.
///
/// # Errors
/// The file is missing, cannot be read, is too large, is empty, or is not text.
pub fn read_definition(files: &dyn Files, path: &Path) -> Result<Arc<Source>, InputProblem> {
    let definition = name(path);
    let text = read_text(files, path)?;
    // Any other white space is a mistake in TOML, which has its own message.
    if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() {
        return Err(InputProblem::Empty { definition });
    }
    Ok(Source::new(definition, text))
}

/// Reads a text file.
///
/// # Errors
/// The file is missing, cannot be read, is too large, or is not text.
pub fn read_text(files: &dyn Files, path: &Path) -> Result<String, InputProblem> {
    String::from_utf8(read_bytes(files, path)?).map_err(|error| not_text(path, error.as_bytes()))
}

/// Reads a file.
///
/// # Errors
/// The file is missing, cannot be read, or is too large.
pub fn read_bytes(files: &dyn Files, path: &Path) -> Result<Vec<u8>, InputProblem> {
    let unreadable = |error| unreadable(files, path, &error);
    // Opening a pipe would wait for another program to write to it.
    if matches!(files.kind(path).map_err(unreadable)?, FileKind::Folder | FileKind::Other) {
        return Err(InputProblem::NotAFile { definition: name(path) });
    }
    let bytes = files.read(path, LARGEST_DEFINITION + 1).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_DEFINITION {
        let megabytes = LARGEST_DEFINITION >> 20;
        return Err(InputProblem::TooLarge { definition: name(path), megabytes });
    }
    Ok(bytes)
}

/// Reads a file if it exists.
///
/// # Errors
/// The file exists and cannot be read.
pub fn read_if_there<T>(
    files: &dyn Files,
    path: &Path,
    read: impl Fn(&dyn Files, &Path) -> Result<T, InputProblem>,
) -> Result<Option<T>, InputProblem> {
    // A link that leads nowhere exists, and is an error.
    files.is_there(path).then(|| read(files, path)).transpose()
}

fn unreadable(files: &dyn Files, path: &Path, error: &io::Error) -> InputProblem {
    let definition = name(path);
    if cfg!(windows) && is_kept_back(error.raw_os_error()) {
        return InputProblem::HeldOpen { definition };
    }
    match error.kind() {
        ErrorKind::NotFound if files.is_there(path) => {
            InputProblem::BrokenLink { link: definition }
        }
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => {
            if let Some(found) = with_hidden_ending(files, path) {
                return InputProblem::HiddenEnding { definition, found: name(&found) };
            }
            let nearest = nearest_to(files, path).map(|path| name(&path));
            InputProblem::NotFound { definition, nearest }
        }
        ErrorKind::PermissionDenied => InputProblem::Forbidden { definition },
        _ => InputProblem::Unreadable { definition, reason: error.to_string() },
    }
}

/// The problem of a file that is not UTF-8.
fn not_text(path: &Path, bytes: &[u8]) -> InputProblem {
    let definition = name(path);
    if bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK\x03\x04") {
        return InputProblem::NotText { definition };
    }
    let valid = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
    let line = bytes[..valid].iter().filter(|&&byte| byte == b'\n').count() + 1;
    InputProblem::NotUtf8 { definition, line }
}
