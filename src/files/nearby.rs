//! Files of a folder by their names: those that fit a pattern, and the
//! definition a mistyped name probably means.

use std::path::{Path, PathBuf};

use super::Files;
use super::paths::{folder_of, is_practice};
use crate::diagnostic::nearest;

/// The ending that Notepad puts behind a name, and that Windows hides.
const HIDDEN: &str = "txt";

/// The definition with the most similar name in the folder of a missing one, or
/// the only definition there.
pub fn nearest_to(files: &dyn Files, missing: &Path) -> Option<PathBuf> {
    let whole = missing.with_extension("toml");
    if missing.extension().is_none() && files.is_file(&whole) {
        return Some(whole);
    }
    let mut found = files_like(files, folder_of(missing), "*.toml");
    found.retain(|path| !is_practice(path, None));
    let names: Vec<String> = found.iter().map(|path| file_name(path)).collect();
    let near = nearest(&file_name(missing), names.iter().map(String::as_str));
    match (near, found.as_slice()) {
        (Some(near), _) => Some(folder_of(missing).join(near)),
        (None, [only]) => Some(only.clone()),
        (None, _) => None,
    }
}

/// The file that has the name of a missing one and a hidden ending behind it.
pub fn with_hidden_ending(files: &dyn Files, missing: &Path) -> Option<PathBuf> {
    let name = missing.file_name()?.to_string_lossy();
    let found = missing.with_file_name(format!("{name}.{HIDDEN}"));
    files.is_file(&found).then_some(found)
}

/// The files of a folder that fit a pattern, sorted by name. A name that starts
/// with a dot fits only a pattern that starts with one.
pub fn files_like(files: &dyn Files, folder: &Path, pattern: &str) -> Vec<PathBuf> {
    let fits = |path: &PathBuf| {
        let name = file_name(path);
        name.starts_with('.') == pattern.starts_with('.') && is_like(&name, pattern)
    };
    let paths = files.names(folder).into_iter().map(|name| folder.join(name));
    let mut found: Vec<PathBuf> =
        paths.filter(|path| fits(path) && !files.is_folder(path)).collect();
    found.sort();
    found
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether a name fits a pattern, in which `*` matches any characters and `?`
/// matches one. Case is ignored, as in a Windows folder.
fn is_like(name: &str, pattern: &str) -> bool {
    let name: Vec<char> = name.to_lowercase().chars().collect();
    let pattern: Vec<char> = pattern.to_lowercase().chars().collect();
    // fits[i]: the pattern so far matches the first i characters.
    let mut fits = vec![false; name.len() + 1];
    fits[0] = true;
    for wanted in pattern {
        let mut next = vec![false; name.len() + 1];
        next[0] = wanted == '*' && fits[0];
        for (index, &character) in name.iter().enumerate() {
            next[index + 1] = match wanted {
                '*' => fits[index + 1] || next[index],
                '?' => fits[index],
                _ => fits[index] && wanted == character,
            };
        }
        fits = next;
    }
    fits[name.len()]
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn star_matches_any_number_of_characters() {
        assert!(is_like("artrose.toml", "*.toml"));
        assert!(is_like(".toml", "*.toml"));
        assert!(is_like("artrose-2.toml", "art*se*.toml"));
        assert!(!is_like("artrose.toml.bak", "*.toml"));
    }

    #[test]
    fn question_mark_matches_one_character() {
        assert!(is_like("knie1.toml", "knie?.toml"));
        assert!(is_like("knieë.toml", "knie?.toml"));
        assert!(!is_like("knie.toml", "knie?.toml"));
    }

    #[test]
    fn capitals_are_small_letters() {
        assert!(is_like("KNIE.TOML", "*.toml"));
    }
}
