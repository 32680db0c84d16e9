//! The words of problems that no definition in `tests/diagnostics/` can cause:
//! of a command line, of files, and of the program itself. They are kept in
//! `tests/golden/words-of-*.txt`.

use std::collections::BTreeSet;

use leaflet::diagnostic::{
    CommandProblem as Command, Diagnostic, FitCures, InputProblem as Input, LayoutProblem, Moment,
    OutputProblem as Output, Problem, Severity, TranslationFault,
};
use leaflet::geometry::Abs;

use super::cases::said;
use crate::support::golden::assert_golden;

#[test]
fn problem_of_a_command_line_has_its_words() {
    assert_words("command", &Command::all(), &of_a_command_line());
}

#[test]
fn problem_of_a_definition_as_a_file_has_its_words() {
    assert_words("input", &Input::all(), &of_an_input());
}

#[test]
fn problem_of_an_output_has_its_words() {
    assert_words("output", &Output::all(), &of_an_output());
}

#[test]
fn text_too_long_for_pages_that_were_typed_is_cured_where_they_were_typed() {
    let too_long = |size: f64| LayoutProblem::DoesNotFit {
        allowed: 1,
        needed: 2,
        lines: 50,
        words: 218,
        size: Abs::pt(size),
        typed: true,
        cures: FitCures {
            sizes: (size > 9.0).then_some((Abs::pt(size - 1.5), Abs::pt(size))),
            margin: (size > 9.0).then_some(Abs::mm(12.0)),
            paper: (size > 9.0).then_some("A4"),
        },
    };
    // Only what was tried and helps is proposed.
    assert_golden("words-of-typed-pages", &in_both_languages(&[12.0, 9.0].map(too_long)));
}

