//! `leaflet translate status`: the progress of translations, as a table or as JSON for a
//! program.

use super::line::JsonStatus;
use super::refresh::remark_unread;
use super::table::table;
use super::{Console, ExitStatus, Job, PracticeFile, alone, files, for_each};
use crate::compile::{read_all, target};

/// The version of the JSON, raised whenever a program could misread the new form.
const VERSION: u32 = 1;

/// Prints the progress of translations.
pub(super) fn status(
    jobs: &[Job],
    practice: Option<&PracticeFile>,
    console: &Console,
) -> ExitStatus {
    let mut lines = Vec::new();
    let read = for_each(jobs, console, |job, language, session| {
        let (source, resources) = read_all(&files(), &job.definition, practice).map_err(alone)?;
        let target = target(language, &job.definition, &resources, &job.original(), true)?;
        let status = session.status(&source, &resources, &target)?;
        console.report(&status.terms);
        lines.push(JsonStatus::new(job, status));
        remark_unread(language, console);
        Ok(ExitStatus::Done)
    });
    let answer = if console.speaks_json() {
        json(&lines)
    } else if lines.is_empty() && !jobs.is_empty() {
        // There are translations that could not be read, which has been reported.
        String::new()
    } else {
        table(&lines, console.language)
    };
    console.answer(&answer).and(read)
}

fn json(lines: &[JsonStatus]) -> String {
    let value = serde_json::json!({ "version": VERSION, "translations": lines });
    format!("{value}\n")
}
