//! One definition through the whole road, by what the command line says.

use std::path::Path;
use std::sync::Arc;

use super::definitions::{folder_of, name};
use super::practice::PracticeFile;
use super::read::read;
use super::request::Task;
use crate::diagnostic::{CommandProblem, Diagnostic, InputProblem, Source, has_errors};
use crate::resources::Resources;
use crate::{Compiled, compile};

/// Reads and compiles a definition, for the practice that was named or the one
/// it lies under. With `--strict` a warning leaves no PDF either, and the last
/// diagnostic says so.
pub(super) fn compile_definition(
    path: &Path,
    practice: Option<&PracticeFile>,
    task: &Task,
) -> Compiled {
    let (source, resources) = match read_all(path, practice) {
        Ok(files) => files,
        Err(problem) => return Compiled::failed(vec![Diagnostic::new(problem)]),
    };
    let mut compiled = compile(&source, &resources, task.overrides);
    let diagnostics = &mut compiled.diagnostics;
    if task.strict && !diagnostics.is_empty() && !has_errors(diagnostics) {
        let (definition, count) = (name(path), diagnostics.len());
        diagnostics.push(Diagnostic::new(CommandProblem::StrictWarnings { definition, count }));
        compiled.pdf = None;
    }
    compiled
}

/// Reads a definition, and its practice where there is one.
fn read_all(
    path: &Path,
    practice: Option<&PracticeFile>,
) -> Result<(Arc<Source>, Resources), InputProblem> {
    let source = read(path)?;
    let resources = Resources::new(folder_of(path));
    let practice = match practice {
        Some(named) => Some(named.clone()),
        None => PracticeFile::above(path)?,
    };
    let resources = match practice {
        Some(PracticeFile { source, folder }) => resources.with_practice(source, folder),
        None => resources,
    };
    Ok((source, resources))
}
