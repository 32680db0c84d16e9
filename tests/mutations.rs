//! No definition makes the program panic, each mistake lies in its file, and
//! there is a PDF where nothing is an error.

use leaflet::Overrides;
use leaflet::diagnostic::{Format, Language, Source, has_errors, render};
use leaflet::resources::Resources;
use proptest::prelude::*;

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

fn slip() -> impl Strategy<Value = (prop::sample::Index, usize, &'static str)> {
    (any::<prop::sample::Index>(), 0..12_usize, prop::sample::select(SLIPS))
}

fn check(definition: &str) {
    let source = Source::new("leaflet.toml", definition);
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    let compiled = leaflet::compile(&source, &resources, Overrides::default());
    let diagnostics = compiled.diagnostics;
    assert_eq!(compiled.pdf.is_none(), has_errors(&diagnostics));
    for place in diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref()) {
        assert!(place.span.start <= place.span.end, "{place:?}");
        assert!(place.span.end <= place.source.text.len(), "{place:?}");
        assert!(place.source.text.is_char_boundary(place.span.start), "{:?}", place.span);
        assert!(place.source.text.is_char_boundary(place.span.end), "{:?}", place.span);
    }
    render(&diagnostics, Language::Dutch, Format::Human { color: true });
    render(&diagnostics, Language::English, Format::Json);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn leaflet_with_slips_never_panics(slips in prop::collection::vec(slip(), 1..8)) {
        let mut text = LEAFLET.to_owned();
        for (place, dropped, put_in) in slips {
            let signs: Vec<char> = text.chars().collect();
            let at = place.index(signs.len() + 1);
            let rest = (at + dropped).min(signs.len());
            text = signs[..at].iter().collect::<String>() + put_in + &signs[rest..].iter().collect::<String>();
        }
        check(&text);
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
