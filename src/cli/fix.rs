//! `leaflet check --fix`: mends in each definition what is certain ([`cure`]), says each,
//! and leaves the rest to the check that follows. Comments and order stay as they are.

use std::path::Path;

use super::ExitStatus;
use super::console::Console;
use super::request::Task;
use super::status_lines;
use crate::Session;
use crate::compile::read_all;
use crate::definition;
use crate::diagnostic::{Cure, Diagnostic, GoodLeaflet, Source, cure, visible_name};
use crate::files::{PracticeFile, Resources, name, replace_file};

use super::compile::files;

/// The most mistakes that are mended in a file: each may uncover the next.
const MOST_MENDED: usize = 500;

/// Mends each definition once, however many languages it is made in.
pub(super) fn fix(task: &Task, console: &Console) -> ExitStatus {
    let mut done = ExitStatus::Done;
    let mut last: Option<&Path> = None;
    for job in &task.jobs {
        if last == Some(&job.definition) {
            continue;
        }
        last = Some(&job.definition);
        done = done.and(fix_one(&job.definition, task, console));
    }
    done
}

fn fix_one(definition: &Path, task: &Task, console: &Console) -> ExitStatus {
    let files = files();
    let practice = task.practice.as_deref().map(|path| PracticeFile::named(&*files, path));
    let Ok(practice) = practice.transpose() else { return ExitStatus::Done };
    // A file that cannot be read is reported by the check.
    let Ok((source, resources)) = read_all(&files, definition, practice.as_ref()) else {
        return ExitStatus::Done;
    };
    let mended = mend(&source, &resources);
    if mended.said.is_empty() {
        return ExitStatus::Done;
    }
    if let Err(problem) = replace_file(definition, mended.text.as_bytes()) {
        return console.fail(problem);
    }
    for Mended { line, before, after } in &mended.said {
        let file = name(definition);
        let shown = [visible_name(before), visible_name(after)];
        let parts = [shown[0].as_str(), shown[1].as_str()];
        let message = status_lines::mended(&file, *line, parts, console.language);
        console.remark(&message);
        let message = message.trim_end();
        let (output, fingerprint) = (None, None);
        console.report_good(&GoodLeaflet {
            code: "mended",
            message,
            file: &file,
            output,
            fingerprint,
        });
    }
    ExitStatus::Done
}

/// A text without its certain mistakes, and what was mended.
struct MendedText {
    text: String,
    said: Vec<Mended>,
}

struct Mended {
    line: usize,
    before: String,
    after: String,
}

/// Mends one mistake after another, since each may hide others, as long as the number of
/// mistakes falls or another one is first.
fn mend(source: &Source, resources: &Resources) -> MendedText {
    let mut mended = MendedText { text: source.text.clone(), said: Vec::new() };
    let mut refused: Vec<Cure> = Vec::new();
    let mut found = found_in(&source.name, &mended.text, resources);
    while mended.said.len() < MOST_MENDED {
        let next = found.iter().find_map(|it| {
            Some((it, cure(it)?))
                .filter(|(it, cure)| is_of(&source.name, it) && !refused.contains(cure))
        });
        let Some((diagnostic, cure)) = next else { break };
        let before = mended.text[cure.range.clone()].to_owned();
        let line = diagnostic
            .place
            .as_ref()
            .map_or(1, |place| place.source.line_and_column(place.range.start).0);
        let found_in = |text: &str| found_in(&source.name, text, resources);
        let Some((text, now)) = cure.mended(&mended.text, diagnostic, found_in) else {
            refused.push(cure);
            continue;
        };
        mended.said.push(Mended { line, before, after: cure.text });
        mended.text = text;
        refused.clear();
        found = now;
    }
    mended
}

fn is_of(name: &str, diagnostic: &Diagnostic) -> bool {
    diagnostic.place.as_ref().is_some_and(|place| place.source.name == name)
}

/// What is wrong with a text.
fn found_in(name: &str, text: &str, resources: &Resources) -> Vec<Diagnostic> {
    let source = Source::new(name, text);
    let (leaflet, mut found) = definition::parse(&source, resources.practice());
    if leaflet.is_some() && found.iter().all(|it| cure(it).is_none()) {
        found = Session::once().compile(&source, resources, Default::default()).diagnostics;
    }
    found
}
