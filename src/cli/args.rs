//! The arguments as clap reads them. [`request`](super::request) works out what they
//! mean.

use std::ffi::{OsStr, OsString};
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use super::windows;
use crate::diagnostic::Language;

/// The whole command line. `leaflet FILE.toml` without a subcommand builds.
///
/// clap's own help is English only, so `--help` and `--version` are ordinary
/// flags.
#[derive(Debug, Clone, Parser)]
#[command(name = "leaflet", args_override_self = true)]
#[command(disable_help_flag = true, disable_help_subcommand = true, disable_version_flag = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) build: BuildArguments,
    #[command(flatten)]
    pub(super) options: Options,
    /// The practice of a folder of practices that these arguments are for.
    #[arg(skip)]
    pub(super) practice_of_folder: Option<String>,
}

impl MessageLanguage {
    /// The language itself.
    pub(super) fn language(self) -> Language {
        match self {
            Self::Nl => Language::Dutch,
            Self::En => Language::English,
        }
    }
}

impl Arguments {
    /// The same arguments for one practice of a folder of practices.
    pub(super) fn for_practice(&self, name: String, file: PathBuf) -> Self {
        let mut arguments = self.clone();
        arguments.practice_of_folder = Some(name);
        arguments.options.practice = Some(file);
        arguments
    }

    /// Whether it is more than help or the version that is asked for.
    pub(super) fn makes_something(&self) -> bool {
        !self.options.help && !self.options.version
    }

    pub(super) fn presentation(&self) -> Presentation {
        self.options.presentation
    }

    /// Whether neither a command nor a file was typed.
    #[cfg(feature = "desk")]
    pub(super) fn is_bare(&self) -> bool {
        self.command.is_none() && self.build.definitions.is_empty()
    }
}

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Command {
    #[command(args_override_self = true)]
    Build(BuildArguments),
    #[command(args_override_self = true)]
    Check(CheckArguments),
    #[command(args_override_self = true)]
    Translate(TranslateArguments),
    #[cfg(feature = "desk")]
    #[command(args_override_self = true)]
    Edit(EditArguments),
    #[command(args_override_self = true)]
    New(NewArguments),
    #[command(args_override_self = true)]
    List(ListArguments),
    #[command(args_override_self = true)]
    Schema(SchemaArguments),
    Completions(CompletionsArguments),
    Man,
}

/// The arguments of `leaflet edit`.
#[cfg(feature = "desk")]
#[derive(Debug, Clone, Args)]
pub(super) struct EditArguments {
    #[arg(value_name = "DEFINITION|FOLDER")]
    pub(super) place: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub(super) port: Option<u16>,
    #[arg(long)]
    pub(super) no_open: bool,
}

#[derive(Debug, Clone, Args)]
#[command(disable_help_subcommand = true)]
pub(super) struct TranslateArguments {
    #[command(subcommand)]
    pub(super) action: Option<TranslateAction>,
}

/// The actions of `leaflet translate`.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum TranslateAction {
    Start(WordArguments),
    Update(WordArguments),
    Status(WordArguments),
    Proof(ProofArguments),
    Approve(ApproveArguments),
}

/// Languages and definitions, in any order.
#[derive(Debug, Clone, Args)]
pub(super) struct WordArguments {
    #[arg(value_name = "LANGUAGE|DEFINITION")]
    pub(super) words: Vec<PathBuf>,
}

#[derive(Debug, Clone, Args)]
pub(super) struct ProofArguments {
    #[command(flatten)]
    pub(super) words: WordArguments,
    #[arg(short, long, value_name = "FILE|FOLDER|-")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) open: bool,
}

#[derive(Debug, Clone, Args)]
pub(super) struct ApproveArguments {
    #[command(flatten)]
    pub(super) words: WordArguments,
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(super) date: Option<String>,
    #[arg(long = "block", value_name = "N", action = ArgAction::Append, value_delimiter = ',')]
    pub(super) blocks: Vec<NonZeroUsize>,
    #[arg(long = "refuse", value_name = "N", action = ArgAction::Append, value_delimiter = ',')]
    pub(super) refused: Vec<NonZeroUsize>,
    #[arg(long, value_name = "REASON")]
    pub(super) reason: Option<String>,
}

#[derive(Debug, Clone, Args)]
pub(super) struct BuildArguments {
    #[arg(value_name = "DEFINITION")]
    pub(super) definitions: Vec<PathBuf>,
    #[arg(short, long, value_name = "FILE|FOLDER|-")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) open: bool,
    #[arg(long)]
    pub(super) watch: bool,
    #[command(flatten)]
    pub(super) languages: LanguageArguments,
}

#[derive(Debug, Clone, Args)]
pub(super) struct CheckArguments {
    #[arg(value_name = "DEFINITION")]
    pub(super) definitions: Vec<PathBuf>,
    #[arg(long)]
    pub(super) fix: bool,
    #[command(flatten)]
    pub(super) languages: LanguageArguments,
}

