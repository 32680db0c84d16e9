//! What git is to know of review files: of two branches that each approved
//! something, the lines of both are kept.

use std::fs;
use std::path::Path;

use super::refresh::put;
use super::{Console, Diagnostic, ExitStatus, alone};
use crate::files::folder_of;

/// The file that git reads.
const ATTRIBUTES: &str = ".gitattributes";
/// What it is told. A review file has a whole line for each pair, and a line
/// that is there twice is no error, so that nothing is lost by this.
const UNION: &str = "*.review.toml merge=union";

/// Tells git how review files beside this one merge, where the folder lies in a
/// repository and nobody has told it yet.
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
