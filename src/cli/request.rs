//! What the command line means: [`args`](super::args) resolved into one request.
//! `leaflet translate` resolves its own in
//! [`translate::task`](super::translate::task).

use std::path::{Path, PathBuf};

use clap_complete::Shell;

use super::args::{
    Arguments, BuildArguments, Command, LanguageArguments, SchemaArguments, SchemaFile,
};
use super::begin::NewTask;
#[cfg(feature = "desk")]
use super::console_window;
use super::definitions::{self, DEFAULT_DEFINITION, UnresolvedInput};
#[cfg(feature = "desk")]
use super::edit::EditTask;
use super::help::Topic;
use super::job::{Job, Languages};
use super::list::task::ListTask;
use super::output::{Output, can_be_shown};
use super::translate::task::TranslateTask;
use super::typed::{language, today};
use super::unknown_word::{lone_word, nothing_here, unknown_command};
use crate::diagnostic::{CommandProblem, InputProblem, KeyFile, Language, TranslationFault};
use crate::files::{folder_of, name};
use crate::{Overrides, Session};

/// What the command line asks for.
#[derive(Debug)]
pub(super) enum Request {
    /// The help of a command.
    Help(Topic),
    /// Nothing, because there are no arguments and no default definition.
    Nothing(InputProblem),
    /// The version.
    Version,
    /// PDFs of definitions, and whether to open the one there is.
    Build { order: Order, open: bool },
    /// The diagnostics of a build.
    Check(Task),
    /// The same as [`Request::Build`], again whenever a file changes.
    Watch { order: Order, open: bool },
    /// The certain mistakes of these leaflets to be mended, and then their diagnostics.
    Fix(Task),
    /// An action of `leaflet translate`.
    Translate(TranslateTask),
    /// The desk.
    #[cfg(feature = "desk")]
    Edit(EditTask),
    /// A new leaflet.
    New(NewTask),
    /// A list of leaflets.
    List(ListTask),
    /// A JSON Schema, in a language if one is named.
    Schema(KeyFile, Option<Language>),
    /// The completions for a shell.
    Completions(Shell),
    /// The man page.
    ManualPage,
}

/// The definitions to build or check, and how.
#[derive(Debug)]
pub(super) struct Task {
    /// The jobs: the definitions, each once, in the order typed, in each of their
    /// languages.
    pub(super) jobs: Vec<Job>,
    /// Whether a translation may be made before it is complete and approved.
    pub(super) is_draft: bool,
    /// The arguments that led to no definition.
    pub(super) unresolved: Vec<UnresolvedInput>,
    /// The settings that override the definition.
    pub(super) overrides: Overrides,
    /// The file of the practice that was named.
    pub(super) practice: Option<PathBuf>,
    /// Whether a warning counts as a failure.
    pub(super) strict: bool,
}

/// The leaflets of one practice, or of none that was named.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) task: Task,
    /// The output of each job in turn.
    pub(super) outputs: Vec<Output>,
}

impl Request {
    /// Works out what the arguments mean.
    ///
    /// # Errors
    /// The arguments contradict each other.
    pub(super) fn resolve(arguments: &Arguments) -> Result<Self, CommandProblem> {
        if arguments.options.version {
            return Ok(Self::Version);
        }
        if arguments.options.help {
            return Ok(Self::Help(topic(arguments.command.as_ref())));
        }
        if let Some(Command::Check(check)) = &arguments.command {
            return match option_of_build(&arguments.build) {
                None => {
                    let languages = merged(&arguments.build.languages, &check.languages);
                    let task = Task::resolve(&check.definitions, &languages, arguments);
                    task.map(if check.fix { Self::Fix } else { Self::Check })
                }
                Some(option) => Err(CommandProblem::OptionOfBuild { option: option.into() }),
            };
        }
        if let Some(Command::Translate(translate)) = &arguments.command {
            return match &translate.action {
                None => Ok(Self::Help(Topic::Translate)),
                Some(action) => match option_of_languages(&arguments.build) {
                    None => TranslateTask::resolve(action, arguments).map(Self::Translate),
                    Some(option) => {
                        let fault = TranslationFault::OptionOfBuild { option: option.to_owned() };
                        Err(CommandProblem::Translation(fault))
                    }
                },
            };
        }
        if let Some(other) = arguments.command.as_ref().and_then(|it| Self::other(it, arguments)) {
            return other;
        }
        let typed = match arguments.command {
            None => arguments.build.definitions.as_slice(),
            Some(_) => &[],
        };
        match typed.iter().find_map(|path| lone_word(path)) {
            Some("help") => Ok(Self::Help(Topic::Leaflet)),
            Some(word) => Err(unknown_command(word)),
            None => Self::resolve_build(arguments),
        }
    }

