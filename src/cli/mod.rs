//! The command line: what was typed, what it means, and doing it.
//!
//! Only this room speaks to the terminal and reads the environment. What is
//! typed stands in `args`; what it means is worked out once, before anything
//! is read: how to speak in [`Console`], what to make in [`Request`].

mod args;
mod build;
mod check;
mod compile;
mod console;
mod definitions;
mod help;
mod leftover;
mod output;
mod read;
mod request;
mod usage;
mod write;

use std::ffi::OsString;
use std::process::ExitCode;

use args::Arguments;
use console::Console;
use request::Request;

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let status = match args::parse(&typed) {
        Ok(arguments) => obey(&arguments),
        Err(error) => {
            let console = Console::new(&args::presentation_despite_errors(&typed));
            console.refuse(usage::problem(&error))
        }
    };
    ExitCode::from(status as u8)
}

/// How it went, as the shell is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// All that was asked for is done.
    Done = 0,
    /// A definition, a file it names, or an output is at fault.
    Fault = 1,
    /// The command line is wrong.
    Misuse = 2,
}

fn obey(arguments: &Arguments) -> Status {
    let console = Console::new(&arguments.presentation());
    match Request::resolve(arguments) {
        Err(problem) => console.refuse(problem),
        Ok(Request::Version) => {
            console.answer(concat!("leaflet ", env!("CARGO_PKG_VERSION"), "\n"))
        }
        Ok(Request::Help(topic)) => console.answer(help::text(topic, console.language)),
        Ok(Request::HelpForNothing) => {
            console.say(help::text(help::Topic::Leaflet, console.language));
            Status::Misuse
        }
        Ok(Request::Build(task, output)) => build::build(&task, &output, &console),
        Ok(Request::Check(task)) => check::check(&task, &console),
    }
}
