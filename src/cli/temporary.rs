//! Removes the temporary files that killed processes left. Making them is left to
//! [`files`](crate::files).

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::files::{folder_of, is_temporary};

/// The age at which a temporary file is abandoned. Writing takes a fraction of a
/// second; an hour allows for the clock of a file server.
const STALE: Duration = Duration::from_secs(60 * 60);

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
            if name.to_str().is_some_and(is_temporary) && is_stale(&entry) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Whether a file is older than [`STALE`].
fn is_stale(entry: &fs::DirEntry) -> bool {
    let modified = entry.metadata().and_then(|metadata| metadata.modified());
    let age = modified.ok().and_then(|then| SystemTime::now().duration_since(then).ok());
    age.is_some_and(|age| age > STALE)
}
