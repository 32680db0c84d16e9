//! English messages about the command line.

use super::super::some_of;
use super::Message;
use crate::diagnostic::{CommandProblem, TranslationFault};

pub(super) const SEE_HELP: &str = "leaflet --help explains what you can type";

const WHOLE_NUMBER: &str = "write a whole number from 1, such as 2";

pub(super) fn message(problem: &CommandProblem) -> Message {
    use CommandProblem as P;
    match problem {
        P::UnknownArgument { argument, nearest } => unknown(argument, nearest.as_deref()),
        P::MissingValue { argument, allowed } => missing_value(argument, allowed),
        P::InvalidValue { argument, value, allowed } => {
            Message::new(format!("{argument} cannot be {value}")).hint(choices(allowed))
        }
        P::InvalidCount { argument, value } => {
            Message::new(format!("{argument} cannot be {value}")).hint(WHOLE_NUMBER)
        }
        P::UnexpectedValue { argument, value } => unexpected_value(argument, value),
        P::NotUnderstood => Message::new("this command cannot be understood").hint(SEE_HELP),
        P::Translation(fault) => translation(fault),
        P::UnknownCommand { typed, nearest, definition } => {
            unknown_command(typed, nearest.as_deref(), definition.as_deref())
        }
        P::GivenTwice { option, first, second } => given_twice(option, [first, second]),
        P::OptionOfBuild { option } => {
            Message::new(format!("leaflet check writes nothing, and so has no {option}"))
                .hint(format!("leave out {option}, or use leaflet build"))
        }
        P::SameOutput { output, first, second } => same_output(output, [first, second]),
        P::SeveralToStandardOutput { count } => several_to_standard_output(*count),
        P::PdfToTerminal => pdf_to_terminal(),
        P::SeveralToOpen { count } => several_to_open(*count),
        P::StandardOutputToOpen => Message::new("with -o - there is no file to show")
            .hint("leave out --open, or name a file after -o"),
        P::UnknownTemplate { typed, nearest, known } => {
            unknown_template(typed, nearest.as_deref(), known)
        }
        P::CannotWatch { reason } => cannot_watch(reason),
        P::WatchToStandardOutput => watch_to_standard_output(),
        P::OptionNotTaken { command, option } => {
            Message::new(format!("leaflet {command} has no {option}"))
                .hint(format!("leave out {option}"))
        }
        P::OutputIsNoPdf { output } => output_is_no_pdf(output),
        P::OutputIsDefinition { output } => output_is_definition(output),
        P::DefinitionIsPdf { definition } => definition_is_pdf(definition),
        P::StrictWarnings { definition, count } => strict(definition, *count),
        P::SomeFailed { written, failed } => {
            counted(*written, failed, ["is written", "are written", "are not"])
        }
        P::SomeAtFault { sound, failed } => {
            counted(*sound, failed, ["can be made", "can be made", "cannot"])
        }
        P::NoDesk { reason } => {
            Message::new(format!("the page to edit leaflets cannot be opened: {reason}"))
                .hint("try another number with --port, or leave --port out")
        }
    }
}

fn unexpected_value(argument: &str, value: &str) -> Message {
    Message::new(format!("nothing should follow {argument}, and it says {value}"))
        .hint(format!("write {argument} alone"))
}

fn unknown_template(typed: &str, nearest: Option<&str>, known: &[String]) -> Message {
    let words = Message::new(format!("there is no template called {typed}"));
    match nearest {
        Some(nearest) => words.hint(format!("do you mean {nearest}?")),
        None => words.hint(choices(known)),
    }
}

fn cannot_watch(reason: &str) -> Message {
    Message::new(format!("it cannot be seen when a file changes: {reason}"))
        .hint("leave out --watch, and give the command again after each change")
}

fn watch_to_standard_output() -> Message {
    Message::new("--watch writes a file again and again, and -o - writes none")
        .hint("name a file or a folder after -o")
}

fn output_is_no_pdf(output: &str) -> Message {
    Message::new(format!("{output} does not end in .pdf, and is not a folder"))
        .hint(format!("write {output}.pdf"))
        .hint(format!("or {output}/ if you mean a folder"))
}

fn output_is_definition(output: &str) -> Message {
    Message::new(format!("{output} holds a leaflet itself, and is not overwritten"))
        .hint("name the TOML file, and another name for the PDF after -o")
}

fn definition_is_pdf(definition: &str) -> Message {
    Message::new(format!("{definition} seems to be a PDF, not a TOML file"))
        .hint("name the TOML file that holds the text of the leaflet")
}

fn given_twice(option: &str, [first, second]: [&String; 2]) -> Message {
    Message::new(format!("{option} is given twice, with {first} and with {second}"))
        .hint("leave out one of the two")
}

fn same_output(output: &str, [first, second]: [&String; 2]) -> Message {
    Message::new(format!("{first} and {second} would both become {output}"))
        .hint("name a folder after -o, or make them one by one, each with its own -o")
}

fn several_to_standard_output(count: usize) -> Message {
    Message::new(format!("-o - passes on one PDF, and you name {count} leaflets"))
        .hint("name one leaflet, or name a folder after -o")
}

