//! Showing a PDF in the viewer of the desk's machine.

use std::path::Path;

use crate::diagnostic::OutputProblem;
use crate::files::name;

/// Opens a PDF that was written.
///
/// # Errors
/// No viewer is to be had.
pub(super) fn show(path: &Path) -> Result<(), OutputProblem> {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    open::that_detached(&full).map_err(|_| OutputProblem::NotShown { output: name(&full) })
}
