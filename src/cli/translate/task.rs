//! What `leaflet translate` is asked to do: the arguments resolved into one action on a
//! list of jobs.

use std::path::{Path, PathBuf};

use super::super::args::{Arguments, Options, TranslateAction, WordArguments};
use super::super::definitions::{self, UnresolvedInput};
use super::super::job::Job;
use super::super::output::{Output, can_be_shown};
use super::super::typed::{language, today};
use super::approval_request::ApprovalRequest;
use crate::calendar::Date;
use crate::compile::languages_of;
use crate::definition::LanguageTag;
use crate::diagnostic::{CommandProblem, TranslationFault};
use crate::files::Disk;

/// An action and the translations it is carried out on.
#[derive(Debug)]
pub(in super::super) struct TranslateTask {
    /// The action.
    pub(super) action: Action,
    /// The translations of each definition into each language.
    pub(super) jobs: Vec<Job>,
    /// The arguments that led to no definition.
    pub(super) unresolved: Vec<UnresolvedInput>,
    /// The file of the practice that was named.
    pub(super) practice: Option<PathBuf>,
    /// The present day.
    pub(super) today: Date,
}

/// An action on translations.
#[derive(Debug)]
pub(in super::super) enum Action {
    /// Start catalogues.
    Start,
    /// Bring catalogues up to date with the text.
    Update,
    /// Report the progress of translations.
    Status,
    /// Make proofs.
    Proof {
        /// The output of each translation in turn.
        outputs: Vec<Output>,
        /// Whether to open the proof.
        open: bool,
    },
    /// Approve or refuse what is translated.
    Approve(ApprovalRequest),
}

impl TranslateTask {
    /// Works out what the arguments mean.
    ///
    /// # Errors
    /// A language or a day is wrong, or a language or reviewer is missing.
    pub(in super::super) fn resolve(
        action: &TranslateAction,
        arguments: &Arguments,
    ) -> Result<Self, CommandProblem> {
        if let Some(option) = option_of_build(&arguments.options) {
            let option = option.to_owned();
            return Err(CommandProblem::Translation(TranslationFault::OptionOfBuild { option }));
        }
        let practice = arguments.options.practice.clone();
        let (languages, definitions) = apart(&words_of(action).words)?;
        let (definitions, unresolved) = definitions::expand(&definitions, practice.as_deref());
        let may_mean_all =
            matches!(action, TranslateAction::Update(_) | TranslateAction::Status(_));
        if languages.is_empty() && !may_mean_all {
            return Err(CommandProblem::Translation(TranslationFault::NoLanguage));
        }
        let jobs: Vec<Job> =
            definitions.into_iter().flat_map(|it| jobs_of(it, &languages)).collect();
        let today = today();
        let action = Action::resolve(action, &jobs, today)?;
        Ok(Self { action, jobs, unresolved, practice, today })
    }
}

impl Action {
    fn resolve(typed: &TranslateAction, jobs: &[Job], today: Date) -> Result<Self, CommandProblem> {
        Ok(match typed {
            TranslateAction::Start(_) => Self::Start,
            TranslateAction::Update(_) => Self::Update,
            TranslateAction::Status(_) => Self::Status,
            TranslateAction::Proof(typed) => {
                let outputs = Output::resolve(jobs, typed.output.as_deref(), Job::proof_output)?;
                if typed.open {
                    can_be_shown(&outputs)?;
                }
                Self::Proof { outputs, open: typed.open }
            }
            TranslateAction::Approve(typed) => {
                let approving = ApprovalRequest::resolve(typed, jobs.len(), today);
                Self::Approve(approving.map_err(CommandProblem::Translation)?)
            }
        })
    }
}

/// The languages and definitions that were typed.
fn words_of(action: &TranslateAction) -> &WordArguments {
    match action {
        TranslateAction::Start(words)
        | TranslateAction::Update(words)
        | TranslateAction::Status(words) => words,
        TranslateAction::Proof(typed) => &typed.words,
        TranslateAction::Approve(typed) => &typed.words,
    }
}

/// An option that only `leaflet build` takes.
fn option_of_build(options: &Options) -> Option<&'static str> {
    match options {
        Options { pages: Some(_), .. } => Some("--pages"),
        Options { large_print: true, .. } => Some("--large-print"),
        Options { strict: true, .. } => Some("--strict"),
        _ => None,
    }
}

/// The translations of a definition into the languages that were named, or else into
/// those it has catalogues for.
fn jobs_of(definition: PathBuf, languages: &[LanguageTag]) -> Vec<Job> {
    let languages = match languages {
        [] => languages_of(&Disk, &definition),
        named => named.to_vec(),
    };
    Job::in_each(&definition, None, languages.into_iter().map(Some).collect())
}

/// Separates languages from definitions: a definition has a dot or a slash in its
/// name, or exists.
fn apart(words: &[PathBuf]) -> Result<(Vec<LanguageTag>, Vec<PathBuf>), CommandProblem> {
    let (mut languages, mut definitions) = (Vec::new(), Vec::new());
    for word in words {
        match word.to_str().filter(|_| !is_path(word)) {
            Some(typed) => languages.push(language(typed)?),
            None => definitions.push(word.clone()),
        }
    }
    Ok((languages, definitions))
}

/// Whether a word is a path. A folder with the name of a language means the language.
fn is_path(word: &Path) -> bool {
    let is_tag = word.to_str().is_some_and(|typed| LanguageTag::parse(typed).is_some());
    word.to_string_lossy().contains(['.', '/', '\\', '*', '?']) || word.exists() && !is_tag
}
