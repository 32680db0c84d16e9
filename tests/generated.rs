//! Definitions made by chance, of everything a leaflet may hold: whatever they
//! say together, there is a PDF or an error, and every word is in the PDF.

#[expect(dead_code, reason = "another test uses the rest")]
#[path = "derived/reading.rs"]
mod reading;
mod support;

use leaflet::diagnostic::{Source, has_errors};
use leaflet::resources::Resources;
use leaflet::{Overrides, definition, document};
use proptest::prelude::*;

use reading::texts;
use support::pdf::Pdf;

/// Words that are long, short, foreign and numbered.
const WORDS: &[&str] = &[
    "de",
    "knie",
    "botdichtheid",
    "fysiotherapeut",
    "schildklieraandoeningen",
    "10 mg",
    "één",
    "maag-darmziekten",
    "risico’s",
    "9.00 uur",
    "**let op**",
    "*even*",
    "020 123 45 67",
    "in",
    "www.thuisarts.nl",
    "[mail ons](mailto:a@b.nl)",
    "1 op de 3",
    "___",
    "ij",
    "coëfficiënt",
];

fn words(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS), 1..most).prop_map(|words| words.join(" "))
}

fn block() -> impl Strategy<Value = String> {
    let item = || words(12).prop_map(|words| format!("- {words}\n"));
    let row = || (words(3), words(8)).prop_map(|(one, other)| format!("| {one} | {other} |\n"));
    prop_oneof![
        4 => words(60),
        2 => prop::collection::vec(item(), 1..6).prop_map(|items| items.concat()),
        1 => prop::collection::vec(item(), 1..4)
            .prop_map(|items| format!("{}  - dieper\n", items.concat())),
        1 => prop::collection::vec(words(9), 1..5).prop_map(|items| {
            (7..).zip(items).map(|(number, words)| format!("{number}. {words}\n")).collect()
        }),
        1 => prop::collection::vec(row(), 1..9)
            .prop_map(|rows| format!("| dag | wat |\n| --- | :-: |\n{}", rows.concat())),
        1 => words(6).prop_map(|words| format!("- [ ] {words}\n- [x] klaar\n")),
        1 => Just("________".to_owned()),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(block(), 1..5).prop_map(|blocks| blocks.join("\n\n"))
}

/// A section or a subsection, without its header.
fn part(keys: &'static [&'static str]) -> impl Strategy<Value = String> {
    (words(7), text(), prop::sample::select(keys)).prop_map(|(heading, text, keys)| {
        format!("heading = '''{heading}'''\n{keys}\ntext = '''\n{text}\n'''\n")
    })
}

/// What stands in a frame or in steps has neither frame nor width of its own.
fn section(keys: &'static [&'static str]) -> impl Strategy<Value = String> {
    let held = &["", "numbered = true", "box = \"info\""];
    let free = &["", "width = \"page\"", "box = \"warning\""];
    let steps = (part(keys), prop::sample::select(held), prop::collection::vec(part(&[""]), 1..4));
    let parts = (part(keys), Just(""), prop::collection::vec(part(free), 0..4));
    prop_oneof![steps, parts].prop_map(|(section, key, parts)| {
        let parts: String =
            parts.iter().map(|part| format!("[[section.subsection]]\n{part}")).collect();
        format!("[[section]]\n{key}\n{section}{parts}")
    })
}

fn page() -> impl Strategy<Value = String> {
    let size = prop::sample::select(vec![
        "\"A4\"",
        "\"A5\"",
        "\"Letter\"",
        "{ width = \"60mm\", height = \"90mm\" }",
    ]);
    let align = prop::sample::select(vec!["ragged", "justified"]);
    (size, 1..4_u8, any::<bool>(), align, 9..30_u8).prop_map(
        |(size, columns, flag, align, points)| {
            format!(
                "[page]\nsize = {size}\nlandscape = {flag}\ncolumns = {columns}\nrule = {flag}\n\
             margin = \"6mm\"\ngap = \"3mm\"\n[style]\nalign = \"{align}\"\nsize = \"{points}pt\"\n\
             hyphenate = {flag}\n"
            )
        },
    )
}

fn figures() -> impl Strategy<Value = String> {
    let place = || {
        prop::sample::select(vec!["", "place = \"beside\"", "width = \"page\"", "width = \"20mm\""])
    };
    (place(), place(), place()).prop_map(|(one, two, three)| {
        [("een", one), ("twee", two), ("drie", three)]
            .map(|(name, place)| {
                format!("[figure.{name}]\nimage = \"assets/wervels.svg\"\nalt = 'W.'\ncaption = 'Zo.'\n{place}\n")
            })
            .concat()
    })
}

fn definition() -> impl Strategy<Value = String> {
    let first = section(&["", "figure = \"een\"", "figure = [\"twee\", \"drie\"]"]);
    let others = prop::collection::vec(section(&["", "width = \"page\""]), 0..4);
    (words(5), page(), first, others, figures()).prop_map(
        |(title, page, first, others, figures)| {
            let others = others.concat();
            format!("title = '''{title}'''\nlanguage = 'nl'\n{page}{first}{others}{figures}")
        },
    )
}

/// The letters and digits of texts, in the order of the alphabet: what no
/// layout may lose or say twice.
fn letters<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let signs = texts.into_iter().flat_map(str::chars);
    let mut letters: Vec<char> = signs.filter(|sign| sign.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..Default::default() })]

    #[test]
    fn definition_of_anything_is_a_pdf_of_all_its_words_or_an_error(definition in definition()) {
        let source = Source::new("leaflet.toml", &definition[..]);
        let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
        let compiled = leaflet::compile(&source, &resources, Overrides::default());
        prop_assert_eq!(compiled.pdf.is_none(), has_errors(&compiled.diagnostics));
        if let (Some(pdf), (Some(leaflet), _)) = (compiled.pdf, definition::parse(&source, None)) {
            let (document, _) = document::build(&leaflet, &resources);
            let said = letters(texts(&document).into_iter().map(|text| text.text.as_str()));
            prop_assert_eq!(letters([Pdf::read(&pdf).read_aloud().as_str()]), said);
        }
    }
}
