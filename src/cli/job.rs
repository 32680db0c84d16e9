//! A job: one definition in one language, with the name of its output.

use std::path::{Path, PathBuf};

use crate::compile::{Original, languages_of};
use crate::definition::LanguageTag;
use crate::files::{Disk, name};

/// The part of a file name that marks a draft.
const DRAFT: &str = "CONCEPT";

/// A leaflet to be made.
#[derive(Debug, Clone)]
pub(super) struct Job {
    /// Its definition.
    pub(super) definition: PathBuf,
    /// The language it is translated into; `None` for its own.
    pub(super) language: Option<LanguageTag>,
    /// The leaflet as it is written, shared by all its languages.
    pub(super) original: Original,
}

/// The languages each definition is made in.
#[derive(Debug, Clone, Default)]
pub(super) struct Languages {
    /// The languages that were named.
    pub(super) named: Vec<LanguageTag>,
    /// Whether to make its own language and every language it has a catalogue for.
    pub(super) all: bool,
}

impl Languages {
    /// The jobs of these definitions, in order.
    pub(super) fn jobs(&self, definitions: Vec<PathBuf>) -> Vec<Job> {
        definitions.into_iter().flat_map(|definition| self.jobs_of(definition)).collect()
    }

    fn jobs_of(&self, definition: PathBuf) -> Vec<Job> {
        let mut languages = Vec::new();
        if self.all || self.named.is_empty() {
            languages.push(None);
        }
        if self.all {
            languages.extend(languages_of(&Disk, &definition).into_iter().map(Some));
        }
        for named in &self.named {
            if !languages.contains(&Some(named.clone())) {
                languages.push(Some(named.clone()));
            }
        }
        let original = Original::default();
        let job =
            |language| Job { definition: definition.clone(), language, original: original.clone() };
        languages.into_iter().map(job).collect()
    }
}

impl Job {
    /// The name in messages: `knie.toml`, `knie.toml (tr)`.
    pub(super) fn name(&self) -> String {
        match &self.language {
            None => name(&self.definition),
            Some(language) => format!("{} ({})", name(&self.definition), language.0),
        }
    }

    /// The default output, beside the definition: `knie.pdf`, `knie.tr.pdf`, in large
    /// print `knie.tr.groot.pdf`; a draft is `knie.tr.CONCEPT.pdf`, so that it is
    /// never mistaken for the leaflet itself.
    pub(super) fn usual_output(&self, large_print: bool, is_draft: bool) -> PathBuf {
        let mut ending = String::new();
        if let Some(language) = &self.language {
            ending.push_str(&language.0);
            ending.push('.');
            if is_draft {
                ending.extend([DRAFT, "."]);
            }
        }
        ending.push_str(if large_print { "groot.pdf" } else { "pdf" });
        self.definition.with_extension(ending)
    }

    /// The default output of a proof, beside the definition: `knie.tr.proef.pdf`.
    pub(super) fn proof_output(&self) -> PathBuf {
        let language = self.language.as_ref().map(|tag| format!("{}.", tag.0));
        self.definition.with_extension(format!("{}proef.pdf", language.unwrap_or_default()))
    }

    /// Whether a draft may be written to a file: only if the name marks a draft, so
    /// that it is never mistaken for the leaflet and never replaces one.
    pub(super) fn may_be_draft(file: &Path) -> bool {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.split('.').any(|part| part == DRAFT)
    }

    /// The definitions of jobs, in their order.
    pub(super) fn definitions(jobs: &[Self]) -> impl Iterator<Item = &Path> {
        jobs.iter().map(|job| job.definition.as_path())
    }
}
