//! `leaflet build`: compiles each definition and writes its PDF.

use super::ExitStatus;
use super::batch::{Outcome, batch, conclude};
use super::compile::compile_job;
use super::console::Console;
use super::job::Job;
use super::outdated_notice::outdated_notice;
use super::output::{Output, show};
use super::request::Task;
use super::stale_output::stale_output;
use super::status_lines;
use super::temporary::sweep_beside;
use super::write::{survive_size_limit, write};
use crate::compile::Outdated;
use crate::diagnostic::{CommandProblem, Diagnostic, GoodLeaflet};
use crate::files::{Disk, PracticeFile, name};
use crate::{Compiled, Session};

/// Builds all definitions; a bad one does not stop the others.
pub(super) fn build(task: &Task, outputs: &[Output], open: bool, console: &Console) -> ExitStatus {
    let practice =
        match task.practice.as_deref().map(|path| PracticeFile::named(&Disk, path)).transpose() {
            Ok(practice) => practice,
            Err(problem) => return console.fail(problem),
        };
    let session = task.session();
    survive_size_limit();
    sweep_beside(outputs.iter().filter_map(Output::path));
    let mut named = ExitStatus::Done;
    let work = |number: usize| {
        build_one(&task.jobs[number], &outputs[number], practice.as_ref(), task, &session)
    };
    let tally = batch(task, console, work, |number, outcome| {
        let Some(path) = outputs[number].path() else { return };
        // If standard output fails, one report is enough.
        if named == ExitStatus::Done {
            named = console.name(path);
        }
        let definition = task.jobs[number].name();
        let output = name(path);
        console.report_good(&GoodLeaflet {
            code: "written",
            message: &status_lines::written(&definition, &output, console.language),
            file: &definition,
            output: Some(&output),
            fingerprint: outcome.fingerprint.as_deref(),
        });
        if open && let Err(problem) = show(path) {
            console.report(&[Diagnostic::new(problem)]);
        }
        console.remark(&outdated_notice(&outcome.outdated, console.language));
    });
    let some_failed = |written, failed| CommandProblem::SomeFailed { written, failed };
    conclude(tally, console, status_lines::all_written, some_failed).and(named)
}

fn build_one(
    job: &Job,
    output: &Output,
    practice: Option<&PracticeFile>,
    task: &Task,
    session: &Session,
) -> Outcome {
    let mut outcome =
        Outcome::of(job, || written(compile_job(job, practice, task, session), output));
    if !outcome.is_well {
        outcome.diagnostics.extend(stale_output(output).map(Diagnostic::new));
    }
    outcome
}

/// Writes the PDF of a leaflet, if there is one.
fn written((compiled, outdated): (Compiled, Vec<Outdated>), output: &Output) -> Outcome {
    let Compiled { pdf, mut diagnostics, fingerprint } = compiled;
    let written = pdf.map(|pdf| write(output, &pdf));
    let is_well = written == Some(Ok(()));
    if let Some(Err(problem)) = written {
        diagnostics.push(Diagnostic::new(problem));
    }
    Outcome { diagnostics, is_well, fingerprint, outdated }
}
