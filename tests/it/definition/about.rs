//! What a leaflet says of itself: at its end, in its metadata, and by the
//! fingerprint of its words.

use leaflet::calendar::Date;
use leaflet::diagnostic::{Severity, Source};
use leaflet::files::Resources;
use leaflet::{Compiled, Overrides};

use crate::support::pdf::Pdf;

const ABOUT: &str = r#"
[about]
id = "osteoporose"
version = "2.1"
date = 2026-11-24
review = 2028-03-01
authors = ['A. Jansen', 'B. de Vries & Co']
reviewers = 'Patiëntenraad'
sources = ['www.thuisarts.nl', 'Richtlijn Osteoporose']
feedback = 'folders@example.nl'
"#;

const TEXT: &str = r#"
[[section]]
heading = 'Bewegen'
text = '''
Loop elke dag een stukje.

- Leg uw been hoog.
- Neem **rust**.
'''
figure = "wervels"

[figure.wervels]
image = "assets/wervels.svg"
caption = 'links: normaal'
alt = 'Twee wervels naast elkaar.'
"#;

/// The fingerprint of the leaflet below. A change of it is a change of all
/// fingerprints in print.
const FINGERPRINT: &str = "NC7W86";

fn leaflet(language: &str, about: &str, text: &str) -> String {
    format!("title = 'Osteoporose'\nlanguage = \"{language}\"\n{about}{text}")
}

fn compiled_on(definition: &str, today: Option<Date>) -> Compiled {
    let source = Source::new("leaflet.toml", definition);
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    leaflet::compile(&source, &resources, Overrides { today, ..Overrides::default() })
}

fn compiled(definition: &str) -> Compiled {
    let compiled = compiled_on(definition, None);
    assert_eq!(compiled.diagnostics, [], "{definition}");
    compiled
}

fn pdf(definition: &str) -> Pdf {
    Pdf::read(&compiled(definition).pdf.unwrap())
}

fn fingerprint(definition: &str) -> String {
    compiled(definition).fingerprint.unwrap()
}

#[test]
fn leaflet_ends_with_what_it_says_of_itself() {
    let aloud = pdf(&leaflet("nl", ABOUT, TEXT)).read_aloud();
    let lines = aloud.lines().filter(|line| !line.is_empty());
    let lines: Vec<&str> = lines.skip_while(|line| *line != "Versie 2.1").collect();
    let wanted = [
        "Versie 2.1",
        "Laatst herzien 24 november 2026",
        "Volgende herziening 1 maart 2028",
        "Auteurs A. Jansen, B. de Vries & Co",
        "Met medewerking van Patiëntenraad",
        "Bronnen",
        "•",
        "www.thuisarts.nl",
        "•",
        "Richtlijn Osteoporose",
        "Uw mening folders@example.nl",
        &format!("Kenmerk osteoporose\u{a0}· {FINGERPRINT}"),
    ];
    assert_eq!(lines, wanted);
}

#[test]
fn words_and_dates_are_those_of_the_language() {
    let aloud = pdf(&leaflet("en-GB", ABOUT, TEXT)).read_aloud();
    assert!(aloud.contains("Last reviewed 24 November 2026"), "{aloud}");
    assert!(aloud.contains("Authors A. Jansen, B. de Vries & Co"), "{aloud}");
}

#[test]
fn one_author_and_one_source_are_named_as_one() {
    let about = "\n[about]\nauthors = 'A. Jansen'\nsources = ['Thuisarts']\n";
    let aloud = pdf(&leaflet("nl", about, TEXT)).read_aloud();
    assert!(aloud.contains("Auteur A. Jansen\n"), "{aloud}");
    assert!(aloud.contains("Bron Thuisarts\n"), "{aloud}");
}

#[test]
fn colophon_is_a_section_of_paragraphs_with_links() {
    let pdf = pdf(&leaflet("nl", ABOUT, TEXT));
    let structure = pdf.structure();
    let (_, colophon) = structure.split_once("Sect").unwrap();
    let roles = colophon.lines().filter_map(|line| line.trim_start().split(' ').next());
    let count = |role: &str| roles.clone().filter(|found| *found == role).count();
    assert_eq!((count("P"), count("L"), count("LI"), count("Link")), (8, 1, 2, 2), "{colophon}");
    let targets: Vec<String> = pdf.annotations().into_iter().map(|link| pdf.target(link)).collect();
    assert_eq!(targets, ["https://www.thuisarts.nl", "mailto:folders@example.nl"]);
}

