//! The older output that remains after a failed build.

use std::fs;

use chrono::{DateTime, Datelike, Local, Timelike};

use super::output::Output;
use crate::diagnostic::{Moment, OutputProblem};
use crate::files::name;

/// The warning that an output still holds an older file, if it does. Otherwise last
/// month's leaflet could be printed in the belief that it is today's.
pub(super) fn stale_output(output: &Output) -> Option<OutputProblem> {
    let path = output.path()?;
    let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let written = DateTime::<Local>::from(metadata.modified().ok()?);
    let this_year = Local::now().year();
    let written = Moment {
        year: Some(written.year()).filter(|&year| year != this_year),
        month: written.month0(),
        day: written.day(),
        hour: written.hour(),
        minute: written.minute(),
    };
    Some(OutputProblem::OldRemains { output: name(path), written })
}
