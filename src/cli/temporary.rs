//! The temporary file a PDF is written to first, beside its place. One that a killed
//! process left behind is removed by the next run in that folder.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::files::folder_of;

/// The age at which a temporary file is abandoned. Writing takes a fraction of a
/// second; an hour allows for the clock of a file server.
const STALE: Duration = Duration::from_secs(60 * 60);

const PREFIX: &str = ".leaflet-";
const SUFFIX: &str = ".pdf.tmp";

/// Creates a new file in the folder of another, under an unused name.
pub(super) fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let process = std::process::id();
    let mut result = Err(ErrorKind::AlreadyExists.into());
    for attempt in 0..10_000 {
        let temporary = path.with_file_name(format!("{PREFIX}{process}-{attempt}{SUFFIX}"));
        result = File::create_new(&temporary).map(|file| (temporary, file));
        if !matches!(&result, Err(error) if error.kind() == ErrorKind::AlreadyExists) {
            break;
        }
    }
    result
}

/// Removes what killed processes left beside these files. A file that cannot be
/// removed stays: it does no harm.
pub(super) fn sweep_beside<'a>(paths: impl Iterator<Item = &'a Path>) {
    let mut folders: Vec<&Path> = paths.map(folder_of).collect();
    folders.sort();
    folders.dedup();
    for folder in folders {
        let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        for entry in fs::read_dir(here).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if name.to_str().is_some_and(is_ours) && is_stale(&entry) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Whether a name is one that [`create_beside`] gives.
fn is_ours(name: &str) -> bool {
    let middle = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    middle
        .and_then(|middle| middle.split_once('-'))
        .is_some_and(|(process, attempt)| is_number(process) && is_number(attempt))
}

/// Whether a file is older than [`STALE`].
fn is_stale(entry: &fs::DirEntry) -> bool {
    let modified = entry.metadata().and_then(|metadata| metadata.modified());
    let age = modified.ok().and_then(|then| SystemTime::now().duration_since(then).ok());
    age.is_some_and(|age| age > STALE)
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn only_a_name_made_here_is_ours() {
        assert!(is_ours(".leaflet-4711-0.pdf.tmp"));
        for name in [".leaflet-.pdf.tmp", ".leaflet-mijn-0.pdf.tmp", "leaflet.pdf", ".x.pdf.tmp"] {
            assert!(!is_ours(name), "{name}");
        }
    }
}
