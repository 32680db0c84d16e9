//! A job: one definition in one language, with the name of its output.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

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
    /// The practice it is made for, if that is one of a folder of practices.
    practice: Option<String>,
    original: Arc<SharedOriginal>,
}

/// The leaflet as it is written, for the jobs of all its languages. It is dropped when
/// the last of them is done: a night's work has thousands.
#[derive(Debug)]
struct SharedOriginal {
    read: Mutex<Option<Original>>,
    /// How many jobs are not done.
    jobs: AtomicUsize,
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
    /// The jobs of these definitions, in order, for one practice of a folder if there is
    /// one.
    pub(super) fn jobs(&self, definitions: Vec<PathBuf>, practice: Option<&str>) -> Vec<Job> {
        definitions.into_iter().flat_map(|definition| self.jobs_of(definition, practice)).collect()
    }

    fn jobs_of(&self, definition: PathBuf, practice: Option<&str>) -> Vec<Job> {
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
        Job::in_each(&definition, practice, languages)
    }
}

impl Job {
    /// The jobs of one definition, for a practice of a folder if there is one, in each of
    /// these languages.
    pub(super) fn in_each(
        definition: &Path,
        practice: Option<&str>,
        languages: Vec<Option<LanguageTag>>,
    ) -> Vec<Self> {
        let jobs = AtomicUsize::new(languages.len());
        let original = Arc::new(SharedOriginal { read: Mutex::default(), jobs });
        let job = |language| Self {
            definition: definition.to_owned(),
            language,
            practice: practice.map(str::to_owned),
            original: original.clone(),
        };
        languages.into_iter().map(job).collect()
    }

    /// The name in messages: `knie.toml`, `knie.toml (tr)`, `knie.toml (tr, noord)`.
    pub(super) fn name(&self) -> String {
        let language = self.language.as_ref().map(|language| language.0.as_str());
        let of: Vec<&str> = language.into_iter().chain(self.practice.as_deref()).collect();
        let definition = name(&self.definition);
        if of.is_empty() { definition } else { format!("{definition} ({})", of.join(", ")) }
    }

    /// The leaflet as it is written, shared by all its languages.
    pub(super) fn original(&self) -> Original {
        let mut read = self.original.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.get_or_insert_default().clone()
    }

    /// Counts the job as done.
    pub(super) fn done(&self) {
        if self.original.jobs.fetch_sub(1, Ordering::AcqRel) == 1 {
            *self.original.read.lock().unwrap_or_else(PoisonError::into_inner) = None;
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
