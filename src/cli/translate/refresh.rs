//! `leaflet translate start` and `update`: writes catalogues that fit the present text.
//! How messages and entries are merged is left to `translation`.

use std::fs;
use std::path::Path;

use super::super::output::Output;
use super::super::status_lines;
use super::super::write::write;
use super::memory::{FoundTranslations, found};
use super::{
    Console, Diagnostic, ExitStatus, Job, LanguageTag, PracticeFile, Session, alone, files,
    for_each,
};
use crate::calendar::Date;
use crate::compile::{Gathered, catalogue_path, read_all, stem};
use crate::diagnostic::{OutputProblem, Sources, TranslationProblem, has_errors};
use crate::files::{Disk, Files, folder_of, name, read_bytes, read_if_there};
use crate::po::{self, Catalogue, Entry};
use crate::translation::{Message, new_catalogue, unread, update as updated};

/// Starts catalogues.
pub(super) fn start(
    jobs: &[Job],
    today: Date,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> ExitStatus {
    for_each(jobs, console, |job, language, session| {
        let catalogue = catalogue_path(&job.definition, language);
        if Disk.kind(&catalogue).is_ok() {
            let catalogue = name(&catalogue);
            let language = language.0.clone();
            return Err(alone(TranslationProblem::AlreadyStarted { catalogue, language }));
        }
        let status = refresh(job, language, today, practice, (session, console))?;
        remark_unread(language, console);
        Ok(status)
    })
}

/// Prints which facts the check cannot read in a language.
pub(super) fn remark_unread(language: &LanguageTag, console: &Console) {
    if let Some(what) = unread(language) {
        console.remark(&status_lines::unread(language, what, console.language));
    }
}

/// Brings catalogues up to date.
pub(super) fn update(
    jobs: &[Job],
    today: Date,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> ExitStatus {
    for_each(jobs, console, |job, language, session| {
        let catalogue = catalogue_path(&job.definition, language);
        if Disk.kind(&catalogue).is_err() {
            return Err(alone(TranslationProblem::NoCatalogue {
                catalogue: name(&catalogue),
                language: language.0.clone(),
                known: Vec::new(),
            }));
        }
        refresh(job, language, today, practice, (session, console))
    })
}

/// Updates the catalogues of a leaflet and of its practice, and creates missing ones.
fn refresh(
    job: &Job,
    language: &LanguageTag,
    today: Date,
    practice: Option<&PracticeFile>,
    (session, console): (&Session, &Console),
) -> Result<ExitStatus, Vec<Diagnostic>> {
    let (source, resources) = read_all(&files(), &job.definition, practice).map_err(alone)?;
    let gathered =
        session.gather(&source, &resources, None)?.with_length_limits(session, &resources);
    let Gathered { leaflet, messages, practice } = gathered;
    if *language == leaflet.source_language || language.is_pseudo() {
        let language = language.0.clone();
        return Err(alone(TranslationProblem::NothingToTranslate { language }));
    }
    let refresher =
        Refresher { source_language: &leaflet.source_language, language, today, console };
    let folder = resources.practice_path().map(|path| folder_of(&path).to_owned());
    let recall =
        |messages: &[Message]| refresher.recalled(&job.definition, folder.as_deref(), messages);
    let status = refresher.refresh(&job.definition, &leaflet.sources, &messages, recall)?;
    let practice = practice.zip(resources.practice_path());
    let Some((messages, path)) = practice else { return Ok(status) };
    Ok(status.and(refresher.refresh(&path, &leaflet.sources, &messages, |_| Vec::new())?))
}

/// Updates the catalogues of one language.
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
        recall: impl FnOnce(&[Message]) -> Vec<Entry>,
    ) -> Result<ExitStatus, Vec<Diagnostic>> {
        let path = catalogue_path(definition, self.language);
        let there = read_if_there(&Disk, &path, read_bytes).map_err(alone)?;
        let catalogue = match &there {
            None => {
                let name = stem(definition);
                let new = new_catalogue(&name, self.source_language, self.language, self.today);
                Catalogue::new(new.header, recall(messages))
            }
            Some(bytes) => {
                let (catalogue, found) = po::read(&name(&path), bytes);
                if has_errors(&found) {
                    return Err(found);
                }
                catalogue.unwrap_or_default()
            }
        };
        let text = updated(&catalogue, messages, sources);
        if there.as_deref() == Some(text.as_bytes()) {
            self.console.remark(&status_lines::up_to_date(&name(&path), self.console.language));
            return Ok(ExitStatus::Done);
        }
        put(&path, &text).map_err(alone)?;
        Ok(self.console.name(&path))
    }

    /// The translations of other leaflets of the practice. Prints how many there are,
    /// and which catalogues could not be read.
    fn recalled(
        &self,
        definition: &Path,
        practice: Option<&Path>,
        messages: &[Message],
    ) -> Vec<Entry> {
        let FoundTranslations { memory, damaged } = found(definition, practice, self.language);
        let entries = memory.recall(messages);
        let language = self.console.language;
        if !entries.is_empty() {
            self.console.remark(&status_lines::recalled(entries.len(), language));
        }
        for catalogue in damaged {
            self.console.remark(&status_lines::not_recalled(&catalogue, language));
        }
        entries
    }
}

/// Writes a file of a translation, and creates its folder if needed.
pub(super) fn put(path: &Path, text: &str) -> Result<(), OutputProblem> {
    // If it cannot be created, writing the file reports why.
    let _ = fs::create_dir_all(folder_of(path));
    write(&Output::File(path.to_owned()), text.as_bytes())
}
