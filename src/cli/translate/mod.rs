//! `leaflet translate`: starts, updates, reports, proofs and approves translations.
//!
//! 1. [`task`] works out what was typed.
//! 2. [`refresh`] starts or updates catalogues, [`status`] reports the progress,
//!    [`proof`] makes proofs, and [`approve`] approves.
//!
//! Reading and comparing translations is left to `compile` and `translation`.

mod approve;
mod grid;
mod memory;
mod approval_request;
mod line;
mod listing;
mod merging;
mod plan;
mod proof;
mod refresh;
mod status;
mod table;
pub(super) mod task;

use super::ExitStatus;
use super::compile::{alone, files};
use super::console::Console;
use super::job::Job;
use super::panics::at_job;
use crate::Session;
use crate::definition::LanguageTag;
use crate::diagnostic::{Diagnostic, has_errors};
use crate::files::{Disk, PracticeFile};
use task::{Action, TranslateTask};

/// Carries out the action on each translation. A failure does not stop the others.
pub(super) fn translate(task: &TranslateTask, console: &Console) -> ExitStatus {
    let practice =
        match task.practice.as_deref().map(|path| PracticeFile::named(&Disk, path)).transpose() {
            Ok(practice) => practice,
            Err(problem) => return console.fail(problem),
        };
    let practice = practice.as_ref();
    for unresolved in &task.unresolved {
        console.report(std::slice::from_ref(&unresolved.problem));
    }
    let begun = if task.unresolved.is_empty() { ExitStatus::Done } else { ExitStatus::Fault };
    let done = match &task.action {
        Action::Start => refresh::start(&task.jobs, task.today, practice, console),
        Action::Update => refresh::update(&task.jobs, task.today, practice, console),
        Action::Status => status::status(&task.jobs, practice, console),
        Action::Proof { outputs, open } => {
            proof::proof(&task.jobs, outputs, *open, practice, console)
        }
        Action::Approve(approving) => approve::approve(&task.jobs, approving, practice, console),
    };
    begun.and(done)
}

/// Does the work for each job in one session, and reports its mistakes.
fn for_each(
    jobs: &[Job],
    console: &Console,
    mut work: impl FnMut(&Job, &LanguageTag, &Session) -> Result<ExitStatus, Vec<Diagnostic>>,
) -> ExitStatus {
    let (session, mut all) = (Session::default(), ExitStatus::Done);
    for job in jobs {
        let Some(language) = &job.language else { continue };
        let done =
            at_job(job, || work(job, language, &session)).unwrap_or_else(|fault| Err(vec![*fault]));
        let status = done.unwrap_or_else(|found| {
            console.report(&found);
            if has_errors(&found) { ExitStatus::Fault } else { ExitStatus::Done }
        });
        all = all.and(status);
    }
    all
}
