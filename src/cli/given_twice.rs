//! Finds an option that is given two different values, of which clap would take the
//! last without a word. The same value twice, and a flag twice, do no harm.

use std::collections::HashMap;
use std::ffi::OsString;

use clap::{Arg, ArgAction, CommandFactory};

use super::args::Arguments;
use crate::diagnostic::CommandProblem;

/// The first option of the command line with two values, if there is one; the first
/// word is the program itself.
pub(super) fn given_twice(typed: &[OsString]) -> Option<CommandProblem> {
    let options = single_options();
    let mut given: HashMap<&str, String> = HashMap::new();
    let mut words = typed.iter().skip(1).map(|word| word.to_string_lossy().into_owned());
    while let Some(word) = words.next().filter(|word| word != "--") {
        let Some((option, value)) = option_in(&word, &options) else { continue };
        let Some(value) = value.or_else(|| words.next()) else { break };
        if let Some(first) = given.insert(&option.long, value.clone())
            && first != value
        {
            let option = option.spoken();
            return Some(CommandProblem::GivenTwice { option, first, second: value });
        }
    }
    None
}

/// An option that takes one value.
struct SingleOption {
    long: String,
    short: Option<char>,
}

impl SingleOption {
    /// The option as the help names it first.
    fn spoken(&self) -> String {
        self.short.map_or(format!("--{}", self.long), |letter| format!("-{letter}"))
    }
}

/// The options of all commands that take one value.
fn single_options() -> Vec<SingleOption> {
    let mut options = Vec::new();
    let mut open = vec![Arguments::command()];
    while let Some(command) = open.pop() {
        let takes_one = |argument: &&Arg| matches!(argument.get_action(), ArgAction::Set);
        options.extend(command.get_arguments().filter(takes_one).filter_map(|argument| {
            Some(SingleOption {
                long: argument.get_long()?.to_owned(),
                short: argument.get_short(),
            })
        }));
        open.extend(command.get_subcommands().cloned());
    }
    options
}

/// The option that a word gives, and its value if that is in the same word:
/// `--output=x.pdf`, `-ox.pdf`, `-qo`.
fn option_in<'a>(
    word: &str,
    options: &'a [SingleOption],
) -> Option<(&'a SingleOption, Option<String>)> {
    if let Some(long) = word.strip_prefix("--") {
        let (name, value) = match long.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (long, None),
        };
        return options.iter().find(|option| option.long == name).map(|option| (option, value));
    }
    let letters = word.strip_prefix('-')?;
    letters.char_indices().find_map(|(at, letter)| {
        let option = options.iter().find(|option| option.short == Some(letter))?;
        let rest = letters[at + letter.len_utf8()..].trim_start_matches('=');
        Some((option, Some(rest.to_owned()).filter(|rest| !rest.is_empty())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twice(words: &[&str]) -> Option<CommandProblem> {
        let typed: Vec<OsString> = ["leaflet"].iter().chain(words).map(OsString::from).collect();
        given_twice(&typed)
    }

    #[test]
    fn option_with_two_values_is_found_however_it_is_written() {
        for words in [
            &["--practice", "a", "--practice", "b"][..],
            &["-o", "a.pdf", "--output=b.pdf"],
            &["-oa.pdf", "build", "-qo", "b.pdf"],
            &["--pages=1", "x.toml", "--pages", "2"],
        ] {
            assert!(matches!(twice(words), Some(CommandProblem::GivenTwice { .. })), "{words:?}");
        }
    }

    #[test]
    fn option_that_may_be_repeated_or_has_one_value_is_well() {
        for words in [
            &["--practice", "a", "--practice", "a"][..],
            &["-l", "tr", "-l", "ar"],
            &["-q", "-q"],
            &["-o", "a.pdf", "--", "-o", "b.pdf"],
            &["-o", "-o"],
        ] {
            assert_eq!(twice(words), None, "{words:?}");
        }
    }
}
