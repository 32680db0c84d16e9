//! Files that are meant for that of a practice, but have a name that leaflet does not
//! look for. Their contents are left to `definition`.

use std::path::{Path, PathBuf};

use super::input::read_text;
use super::paths::{PRACTICE_NAME, folder_of};
use super::{Disk, Files};

/// Names that people give to the file of a practice.
const NAMES_OF_PRACTICES: [&str; 3] = ["praktijk.toml", "practice.toml.txt", "praktijk.toml.txt"];

/// The file beside a definition, or in the folder above it, that holds the details of
/// a practice under another name than the usual one.
pub fn misnamed_practice(definition: &Path) -> Option<PathBuf> {
    let folder = folder_of(definition);
    let above = if folder.as_os_str().is_empty() { Path::new("..") } else { folder_of(folder) };
    let of_folder = |folder: &Path| NAMES_OF_PRACTICES.map(|name| folder.join(name));
    of_folder(folder).into_iter().chain(of_folder(above)).find(|path| is_misnamed_practice(path))
}

/// Whether a file holds the details of a practice and has one of the names that people
/// give to it.
pub fn is_misnamed_practice(path: &Path) -> bool {
    let is_named = path.file_name().is_some_and(|name| {
        NAMES_OF_PRACTICES.iter().any(|known| name.eq_ignore_ascii_case(known))
    });
    let holds_details = |text: String| text.lines().any(|line| line.trim() == "[practice]");
    is_named && Disk.is_file(path) && read_text(&Disk, path).is_ok_and(holds_details)
}

/// The path that the file of a practice would have in the folder of another file.
pub fn usual_practice_beside(path: &Path) -> PathBuf {
    path.with_file_name(PRACTICE_NAME)
}
