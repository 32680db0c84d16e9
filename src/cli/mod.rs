//! The command line.
//!
//! 1. [`args`] reads what was typed; [`usage`] explains what clap refuses.
//! 2. [`request`] works out what it means, before any definition is read:
//!    [`definitions`] which files, [`job`] in which languages, [`output`] to where.
//! 3. [`build`], [`check`] or [`translate`] does it, job by job ([`batch`]).
//!
//! Only this room writes to the terminal ([`console`]) and reads the environment. Making
//! a leaflet is left to `compile`.

mod args;
mod batch;
mod build;
mod check;
mod compile;
mod console;
mod console_window;
mod definitions;
mod given_twice;
mod help;
mod job;
mod outdated_notice;
mod output;
mod panics;
mod practice_language;
mod progress;
mod request;
mod stale_output;
mod status_lines;
mod temporary;
mod translate;
mod typed;
mod usage;
mod windows;
mod worker_pool;
mod write;

use std::path::Path;
use std::process::ExitCode;

use args::Arguments;
use console::Console;
use given_twice::given_twice;
use practice_language::{language_above, practice_language};
use request::Request;

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    panics::keep_panics();
    let typed = args::typed();
    let (console, status) = match args::parse(&typed) {
        Ok(arguments) => {
            let language = practice_language(&arguments);
            let console = Console::new(&arguments.presentation(), language);
            let done = panics::in_all(|| match given_twice(&typed) {
                Some(problem) => console.refuse(problem),
                None => carry_out(&arguments, &console),
            });
            let status = done.unwrap_or_else(|fault| {
                console.report(&[*fault]);
                ExitStatus::Fault
            });
            (console, status)
        }
        Err(error) => {
            let language = language_above(Path::new(""));
            let console = Console::new(&args::presentation_despite_errors(&typed), language);
            let status = console.refuse(usage::problem(&error));
            (console, status)
        }
    };
    console_window::keep_open(&console);
    ExitCode::from(status as u8)
}

/// The result of the run, as the shell sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ExitStatus {
    /// Everything requested is done.
    Done = 0,
    /// A definition, a file it names, or an output is at fault.
    Fault = 1,
    /// The command line is wrong.
    Misuse = 2,
}

impl ExitStatus {
    /// The status of two actions together: done only if both are.
    fn and(self, other: Self) -> Self {
        if self == Self::Done { other } else { self }
    }
}

/// Carries out what was typed.
fn carry_out(arguments: &Arguments, console: &Console) -> ExitStatus {
    match Request::resolve(arguments) {
        Err(problem) => console.refuse(problem),
        Ok(Request::Version) => {
            console.answer(concat!("leaflet ", env!("CARGO_PKG_VERSION"), "\n"))
        }
        Ok(Request::Help(topic)) => console.answer(help::text(topic, console.language)),
        Ok(Request::Nothing(problem)) => {
            console.fail(problem);
            ExitStatus::Misuse
        }
        Ok(Request::Build { task, outputs, open }) => build::build(&task, &outputs, open, console),
        Ok(Request::Check(task)) => check::check(&task, console),
        Ok(Request::Translate(task)) => translate::translate(&task, console),
    }
}