/// Fails unless each problem of a kind is among these, and has the words it
/// had.
#[track_caller]
fn assert_words<P: Clone + Into<Problem>>(kind: &str, all: &[(&str, Severity)], problems: &[P]) {
    let code = |problem: &P| problem.clone().into().code().to_owned();
    let seen: BTreeSet<String> = problems.iter().map(code).collect();
    let missing: Vec<&str> =
        all.iter().map(|(code, _)| *code).filter(|code| !seen.contains(*code)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
    assert_golden(&format!("words-of-{kind}"), &in_both_languages(problems));
}

fn in_both_languages<P: Clone + Into<Problem>>(problems: &[P]) -> String {
    let said = |problem: &P| said(&[Diagnostic::new(problem.clone())]);
    problems.iter().map(said).collect::<Vec<_>>().join("\n")
}

fn pdf() -> String {
    "leaflet.pdf".into()
}

fn toml() -> String {
    "leaflet.toml".into()
}

fn colors() -> Vec<String> {
    vec!["auto".into(), "always".into(), "never".into()]
}

fn three() -> Vec<String> {
    vec!["knie.toml".into(), "heup.toml".into(), "rug.toml".into()]
}

fn twelve() -> Vec<String> {
    (1..=12).map(|number| format!("{number}.toml")).collect()
}

fn fault() -> String {
    "src/layout/page.rs:12:5: index out of bounds".into()
}

fn this_year() -> Moment {
    Moment { year: None, month: 2, day: 3, hour: 14, minute: 2 }
}

fn last_year() -> Moment {
    Moment { year: Some(2025), month: 11, ..this_year() }
}

fn of_a_command_line() -> Vec<Command> {
    [of_options_and_outputs(), of_new_commands(), of_translations()].concat()
}

fn of_options_and_outputs() -> Vec<Command> {
    vec![
        Command::UnknownArgument { argument: "--page".into(), nearest: Some("--pages".into()) },
        Command::UnknownArgument { argument: "--page".into(), nearest: None },
        Command::MissingValue { argument: "--color".into(), allowed: colors() },
        Command::MissingValue { argument: "--output".into(), allowed: Vec::new() },
        Command::MissingValue { argument: "--pages".into(), allowed: Vec::new() },
        Command::InvalidValue {
            argument: "--color".into(),
            value: "blauw".into(),
            allowed: colors(),
        },
        Command::InvalidCount { argument: "--pages".into(), value: "twee".into() },
        Command::UnexpectedValue { argument: "--quiet".into(), value: "ja".into() },
        Command::NotUnderstood,
        Command::UnknownCommand {
            typed: "bulid".into(),
            nearest: Some("build".into()),
            definition: None,
        },
        Command::UnknownCommand {
            typed: "kniee".into(),
            nearest: None,
            definition: Some("knie.toml".into()),
        },
        Command::UnknownCommand { typed: "drukken".into(), nearest: None, definition: None },
        Command::GivenTwice {
            option: "--practice".into(),
            first: "noord.toml".into(),
            second: "zuid.toml".into(),
        },
        Command::OptionOfBuild { option: "-o".into() },
        Command::SameOutput {
            output: pdf(),
            first: "a/leaflet.toml".into(),
            second: "b/leaflet.toml".into(),
        },
        Command::SeveralToStandardOutput { count: 3 },
        Command::PdfToTerminal,
        Command::SeveralToOpen { count: 3 },
        Command::StandardOutputToOpen,
        Command::DefinitionIsPdf { definition: pdf() },
        Command::OutputIsDefinition { output: toml() },
        Command::StrictWarnings { definition: toml(), count: 1 },
        Command::StrictWarnings { definition: toml(), count: 2 },
        Command::SomeFailed { written: 5, failed: three() },
        Command::SomeFailed { written: 1, failed: vec![toml()] },
        Command::SomeFailed { written: 0, failed: three() },
        Command::SomeFailed { written: 188, failed: twelve() },
        Command::SomeAtFault { sound: 2, failed: vec!["knie.toml".into(), "rug.toml".into()] },
        Command::SomeAtFault { sound: 1, failed: vec![toml()] },
        Command::SomeAtFault { sound: 0, failed: vec![toml(), "knie.toml".into()] },
    ]
}

fn of_new_commands() -> Vec<Command> {
    vec![
        Command::UnknownTemplate {
            typed: "oefenign".into(),
            nearest: Some("oefeningen".into()),
            known: Vec::new(),
        },
        Command::UnknownTemplate {
            typed: "folder".into(),
            nearest: None,
            known: vec!["explanation".into(), "exercises".into(), "medicine".into()],
        },
        Command::CannotWatch { reason: "ENOSPC".into() },
        Command::WatchToStandardOutput,
        Command::OptionNotTaken { command: "list", option: "--pages".into() },
        Command::OutputIsNoPdf { output: "knie.v2".into() },
    ]
}

fn of_translations() -> Vec<Command> {
    vec![
        Command::Translation(TranslationFault::UnknownLanguage {
            typed: "turks".into(),
            nearest: Some("tr".into()),
        }),
        Command::Translation(TranslationFault::UnknownLanguage {
            typed: "x".into(),
            nearest: None,
        }),
        Command::Translation(TranslationFault::DraftOfOriginal),
        Command::Translation(TranslationFault::DraftAsFinal { output: pdf() }),
        Command::Translation(TranslationFault::NoLanguage),
        Command::Translation(TranslationFault::NobodyApproves),
        Command::Translation(TranslationFault::NoDate { typed: "gisteren".into() }),
        Command::Translation(TranslationFault::FutureDate { typed: "2030-01-01".into() }),
        Command::NoDesk { reason: "Address already in use (os error 98)".into() },
        Command::Translation(TranslationFault::BlockOfSeveral { count: 2 }),
        Command::Translation(TranslationFault::NoBlock { number: 33, count: 32 }),
        Command::Translation(TranslationFault::ApprovedAndRefused { number: 7 }),
        Command::Translation(TranslationFault::NothingToRefuse { number: 7 }),
        Command::Translation(TranslationFault::RefusalWithoutReason),
    ]
}

fn of_an_input() -> Vec<Input> {
    vec![
        Input::PracticeAlone { practice: "practice.toml".into() },
        Input::PracticeIsFolder { folder: "noord".into(), inside: None },
        Input::PracticeIsFolder {
            folder: "noord".into(),
            inside: Some("noord/practice.toml".into()),
        },
        Input::NoDefinitionInFolder { folder: "folders".into() },
        Input::NothingFitsPattern { pattern: "knie*.toml".into() },
        Input::NotFound { definition: "leafet.toml".into(), nearest: Some(toml()) },
        Input::NotFound { definition: toml(), nearest: None },
        Input::NotFound { definition: "knie".into(), nearest: Some("knie.toml".into()) },
        Input::NotFound { definition: "—pages".into(), nearest: None },
        Input::NothingHere { other: None },
        Input::NothingHere { other: Some("knie.toml".into()) },
        Input::HiddenEnding { definition: toml(), found: "leaflet.toml.txt".into() },
        Input::PracticeMisnamed { found: "praktijk.toml".into(), right: "practice.toml".into() },
        Input::HeldOpen { definition: toml() },
        Input::Forbidden { definition: toml() },
        Input::Unreadable { definition: toml(), reason: "EIO".into() },
        Input::TooLarge { definition: toml(), megabytes: 16 },
        Input::Empty { definition: toml() },
        Input::NotText { definition: pdf() },
        Input::NotUtf8 { definition: toml(), line: 3 },
        Input::NoPracticeInFolder { folder: "praktijken".into() },
        Input::FolderForPractice { folder: "practice.toml".into() },
        Input::BrokenLink { link: toml() },
        Input::NotAFile { definition: toml() },
    ]
}

fn of_an_output() -> Vec<Output> {
    vec![
        Output::NotMade { reason: "font".into() },
        Output::BrokenDown { leaflet: Some("knie.toml".into()), fault: fault() },
        Output::BrokenDown { leaflet: None, fault: fault() },
        Output::FolderMissing { output: "uit/leaflet.pdf".into(), folder: "uit".into() },
        Output::AlreadyThere { definition: toml() },
        Output::IsFolder { output: pdf() },
        Output::Protected { output: pdf() },
        Output::Forbidden { output: pdf() },
        Output::HeldOpen { output: pdf() },
        Output::ImpossibleName { output: "aux.pdf".into() },
        Output::NotShown { output: "C:\\folders\\leaflet.pdf".into() },
        Output::DiskFull { output: pdf() },
        Output::Unwritable { output: pdf(), reason: "EIO".into() },
        Output::NoStandardOutput { reason: "EIO".into() },
        Output::OldRemains { output: pdf(), written: this_year() },
        Output::OldRemains { output: pdf(), written: last_year() },
        Output::ClosedStandardOutput,
    ]
}
