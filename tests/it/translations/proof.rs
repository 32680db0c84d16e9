//! Proofs: a leaflet beside its translation, for two people with a pen, read
//! back from the PDF.

use std::path::Path;

use leaflet::Compiled;
use leaflet::Session;
use leaflet::compile::{CatalogueFiles, Original, Target};
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{Position, Source};
use leaflet::files::Resources;
use leaflet::po::Entry;
use leaflet::translation::fingerprint;

use crate::support::pdf::Pdf;

const KNEE: &str = r#"
title = 'Knie'
language = "nl"

[[section]]
heading = 'Oefenen'
text = '''
Neem **elke dag** 1000 mg calcium.

Bel {practice.phone} of [lees verder](https://a.nl).

- Loop elke dag.
- Rust.
'''

[[section]]
heading = 'Slapen'
text = 'Slaap acht uur.'
"#;

const PRACTICE: &str = "[practice]\nname = 'Fysio Noord'\nphone = '020 123 45 67'\n";

/// What is translated: a text of each state.
const ENTRIES: &str = r#"
msgid "Knie"
msgstr "الركبة"

msgid "Oefenen"
msgstr "تمارين"

# calcium: het gewone woord.
# parity: 1000 mg: dagdosis in het Arabisch uitgeschreven
#, fuzzy
#| msgid "Neem **elke dag** 800 mg calcium."
msgid "Neem **elke dag** 1000 mg calcium."
msgstr "خذ **كل يوم** 800 ملغ من الكالسيوم."

msgid "Bel {practice.phone} of <1>lees verder</1>."
msgstr "اتصل على {practice.phone} أو <1>اقرأ المزيد</1>."

msgid "Loop elke dag."
msgstr "امش كل يوم."

msgid "Slapen"
msgstr "النوم"

msgid "Slaap acht uur."
msgstr "نم ثماني ساعات."
"#;

/// The texts that somebody has approved.
const APPROVED: [(&str, &str); 3] =
    [("Knie", "الركبة"), ("Slapen", "النوم"), ("Loop elke dag.", "امش كل يوم.")];

fn tag(language: &str) -> LanguageTag {
    LanguageTag(language.to_owned())
}

fn catalogue((source, language): (&str, &str), entries: &str) -> String {
    let header = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Language: {language}\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Source-Language: {source}\\n\"\n"
    );
    format!("{header}{entries}")
}

fn review() -> String {
    let pair = |(source, translation): (&str, &str)| {
        let mut entry = Entry { source: source.to_owned(), ..Entry::default() };
        entry.translation.insert(translation, Position::default());
        format!("\"{}\"", fingerprint(&tag("ar"), &entry))
    };
    let pairs = APPROVED.map(pair).join(", ");
    format!(
        "leaflet = \"knie\"\nlanguage = \"ar\"\n\n\
         [[approved]]\nby = \"A. Aydın\"\ndate = 2026-03-05\npairs = [{pairs}]\n"
    )
}

fn proof_between(
    languages: (&str, &str),
    definition: &str,
    entries: &str,
    review: Option<&str>,
) -> Compiled {
    let source = Source::new("knie.toml", definition);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let practice = Source::new("practice.toml", PRACTICE);
    let resources = Resources::new(root).with_practice(practice, root);
    let leaflet = CatalogueFiles {
        name: "knie".to_owned(),
        catalogue: Some(("knie.po".to_owned(), catalogue(languages, entries).into_bytes())),
        review: review.map(|text| Source::new("knie.review.toml", text)),
    };
    let target = Target {
        language: tag(languages.1),
        leaflet,
        practice: CatalogueFiles::default(),
        glossaries: Vec::new(),
        is_draft: false,
        original: Original::default(),
    };
    Session::once().compile_proof(&source, &resources, &target)
}

/// A proof of a Dutch leaflet in Arabic.
fn proof(definition: &str, entries: &str, review: Option<&str>) -> Compiled {
    proof_between(("nl", "ar"), definition, entries, review)
}

#[track_caller]
fn pdf(compiled: Compiled) -> Pdf {
    assert_eq!(compiled.diagnostics, []);
    Pdf::read(&compiled.pdf.unwrap())
}

fn knee() -> Pdf {
    pdf(proof(KNEE, ENTRIES, Some(&review())))
}

/// An element of the structure tree as it is written, without what it holds,
/// and the text in it.
#[derive(Debug)]
struct Element {
    role: String,
    text: String,
}

/// The headings, cells and paragraphs of a proof, in order.
fn elements(pdf: &Pdf) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    for line in pdf.structure().lines() {
        let line = line.trim_start();
        let kinds = ["H1", "H2", "H3", "P", "Lbl", "LBody", "TH", "TD"];
        match line.strip_prefix('"') {
            Some(text) => {
                elements.last_mut().unwrap().text.push_str(text.strip_suffix('"').unwrap());
            }
            None if kinds.contains(&line.split(' ').next().unwrap()) => {
                elements.push(Element { role: line.to_owned(), text: String::new() });
            }
            None => {}
        }
    }
    elements
}

