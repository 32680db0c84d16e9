//! `leaflet check`: everything a build would say, with nothing written.

use std::path::Path;

use super::Status;
use super::compile::compile_definition;
use super::console::Console;
use super::definitions::name;
use super::each::{Outcome, conclude, each};
use super::remarks;
use super::request::Task;
use crate::diagnostic::CommandProblem;

/// Checks all definitions.
pub(super) fn check(task: &Task, console: &Console) -> Status {
    let work = |number: usize| check_one(&task.definitions[number], task);
    let tally = each(task, console, work, |number, outcome| {
        if outcome.diagnostics.is_empty() {
            let definition = name(&task.definitions[number]);
            console.remark(&remarks::in_order(&definition, console.language));
        }
    });
    let some_failed = |sound, failed| CommandProblem::SomeAtFault { sound, failed };
    conclude(tally, console, remarks::all_sound, some_failed)
}

fn check_one(definition: &Path, task: &Task) -> Outcome {
    let compiled = compile_definition(definition, task);
    Outcome { is_well: compiled.pdf.is_some(), diagnostics: compiled.diagnostics }
}
