//! One definition through the whole road, by what the command line says.

use std::path::{Path, absolute};
use std::sync::Arc;

use super::catalogues::{
    catalogue_path, languages_of, read_catalogue, read_glossaries, review_path,
};
use super::definitions::{folder_of, name};
use super::job::Job;
use super::practice::PracticeFile;
use super::read::read;
use super::request::Task;
use crate::Compiled;
use crate::definition::LanguageTag;
use crate::diagnostic::{
    CommandProblem, Diagnostic, InputProblem, Problem, Source, TranslationProblem, has_errors,
};
use crate::resources::Resources;
use crate::road::{CatalogueFiles, Outdated, Target, compile_beside, compile_translated};
use crate::translation::is_pseudo;

/// Reads and compiles a definition, for the practice that was named or the one
/// it lies under, in its own language or another. With `--strict` a warning
/// leaves no PDF either, and the last diagnostic says so. With it come the
/// translations beside the leaflet that are of an older text.
pub(super) fn compile_job(
    job: &Job,
    practice: Option<&PracticeFile>,
    task: &Task,
) -> (Compiled, Vec<Outdated>) {
    let compiled = match &job.language {
        None => compile_original(job, practice, task).map_err(alone),
        Some(language) => {
            compile_in(language, job, practice, task).map(|compiled| (compiled, Vec::new()))
        }
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

/// Compiles a leaflet as it is written, and compares it with the translations
/// beside it, unless those are made as well: then each says itself what it
/// lacks.
fn compile_original(
    job: &Job,
    practice: Option<&PracticeFile>,
    task: &Task,
) -> Result<(Compiled, Vec<Outdated>), InputProblem> {
    let (source, resources) = read_all(&job.definition, practice)?;
    let is_alone = task.jobs.iter().filter(|it| it.definition == job.definition).count() == 1;
    let beside = if is_alone { approved_beside(job, &resources) } else { Vec::new() };
    Ok(compile_beside(&source, &resources, task.overrides, &beside))
}

/// The translations beside a leaflet of which something has been approved.
fn approved_beside(job: &Job, resources: &Resources) -> Vec<Target> {
    let mut languages = languages_of(&job.definition);
    languages.retain(|tag| review_path(&job.definition, tag).exists());
    languages.iter().filter_map(|tag| target(tag, job, resources, true).ok()).collect()
}

fn compile_in(
    language: &LanguageTag,
    job: &Job,
    practice: Option<&PracticeFile>,
    task: &Task,
) -> Result<Compiled, Vec<Diagnostic>> {
    let (source, resources) = read_all(&job.definition, practice).map_err(alone)?;
    if job.original.is_written_in(language, &source, &resources) {
        let language = language.0.clone();
        return Err(alone(TranslationProblem::OwnLanguage { language }));
    }
    let target = target(language, job, &resources, task.is_draft)?;
    Ok(compile_translated(&source, &resources, task.overrides, &target))
}

/// The files of the translation of a definition into a language.
///
/// # Errors
/// There is no catalogue of it, or one of its files cannot be read.
pub(super) fn target(
    language: &LanguageTag,
    job: &Job,
    resources: &Resources,
    is_draft: bool,
) -> Result<Target, Vec<Diagnostic>> {
    let definition = &job.definition;
    let leaflet = read_catalogue(definition, language).map_err(alone)?;
    if leaflet.catalogue.is_none() && !is_pseudo(language) {
        let known = languages_of(definition).into_iter().map(|tag| tag.0).collect();
        return Err(alone(TranslationProblem::NoCatalogue {
            catalogue: name(&catalogue_path(definition, language)),
            language: language.0.clone(),
            known,
        }));
    }
    let mut glossaries = read_glossaries(definition, language).map_err(alone)?;
    let practice = match resources.practice_path() {
        Some(path) => {
            let shared = read_glossaries(&path, language).map_err(alone)?;
            glossaries.extend(shared.into_iter().filter(|_| !lie_together(definition, &path)));
            read_catalogue(&path, language).map_err(alone)?
        }
        None => CatalogueFiles::default(),
    };
    let original = job.original.clone();
    Ok(Target { language: language.clone(), leaflet, practice, glossaries, is_draft, original })
}

/// Whether two files lie in one folder.
fn lie_together(one: &Path, other: &Path) -> bool {
    let folder = |path| absolute(path).map(|path| folder_of(&path).to_owned()).ok();
    folder(one) == folder(other)
}

/// Reads a definition, and its practice where there is one.
pub(super) fn read_all(
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

/// A single problem as all that is wrong.
pub(super) fn alone(problem: impl Into<Problem>) -> Vec<Diagnostic> {
    vec![Diagnostic::new(problem)]
}
