//! Turns the errors of clap into problems of our own, which have messages in every
//! language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::args::is_of_build;
use crate::diagnostic::CommandProblem;

/// The problem behind an error of clap.
pub(super) fn problem(error: &clap::Error) -> CommandProblem {
    let argument = bare(text(error, ContextKind::InvalidArg));
    let value = text(error, ContextKind::InvalidValue);
    match error.kind() {
        // `build` takes it, so it was typed after `check`.
        ErrorKind::UnknownArgument if is_of_build(&argument) => {
            CommandProblem::OptionOfBuild { option: argument }
        }
        ErrorKind::UnknownArgument => CommandProblem::UnknownArgument {
            argument,
            nearest: Some(text(error, ContextKind::SuggestedArg)).filter(|near| !near.is_empty()),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            CommandProblem::MissingValue { argument, allowed: allowed(error) }
        }
        ErrorKind::InvalidValue => {
            CommandProblem::InvalidValue { argument, value, allowed: allowed(error) }
        }
        ErrorKind::ValueValidation => CommandProblem::InvalidCount { argument, value },
        ErrorKind::TooManyValues => CommandProblem::UnexpectedValue { argument, value },
        _ => CommandProblem::NotUnderstood,
    }
}

/// The values that an argument allows.
fn allowed(error: &clap::Error) -> Vec<String> {
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) => values.clone(),
        _ => Vec::new(),
    }
}

/// A detail of an error, or an empty text.
fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}

/// An argument without the name of its value: `--pages <N>` is `--pages`.
fn bare(argument: String) -> String {
    argument.split([' ', '=']).next().map(str::to_owned).unwrap_or(argument)
}
