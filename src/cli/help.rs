//! The help texts, in Dutch and English; clap has help in English only.

use crate::diagnostic::Language;

/// The subject of a help text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// The program as a whole.
    Leaflet,
    /// `leaflet build`.
    Build,
    /// `leaflet check`.
    Check,
    /// `leaflet translate`.
    Translate,
    /// `leaflet edit`.
    #[cfg(feature = "desk")]
    Edit,
    /// `leaflet new`.
    New,
    /// `leaflet list`.
    List,
    /// The commands for editors and shells.
    Others,
}

impl Topic {
    /// All topics, in the order of the man page.
    pub(super) const ALL: &'static [Self] = &[
        Self::Leaflet,
        Self::Build,
        Self::Check,
        #[cfg(feature = "desk")]
        Self::Edit,
        Self::New,
        Self::List,
        Self::Translate,
        Self::Others,
    ];

    /// The head of its part of the man page.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Leaflet => "LEAFLET",
            Self::Build => "BUILD",
            Self::Check => "CHECK",
            Self::Translate => "TRANSLATE",
            #[cfg(feature = "desk")]
            Self::Edit => "EDIT",
            Self::New => "NEW",
            Self::List => "LIST",
            Self::Others => "SCHEMA, COMPLETIONS, MAN",
        }
    }
}

/// The help text of a topic.
pub(super) fn text(topic: Topic, language: Language) -> &'static str {
    match (topic, language) {
        (Topic::Leaflet, Language::Dutch) => include_str!("help/leaflet.nl.txt"),
        (Topic::Leaflet, Language::English) => include_str!("help/leaflet.en.txt"),
        (Topic::Build, Language::Dutch) => include_str!("help/build.nl.txt"),
        (Topic::Build, Language::English) => include_str!("help/build.en.txt"),
        (Topic::Check, Language::Dutch) => include_str!("help/check.nl.txt"),
        (Topic::Check, Language::English) => include_str!("help/check.en.txt"),
        (Topic::Translate, Language::Dutch) => include_str!("help/translate.nl.txt"),
        (Topic::Translate, Language::English) => include_str!("help/translate.en.txt"),
        #[cfg(feature = "desk")]
        (Topic::Edit, Language::Dutch) => include_str!("help/edit.nl.txt"),
        #[cfg(feature = "desk")]
        (Topic::Edit, Language::English) => include_str!("help/edit.en.txt"),
        (Topic::New, Language::Dutch) => include_str!("help/new.nl.txt"),
        (Topic::New, Language::English) => include_str!("help/new.en.txt"),
        (Topic::List, Language::Dutch) => include_str!("help/list.nl.txt"),
        (Topic::List, Language::English) => include_str!("help/list.en.txt"),
        (Topic::Others, Language::Dutch) => include_str!("help/others.nl.txt"),
        (Topic::Others, Language::English) => include_str!("help/others.en.txt"),
    }
}

#[cfg(all(test, feature = "desk"))]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::args::Arguments;

    fn long_options(command: &clap::Command) -> Vec<String> {
        command
            .get_arguments()
            .filter_map(|argument| argument.get_long())
            .map(|name| format!("--{name}"))
            .collect()
    }

    #[test]
    fn help_names_every_option_of_its_command_in_every_language() {
        let mut whole = Arguments::command();
        whole.build();
        for (topic, subcommand) in
            [(Topic::Build, "build"), (Topic::Check, "check"), (Topic::Edit, "edit")]
        {
            let command = whole.find_subcommand(subcommand).expect("the subcommand exists");
            for language in [Language::Dutch, Language::English] {
                for option in long_options(command) {
                    assert!(
                        text(topic, language).contains(&option),
                        "{topic:?} {language:?} {option}"
                    );
                }
            }
        }
    }

    #[test]
    fn help_of_translations_names_what_can_be_done_with_them_in_every_language() {
        let mut whole = Arguments::command();
        whole.build();
        let command = whole.find_subcommand("translate").expect("the subcommand exists");
        for action in command.get_subcommands() {
            let own = action.get_arguments().filter(|argument| !argument.is_global_set());
            let names = own.filter_map(|argument| argument.get_long());
            for name in names.map(|name| format!("--{name}")).chain([action.get_name().into()]) {
                for language in [Language::Dutch, Language::English] {
                    assert!(
                        text(Topic::Translate, language).contains(&name),
                        "{language:?} {name}"
                    );
                }
            }
        }
    }

    #[test]
    fn help_fits_a_terminal_of_eighty_columns() {
        for topic in Topic::ALL.iter().copied() {
            for language in [Language::Dutch, Language::English] {
                for line in text(topic, language).lines() {
                    assert!(line.chars().count() <= 80, "{line}");
                }
            }
        }
    }
}
