//! Catalogues that fit the text as it is today: begun, and brought up to date.

use std::fs;
use std::path::Path;

use super::super::catalogues::{catalogue_path, stem, there};
use super::super::definitions::{folder_of, name};
use super::super::output::Output;
use super::super::read::read_bytes;
use super::super::remarks;
use super::super::write::write;
use super::{
    Console, Diagnostic, Job, LanguageTag, PracticeFile, Status, alone, for_each, read_all,
};
use crate::calendar::Date;
use crate::catalogue;
use crate::diagnostic::{OutputProblem, Sources, TranslationProblem, has_errors};
use crate::road::{Gathered, gather};
use crate::translation::{Message, is_pseudo, new_catalogue, update as updated};

/// Begins catalogues.
pub(super) fn start(
    jobs: &[Job],
    today: Date,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> Status {
    for_each(jobs, console, |job, language| {
        let catalogue = catalogue_path(&job.definition, language);
        if catalogue.exists() {
            let catalogue = name(&catalogue);
            let language = language.0.clone();
            return Err(alone(TranslationProblem::AlreadyStarted { catalogue, language }));
        }
        refresh(job, language, today, practice, console)
    })
}

/// Brings catalogues up to date.
pub(super) fn update(
    jobs: &[Job],
    today: Date,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> Status {
    for_each(jobs, console, |job, language| {
        let catalogue = catalogue_path(&job.definition, language);
        if !catalogue.exists() {
            return Err(alone(TranslationProblem::NoCatalogue {
                catalogue: name(&catalogue),
                language: language.0.clone(),
                known: Vec::new(),
            }));
        }
        refresh(job, language, today, practice, console)
    })
}

/// Makes the catalogues of a leaflet and of its practice fit, those that are
/// not there as well.
fn refresh(
    job: &Job,
    language: &LanguageTag,
    today: Date,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> Result<Status, Vec<Diagnostic>> {
    let (source, resources) = read_all(&job.definition, practice).map_err(alone)?;
    let Gathered { leaflet, messages, practice } = gather(&source, &resources, None)?;
    if *language == leaflet.source_language || is_pseudo(language) {
        let language = language.0.clone();
        return Err(alone(TranslationProblem::NothingToTranslate { language }));
    }
    let refresher =
        Refresher { source_language: &leaflet.source_language, language, today, console };
    let status = refresher.refresh(&job.definition, &leaflet.sources, &messages)?;
    let Some((messages, path)) = practice.zip(resources.practice_path()) else { return Ok(status) };
    Ok(status.and(refresher.refresh(&path, &leaflet.sources, &messages)?))
}

/// Makes catalogues fit.
struct Refresher<'a> {
    source_language: &'a LanguageTag,
    language: &'a LanguageTag,
    today: Date,
    console: &'a Console,
}

impl Refresher<'_> {
    fn refresh(
        &self,
        definition: &Path,
        sources: &Sources,
        messages: &[Message],
    ) -> Result<Status, Vec<Diagnostic>> {
        let path = catalogue_path(definition, self.language);
        let there = there(&path, read_bytes).map_err(alone)?;
        let catalogue = match &there {
            None => {
                let name = stem(definition);
                new_catalogue(&name, self.source_language, self.language, self.today)
            }
            Some(bytes) => {
                let (catalogue, found) = catalogue::read(&name(&path), bytes);
                if has_errors(&found) {
                    return Err(found);
                }
                catalogue.unwrap_or_default()
            }
        };
        let text = updated(&catalogue, messages, sources);
        if there.as_deref() == Some(text.as_bytes()) {
            self.console.remark(&remarks::up_to_date(&name(&path), self.console.language));
            return Ok(Status::Done);
        }
        put(&path, &text).map_err(alone)?;
        Ok(self.console.name(&path))
    }
}

/// Writes a file of a translation, and makes its folder if that is not there.
pub(super) fn put(path: &Path, text: &str) -> Result<(), OutputProblem> {
    // Where it cannot be made, the writing says why.
    let _ = fs::create_dir_all(folder_of(path));
    write(&Output::File(path.to_owned()), text.as_bytes())
}
