//! `leaflet check`: reports everything a build would report, and writes nothing.

use super::ExitStatus;
use super::batch::{Outcome, batch, conclude};
use super::compile::compile_job;
use super::console::Console;
use super::job::Job;
use super::request::Task;
use super::status_lines;
use crate::diagnostic::{CommandProblem, GoodLeaflet};
use crate::files::{Disk, PracticeFile};
use crate::{Compiled, Session};

/// Checks all definitions.
pub(super) fn check(task: &Task, console: &Console) -> ExitStatus {
    let practice =
        match task.practice.as_deref().map(|path| PracticeFile::named(&Disk, path)).transpose() {
            Ok(practice) => practice,
            Err(problem) => return console.fail(problem),
        };
    let session = task.session();
    let work = |number: usize| check_one(&task.jobs[number], practice.as_ref(), task, &session);
    let jobs: Vec<&Job> = task.jobs.iter().collect();
    let tally = batch((&jobs, &task.unresolved), console, work, |number, outcome| {
        let definition = task.jobs[number].name();
        let fingerprint = outcome.fingerprint.as_deref();
        let message = status_lines::in_order(&definition, fingerprint, console.language);
        console.report_good(&GoodLeaflet {
            code: "in-order",
            message: message.trim_end(),
            file: &definition,
            output: None,
            fingerprint,
        });
        if outcome.diagnostics.is_empty() {
            console.remark(&message);
        }
    });
    let some_failed = |sound, failed| CommandProblem::SomeAtFault { sound, failed };
    conclude(tally, console, status_lines::all_sound, some_failed)
}

fn check_one(
    job: &Job,
    practice: Option<&PracticeFile>,
    task: &Task,
    session: &Session,
) -> Outcome {
    Outcome::of(job, || {
        let (compiled, outdated) = compile_job(job, practice, task, session);
        let Compiled { pdf, diagnostics, fingerprint } = compiled;
        Outcome { is_well: pdf.is_some(), diagnostics, fingerprint, outdated }
    })
}
