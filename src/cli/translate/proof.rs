//! `leaflet translate proof`: writes a proof of each translation, with the leaflet beside
//! it. The proof is made by `compile`.

use super::super::output::{Output, show};
use super::super::panics::at_job;
use super::super::stale_output::stale_output;
use super::super::temporary::sweep_beside;
use super::super::write::{survive_size_limit, write};
use super::{
    Console, Diagnostic, ExitStatus, Job, LanguageTag, PracticeFile, Session, alone, for_each,
};
use super::{files, has_errors};
use crate::compile::{read_all, target};

/// Makes a proof of each translation.
pub(super) fn proof(
    jobs: &[Job],
    outputs: &[Output],
    open: bool,
    practice: Option<&PracticeFile>,
    console: &Console,
) -> ExitStatus {
    survive_size_limit();
    sweep_beside(outputs.iter().filter_map(Output::path));
    let mut outputs = outputs.iter();
    for_each(jobs, console, |job, language, session| {
        let Some(output) = outputs.next() else { return Ok(ExitStatus::Done) };
        let made = at_job(job, || prove(job, language, output, practice, (session, console)));
        made.unwrap_or_else(|fault| Err(vec![*fault])).map_err(|mut found| {
            found.extend(stale_output(output).map(Diagnostic::new));
            found
        })?;
        let Some(path) = output.path() else { return Ok(ExitStatus::Done) };
        let named = console.name(path);
        if open {
            show(path).map_err(alone)?;
        }
        Ok(named)
    })
}

/// Makes and writes the proof of a translation.
fn prove(
    job: &Job,
    language: &LanguageTag,
    output: &Output,
    practice: Option<&PracticeFile>,
    (session, console): (&Session, &Console),
) -> Result<(), Vec<Diagnostic>> {
    let (source, resources) = read_all(&files(), &job.definition, practice).map_err(alone)?;
    let target = target(language, &job.definition, &resources, &job.original(), true)?;
    let compiled = session.compile_proof(&source, &resources, &target);
    let Some(pdf) = compiled.pdf.filter(|_| !has_errors(&compiled.diagnostics)) else {
        return Err(compiled.diagnostics);
    };
    console.report(&compiled.diagnostics);
    write(output, &pdf).map_err(alone)
}
