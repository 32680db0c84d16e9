//! Expands what was typed to definitions: a file, every `*.toml` of a folder, or a
//! pattern, since not every shell expands one. It is used by [`request`](super::request)
//! and [`translate`](super::translate), and reads no definition.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, InputProblem};
use crate::files::{Disk, Files, files_like, folder_of, is_misnamed_practice, is_practice, name};

/// The definition if none is named.
pub(super) const DEFAULT_DEFINITION: &str = "leaflet.toml";

/// An argument that led to no definition.
#[derive(Debug)]
pub(super) struct UnresolvedInput {
    /// What was typed.
    pub(super) typed: String,
    /// Why it led to no definition.
    pub(super) problem: Diagnostic,
}

/// The definitions that are meant, each once, and the arguments that led to none. The
/// file of a practice is not a definition. It is skipped among others, since a shell
/// that expands `*.toml` names it too.
pub(super) fn expand(
    typed: &[PathBuf],
    practice: Option<&Path>,
) -> (Vec<PathBuf>, Vec<UnresolvedInput>) {
    if typed.is_empty() {
        return (vec![DEFAULT_DEFINITION.into()], Vec::new());
    }
    let (mut definitions, mut unresolved) = (Vec::new(), Vec::new());
    let is_skipped = |path: &&PathBuf| is_practice(path, practice) && typed.len() > 1;
    for path in typed.iter().filter(|path| !is_skipped(path)) {
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
        found.retain(|path| !is_practice(path, practice) && !is_misnamed_practice(path));
        found
    };
    if Disk.is_folder(typed) {
        let found = definitions_like(typed, "*.toml");
        return some(found, none_in_folder(typed));
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

/// The problem of a folder without definitions. One with a hidden ending is named.
fn none_in_folder(folder: &Path) -> InputProblem {
    match files_like(&Disk, folder, "*.toml.txt").first() {
        Some(found) => InputProblem::HiddenEnding {
            definition: name(&found.with_extension("")),
            found: name(found),
        },
        None => InputProblem::NoDefinitionInFolder { folder: name(folder) },
    }
}

/// The definitions that were found, or the problem that there are none.
fn some(found: Vec<PathBuf>, problem: InputProblem) -> Result<Vec<PathBuf>, InputProblem> {
    if found.is_empty() { Err(problem) } else { Ok(found) }
}

/// Leaves out repeated files, even if they are named by another path.
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