    /// What is asked for by a command that makes no leaflet, if it is one.
    fn other(command: &Command, arguments: &Arguments) -> Option<Result<Self, CommandProblem>> {
        let (name, request) = match command {
            Command::Build(_) | Command::Check(_) | Command::Translate(_) => return None,
            Command::New(typed) => ("new", NewTask::resolve(typed).map(Self::New)),
            Command::List(typed) => ("list", Ok(Self::List(ListTask::resolve(typed, arguments)))),
            Command::Schema(typed) => ("schema", Ok(Self::schema(typed))),
            Command::Completions(typed) => ("completions", Ok(Self::Completions(typed.shell))),
            Command::Man => ("man", Ok(Self::ManualPage)),
            #[cfg(feature = "desk")]
            Command::Edit(typed) => ("edit", Ok(Self::Edit(EditTask::resolve(typed)))),
        };
        let takes_practice = matches!(command, Command::List(_));
        Some(match option_not_taken(arguments, takes_practice) {
            Some(option) => {
                Err(CommandProblem::OptionNotTaken { command: name, option: option.to_owned() })
            }
            None => request,
        })
    }

    fn schema(typed: &SchemaArguments) -> Self {
        let file = match typed.file {
            Some(SchemaFile::Practice) => KeyFile::Practice,
            Some(SchemaFile::Leaflet) | None => KeyFile::Leaflet,
        };
        Self::Schema(file, typed.language.map(|language| language.language()))
    }

    fn resolve_build(arguments: &Arguments) -> Result<Self, CommandProblem> {
        // Whoever clicks the program twice sees the leaflets of its folder.
        #[cfg(feature = "desk")]
        if arguments.is_bare() && console_window::is_own() {
            return Ok(Self::Edit(EditTask::here()));
        }
        let before = &arguments.build;
        let build = match &arguments.command {
            Some(Command::Build(build)) => build,
            _ if before.definitions.is_empty() && !is_there(Path::new(DEFAULT_DEFINITION)) => {
                return Ok(Self::Nothing(nothing_here()));
            }
            _ => before,
        };
        let languages = merged(&before.languages, &build.languages);
        let task = Task::resolve(&build.definitions, &languages, arguments)?;
        let output = build.output.as_deref().or(before.output.as_deref());
        let output = output.map(|path| of_practice(path, arguments));
        let outputs = Output::resolve(&task.jobs, output.as_deref(), |job| {
            let usual = job.usual_output(task.overrides.large_print, task.is_draft);
            match &arguments.practice_of_folder {
                Some(practice) => {
                    let file = usual.file_name().unwrap_or_default();
                    folder_of(&usual).join(practice).join(file)
                }
                None => usual,
            }
        })?;
        refuse_drafts_as_finals(&task, &outputs)?;
        let open = build.open || before.open;
        if open {
            can_be_shown(&outputs)?;
        }
        let order = Order { task, outputs };
        match build.watch || before.watch {
            true if order.outputs.contains(&Output::StandardOutput) => {
                Err(CommandProblem::WatchToStandardOutput)
            }
            true => Ok(Self::Watch { order, open }),
            false => Ok(Self::Build { order, open }),
        }
    }
}

impl Task {
    fn resolve(
        typed: &[PathBuf],
        languages: &LanguageArguments,
        arguments: &Arguments,
    ) -> Result<Self, CommandProblem> {
        let options = &arguments.options;
        let practice = options.practice.clone();
        let (definitions, unresolved) = definitions::expand(typed, practice.as_deref());
        let (pages, large_print) = (options.pages.map(u32::from), options.large_print);
        let overrides = Overrides { pages, large_print, today: Some(today()) };
        let named = languages.languages.iter().map(|typed| language(typed));
        let named = named.collect::<Result<_, _>>()?;
        let all = Languages { named, all: languages.all_languages };
        let (jobs, is_draft) =
            (all.jobs(definitions, arguments.practice_of_folder.as_deref()), languages.draft);
        Ok(Self { jobs, is_draft, unresolved, overrides, practice, strict: options.strict })
    }

