//! What the command line means.

use std::path::PathBuf;

use super::args::{Arguments, Command};
use super::definitions::{self, DEFAULT_DEFINITION};
use super::help::Topic;
use super::output::Output;
use crate::Overrides;
use crate::diagnostic::{CommandProblem, Diagnostic};

/// What is asked for.
#[derive(Debug)]
pub(super) enum Request {
    /// The help of a command.
    Help(Topic),
    /// The program was started bare, and there is nothing here to build.
    HelpForNothing,
    /// The version.
    Version,
    /// PDFs of definitions; for each of them in turn, where it goes.
    Build(Task, Vec<Output>),
    /// What a build would say.
    Check(Task),
}

/// Which definitions, and how they are treated.
#[derive(Debug)]
pub(super) struct Task {
    /// The definitions, each once, in the order typed.
    pub(super) definitions: Vec<PathBuf>,
    /// What was typed and led to no definition.
    pub(super) astray: Vec<Diagnostic>,
    /// What the command line says instead of the definition.
    pub(super) overrides: Overrides,
    /// Whether a warning fails as well.
    pub(super) strict: bool,
}

impl Request {
    /// Works out what was typed.
    ///
    /// # Errors
    /// What was typed contradicts itself.
    pub(super) fn resolve(arguments: &Arguments) -> Result<Self, CommandProblem> {
        if arguments.options.version {
            return Ok(Self::Version);
        }
        if arguments.options.help {
            return Ok(Self::Help(topic(arguments.command.as_ref())));
        }
        if let Some(Command::Check(check)) = &arguments.command {
            return match arguments.build.output {
                None => Ok(Self::Check(Task::resolve(&check.definitions, arguments))),
                Some(_) => Err(CommandProblem::OutputOfCheck),
            };
        }
        Self::resolve_build(arguments)
    }

    fn resolve_build(arguments: &Arguments) -> Result<Self, CommandProblem> {
        let before = &arguments.build;
        let build = match &arguments.command {
            Some(Command::Build(build)) => build,
            _ if before.definitions.is_empty() && !PathBuf::from(DEFAULT_DEFINITION).exists() => {
                return Ok(Self::HelpForNothing);
            }
            _ => before,
        };
        let task = Task::resolve(&build.definitions, arguments);
        let output = build.output.as_deref().or(before.output.as_deref());
        let outputs = Output::resolve(&task.definitions, output, task.overrides.large_print)?;
        Ok(Self::Build(task, outputs))
    }
}

impl Task {
    fn resolve(typed: &[PathBuf], arguments: &Arguments) -> Self {
        let (definitions, astray) = definitions::expand(typed);
        let options = &arguments.options;
        let (pages, large_print) = (options.pages.map(u32::from), options.large_print);
        let overrides = Overrides { pages, large_print };
        Self { definitions, astray, overrides, strict: options.strict }
    }

    /// How many leaflets were asked for, those gone astray included.
    pub(super) fn len(&self) -> usize {
        self.definitions.len() + self.astray.len()
    }
}

fn topic(command: Option<&Command>) -> Topic {
    match command {
        None => Topic::Leaflet,
        Some(Command::Build(_)) => Topic::Build,
        Some(Command::Check(_)) => Topic::Check,
    }
}
