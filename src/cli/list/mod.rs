//! `leaflet list`: every leaflet of a folder with its title, version, dates, fingerprint,
//! pages and translations: as a [`table`], as CSV ([`csv`]) or as JSON.

mod csv;
mod entry;
mod table;
pub(super) mod task;

use super::ExitStatus;
use super::args::ListFormat;
use super::compile::{alone, files};
use super::console::Console;
use super::job::Job;
use super::panics::at_job;
use crate::Session;
use crate::calendar::Date;
use crate::compile::{languages_of, read_all, target};
use crate::diagnostic::Diagnostic;
use crate::files::{Disk, PracticeFile};
use entry::{ListEntry, TranslationEntry, TranslationState};
use task::ListTask;

/// The version of the JSON, raised whenever a program could misread the new form.
const VERSION: u32 = 1;

/// Prints the list. A leaflet that cannot be read is reported, and the others are listed.
pub(super) fn list(task: &ListTask, console: &Console) -> ExitStatus {
    let practice =
        match task.practice.as_deref().map(|path| PracticeFile::named(&Disk, path)).transpose() {
            Ok(practice) => practice,
            Err(problem) => return console.fail(problem),
        };
    for unresolved in &task.unresolved {
        console.report(std::slice::from_ref(&unresolved.problem));
    }
    let begun = if task.unresolved.is_empty() { ExitStatus::Done } else { ExitStatus::Fault };
    let session = Session::default();
    let (mut entries, mut read) = (Vec::new(), begun);
    for job in &task.jobs {
        let made = at_job(job, || entry_of(job, practice.as_ref(), task.today, &session));
        match made.unwrap_or_else(|fault| Err(vec![*fault])) {
            Ok(entry) => entries.push(entry),
            Err(found) => {
                console.report(&found);
                read = ExitStatus::Fault;
            }
        }
    }
    let is_json = console.speaks_json() || task.format == ListFormat::Json;
    let answer = match task.format {
        _ if is_json => json(&entries),
        ListFormat::Csv => csv::csv(&entries, console.language),
        _ => table::table(&entries, console.language),
    };
    console.answer(&answer).and(read)
}

fn entry_of(
    job: &Job,
    practice: Option<&PracticeFile>,
    today: Date,
    session: &Session,
) -> Result<ListEntry, Vec<Diagnostic>> {
    let (source, resources) = read_all(&files(), &job.definition, practice).map_err(alone)?;
    let overview = session.overview(&source, &resources, &job.original())?;
    let mut translations = Vec::new();
    for language in languages_of(&Disk, &job.definition) {
        let status = target(&language, &job.definition, &resources, &job.original(), true)
            .and_then(|target| session.status(&source, &resources, &target));
        let state =
            status.map_or(TranslationState::Unreadable, |it| TranslationState::of(&it.tally));
        translations.push(TranslationEntry { language: language.0, state });
    }
    Ok(ListEntry::new(job, overview, translations, today))
}

fn json(entries: &[ListEntry]) -> String {
    let value = serde_json::json!({ "version": VERSION, "leaflets": entries });
    format!("{value}\n")
}
