//! Links, placeholders and markup.

use super::{KEPT, assert_lost};

#[test]
fn link_is_there_once_and_whole() {
    let damaged: &[&str] = &["damaged-link"];
    assert_lost(&[
        ("(<1>zie afbeelding</1>)", "ar", "(<1>انظروا الصورة</1>)", KEPT),
        ("<1>een</1> en <2>twee</2>", "tr", "<2>iki</2> ve <1>bir</1>", KEPT),
        ("<1>een</1> en <2>twee</2>", "en", "<1>one</1> and two", &["lost-link"]),
        ("<1>een</1>", "en", "<1>one", damaged),
        ("<1>een</1>", "en", "one</1>", damaged),
        ("<1>een</1>", "en", "<1></1> one", damaged),
        ("<1>een</1>", "en", "<1>one</1> <1>one</1>", damaged),
        ("<1>een</1>", "en", "<1>one</1> <2>more</2>", damaged),
        ("<1>een</1> <2>twee</2>", "en", "<1>one <2>two</2></1>", damaged),
        ("<1>een</1> <2>twee</2>", "en", "<1>one <2>two</1></2>", damaged),
        ("<1>een</1>", "en", "[one](https://example.org)", &["written-link"]),
        ("<1>een</1>", "en", "[one](#1)", &["written-link"]),
    ]);
}

#[test]
fn placeholder_is_there_as_it_is_written() {
    assert_lost(&[
        ("Bel {practice.phone}.", "fa", "با {practice.phone} تماس بگیرید.", KEPT),
        ("Bel {practice.phone}.", "en", "Call us.", &["lost-placeholder"]),
        (
            "Bel {practice.phone}.",
            "de",
            "Tel. {praxis.telefon}",
            &["lost-placeholder", "added-placeholder"],
        ),
        ("Bel {practice.phone}.", "en", "Call {practice.phone.", &["unclosed-brace"]),
        ("Bel ons.", "en", "Call {practice.phone}.", &["added-placeholder"]),
    ]);
}

#[test]
fn markup_is_balanced_and_as_strong_as_in_the_source() {
    let single: &[&str] = &["single-sign"];
    let fields: &[&str] = &["other-fields"];
    assert_lost(&[
        ("Bel **direct**.", "ar", "اتصلوا **فورًا**.", KEPT),
        ("Bel **direct**.", "ti", "**ብቕጽበት** ደውሉ።", KEPT),
        ("Bel *direct*.", "ar", "اتصلوا فورًا.", KEPT),
        (r"5 \* is niet 5 * 5", "en", r"5 \* is not 5 * 5", KEPT),
        ("Bel **direct**.", "en", "Call **at once.", single),
        ("Bel **direct**.", "en", "Call ** at once **.", single),
        ("Bel **direct**.", "en", "Call **at once*.", single),
        ("Bel **direct**.", "en", "Call at once.", &["lost-strong"]),
        ("Bel direct.", "en", "Call **at once**.", &["added-strong"]),
        ("Naam: ____ ja [ ] nee [ ]", "ar", "الاسم: ____ نعم [ ]، لا [ ]", KEPT),
        ("Naam: ____", "en", "Name: ______", KEPT),
        ("Naam: ____", "en", "Name:", fields),
        ("ja [ ] nee [ ]", "en", "yes [ ] no", fields),
    ]);
}