fn several_to_open(count: usize) -> Message {
    Message::new(format!("--open shows one PDF, and you name {count} leaflets"))
        .hint("name one leaflet, or leave out --open")
}

fn pdf_to_terminal() -> Message {
    Message::new("a PDF cannot be read on this screen")
        .hint("name a file after -o, or send the PDF somewhere with > or |")
}

fn translation(fault: &TranslationFault) -> Message {
    use TranslationFault as F;
    match fault {
        F::UnknownLanguage { typed, nearest } => {
            let words = Message::new(format!("{typed} is no code of a language"));
            match nearest {
                Some(nearest) => words.hint(format!("write {nearest}")),
                None => words.hint("write a code, such as tr for Turkish or ar for Arabic"),
            }
        }
        F::OptionOfBuild { option } => Message::new(format!("leaflet translate has no {option}"))
            .hint(format!("leave out {option}, or use leaflet build")),
        F::DraftOfOriginal => Message::new("only a translation has a draft")
            .hint("name its language, as in --language tr, or leave out --draft"),
        F::DraftAsFinal { output } => {
            Message::new(format!("a draft may not be called {output}, as a finished leaflet is"))
                .hint(
                    "put CONCEPT in its name, as in leaflet.tr.CONCEPT.pdf, or name a folder only",
                )
        }
        F::NoLanguage => Message::new("no language is named")
            .hint("write its code after the command, as in leaflet translate start tr"),
        F::NobodyApproves => Message::new("nobody is named who approves the translation")
            .hint("write after it: --by \"first name surname, function\""),
        F::NoDate { typed } => {
            Message::new(format!("{typed} is no date")).hint("write year-month-day: 2026-11-24")
        }
        F::FutureDate { typed } => Message::new(format!("{typed} has yet to come"))
            .hint("write the day on which the translation was checked, or leave out --date"),
        F::BlockOfSeveral { count } => Message::new(format!(
            "a number is that of a block in one translation, and {count} are named"
        ))
        .hint("name one leaflet and one language"),
        F::NoBlock { number, count } => {
            Message::new(format!("there is no block {number}: the last is {count}"))
                .hint("look up the number in a new proof: leaflet translate proof")
        }
        F::ApprovedAndRefused { number } => {
            Message::new(format!("block {number} is to be approved and refused"))
                .hint("leave out one of the two")
        }
        F::NothingToRefuse { number } => Message::new(format!(
            "block {number} has no translation that could be refused"
        ))
        .hint("it is not translated, out of date or refused already: the translator sees that"),
        F::RefusalWithoutReason => {
            Message::new("a refusal needs the number of a block and a reason")
                .hint("write --refuse NUMBER --reason \"what is wrong\"")
        }
    }
}

fn missing_value(argument: &str, allowed: &[String]) -> Message {
    let words = Message::new(format!("something is missing after {argument}"));
    match argument {
        "--output" => words.hint("name the PDF you want to make, or the folder it is to go to"),
        "--pages" => words.hint(WHOLE_NUMBER),
        _ => words.hint(choices(allowed)),
    }
}

fn unknown(argument: &str, nearest: Option<&str>) -> Message {
    let words = Message::new(format!("the option {argument} does not exist"));
    match nearest {
        Some(nearest) => words.hint(format!("do you mean {nearest}?")),
        None => words.hint(SEE_HELP),
    }
}

fn unknown_command(typed: &str, nearest: Option<&str>, definition: Option<&str>) -> Message {
    let mut words = Message::new(format!(
        "leaflet has no command {typed}, and there is no file or folder of that name"
    ));
    if let Some(nearest) = nearest {
        words = words.hint(format!("do you mean leaflet {nearest}?"));
    }
    if let Some(definition) = definition {
        words = words.hint(format!("there is {definition}: do you mean that?"));
    }
    if words.hints.is_empty() { words.hint(SEE_HELP) } else { words }
}

fn strict(definition: &str, count: usize) -> Message {
    let them = match count {
        1 => "the warning".to_owned(),
        _ => format!("each of the {count} warnings"),
    };
    Message::new(format!("{definition} is refused: with --strict {them} counts as an error"))
        .hint("mend what the warning says, or leave out --strict")
}

/// `3 leaflets are written, 2 are not: knee.toml and hip.toml`
fn counted(well: usize, failed: &[String], [one, more, not]: [&str; 3]) -> Message {
    let count = failed.len();
    let not = if count == 1 { not.replace("are", "is") } else { not.to_owned() };
    Message::new(match well {
        0 => format!("none of the {count} leaflets {one}"),
        1 => format!("1 leaflet {one}, {count} {not}: {}", some_of(failed, " and ", "others")),
        _ => {
            format!("{well} leaflets {more}, {count} {not}: {}", some_of(failed, " and ", "others"))
        }
    })
}

fn choices(allowed: &[String]) -> String {
    match allowed.split_last() {
        None => SEE_HELP.to_owned(),
        Some((last, [])) => format!("write {last}"),
        Some((last, others)) => format!("choose {} or {last}", others.join(", ")),
    }
}
