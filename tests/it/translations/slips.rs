//! No catalogue makes the program panic: there is a PDF, or a mistake at its
//! place, whatever is in it.

use leaflet::Overrides;
use leaflet::Session;
use leaflet::compile::Target;

use super::{dutch, po, resources, source, target};
use crate::generated::cases;
use crate::generator::slips::with_slips_of;
use crate::support::sound::assert_sound;

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
    assert_sound(&Session::once().compile_translated(
        &source(&dutch()),
        &resources(),
        Overrides::default(),
        &target,
    ));
}

#[test]
fn catalogue_with_slips_never_panics() {
    cases::hold(150, |chance| {
        check(&with_slips_of(chance, &po("tr"), SLIPS));
        Ok(())
    });
}

#[test]
fn translation_of_slips_never_panics() {
    cases::hold(150, |chance| {
        let slips: String = (0..chance.below(20)).map(|_| chance.pick(SLIPS)).collect();
        let translation = slips.replace(['\\', '"'], "").replace(['\n', '\r'], "\\n");
        check(&po("tr").replace("msgstr \"Menopoz\"", &format!("msgstr \"{translation}\"")));
        Ok(())
    });
}
