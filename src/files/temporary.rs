//! The temporary file that new content is written to first, beside its place.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

const PREFIX: &str = ".leaflet-";
const SUFFIX: &str = ".pdf.tmp";

/// Creates a new file in the folder of another, under an unused name.
pub(super) fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let mut result = Err(ErrorKind::AlreadyExists.into());
    for attempt in 0..10_000 {
        let temporary = path.with_file_name(format!("{PREFIX}{attempt}{SUFFIX}"));
        result = File::create_new(&temporary).map(|file| (temporary, file));
        if !matches!(&result, Err(error) if error.kind() == ErrorKind::AlreadyExists) {
            break;
        }
    }
    result
}

/// Whether a name is one that [`create_beside`] gives.
pub fn is_temporary(name: &str) -> bool {
    let middle = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX));
    // Earlier versions put the number of the process before that of the attempt.
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    middle.is_some_and(|middle| middle.split('-').count() <= 2 && middle.split('-').all(is_number))
}

#[cfg(test)]
mod tests {
    use super::is_temporary;

    #[test]
    fn only_a_name_made_here_is_temporary() {
        assert!(is_temporary(".leaflet-0.pdf.tmp") && is_temporary(".leaflet-4711-0.pdf.tmp"));
        for name in [".leaflet-.pdf.tmp", ".leaflet-mijn-0.pdf.tmp", "leaflet.pdf", ".x.pdf.tmp"] {
            assert!(!is_temporary(name), "{name}");
        }
    }
}