#[test]
fn metadata_has_it_by_the_properties_of_xmp() {
    let xmp = pdf(&leaflet("nl", ABOUT, TEXT)).metadata();
    let fingerprint = format!("<leaflet:fingerprint>{FINGERPRINT}</leaflet:fingerprint>");
    for property in [
        "<dc:creator><rdf:Seq><rdf:li>A. Jansen</rdf:li><rdf:li>B. de Vries &amp; Co</rdf:li>",
        "<dc:contributor><rdf:Bag><rdf:li>Patiëntenraad</rdf:li></rdf:Bag></dc:contributor>",
        "<dc:date><rdf:Seq><rdf:li>2026-11-24</rdf:li></rdf:Seq></dc:date>",
        "<dc:identifier>osteoporose</dc:identifier>",
        "<dc:source>www.thuisarts.nl; Richtlijn Osteoporose</dc:source>",
        "<xmp:ModifyDate>2026-11-24</xmp:ModifyDate>",
        "<xmpMM:VersionID>2.1</xmpMM:VersionID>",
        "<leaflet:review>2028-03-01</leaflet:review>",
        "<leaflet:feedback>folders@example.nl</leaflet:feedback>",
        &fingerprint,
    ] {
        assert!(xmp.contains(property), "{property}\n{xmp}");
    }
}

#[test]
fn leaflet_that_says_nothing_of_itself_has_no_colophon() {
    let definition = leaflet("nl", "", TEXT);
    assert_eq!(compiled(&definition).fingerprint, None);
    let pdf = pdf(&definition);
    assert!(!pdf.structure().contains("Sect"));
    assert!(!pdf.metadata().contains("leaflet"));
}

#[test]
fn fingerprint_is_of_the_words_alone() {
    let definition = leaflet("nl", ABOUT, TEXT);
    let renamed =
        definition.replace("\"wervels\"", "\"bot\"").replace("[figure.wervels]", "[figure.bot]");
    let restyled = "[style]\naccent = \"#7a1c4f\"\nsize = \"13pt\"\n\n[about]";
    for definition in [
        definition.replace('\n', "\r\n"),
        format!("\u{feff}{definition}"),
        definition.replace("Loop elke dag", "  Loop elke\n  dag"),
        definition.replace("- Leg", "   - Leg").replace("- Neem", "   - Neem"),
        definition.replace("**rust**", "rust"),
        definition.replace("elke dag", "elke\u{a0}d\u{ad}ag"),
        definition.replace("'links: normaal'", "\"links: n\\u006frmaal\""),
        definition.replace("[about]", restyled),
        definition.replace("version = \"2.1\"", "version = \"2.2\""),
        renamed,
    ] {
        assert_eq!(fingerprint(&definition), FINGERPRINT, "{definition}");
    }
}

#[test]
fn fingerprint_changes_with_a_word() {
    let definition = leaflet("nl", ABOUT, TEXT);
    for (word, other) in [
        ("'Osteoporose'", "'Artrose'"),
        ("Bewegen", "Rusten"),
        ("elke dag", "elke week"),
        ("hoog", "laag"),
        ("normaal", "gezond"),
        ("naast elkaar", "boven elkaar"),
    ] {
        let changed = definition.replacen(word, other, 1);
        assert_ne!(changed, definition);
        assert_ne!(fingerprint(&changed), FINGERPRINT, "{word}");
    }
}

#[test]
fn fingerprint_has_six_signs_of_which_none_looks_like_another() {
    for number in 0..50 {
        let text = TEXT.replace("Neem", &format!("Neem {number}"));
        let fingerprint = fingerprint(&leaflet("nl", ABOUT, &text));
        assert_eq!(fingerprint.len(), 6);
        let is_plain = |sign: char| sign.is_ascii_digit() || sign.is_ascii_uppercase();
        assert!(fingerprint.chars().all(is_plain), "{fingerprint}");
        assert!(
            !fingerprint.contains(['0', '1', 'O', 'I', 'L', 'S', 'B', 'Z', 'G', 'A', 'E', 'U'])
        );
    }
}

#[test]
fn review_that_is_past_is_a_warning_and_no_other_file() {
    let definition = leaflet("nl", ABOUT, TEXT);
    let before = compiled_on(&definition, Date::new(2028, 3, 1));
    let after = compiled_on(&definition, Date::new(2028, 3, 2));
    assert_eq!(before.diagnostics, []);
    let [past] = &after.diagnostics[..] else { panic!("{:?}", after.diagnostics) };
    assert_eq!((past.problem.code(), past.severity()), ("past-review", Severity::Warning));
    assert!(before.pdf.is_some() && before.pdf == after.pdf);
}
