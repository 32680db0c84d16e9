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
    let typed: Vec<String> =
        typed.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let options = options_of(&typed);
    let mut given: HashMap<&str, &str> = HashMap::new();
    let mut words = typed.iter().map(String::as_str);
    while let Some(word) = words.next().filter(|word| *word != "--") {
        let Some((option, value)) = option_in(word, &options) else { continue };
        let Some(value) = value.or_else(|| words.next()) else { break };
        if !option.takes_one {
            continue;
        }
        if let Some(first) = given.insert(&option.long, value).filter(|first| *first != value) {
            let (option, first, second) = (option.spoken(), first.to_owned(), value.to_owned());
            return Some(CommandProblem::GivenTwice { option, first, second });
        }
    }
    None
}

/// An option with a value.
struct ValueOption {
    long: String,
    short: Option<char>,
    /// Whether it takes one value, and may not be repeated.
    takes_one: bool,
}

impl ValueOption {
    /// The option as the help names it first.
    fn spoken(&self) -> String {
        self.short.map_or(format!("--{}", self.long), |letter| format!("-{letter}"))
    }
}

/// The options with values of the command that was typed: those of a subcommand go before
/// those of the commands it is in.
fn options_of(typed: &[String]) -> Vec<ValueOption> {
    let mut command = Arguments::command();
    let mut options = values_of(&command);
    for word in typed {
        if let Some(inside) = command.find_subcommand(word).cloned() {
            let mut nearer = values_of(&inside);
            nearer.append(&mut options);
            (command, options) = (inside, nearer);
        }
    }
    options
}

fn values_of(command: &clap::Command) -> Vec<ValueOption> {
    let of_value = |argument: &Arg| {
        let takes_one = match argument.get_action() {
            ArgAction::Set => true,
            ArgAction::Append => false,
            _ => return None,
        };
        let (long, short) = (argument.get_long()?.to_owned(), argument.get_short());
        Some(ValueOption { long, short, takes_one })
    };
    command.get_arguments().filter_map(of_value).collect()
}

/// The option that a word gives, and its value if that is in the same word:
/// `--output=x.pdf`, `-ox.pdf`, `-qo`.
fn option_in<'a>(
    word: &'a str,
    options: &'a [ValueOption],
) -> Option<(&'a ValueOption, Option<&'a str>)> {
    if let Some(long) = word.strip_prefix("--") {
        let (name, value) = match long.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (long, None),
        };
        return options.iter().find(|option| option.long == name).map(|option| (option, value));
    }
    let letters = word.strip_prefix('-')?;
    letters.char_indices().find_map(|(at, letter)| {
        let option = options.iter().find(|option| option.short == Some(letter))?;
        let rest = letters[at + letter.len_utf8()..].trim_start_matches('=');
        Some((option, Some(rest).filter(|rest| !rest.is_empty())))
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
            &["new", "-l", "nl", "-l", "en"],
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
