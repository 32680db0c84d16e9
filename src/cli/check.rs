//! `leaflet check`: everything a build would say, with nothing written.

use std::path::Path;

use super::Status;
use super::compile::compile_definition;
use super::console::Console;
use super::definitions::name;
use super::request::Task;
use crate::diagnostic::Language;

/// Checks all definitions.
pub(super) fn check(task: &Task, console: &Console) -> Status {
    console.report(task.astray.clone());
    let mut status = if task.astray.is_empty() { Status::Done } else { Status::Fault };
    for definition in &task.definitions {
        let compiled = compile_definition(definition, task);
        let is_in_order = compiled.pdf.is_some() && compiled.diagnostics.is_empty();
        if compiled.pdf.is_none() {
            status = Status::Fault;
        }
        console.report(compiled.diagnostics);
        if is_in_order && !console.quiet && console.speaks_to_a_person() {
            console.say(&in_order(definition, console.language));
        }
    }
    status
}

fn in_order(definition: &Path, language: Language) -> String {
    let definition = name(definition);
    match language {
        Language::Dutch => format!("{definition} is in orde\n"),
        Language::English => format!("{definition} is in order\n"),
    }
}
