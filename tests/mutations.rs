//! No definition makes the program panic, each mistake lies in its file, and
//! there is a PDF where nothing is an error.

#![expect(clippy::unwrap_used, reason = "where a test finds something else it must stop")]

mod support;

use leaflet::Overrides;
use leaflet::diagnostic::Source;
use leaflet::resources::Resources;
use proptest::prelude::*;

use support::slips::{assert_sound, slip, with_slips};

const LEAFLET: &str = include_str!("../leaflet.toml");

/// What a slip of the hand, a paste or an editor puts into a file.
const SLIPS: &[&str] = &[
    "'",
    "\"",
    "'''",
    "\"\"\"",
    "\n",
    "\r\n",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "{practice.phone}",
    "[about]\n",
    "date = ",
    "=",
    ",",
    "#",
    "\\",
    "\\u",
    "“",
    "’",
    "•",
    "\u{f0b7}\t",
    "\u{feff}",
    "\u{ad}",
    "\u{2028}",
    "e\u{301}",
    "\u{7}",
    "é",
    "    ",
    "\t",
    "- ",
    "1. ",
    "2026. ",
    "---\n",
    "***",
    "_",
    "`",
    "<b>",
    "![",
    "](",
    "](#",
    "[[section]]\n",
    "[figure.x]\n",
    "kop = ",
    "&amp;",
    "| a |\n|---|\n",
    "> ",
    "[a]: b\n",
    "www.a.nl",
    "0",
    "nan",
];

fn check(definition: &str) {
    let source = Source::new("leaflet.toml", definition);
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    assert_sound(&leaflet::compile(&source, &resources, Overrides::default()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn leaflet_with_slips_never_panics(slips in prop::collection::vec(slip(SLIPS, 12), 1..8)) {
        check(&with_slips(LEAFLET, slips));
    }

    #[test]
    fn text_of_slips_never_panics(slips in prop::collection::vec(prop::sample::select(SLIPS), 0..40)) {
        check(&format!("title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n{}", slips.concat()));
        check(&slips.concat());
    }

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
        assert_eq!(source.line_and_column(place.span.start).0, 5);
    }
}
