//! Proofs of translations, as a person asks for them.

use crate::support::desk::{Desk, GOOD};

const TURKISH: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: tr\\n\"\n\
     \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Source-Language: nl\\n\"\n\n\
     msgid \"Knie\"\nmsgstr \"Diz\"\n";

fn desk() -> Desk {
    Desk::with(&[("knie.toml", GOOD), ("translations/knie.tr.po", TURKISH)])
}

#[test]
fn proof_is_written_beside_its_definition_and_named() {
    let desk = desk();
    let ran = desk.run(&["translate", "proof", "knie.toml", "tr"]);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "knie.tr.proef.pdf\n", ""));
    assert!(desk.has_pdf("knie.tr.proef.pdf"));
}

#[test]
fn proof_goes_where_it_is_asked_to() {
    let desk = desk();
    let ran = desk.run(&["translate", "proof", "knie.toml", "tr", "-o", "proef.pdf"]);
    assert_eq!(ran.out, "proef.pdf\n", "{}", ran.err);
    assert!(desk.has_pdf("proef.pdf") && !desk.has_pdf("knie.tr.proef.pdf"));
}

#[test]
fn proof_of_no_catalogue_is_refused() {
    let ran = desk().run(&["translate", "proof", "knie.toml", "pl"]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("no-translation"), "{}", ran.err);
    assert_eq!(desk().run(&["translate", "proof", "knie.toml"]).status, 2);
}
