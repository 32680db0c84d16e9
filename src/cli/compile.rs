//! Reads and compiles one definition with the options of the command line. The stages
//! are run by the room `compile`.

use std::path::PathBuf;
use std::sync::Arc;

use super::job::Job;
use super::request::Task;
use crate::compile::{Outdated, approved_beside, read_all, target};
use crate::definition::LanguageTag;
use crate::diagnostic::{
    CommandProblem, Diagnostic, InputProblem, Problem, TranslationProblem, has_errors,
};
use crate::files::{Disk, Files, PracticeFile, misnamed_practice, name, usual_practice_beside};
use crate::{Compiled, Session};

/// Reads and compiles a definition, for the practice that was named or the one in a
/// folder above, in its own language or another. With `--strict` a warning leaves no
/// PDF, and the last diagnostic says so. Also returns the translations beside the
/// leaflet that belong to an older text.
pub(super) fn compile_job(
    job: &Job,
    practice: Option<&PracticeFile>,
    task: &Task,
    session: &Session,
) -> (Compiled, Vec<Outdated>) {
    let compiled = match &job.language {
        None => compile_original(job, practice, task, session).map_err(alone),
        Some(language) => compile_in(language, job, practice, task, session)
            .map(|compiled| (compiled, Vec::new())),
    };
    let (mut compiled, outdated) = match compiled {
        Ok(compiled) => compiled,
        Err(found) => return (Compiled::failed(found), Vec::new()),
    };
    let diagnostics = &mut compiled.diagnostics;
    if task.strict && !diagnostics.is_empty() && !has_errors(diagnostics) {
        let (definition, count) = (job.name(), diagnostics.len());
        diagnostics.push(Diagnostic::new(CommandProblem::StrictWarnings { definition, count }));
        compiled.pdf = None;
    }
    (compiled, outdated)
}

/// Compiles a leaflet as it is written, and compares it with the translations beside
/// it. If those are made as well, each reports itself what it lacks.
fn compile_original(
    job: &Job,
    practice: Option<&PracticeFile>,
    task: &Task,
    session: &Session,
) -> Result<(Compiled, Vec<Outdated>), InputProblem> {
    let (source, resources) = read_all(&files(), &job.definition, practice)?;
    let misnamed = match resources.practice() {
        None => misnamed_practice(&job.definition).map(misnamed),
        Some(_) => None,
    };
    let is_alone = task.jobs.iter().filter(|it| it.definition == job.definition).count() == 1;
    let beside = if is_alone {
        approved_beside(&job.definition, &resources, &job.original())
    } else {
        Vec::new()
    };
    let (mut compiled, outdated) =
        session.compile_beside(&source, &resources, task.overrides, &beside);
    compiled.diagnostics.extend(misnamed);
    Ok((compiled, outdated))
}

/// The warning that the details of a practice are in a file that is not used.
fn misnamed(found: PathBuf) -> Diagnostic {
    let right = name(&usual_practice_beside(&found));
    Diagnostic::new(InputProblem::PracticeMisnamed { found: name(&found), right })
}

/// Compiles a leaflet in another language.
fn compile_in(
    language: &LanguageTag,
    job: &Job,
    practice: Option<&PracticeFile>,
    task: &Task,
    session: &Session,
) -> Result<Compiled, Vec<Diagnostic>> {
    let (source, resources) = read_all(&files(), &job.definition, practice).map_err(alone)?;
    if job.original().is_written_in(language, &source, &resources) {
        let language = language.0.clone();
        return Err(alone(TranslationProblem::OwnLanguage { language }));
    }
    let target = target(language, &job.definition, &resources, &job.original(), task.is_draft)?;
    Ok(session.compile_translated(&source, &resources, task.overrides, &target))
}

/// The files that the command line reads: those on disk.
pub(super) fn files() -> Arc<dyn Files> {
    Arc::new(Disk)
}

/// A single problem as a list of diagnostics.
pub(super) fn alone(problem: impl Into<Problem>) -> Vec<Diagnostic> {
    vec![Diagnostic::new(problem)]
}