/// The rows of all comparisons, each with its number and its cells.
fn rows(pdf: &Pdf) -> Vec<(usize, Vec<Element>)> {
    let mut rows: Vec<(usize, Vec<Element>)> = Vec::new();
    let mut is_open = false;
    for element in elements(pdf) {
        let number = element.text.trim().parse().ok();
        match number.filter(|_| element.role.starts_with("TH")) {
            Some(number) => rows.push((number, Vec::new())),
            None if is_open && element.role.starts_with("TD") => {
                rows.last_mut().unwrap().1.push(element);
                continue;
            }
            None => {}
        }
        is_open = number.is_some();
        is_open |= element.role.starts_with("TD");
    }
    rows.retain(|(_, cells)| !cells.is_empty());
    rows
}

fn row(pdf: &Pdf, number: usize) -> Vec<Element> {
    rows(pdf).into_iter().find(|(it, _)| *it == number).unwrap().1
}

#[test]
fn what_has_changed_stands_first_and_keeps_its_number() {
    let headings = elements(&knee()).into_iter().filter(|it| it.role.starts_with('H'));
    let headings: Vec<String> = headings.map(|it| it.text).collect();
    assert_eq!(
        headings,
        [
            "Vergelijking: Knie – Arabisch (ar)",
            "Nieuw of veranderd sinds de laatste goedkeuring",
            "Oefenen",
            "Slapen",
            "Gegevens van de praktijk",
            "Al goedgekeurd, en niet veranderd",
            "Begin van de folder",
            "Oefenen",
            "Slapen",
            "Handtekeningen",
        ]
    );
    let numbers: Vec<usize> = rows(&knee()).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, [2, 3, 4, 6, 8, 9, 1, 5, 7]);
}

#[test]
fn each_text_says_what_it_is_and_in_what_state() {
    let said = |number| row(&knee(), number)[0].text.replace('\n', " ");
    assert_eq!(said(1), "titel goedgekeurd");
    assert_eq!(said(2), "kop te keuren");
    assert_eq!(said(3), "alinea verouderd");
    assert_eq!(said(5), "lijstpunt goedgekeurd");
    assert_eq!(said(6), "lijstpunt ontbreekt");
    assert_eq!(said(9), "naam ontbreekt");
}

#[test]
fn translation_stands_beside_its_text_in_its_own_language() {
    let cells = row(&knee(), 5);
    assert_eq!(cells[1].text, "Loop elke dag.");
    assert_eq!(cells[2].text, "امش كل يوم.");
    assert!(!cells[1].role.contains("lang="), "{}", cells[1].role);
    assert!(cells[2].role.contains("lang=(ar)"), "{}", cells[2].role);
    assert_eq!(row(&knee(), 6)[2].text, "");
}

#[test]
fn link_and_name_of_the_practice_are_shown_as_words() {
    let cells = row(&knee(), 4);
    assert_eq!(cells[1].text, "Bel {practice.phone} of lees verder.");
    assert_eq!(cells[2].text, "اتصل على {practice.phone} أو اقرأ المزيد.");
    assert!(!knee().structure().contains("Link"));
}

#[test]
fn text_that_has_changed_says_what_it_was() {
    let text = &row(&knee(), 3)[1].text;
    assert_eq!(text, "Neem elke dag 1000 mg calcium. Dit was: Neem elke dag 800 mg calcium.");
}

#[test]
fn remarks_of_the_translator_and_what_is_waived_stand_beside_the_text() {
    let text = &row(&knee(), 3)[3].text;
    assert!(text.starts_with("aankruisvakje klopt invulregel"), "{text}");
    let waiver = "Wijkt met opzet af: 1000 mg: dagdosis in het Arabisch uitgeschreven";
    let remark = "Vertaler: calcium: het gewone woord.";
    assert!(text.ends_with(&format!("{waiver} {remark}")), "{text}");
}

#[test]
fn what_a_translation_lost_stands_beside_it() {
    let definition = KNEE.replace("- Rust.", "- Rust 10 minuten.");
    let entries = format!("{ENTRIES}\nmsgid \"Rust 10 minuten.\"\nmsgstr \"استرح.\"\n");
    let pdf = pdf(proof(&definition, &entries, None));
    let text = &row(&pdf, 6)[3].text;
    assert!(text.contains("Let op:") && text.contains("10 minuten"), "{text}");
    assert!(pdf.read_aloud().contains("dat niet klopt: 1."));
}

#[test]
fn every_text_has_a_box_to_tick_and_the_end_room_to_sign() {
    for (number, cells) in rows(&knee()) {
        assert!(cells[3].text.starts_with("aankruisvakje klopt invulregel"), "{number}");
    }
    let elements = elements(&knee());
    let end = elements.iter().skip_while(|it| it.text != "Handtekeningen");
    let end: Vec<&str> = end.map(|it| it.text.trim()).collect();
    assert_eq!(end.iter().filter(|text| **text == "invulregel").count(), 8);
    assert!(end.contains(&"Therapeut") && end.contains(&"Tolk"));
}

