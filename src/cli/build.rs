//! `leaflet build`: compiles each definition and writes its PDF.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use super::ExitStatus;
use super::batch::{Outcome, batch, conclude};
use super::compile::compile_job;
use super::console::Console;
use super::job::Job;
use super::outdated_notice::outdated_notice;
use super::output::{Output, show};
use super::request::{Order, Task};
use super::stale_output::stale_output;
use super::status_lines;
use super::temporary::sweep_beside;
use super::write::{survive_size_limit, write};
use crate::compile::Outdated;
use crate::diagnostic::{CommandProblem, Diagnostic, GoodLeaflet, InputProblem};
use crate::files::{Disk, PracticeFile, name};
use crate::{Compiled, Session};

/// A leaflet to be built.
struct Piece<'o> {
    job: &'o Job,
    output: &'o Output,
    task: &'o Task,
    practice: Option<Arc<PracticeFile>>,
}

/// Builds all definitions; a bad one does not stop the others. What practices share is
/// made once: a leaflet is built for all of them in all its languages before the next.
pub(super) fn build(orders: &[Order], open: bool, console: &Console) -> ExitStatus {
    let mut status = ExitStatus::Done;
    let mut pieces = Vec::new();
    for order in orders {
        match pieces_of(order) {
            Ok(found) => pieces.extend(found),
            Err(problem) => status = console.fail(problem),
        }
    }
    if pieces.is_empty() && status != ExitStatus::Done {
        return status;
    }
    by_definition(&mut pieces);
    survive_size_limit();
    sweep_beside(pieces.iter().filter_map(|piece| piece.output.path()));
    status.and(build_all(orders, &pieces, open, console))
}

/// The leaflets of an order.
fn pieces_of(order: &Order) -> Result<Vec<Piece<'_>>, InputProblem> {
    let Order { task, outputs } = order;
    let practice = task.practice.as_deref().map(|path| PracticeFile::named(&Disk, path));
    let practice = practice.transpose()?.map(Arc::new);
    let piece = |(job, output)| Piece { job, output, task, practice: practice.clone() };
    Ok(task.jobs.iter().zip(outputs).map(piece).collect())
}

/// Puts all leaflets of one definition one after another, in the order in which the
/// definitions come first.
fn by_definition(pieces: &mut [Piece]) {
    let mut first: HashMap<&Path, usize> = HashMap::new();
    for piece in pieces.iter() {
        let next = first.len();
        first.entry(&piece.job.definition).or_insert(next);
    }
    pieces.sort_by_key(|piece| first.get(piece.job.definition.as_path()).copied());
}

fn build_all(orders: &[Order], pieces: &[Piece], open: bool, console: &Console) -> ExitStatus {
    let (session, unresolved) = match orders {
        [only] => (only.task.session(), only.task.unresolved.as_slice()),
        several => {
            let first = several.first().map(|order| order.task.unresolved.as_slice());
            (Session::default(), first.unwrap_or_default())
        }
    };
    let jobs: Vec<&Job> = pieces.iter().map(|piece| piece.job).collect();
    let mut named = ExitStatus::Done;
    let work = |number: usize| build_one(&pieces[number], &session);
    let tally = batch((&jobs, unresolved), console, work, |number, outcome| {
        let Some(path) = pieces[number].output.path() else { return };
        // If standard output fails, one report is enough.
        if named == ExitStatus::Done {
            named = console.name(path);
        }
        let definition = pieces[number].job.name();
        let output = name(path);
        console.report_good(&GoodLeaflet {
            code: "written",
            message: &status_lines::written(&definition, &output, console.language),
            file: &definition,
            output: Some(&output),
            fingerprint: outcome.fingerprint.as_deref(),
        });
        if open && let Err(problem) = show(path) {
            console.report(&[Diagnostic::new(problem)]);
        }
        console.remark(&outdated_notice(&outcome.outdated, console.language));
    });
    let some_failed = |written, failed| CommandProblem::SomeFailed { written, failed };
    conclude(tally, console, status_lines::all_written, some_failed).and(named)
}

fn build_one(piece: &Piece, session: &Session) -> Outcome {
    let Piece { job, output, task, practice } = piece;
    let mut outcome =
        Outcome::of(job, || written(compile_job(job, practice.as_deref(), task, session), output));
    if !outcome.is_well {
        outcome.diagnostics.extend(stale_output(output).map(Diagnostic::new));
    }
    outcome
}

/// Writes the PDF of a leaflet, if there is one.
fn written((compiled, outdated): (Compiled, Vec<Outdated>), output: &Output) -> Outcome {
    let Compiled { pdf, mut diagnostics, fingerprint } = compiled;
    let written = pdf.map(|pdf| write(output, &pdf));
    let is_well = written == Some(Ok(()));
    if let Some(Err(problem)) = written {
        diagnostics.push(Diagnostic::new(problem));
    }
    Outcome { diagnostics, is_well, fingerprint, outdated }
}
