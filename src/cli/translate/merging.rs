//! Tells git how to merge review files: if two branches each approved something, the
//! lines of both are kept.

use std::fs;
use std::path::Path;

use super::refresh::put;
use super::{Console, Diagnostic, ExitStatus, alone};
use crate::files::folder_of;

/// The file with the settings of git.
const ATTRIBUTES: &str = ".gitattributes";
/// The setting. A review file has one line for each pair, and a duplicate line is not
/// an error, so nothing is lost.
const UNION: &str = "*.review.toml merge=union";

/// Adds the setting beside a review file, if its folder is in a repository and has no
/// setting for review files yet.
pub(super) fn let_git_merge(
    review: &Path,
    console: &Console,
) -> Result<ExitStatus, Vec<Diagnostic>> {
    let folder = folder_of(review);
    let Ok(whole) = fs::canonicalize(folder) else { return Ok(ExitStatus::Done) };
    if !whole.ancestors().any(|folder| folder.join(".git").exists()) {
        return Ok(ExitStatus::Done);
    }
    let path = folder.join(ATTRIBUTES);
    let known = fs::read_to_string(&path).unwrap_or_default();
    if known.contains(".review.toml") || (known.is_empty() && path.exists()) {
        return Ok(ExitStatus::Done);
    }
    let end = if known.is_empty() || known.ends_with('\n') { "" } else { "\n" };
    put(&path, &format!("{known}{end}{UNION}\n")).map_err(alone)?;
    Ok(console.name(&path))
}
