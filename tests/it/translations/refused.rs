//! Catalogues that cannot be used say why.

use leaflet::diagnostic::{Format, Language, render};

use super::{dutch, po, translated};

/// What is said of a catalogue, in English.
fn said(po: &str) -> String {
    let found = translated(&dutch(), "tr", po, None).unwrap_err();
    render(&found, Language::English, Format::Human { color: false })
}

#[track_caller]
fn assert_refused(po: &str, code: &str, place: &str) {
    let said = said(po);
    assert!(said.contains(&format!("error[{code}]")), "{said}");
    assert!(said.contains(&format!("leaflet.tr.po:{place}")), "{said}");
}

#[test]
fn catalogue_of_another_language_or_leaflet_is_refused() {
    let other = po("tr").replace("Language: tr\\n", "Language: pl\\n");
    assert_refused(&other, "catalogue-of-other-language", "3");
    let other = po("tr").replace("X-Source-Language: nl", "X-Source-Language: de");
    assert_refused(&other, "catalogue-of-other-source", "3");
    // A region, or the manner of gettext, makes no other language of it.
    let same = po("tr").replace("Language: tr\\n", "Language: tr_TR\\n");
    assert!(translated(&dutch(), "tr", &same, None).is_ok());
}

#[test]
fn entry_for_a_place_that_is_not_there_is_refused() {
    let line = |text: &str| po("tr")[..po("tr").find(text).unwrap()].matches('\n').count() + 1;
    let astray = po("tr").replace(
        "msgid \"Menopauze\"",
        "msgctxt \"list item, under Adviezen\"\nmsgid \"Menopauze\"",
    );
    assert_refused(&astray, "catalogue-unknown-context", &line("msgid \"Menopauze\"").to_string());
}