#[derive(Debug, Clone, Args)]
pub(super) struct NewArguments {
    #[arg(value_name = "NAME")]
    pub(super) name: Option<PathBuf>,
    #[arg(short, long, value_name = "TEMPLATE")]
    pub(super) template: Option<String>,
    #[arg(short, long, value_enum)]
    pub(super) language: Option<MessageLanguage>,
}

#[derive(Debug, Clone, Args)]
pub(super) struct ListArguments {
    #[arg(value_name = "LEAFLET")]
    pub(super) definitions: Vec<PathBuf>,
    #[arg(short, long, value_enum)]
    pub(super) format: Option<ListFormat>,
}

#[derive(Debug, Clone, Args)]
pub(super) struct SchemaArguments {
    #[arg(value_enum)]
    pub(super) file: Option<SchemaFile>,
    #[arg(short, long, value_enum)]
    pub(super) language: Option<MessageLanguage>,
}

#[derive(Debug, Clone, Args)]
pub(super) struct CompletionsArguments {
    #[arg(value_enum)]
    pub(super) shell: Shell,
}

/// The languages a leaflet is made in.
#[derive(Debug, Clone, Args)]
pub(super) struct LanguageArguments {
    #[arg(short, long = "language", value_name = "LANGUAGE", action = ArgAction::Append)]
    pub(super) languages: Vec<String>,
    #[arg(long)]
    pub(super) all_languages: bool,
    #[arg(long)]
    pub(super) draft: bool,
}

/// Options that may come before or after the subcommand.
#[derive(Debug, Clone, Args)]
pub(super) struct Options {
    #[arg(long, global = true, value_name = "N")]
    pub(super) pages: Option<NonZeroU32>,
    #[arg(long, global = true)]
    pub(super) large_print: bool,
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) practice: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) strict: bool,
    #[arg(short, long, global = true)]
    pub(super) help: bool,
    #[arg(short = 'V', long, global = true)]
    pub(super) version: bool,
    #[command(flatten)]
    pub(super) presentation: Presentation,
}

/// The options for how messages are presented.
#[derive(Debug, Clone, Copy, Default, Parser)]
#[command(disable_help_flag = true, disable_version_flag = true)]
pub(super) struct Presentation {
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    #[arg(long, global = true, value_enum)]
    pub(super) message_format: Option<MessageFormat>,
    #[arg(long, global = true, value_enum)]
    pub(super) messages: Option<MessageLanguage>,
    #[arg(long, global = true, value_enum)]
    pub(super) color: Option<ColorMode>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum MessageFormat {
    Human,
    Json,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum MessageLanguage {
    Nl,
    En,
}

/// The form of the list of leaflets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    Table,
    Csv,
    Json,
}

/// The file that a schema describes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum SchemaFile {
    Leaflet,
    Practice,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum ColorMode {
    Auto,
    Always,
    Never,
}

/// The arguments as they were typed; the first is the program itself.
pub(super) fn typed() -> Vec<OsString> {
    let meant = |argument| if cfg!(windows) { windows::as_meant(argument) } else { argument };
    std::env::args_os().map(meant).collect()
}

/// Whether `leaflet build` takes an option, given as it is typed.
pub(super) fn is_of_build(option: &str) -> bool {
    BuildArguments::augment_args(clap::Command::new("build")).get_arguments().any(|argument| {
        let long = argument.get_long().map(|name| format!("--{name}"));
        let short = argument.get_short().map(|letter| format!("-{letter}"));
        [long, short].iter().flatten().any(|name| name == option)
    })
}

/// Reads the command line; the first of `typed` is the program itself.
pub(super) fn parse(typed: &[OsString]) -> Result<Arguments, clap::Error> {
    Arguments::try_parse_from(typed)
}

/// The presentation options of a command line with errors. They are searched for
/// word by word, since clap returns nothing but its error.
pub(super) fn presentation_despite_errors(typed: &[OsString]) -> Presentation {
    let mut found = Presentation::default();
    for index in 1..typed.len() {
        let with_value = &typed[index..typed.len().min(index + 2)];
        let read = |words: &[OsString]| {
            let program = std::iter::once(OsStr::new("leaflet"));
            Presentation::try_parse_from(program.chain(words.iter().map(OsString::as_os_str))).ok()
        };
        if let Some(given) = read(&with_value[..1]).or_else(|| read(with_value)) {
            found.quiet |= given.quiet;
            found.message_format = given.message_format.or(found.message_format);
            found.messages = given.messages.or(found.messages);
            found.color = given.color.or(found.color);
        }
    }
    found
}

/// The completions of the whole command line for a shell.
pub(super) fn completions(shell: Shell) -> String {
    let mut written = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "leaflet", &mut written);
    String::from_utf8_lossy(&written).into_owned()
}
