//! No catalogue makes the program panic: there is a PDF, or a mistake at its
//! place, whatever is in it.

use leaflet::Overrides;
use leaflet::diagnostic::{Format, Language, has_errors, render};
use leaflet::road::{Target, compile_translated};
use proptest::prelude::*;

use super::{dutch, po, resources, source, target};

/// What a slip of the hand, a paste or an editor puts into a catalogue.
const SLIPS: &[&str] = &[
    "\"",
    "\\",
    "\\n",
    "\n",
    "\r\n",
    "\"\n\"",
    "msgid \"",
    "msgstr \"",
    "msgctxt \"a\"\n",
    "#~ ",
    "#, fuzzy\n",
    "#| msgid \"x\"\n",
    "# parity: ja\n",
    "<1>",
    "</1>",
    "<2>",
    "[x](y)",
    "**",
    "*",
    "{practice.phone}",
    "{",
    "}",
    "____",
    "[ ]",
    "- ",
    "1. ",
    "# ",
    "> ",
    "<b>",
    "70 mg",
    "2026",
    "٣",
    "\u{200f}",
    "\u{ad}",
    "\u{7}",
    "\u{feff}",
    "e\u{301}",
    "|",
    "www.a.nl",
    "msgid_plural \"x\"\n",
    "charset=",
    "Language: pl\\n",
    "\u{fdd0}",
    "\u{1a}",
];

fn check(po: &str) {
    let target = Target { is_draft: true, ..target("tr", po, None) };
    let compiled =
        compile_translated(&source(&dutch()), &resources(), Overrides::default(), &target);
    let diagnostics = compiled.diagnostics;
    assert_eq!(compiled.pdf.is_none(), has_errors(&diagnostics));
    for place in diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref()) {
        assert!(place.span.end <= place.source.text.len(), "{place:?}");
        assert!(place.source.text.is_char_boundary(place.span.start), "{:?}", place.span);
        assert!(place.source.text.is_char_boundary(place.span.end), "{:?}", place.span);
    }
    render(&diagnostics, Language::Dutch, Format::Human { color: true });
    render(&diagnostics, Language::English, Format::Json);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..Default::default() })]

    #[test]
    fn catalogue_with_slips_never_panics(
        slips in prop::collection::vec(
            (any::<prop::sample::Index>(), 0..6_usize, prop::sample::select(SLIPS)),
            1..5,
        )
    ) {
        let mut text = po("tr");
        for (place, dropped, put_in) in slips {
            let signs: Vec<char> = text.chars().collect();
            let at = place.index(signs.len() + 1);
            let rest = (at + dropped).min(signs.len());
            text = signs[..at].iter().collect::<String>() + put_in + &signs[rest..].iter().collect::<String>();
        }
        check(&text);
    }

    #[test]
    fn translation_of_slips_never_panics(
        slips in prop::collection::vec(prop::sample::select(SLIPS), 0..20)
    ) {
        let translation: String = slips.concat().replace(['\\', '"'], "").replace(['\n', '\r'], "\\n");
        check(&po("tr").replace("msgstr \"Menopoz\"", &format!("msgstr \"{translation}\"")));
    }
}
