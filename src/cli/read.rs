//! Reading a definition from its file.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use super::definitions::{name, nearest_to};
use super::windows;
use crate::diagnostic::{InputProblem, Source};

/// The most a definition may hold, in bytes: more than any leaflet needs, and
/// little enough that a film named by mistake is refused at once.
const LARGEST_DEFINITION: u64 = 16 << 20;

/// Reads a definition.
///
/// # Errors
/// It is not there, cannot be read, is too large, is empty, or is no text.
pub(super) fn read(path: &Path) -> Result<Arc<Source>, InputProblem> {
    let definition = name(path);
    let text = read_text(path)?;
    // Other blanks than these are a mistake in TOML, which has its own message.
    if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() {
        return Err(InputProblem::Empty { definition });
    }
    Ok(Source::new(definition, text))
}

/// Reads a file of text.
///
/// # Errors
/// It is not there, cannot be read, is too large, or is no text.
pub(super) fn read_text(path: &Path) -> Result<String, InputProblem> {
    String::from_utf8(read_bytes(path)?).map_err(|error| not_text(path, error.as_bytes()))
}

/// Reads a file.
///
/// # Errors
/// It is not there, cannot be read, or is too large.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, InputProblem> {
    // Opening a pipe would wait for somebody to write to it.
    let metadata = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if !metadata.is_file() && !metadata.is_dir() {
        return Err(InputProblem::NotAFile { definition: name(path) });
    }
    let bytes = contents(path).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > LARGEST_DEFINITION {
        let megabytes = LARGEST_DEFINITION >> 20;
        return Err(InputProblem::TooLarge { definition: name(path), megabytes });
    }
    Ok(bytes)
}

/// The bytes of a file, one more than may be at most.
fn contents(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let most = LARGEST_DEFINITION + 1;
    let mut bytes = Vec::with_capacity(file.metadata()?.len().min(most) as usize);
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(path: &Path, error: &io::Error) -> InputProblem {
    let definition = name(path);
    if cfg!(windows) && windows::is_kept_back(error.raw_os_error()) {
        return InputProblem::HeldOpen { definition };
    }
    match error.kind() {
        ErrorKind::NotFound if path.is_symlink() => InputProblem::BrokenLink { link: definition },
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => {
            InputProblem::NotFound { definition, nearest: nearest_to(path).map(|path| name(&path)) }
        }
        ErrorKind::PermissionDenied => InputProblem::Forbidden { definition },
        _ => InputProblem::Unreadable { definition, reason: error.to_string() },
    }
}

/// What a file is that is not UTF-8.
fn not_text(path: &Path, bytes: &[u8]) -> InputProblem {
    let definition = name(path);
    if bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK\x03\x04") {
        return InputProblem::NotText { definition };
    }
    let valid = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
    let line = bytes[..valid].iter().filter(|&&byte| byte == b'\n').count() + 1;
    InputProblem::NotUtf8 { definition, line }
}
