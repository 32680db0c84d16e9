//! The definitions of a folder and of the folders below it.

use std::path::{Path, PathBuf};

use crate::files::{Disk, Files, files_like, is_practice, read_text};

/// The most folders below one another that are searched, and the most leaflets that are
/// listed.
const DEEPEST: usize = 4;
const MOST: usize = 2000;

/// Folders that hold no definitions.
const OTHERS: [&str; 3] = ["translations", "node_modules", "target"];

/// The definitions of a folder and of the folders below it, sorted.
pub(super) fn definitions(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    add_definitions(folder, 0, &mut found);
    found.truncate(MOST);
    found
}

fn add_definitions(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let here = files_like(&Disk, folder, "*.toml");
    found.extend(here.into_iter().filter(|path| !is_practice(path, None) && is_leaflet(path)));
    if depth == DEEPEST || found.len() >= MOST {
        return;
    }
    for inner in Disk.names(folder) {
        let is_searched =
            inner.to_str().is_some_and(|name| !name.starts_with('.') && !OTHERS.contains(&name));
        let path = folder.join(&inner);
        // A link could lead out of the folder, or round in a circle.
        let is_inside = || {
            let real = Disk.followed(&path).ok();
            real.zip(Disk.followed(folder).ok())
                .is_some_and(|(real, folder)| real == folder.join(&inner))
        };
        if is_searched && Disk.is_folder(&path) && is_inside() {
            add_definitions(&path, depth + 1, found);
        }
    }
}

/// Whether a file looks like a definition: other programs have TOML files as well.
fn is_leaflet(path: &Path) -> bool {
    let Ok(text) = read_text(&Disk, path) else { return true };
    let is_key = |line: &str, key: &str| {
        line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let is_other = ["[package]", "[workspace]", "[tool.", "[project]"];
    text.lines().any(|line| is_key(line, "title") || line.starts_with("[[section]]"))
        && !text.lines().any(|line| is_other.iter().any(|it| line.starts_with(it)))
}
