//! Runs a command on each of its definitions and reports in the order typed. The
//! threads are managed by [`worker_pool`](super::worker_pool).

use std::path::{Path, PathBuf};

use super::ExitStatus;
use super::console::Console;
use super::definitions::UnresolvedInput;
use super::job::Job;
use super::panics::at_job;
use super::worker_pool::run_in_order;
use crate::compile::Outdated;
use crate::definition::LanguageTag;
use crate::diagnostic::{CommandProblem, Diagnostic, Language};
use crate::files::name;

/// The result for one definition.
pub(super) struct Outcome {
    /// Its diagnostics.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether it succeeded.
    pub(super) is_well: bool,
    /// The fingerprint of the text, if the PDF shows it.
    pub(super) fingerprint: Option<String>,
    /// The translations beside it that belong to an older text.
    pub(super) outdated: Vec<Outdated>,
}

impl Outcome {
    /// The result of the work on a leaflet. If the program panics, that is the only
    /// diagnostic.
    pub(super) fn of(job: &Job, work: impl FnOnce() -> Self) -> Self {
        at_job(job, work).unwrap_or_else(|fault| Self {
            diagnostics: vec![*fault],
            is_well: false,
            fingerprint: None,
            outdated: Vec::new(),
        })
    }
}

/// The results of all definitions.
#[derive(Debug)]
pub(super) struct BatchTally {
    /// The number of definitions that succeeded.
    pub(super) well: usize,
    /// The names of those that failed: the definition, or what was typed.
    pub(super) failed: Vec<String>,
}

impl BatchTally {
    fn len(&self) -> usize {
        self.well + self.failed.len()
    }
}

/// Does the work for each definition, whether or not others fail, and reports in the
/// order typed; `well` is called for each that succeeds, after its report. Mistakes
/// in the practice that they share are reported once.
pub(super) fn batch(
    (jobs, unresolved): (&[&Job], &[UnresolvedInput]),
    console: &Console,
    work: impl Fn(usize) -> Outcome + Sync,
    mut well: impl FnMut(usize, &Outcome),
) -> BatchTally {
    let mut reported = Reported::default();
    let mut tally = BatchTally { well: 0, failed: Vec::new() };
    for unresolved in unresolved {
        console.report(std::slice::from_ref(&unresolved.problem));
        tally.failed.push(unresolved.typed.clone());
    }
    let work = |number: usize| {
        let outcome = work(number);
        jobs[number].done();
        outcome
    };
    run_in_order(jobs.len(), console, work, |number, mut outcome| {
        reported.keep_new(&mut outcome.diagnostics, jobs[number]);
        console.report(&outcome.diagnostics);
        if outcome.is_well {
            tally.well += 1;
            well(number, &outcome);
        } else {
            tally.failed.push(jobs[number].name());
        }
    });
    tally
}

/// What was reported, so that nothing is said twice: about a practice or a picture that
/// leaflets share, and about a leaflet that is made for several practices.
#[derive(Default)]
struct Reported {
    of_others: Vec<Diagnostic>,
    /// The definition of the last leaflet, and what was said about it in each language.
    definition: PathBuf,
    of_definition: Vec<(Option<LanguageTag>, Diagnostic)>,
}

impl Reported {
    /// Keeps the diagnostics of a leaflet that were not reported, and counts them as
    /// reported.
    fn keep_new(&mut self, diagnostics: &mut Vec<Diagnostic>, job: &Job) {
        if self.definition != job.definition {
            self.definition.clone_from(&job.definition);
            self.of_definition.clear();
        }
        diagnostics.retain(|found| {
            !self.of_others.contains(found)
                && !self
                    .of_definition
                    .iter()
                    .any(|(language, it)| *language == job.language && it == found)
        });
        self.of_others.extend(of_others(diagnostics, &job.definition));
        let of_this = diagnostics.iter().map(|found| (job.language.clone(), found.clone()));
        self.of_definition.extend(of_this);
    }
}

/// The diagnostics about other files than the definition.
fn of_others(diagnostics: &[Diagnostic], definition: &Path) -> Vec<Diagnostic> {
    let definition = name(definition);
    let is_other = |found: &&Diagnostic| {
        found.place.as_ref().is_some_and(|place| place.source.name != definition)
    };
    diagnostics.iter().filter(is_other).cloned().collect()
}

/// Ends a run. If there are several leaflets, a last line counts those that
/// succeeded and names the others.
pub(super) fn conclude(
    tally: BatchTally,
    console: &Console,
    all_well: fn(usize, Language) -> String,
    some_failed: fn(usize, Vec<String>) -> CommandProblem,
) -> ExitStatus {
    let total = tally.len();
    let status = if tally.failed.is_empty() { ExitStatus::Done } else { ExitStatus::Fault };
    if total > 1 {
        if tally.failed.is_empty() {
            console.remark(&all_well(total, console.language));
        } else {
            let problem = some_failed(tally.well, tally.failed);
            console.report(&[Diagnostic::new(problem)]);
        }
    }
    status
}

#[cfg(test)]
mod tests {
    use super::super::job::Languages;
    use super::*;

    fn jobs(definitions: &[&str]) -> Vec<Job> {
        Languages::default().jobs(definitions.iter().map(Into::into).collect(), None)
    }

    #[test]
    fn leaflet_the_program_breaks_down_on_stops_no_other() {
        let jobs = jobs(&["een.toml", "twee.toml", "drie.toml", "vier.toml", "vijf.toml"]);
        let console = Console::new(&Default::default(), None);
        let work = |number: usize| {
            Outcome::of(&jobs[number], || {
                // On another thread, as when a long leaflet is shaped.
                let parts = rayon::join(|| assert_ne!(number, 1, "as a fault would"), || ());
                assert_ne!(number, 3, "as a fault would");
                let (diagnostics, outdated) = (Vec::new(), Vec::new());
                let is_well = parts == ((), ());
                Outcome { diagnostics, is_well, fingerprint: None, outdated }
            })
        };
        let mut well = Vec::new();
        let all: Vec<&Job> = jobs.iter().collect();
        let tally = batch((&all, &[]), &console, work, |number, _| well.push(number));
        assert_eq!(tally.well, 3);
        assert_eq!(well, [0, 2, 4]);
        assert_eq!(tally.failed, ["twee.toml", "vier.toml"]);
        let some_failed = |written, failed| CommandProblem::SomeFailed { written, failed };
        assert_eq!(conclude(tally, &console, |_, _| String::new(), some_failed), ExitStatus::Fault);
    }

    #[test]
    fn leaflet_the_program_breaks_down_on_is_named() {
        let jobs = jobs(&["knie.toml"]);
        let outcome = Outcome::of(&jobs[0], || unreachable!("as a fault would"));
        assert!(!outcome.is_well);
        let codes: Vec<_> = outcome.diagnostics.iter().map(|it| it.problem.code()).collect();
        assert_eq!(codes, ["program-fault"]);
    }
}