    /// The session of all jobs. A single leaflet in its own language reuses nothing,
    /// so it keeps nothing.
    pub(super) fn session(&self) -> Session {
        match self.jobs.as_slice() {
            [Job { language: None, .. }] => Session::once(),
            _ => Session::default(),
        }
    }
}

/// The folder of a practice in a folder that was typed, if it is one of several.
fn of_practice(typed: &Path, arguments: &Arguments) -> PathBuf {
    match &arguments.practice_of_folder {
        // The slash makes it a folder, whatever its name.
        Some(practice) => typed.join(practice).join(""),
        None => typed.to_owned(),
    }
}

/// An option of `build` or `check` that another command does not take.
fn option_not_taken(arguments: &Arguments, takes_practice: bool) -> Option<&'static str> {
    let options = &arguments.options;
    match option_of_languages(&arguments.build) {
        None if options.pages.is_some() => Some("--pages"),
        None if options.large_print => Some("--large-print"),
        None if options.strict => Some("--strict"),
        None if options.practice.is_some() && !takes_practice => Some("--practice"),
        option => option,
    }
}

/// Whether there is a file with this name, or a link, even a broken one.
fn is_there(path: &Path) -> bool {
    path.exists() || path.is_symlink()
}

/// The language options before and after a subcommand together.
fn merged(before: &LanguageArguments, after: &LanguageArguments) -> LanguageArguments {
    let mut languages = before.languages.clone();
    languages.extend(after.languages.iter().filter(|it| !before.languages.contains(it)).cloned());
    LanguageArguments {
        languages,
        all_languages: before.all_languages || after.all_languages,
        draft: before.draft || after.draft,
    }
}

/// An option before the subcommand that only `build` takes.
fn option_of_build(build: &BuildArguments) -> Option<&'static str> {
    match build {
        BuildArguments { output: Some(_), .. } => Some("-o"),
        BuildArguments { open: true, .. } => Some("--open"),
        BuildArguments { watch: true, .. } => Some("--watch"),
        _ => None,
    }
}

/// An option before `translate` that it does not take.
fn option_of_languages(build: &BuildArguments) -> Option<&'static str> {
    let languages = &build.languages;
    match option_of_build(build) {
        None if !languages.languages.is_empty() => Some("--language"),
        None if languages.all_languages => Some("--all-languages"),
        None if languages.draft => Some("--draft"),
        option => option,
    }
}

/// Refuses a draft of the original, or one that could be mistaken for a leaflet.
fn refuse_drafts_as_finals(task: &Task, outputs: &[Output]) -> Result<(), CommandProblem> {
    if !task.is_draft {
        return Ok(());
    }
    if task.jobs.iter().all(|job| job.language.is_none()) {
        return Err(CommandProblem::Translation(TranslationFault::DraftOfOriginal));
    }
    let drafts = task.jobs.iter().zip(outputs).filter(|(job, _)| job.language.is_some());
    let mistakable =
        drafts.filter_map(|(_, output)| output.path()).find(|it| !Job::may_be_draft(it));
    match mistakable {
        Some(path) => {
            let output = name(path);
            Err(CommandProblem::Translation(TranslationFault::DraftAsFinal { output }))
        }
        None => Ok(()),
    }
}

/// The topic of `--help` for a command.
fn topic(command: Option<&Command>) -> Topic {
    match command {
        None => Topic::Leaflet,
        Some(Command::Build(_)) => Topic::Build,
        Some(Command::Check(_)) => Topic::Check,
        Some(Command::Translate(_)) => Topic::Translate,
        #[cfg(feature = "desk")]
        Some(Command::Edit(_)) => Topic::Edit,
        Some(Command::New(_)) => Topic::New,
        Some(Command::List(_)) => Topic::List,
        Some(Command::Schema(_) | Command::Completions(_) | Command::Man) => Topic::Others,
    }
}
