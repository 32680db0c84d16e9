//! The command line.
//!
//! 1. [`args`] reads what was typed; [`usage`] explains what clap refuses.
//! 2. [`request`] works out what it means, before any definition is read:
//!    [`definitions`] which files, [`job`] in which languages, [`output`] to where.
//! 3. [`build`], [`check`] or [`translate`] does it, job by job ([`batch`]); [`begin`] and
//!    [`list`] are beside these; `edit` opens the [`desk`](crate::desk).
//!
//! Only this room writes to the terminal ([`console`]) and reads the environment. Making
//! a leaflet is left to `compile`.

mod args;
mod batch;
mod begin;
mod build;
mod check;
mod compile;
mod console;
mod console_window;
mod definitions;
#[cfg(feature = "desk")]
mod edit;
mod fix;
mod given_twice;
mod help;
mod job;
mod list;
mod manual_page;
mod outdated_notice;
mod output;
mod panics;
mod practice_language;
mod practices;
mod progress;
mod request;
mod stale_output;
mod status_lines;
mod temporary;
mod translate;
mod typed;
mod unknown_word;
mod usage;
mod watch;
mod windows;
mod worker_pool;
mod write;

use std::path::Path;
use std::process::ExitCode;

use args::{Arguments, Command};
use console::Console;
use given_twice::given_twice;
use practice_language::{language_above, practice_language};
use practices::{PracticesFault, cannot_be_of_several, practices_in};
use request::Request;

use crate::definition::schema;
use crate::files::{Disk, Files};

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

/// Carries out what was typed, for each practice if a folder of them was named.
fn carry_out(arguments: &Arguments, console: &Console) -> ExitStatus {
    let makes_leaflets =
        matches!(&arguments.command, None | Some(Command::Build(_) | Command::Check(_)));
    let folder = arguments.options.practice.as_deref().filter(|path| Disk.is_folder(path));
    match folder.filter(|_| makes_leaflets && arguments.makes_something()) {
        Some(folder) => for_each_practice(folder, arguments, console),
        None => carry_out_once(arguments, console),
    }
}

/// Carries out what was typed for each practice of a folder.
fn for_each_practice(folder: &Path, arguments: &Arguments, console: &Console) -> ExitStatus {
    let practices = match practices_in(folder) {
        Ok(practices) => practices,
        Err(PracticesFault::Command(problem)) => return console.refuse(problem),
        Err(PracticesFault::Input(problem)) => return console.fail(problem),
    };
    if let Some(problem) = cannot_be_of_several(arguments, &practices) {
        return console.refuse(problem);
    }
    let is_check = matches!(&arguments.command, Some(Command::Check(_)));
    let is_alone = practices.len() == 1;
    let each = practices.into_iter().map(|(name, file)| arguments.for_practice(name, file));
    if is_check || is_alone {
        return each.fold(ExitStatus::Done, |status, arguments| {
            status.and(carry_out_once(&arguments, console))
        });
    }
    let mut orders = Vec::new();
    for arguments in each {
        match Request::resolve(&arguments) {
            Ok(Request::Build { order, .. }) => orders.push(order),
            Ok(_) => {}
            Err(problem) => return console.refuse(problem),
        }
    }
    build::build(&orders, false, console)
}

/// Carries out what was typed.
fn carry_out_once(arguments: &Arguments, console: &Console) -> ExitStatus {
    let presentation = arguments.presentation();
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
        Ok(Request::Build { order, open }) => build::build(&[order], open, console),
        Ok(Request::Watch { order, open }) => watch::watch(arguments, order, open, console),
        Ok(Request::Check(task)) => check::check(&task, &console.answering(&presentation)),
        Ok(Request::Fix(task)) => {
            let console = console.answering(&presentation);
            fix::fix(&task, &console).and(check::check(&task, &console))
        }
        Ok(Request::Translate(task)) => translate::translate(&task, console),
        #[cfg(feature = "desk")]
        Ok(Request::Edit(task)) => edit::edit(&task, console),
        Ok(Request::New(task)) => begin::begin(&task, console),
        Ok(Request::List(task)) => list::list(&task, console),
        Ok(Request::Schema(file, language)) => {
            console.answer(&schema(file, language.unwrap_or(console.language)))
        }
        Ok(Request::Completions(shell)) => console.answer(&args::completions(shell)),
        Ok(Request::ManualPage) => console.answer(&manual_page::manual_page(console.language)),
    }
}
