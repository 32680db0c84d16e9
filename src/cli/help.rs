//! The help texts, which clap could only give in English.

use crate::diagnostic::Language;

/// What help is asked for.
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
}

/// The help of a topic.
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
    }
}

#[cfg(test)]
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
        let commands =
            [(Topic::Build, "build"), (Topic::Check, "check"), (Topic::Translate, "translate")];
        for (topic, subcommand) in commands {
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
    fn help_fits_a_terminal_of_eighty_columns() {
        for topic in [Topic::Leaflet, Topic::Build, Topic::Check, Topic::Translate] {
            for language in [Language::Dutch, Language::English] {
                for line in text(topic, language).lines() {
                    assert!(line.chars().count() <= 80, "{line}");
                }
            }
        }
    }
}
