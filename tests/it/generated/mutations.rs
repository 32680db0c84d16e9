//! No definition makes the program panic, each mistake lies in its file, there
//! is a PDF where nothing is an error, and none of what is no TOML.

use super::cases::{self, Verdict};
use super::laws::{Case, on_paper, sound};
use crate::generator::chance::Chance;
use crate::generator::leaflet::{Freedom, leaflet};
use crate::generator::slips::{SLIPS, with_slips};
use crate::support::prepared;
use crate::support::sound::assert_sound;

const LEAFLET: &str = include_str!("../../../leaflet.toml");

fn check(definition: &str) {
    assert_sound(&prepared::compile(definition));
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
    match (&case.compiled.pdf, toml::de::DeTable::parse(text)) {
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

#[test]
fn leaflet_in_any_look_never_panics() {
    cases::hold(50, |chance| {
        let (columns, pages) = (chance.between(1, 3), chance.between(1, 4));
        let (top, side, gap) = (chance.below(200), chance.below(104), chance.below(60));
        let size = chance.between(9, 72);
        let align = chance.pick(&["ragged", "justified"]);
        let hyphenate = chance.one_in(2);
        let look = format!(
            "pages = {pages}\ncolumns = {columns}\ngap = \"{gap}mm\"\n\
             margin = {{ top = \"{top}mm\", bottom = \"9mm\", left = \"{side}mm\", right = \"{side}mm\" }}\n\n\
             [style]\nsize = \"{size}pt\"\nalign = \"{align}\"\nhyphenate = {hyphenate}\n"
        );
        check(&LEAFLET.replacen("pages = 2", &look, 1));
        Ok(())
    });
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
        let compiled = prepared::compile(definition);
        assert!(compiled.pdf.is_none());
        let first = &compiled.diagnostics[0];
        assert_eq!(first.problem.code(), "unused-markup");
        let place = first.place.as_ref().unwrap();
        assert_eq!(place.source.line_and_column(place.range.start).0, 5);
    }
}
