//! No definition makes the program panic, each mistake lies in its file, there
//! is a PDF where nothing is an error, and none of what is no TOML.

#![expect(clippy::unwrap_used, reason = "where a test finds something else it must stop")]

#[path = "support/cases.rs"]
mod cases;
mod generator;
#[expect(dead_code, reason = "another test uses the rest")]
#[path = "support/laws.rs"]
mod laws;
mod support;

use leaflet::Overrides;
use leaflet::diagnostic::Source;
use leaflet::resources::Resources;
use proptest::prelude::*;

use cases::Verdict;
use generator::chance::Chance;
use generator::leaflet::{Freedom, leaflet};
use generator::slips::{SLIPS, with_slips};
use laws::{Case, on_paper, sound};
use support::slips::assert_sound;

const LEAFLET: &str = include_str!("../leaflet.toml");

fn check(definition: &str) {
    let source = Source::new("leaflet.toml", definition);
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    assert_sound(&leaflet::compile(&source, &resources, Overrides::default()));
}

fn judge(definition: &str, practice: Option<&str>) -> Verdict {
    let case = Case::new(definition, practice);
    sound(&case)?;
    on_paper(&case)?;
    refused_as_toml_is(&case)
}

/// What is no TOML to a parser that forgives nothing is no leaflet either.
fn refused_as_toml_is(case: &Case) -> Verdict {
    // The program forgives the mark with which Notepad begins a file.
    let text = case.source.text.trim_start_matches('\u{feff}');
    match (&case.compiled.pdf, text.parse::<toml::Table>()) {
        (Some(_), Err(error)) => Err(case.breach("a PDF of what is no TOML", error.message())),
        _ => Ok(()),
    }
}

#[test]
fn leaflet_with_slips_never_panics() {
    cases::hold(120, |chance: &mut Chance| judge(&with_slips(chance, LEAFLET), None));
}

#[test]
fn generated_leaflet_with_slips_never_panics() {
    cases::hold(50, |chance: &mut Chance| {
        let made = leaflet(chance, Freedom::Everything);
        judge(&with_slips(chance, &made.typed.source), made.practice.as_deref())
    });
}

#[test]
fn text_of_slips_never_panics() {
    cases::hold(120, |chance: &mut Chance| {
        let slips: String = (0..chance.below(40)).map(|_| chance.pick(SLIPS)).collect();
        let text = format!("title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n{slips}");
        judge(&text, None)?;
        judge(&format!("{text}\n'''\n"), None)?;
        judge(&slips, None)
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn leaflet_in_any_look_never_panics(
        columns in 1..=3_u32,
        pages in 1..=4_u32,
        (top, side, gap) in (0..200_u32, 0..104_u32, 0..60_u32),
        size in 9..=72_u32,
        (justified, hyphenate) in (any::<bool>(), any::<bool>()),
    ) {
        let align = if justified { "justified" } else { "ragged" };
        let look = format!(
            "pages = {pages}\ncolumns = {columns}\ngap = \"{gap}mm\"\n\
             margin = {{ top = \"{top}mm\", bottom = \"9mm\", left = \"{side}mm\", right = \"{side}mm\" }}\n\n\
             [style]\nsize = \"{size}pt\"\nalign = \"{align}\"\nhyphenate = {hyphenate}\n"
        );
        check(&LEAFLET.replacen("pages = 2", &look, 1));
    }
}

/// What a text is nested by, thousands of times on one line. Each level may be
/// a call within a call somewhere; a test's thread has two megabytes of stack.
#[test]
fn text_of_thousands_of_levels_never_overflows() {
    const LEVELS: [&str; 20] = [
        "- ",
        "1. ",
        "> ",
        "- > ",
        "> 1. ",
        "[",
        "![",
        "[a](",
        "[a](#b) [",
        "**",
        "*a ",
        "_a **b ",
        "<b>",
        "`a",
        "| ",
        "{",
        "(",
        "&#91;",
        "\u{2068}",
        "\u{202b}",
    ];
    for level in LEVELS {
        let text = level.repeat(3_000);
        check(&format!("title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n{text}een\n'''\n"));
    }
}

/// A list that lies in others is refused, wherever it begins.
#[test]
fn lists_of_many_levels_are_refused_with_their_line() {
    for level in ["- ", "1. ", "- 1. "] {
        let text = level.repeat(8_600);
        let definition =
            format!("title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n{text}een\n'''\n");
        let source = Source::new("leaflet.toml", definition);
        let compiled = leaflet::compile(&source, &Resources::new("."), Overrides::default());
        assert!(compiled.pdf.is_none());
        let first = &compiled.diagnostics[0];
        assert_eq!(first.problem.code(), "unused-markup");
        let place = first.place.as_ref().unwrap();
        assert_eq!(source.line_and_column(place.range.start).0, 5);
    }
}
