//! Which definitions are meant: a file, every `*.toml` of a folder, or what
//! fits a pattern, since not every shell expands one.

use std::fs;
use std::path::{Path, PathBuf};

use super::practice::is_practice;
use crate::diagnostic::{Diagnostic, InputProblem, nearest};

/// The definition that is meant where none is named.
pub(super) const DEFAULT_DEFINITION: &str = "leaflet.toml";

/// Something typed that led to no definition.
#[derive(Debug)]
pub(super) struct Astray {
    /// What was typed.
    pub(super) typed: String,
    /// Why it led to none.
    pub(super) problem: Diagnostic,
}

/// The definitions that are meant, each once, and what led to none. The file of
/// a practice is none, and is passed over where others are meant: a shell that
/// expands `*.toml` names it too.
pub(super) fn expand(typed: &[PathBuf], practice: Option<&Path>) -> (Vec<PathBuf>, Vec<Astray>) {
    if typed.is_empty() {
        return (vec![DEFAULT_DEFINITION.into()], Vec::new());
    }
    let (mut definitions, mut astray) = (Vec::new(), Vec::new());
    let no_definition = |path: &&PathBuf| is_practice(path, practice) && typed.len() > 1;
    for path in typed.iter().filter(|path| !no_definition(path)) {
        match expand_one(path, practice) {
            Ok(paths) => definitions.extend(paths),
            Err(problem) => {
                astray.push(Astray { typed: name(path), problem: Diagnostic::new(problem) });
            }
        }
    }
    (each_once(definitions), astray)
}

fn expand_one(typed: &Path, practice: Option<&Path>) -> Result<Vec<PathBuf>, InputProblem> {
    let definitions_like = |folder, pattern| {
        let mut found = files_like(folder, pattern);
        found.retain(|path| !is_practice(path, practice));
        found
    };
    if typed.is_dir() {
        let found = definitions_like(typed, "*.toml");
        return some(found, InputProblem::NoDefinitionInFolder { folder: name(typed) });
    }
    match typed.file_name().and_then(|pattern| pattern.to_str()) {
        Some(pattern) if pattern.contains(['*', '?']) && !typed.exists() => {
            let found = definitions_like(folder_of(typed), pattern);
            some(found, InputProblem::NothingFitsPattern { pattern: name(typed) })
        }
        _ if is_practice(typed, practice) => {
            Err(InputProblem::PracticeAlone { practice: name(typed) })
        }
        _ => Ok(vec![typed.to_owned()]),
    }
}

fn some(found: Vec<PathBuf>, problem: InputProblem) -> Result<Vec<PathBuf>, InputProblem> {
    if found.is_empty() { Err(problem) } else { Ok(found) }
}

/// The definition in the folder of a missing one whose name comes nearest, or
/// the only one there.
pub(super) fn nearest_to(missing: &Path) -> Option<PathBuf> {
    let whole = missing.with_extension("toml");
    if missing.extension().is_none() && whole.is_file() {
        return Some(whole);
    }
    let mut found = files_like(folder_of(missing), "*.toml");
    found.retain(|path| !is_practice(path, None));
    let names: Vec<String> = found.iter().map(|path| file_name(path)).collect();
    let near = nearest(&file_name(missing), names.iter().map(String::as_str));
    match (near, found.as_slice()) {
        (Some(near), _) => Some(folder_of(missing).join(near)),
        (None, [only]) => Some(only.clone()),
        (None, _) => None,
    }
}

/// A path as it is spoken of.
pub(super) fn name(path: &Path) -> String {
    path.display().to_string()
}

/// The folder a file stands in; empty for this one.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

/// The files of a folder that fit a pattern, by name. A file whose name starts
/// with a dot is meant only where the pattern does too.
fn files_like(folder: &Path, pattern: &str) -> Vec<PathBuf> {
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let fits = |path: &PathBuf| {
        let name = file_name(path);
        name.starts_with('.') == pattern.starts_with('.') && is_like(&name, pattern)
    };
    let mut found: Vec<PathBuf> = fs::read_dir(here)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| folder.join(entry.file_name()))
        .filter(|path| fits(path) && !path.is_dir())
        .collect();
    found.sort();
    found
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether a name fits a pattern, in which `*` stands for any characters and
/// `?` for one. Capitals count as their small letters, as in a Windows folder.
fn is_like(name: &str, pattern: &str) -> bool {
    let name: Vec<char> = name.to_lowercase().chars().collect();
    let pattern: Vec<char> = pattern.to_lowercase().chars().collect();
    // fits[i]: the pattern so far fits the first i characters.
    let mut fits = vec![false; name.len() + 1];
    fits[0] = true;
    for sign in pattern {
        let mut next = vec![false; name.len() + 1];
        next[0] = sign == '*' && fits[0];
        for (index, &character) in name.iter().enumerate() {
            next[index + 1] = match sign {
                '*' => fits[index + 1] || next[index],
                '?' => fits[index],
                _ => fits[index] && sign == character,
            };
        }
        fits = next;
    }
    fits[name.len()]
}

/// Leaves out a file that is named again, even by another path.
fn each_once(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut kept = Vec::new();
    for path in paths {
        let place = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
        if !seen.contains(&place) {
            seen.push(place);
            kept.push(path);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn star_stands_for_any_number_of_characters() {
        assert!(is_like("artrose.toml", "*.toml"));
        assert!(is_like(".toml", "*.toml"));
        assert!(is_like("artrose-2.toml", "art*se*.toml"));
        assert!(!is_like("artrose.toml.bak", "*.toml"));
    }

    #[test]
    fn question_mark_stands_for_one_character() {
        assert!(is_like("knie1.toml", "knie?.toml"));
        assert!(is_like("knieë.toml", "knie?.toml"));
        assert!(!is_like("knie.toml", "knie?.toml"));
    }

    #[test]
    fn capitals_are_small_letters() {
        assert!(is_like("KNIE.TOML", "*.toml"));
    }
}
