//! `leaflet build`: a PDF of each definition.

use std::path::Path;

use super::Status;
use super::compile::compile_definition;
use super::console::Console;
use super::leftover::leftover;
use super::output::Output;
use super::request::Task;
use super::write::write;
use crate::diagnostic::{CommandProblem, Diagnostic};

/// Builds all definitions; a bad one does not stop the others.
pub(super) fn build(task: &Task, outputs: &[Output], console: &Console) -> Status {
    console.report(task.astray.clone());
    let mut failed = task.astray.len();
    for (definition, output) in task.definitions.iter().zip(outputs) {
        if build_one(definition, output, task, console) != Status::Done {
            failed += 1;
        }
    }
    if failed > 0 && task.len() > 1 {
        let total = task.len();
        console.report(vec![Diagnostic::new(CommandProblem::SomeFailed { failed, total })]);
    }
    if failed > 0 { Status::Fault } else { Status::Done }
}

fn build_one(definition: &Path, output: &Output, task: &Task, console: &Console) -> Status {
    let mut compiled = compile_definition(definition, task);
    let written = match compiled.pdf {
        None => false,
        Some(pdf) => match write(output, &pdf) {
            Ok(()) => true,
            Err(problem) => {
                compiled.diagnostics.push(Diagnostic::new(problem));
                false
            }
        },
    };
    if !written {
        compiled.diagnostics.extend(leftover(output).map(Diagnostic::new));
    }
    console.report(compiled.diagnostics);
    match output {
        _ if !written => Status::Fault,
        Output::StandardOutput => Status::Done,
        Output::File(path) => console.name(path),
    }
}
