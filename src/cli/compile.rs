//! One definition through the whole road, by what the command line says.

use std::path::Path;

use super::definitions::{folder_of, name};
use super::read::read;
use super::request::Task;
use crate::diagnostic::{CommandProblem, Diagnostic, has_errors};
use crate::resources::Resources;
use crate::{Compiled, compile};

/// Reads and compiles a definition. With `--strict` a warning leaves no PDF
/// either, and the last diagnostic says so.
pub(super) fn compile_definition(path: &Path, task: &Task) -> Compiled {
    let source = match read(path) {
        Ok(source) => source,
        Err(problem) => {
            return Compiled { pdf: None, diagnostics: vec![Diagnostic::new(problem)] };
        }
    };
    let resources = Resources::new(folder_of(path));
    let mut compiled = compile(&source, &resources, task.overrides);
    let diagnostics = &mut compiled.diagnostics;
    if task.strict && !diagnostics.is_empty() && !has_errors(diagnostics) {
        let (definition, count) = (name(path), diagnostics.len());
        diagnostics.push(Diagnostic::new(CommandProblem::StrictWarnings { definition, count }));
        compiled.pdf = None;
    }
    compiled
}
