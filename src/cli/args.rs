//! The arguments as clap reads them. [`request`](super::request) works out what they
//! mean.

use std::ffi::{OsStr, OsString};
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use super::windows;

/// The whole command line. `leaflet FILE.toml` without a subcommand builds.
///
/// clap's own help is English only, so `--help` and `--version` are ordinary
/// flags.
#[derive(Debug, Parser)]
#[command(name = "leaflet", args_override_self = true)]
#[command(disable_help_flag = true, disable_help_subcommand = true, disable_version_flag = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) build: BuildArguments,
    #[command(flatten)]
    pub(super) options: Options,
}

impl Arguments {
    pub(super) fn presentation(&self) -> Presentation {
        self.options.presentation
    }

    /// Whether neither a command nor a file was typed.
    #[cfg(feature = "desk")]
    pub(super) fn is_bare(&self) -> bool {
        self.command.is_none() && self.build.definitions.is_empty()
    }
}

#[derive(Debug, Subcommand)]
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
}

/// The arguments of `leaflet edit`.
#[cfg(feature = "desk")]
#[derive(Debug, Args)]
pub(super) struct EditArguments {
    #[arg(value_name = "DEFINITION|FOLDER")]
    pub(super) place: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub(super) port: Option<u16>,
    #[arg(long)]
    pub(super) no_open: bool,
}

#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub(super) struct TranslateArguments {
    #[command(subcommand)]
    pub(super) action: Option<TranslateAction>,
}

/// The actions of `leaflet translate`.
#[derive(Debug, Subcommand)]
pub(super) enum TranslateAction {
    Start(WordArguments),
    Update(WordArguments),
    Status(WordArguments),
    Proof(ProofArguments),
    Approve(ApproveArguments),
}

/// Languages and definitions, in any order.
#[derive(Debug, Args)]
pub(super) struct WordArguments {
    #[arg(value_name = "LANGUAGE|DEFINITION")]
    pub(super) words: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ProofArguments {
    #[command(flatten)]
    pub(super) words: WordArguments,
    #[arg(short, long, value_name = "FILE|FOLDER|-")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) open: bool,
}

#[derive(Debug, Args)]
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

#[derive(Debug, Args)]
pub(super) struct BuildArguments {
    #[arg(value_name = "DEFINITION")]
    pub(super) definitions: Vec<PathBuf>,
    #[arg(short, long, value_name = "FILE|FOLDER|-")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) open: bool,
    #[command(flatten)]
    pub(super) languages: LanguageArguments,
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    #[arg(value_name = "DEFINITION")]
    pub(super) definitions: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) languages: LanguageArguments,
}

/// The languages a leaflet is made in.
#[derive(Debug, Args)]
pub(super) struct LanguageArguments {
    #[arg(short, long = "language", value_name = "LANGUAGE", action = ArgAction::Append)]
    pub(super) languages: Vec<String>,
    #[arg(long)]
    pub(super) all_languages: bool,
    #[arg(long)]
    pub(super) draft: bool,
}

/// Options that may come before or after the subcommand.
#[derive(Debug, Args)]
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
