//! Which definitions are meant: a file, every `*.toml` of a folder, or what
//! fits a pattern, since not every shell expands one.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, InputProblem};
use crate::files::{Disk, Files, files_like, folder_of, is_practice, name};

/// The definition that is meant where none is named.
pub(super) const DEFAULT_DEFINITION: &str = "leaflet.toml";

/// Something typed that led to no definition.
#[derive(Debug)]
pub(super) struct UnresolvedInput {
    /// What was typed.
    pub(super) typed: String,
    /// Why it led to none.
    pub(super) problem: Diagnostic,
}

/// The definitions that are meant, each once, and what led to none. The file of
/// a practice is none, and is passed over where others are meant: a shell that
/// expands `*.toml` names it too.
pub(super) fn expand(
    typed: &[PathBuf],
    practice: Option<&Path>,
) -> (Vec<PathBuf>, Vec<UnresolvedInput>) {
    if typed.is_empty() {
        return (vec![DEFAULT_DEFINITION.into()], Vec::new());
    }
    let (mut definitions, mut unresolved) = (Vec::new(), Vec::new());
    let no_definition = |path: &&PathBuf| is_practice(path, practice) && typed.len() > 1;
    for path in typed.iter().filter(|path| !no_definition(path)) {
        match expand_one(path, practice) {
            Ok(paths) => definitions.extend(paths),
            Err(problem) => {
                unresolved
                    .push(UnresolvedInput { typed: name(path), problem: Diagnostic::new(problem) });
            }
        }
    }
    (each_once(definitions), unresolved)
}

fn expand_one(typed: &Path, practice: Option<&Path>) -> Result<Vec<PathBuf>, InputProblem> {
    let definitions_like = |folder, pattern| {
        let mut found = files_like(&Disk, folder, pattern);
        found.retain(|path| !is_practice(path, practice));
        found
    };
    if Disk.is_folder(typed) {
        let found = definitions_like(typed, "*.toml");
        return some(found, InputProblem::NoDefinitionInFolder { folder: name(typed) });
    }
    match typed.file_name().and_then(|pattern| pattern.to_str()) {
        Some(pattern) if pattern.contains(['*', '?']) && Disk.kind(typed).is_err() => {
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

/// Leaves out a file that is named again, even by another path.
fn each_once(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut kept = Vec::new();
    for path in paths {
        let place = Disk.followed(&path).unwrap_or_else(|_| path.clone());
        if !seen.contains(&place) {
            seen.push(place);
            kept.push(path);
        }
    }
    kept
}