#[test]
fn last_approval_and_the_count_of_each_state_are_said() {
    let aloud = knee().read_aloud();
    let counts = "Teksten: 9. Goedgekeurd: 3, te keuren: 3, verouderd: 1, zonder vertaling: 2.";
    assert!(aloud.contains(counts), "{aloud}");
    assert!(aloud.contains("Laatste goedkeuring: 5 maart 2026, door A. Aydın."), "{aloud}");
}

#[test]
fn translation_of_which_nothing_was_approved_is_all_to_be_looked_at() {
    let pdf = pdf(proof(KNEE, ENTRIES, None));
    let numbers: Vec<usize> = rows(&pdf).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, (1..=9).collect::<Vec<_>>());
    let aloud = pdf.read_aloud();
    assert!(aloud.contains("Alles: er is nog niets goedgekeurd"), "{aloud}");
    assert!(!aloud.contains("Al goedgekeurd"), "{aloud}");
}

#[test]
fn text_longer_than_a_page_is_parted_and_none_of_it_is_lost() {
    let words: Vec<String> = (1..=900).map(|number| format!("woord{number}")).collect();
    let definition = KNEE.replace("Slaap acht uur.", &words.join(" "));
    let compiled = proof(&definition, ENTRIES, None);
    let pages = crate::support::paper::pages(compiled.pdf.clone().unwrap(), 1.0);
    let pdf = pdf(compiled);
    let cell = &row(&pdf, 8)[1];
    assert_eq!(cell.text.split_whitespace().collect::<Vec<_>>(), words);
    assert!(pages.len() > 3);
    // Nothing runs off the foot of a page.
    for page in pages {
        let edge = page.rows().rev().skip(1).take(16);
        assert!(edge.flatten().all(|pixel| pixel.0 == crate::support::paper::WHITE));
    }
}

/// The lowest row of pixels of a page, above its foot, that is not white.
fn lowest_ink(page: &image::RgbImage) -> u32 {
    let body = 0..page.height() * 9 / 10;
    let is_inked = |row: &u32| {
        (0..page.width())
            .any(|column| page.get_pixel(column, *row).0 != crate::support::paper::WHITE)
    };
    body.rev().find(is_inked).unwrap_or(0)
}

#[test]
fn high_rows_go_on_on_the_next_page_and_leave_none_half_empty() {
    let row_of = |number: usize| -> String {
        (0..110).map(|word| format!("woord{number}x{word} ")).collect::<String>().trim().to_owned()
    };
    let texts: Vec<String> = (1..9).map(row_of).collect();
    let text = format!("text = '''\n{}\n'''", texts.join("\n\n"));
    let compiled = proof(&KNEE.replace("text = 'Slaap acht uur.'", &text), ENTRIES, None);
    let pages = crate::support::paper::pages(compiled.pdf.clone().unwrap(), 1.0);
    let pdf = pdf(compiled);
    for (number, text) in (8..).zip(&texts) {
        let said = row(&pdf, number)[1].text.clone();
        assert!(said.split_whitespace().eq(text.split(' ')), "{said}");
    }
    assert!(pages.len() > 4, "{}", pages.len());
    for page in &pages[1..pages.len() - 1] {
        let lowest = lowest_ink(page);
        assert!(lowest * 10 > page.height() * 7, "{lowest} of {}", page.height());
    }
}

#[test]
fn same_words_have_one_number_which_status_comes_to_where_it_counts() {
    let definition = KNEE.replace("Slaap acht uur.", "- Rust.\n- Slaap acht uur.");
    let definition = definition.replace("'- Rust", "'''\n- Rust").replace("uur.'", "uur.\n'''");
    let pdf = pdf(proof(&definition, ENTRIES, None));
    let numbers: Vec<usize> = rows(&pdf).into_iter().map(|(number, _)| number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 6, 8, 9]);
    assert!(pdf.read_aloud().contains("Teksten: 9."), "{}", pdf.read_aloud());
}

#[test]
fn proof_of_a_leaflet_in_another_language_than_dutch_is_in_english() {
    let german = KNEE.replace("\"nl\"", "\"de\"");
    let entries = "msgid \"Knie\"\nmsgstr \"Knee\"\n";
    let pdf = pdf(proof_between(("de", "en"), &german, entries, None));
    assert_eq!(elements(&pdf)[0].text, "Comparison: Knie – English (en)");
    let cells = row(&pdf, 1);
    assert!(cells[1].role.contains("lang=(de)"), "{}", cells[1].role);
    assert!(!cells[2].role.contains("lang="), "{}", cells[2].role);
}

#[test]
fn markup_that_cannot_be_read_is_shown_as_it_is_written() {
    let entries = ENTRIES.replace("امش كل يوم.", "<b>امش</b> ![x](y)");
    let pdf = pdf(proof(KNEE, &entries, None));
    assert_eq!(row(&pdf, 5)[2].text, "<b>امش</b> ![x](y)");
}

#[test]
fn damaged_catalogue_makes_no_proof() {
    let compiled = proof(KNEE, "msgid \"Knie\"\nmsgstr \"الر", None);
    assert!(compiled.pdf.is_none());
    assert!(!compiled.diagnostics.is_empty());
}
