//! What `leaflet list` is asked for: the arguments resolved into the leaflets to be listed.

use std::path::PathBuf;

use super::super::args::{Arguments, ListArguments, ListFormat};
use super::super::definitions::{self, UnresolvedInput};
use super::super::job::{Job, Languages};
use super::super::typed::today;
use crate::calendar::Date;

/// The leaflets to be listed, and how.
#[derive(Debug)]
pub(in super::super) struct ListTask {
    pub(super) jobs: Vec<Job>,
    pub(super) unresolved: Vec<UnresolvedInput>,
    pub(super) practice: Option<PathBuf>,
    pub(super) format: ListFormat,
    pub(super) today: Date,
}

impl ListTask {
    /// Works out what was typed. Without a name, the leaflets of the current folder are
    /// meant.
    pub(in super::super) fn resolve(typed: &ListArguments, arguments: &Arguments) -> Self {
        let practice = arguments.options.practice.clone();
        let here = [PathBuf::from(".")];
        let named = if typed.definitions.is_empty() { &here[..] } else { &typed.definitions };
        let (definitions, unresolved) = definitions::expand(named, practice.as_deref());
        let jobs = Languages::default().jobs(definitions, None);
        let format = typed.format.unwrap_or(ListFormat::Table);
        Self { jobs, unresolved, practice, format, today: today() }
    }
}
