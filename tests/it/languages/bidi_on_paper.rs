//! Numbers, doses, dates, telephone numbers and addresses on the pages of
//! leaflets that run to the left: what stands from left to right.

use std::sync::Arc;

use leaflet::compile::{CatalogueFiles, Target};
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{Source, has_errors};
use leaflet::files::Resources;
use leaflet::layout::{Item, Layout, TextRun};
use leaflet::shaping::GlyphText;
use leaflet::{Overrides, Session, proof};

use crate::support::prepared::{Prepared, repository};

/// Each number as it is written, with Latin digits.
const NUMBERS: [&str; 57] = [
    "5' 3\"",
    "30’ 15”",
    "HbA1c 53",
    "1½",
    "2 1/2",
    "1/2",
    "-5",
    "–5",
    "5-10",
    "30–60",
    "5 – 10",
    "3 × 10",
    "50%",
    "€ 38,50",
    "38.5°C",
    "38,5 °C",
    "+31 20 123 45 67",
    "020 123 45 67",
    "(020) 123 45 67",
    "0800 1234",
    "24-11-2026",
    "24/11/2026",
    "8:30–9:00",
    "120/80",
    "850 000",
    "10 mg/5 ml",
    "500 mg / 800 IE",
    "5-10 mg",
    "2 dd 1",
    "≥ 38",
    "65+",
    "5% – 10%",
    "1234 AB Amsterdam",
    "5 mg x 2",
    "2 tabletten x 3",
    "2 x 5 ml",
    "3 x/dag",
    "3 x 2",
    "10 tot 15",
    "10^9",
    "5·10^6",
    "10^-3",
    "10⁻³",
    "5\u{2010}10",
    "5…10",
    "5..10",
    "€ 5,-",
    "€ 1.250,–",
    "27 nov. 2026",
    "*100#",
    "5 : 1",
    "<5",
    "<=10",
    "pH 7,4",
    "10mg-20mg",
    "www.praktijk-1.nl/a-1",
    "info-2@praktijk.nl",
];

/// The faces of Hebrew, of which the program has none.
const HEBREW: &str = "[style]\nfonts = ['tests/languages/fonts/NotoSansHebrew-Regular.ttf', \
     'tests/languages/fonts/NotoSansHebrew-Bold.ttf']\n";

/// Words around a number, by language.
const AROUND: [(&str, [&str; 2]); 4] = [
    ("ar", ["خذوا", "كل يوم"]),
    ("fa", ["بخورید", "هر روز"]),
    ("he", ["קחו", "כל יום"]),
    ("ur", ["کھائیں", "روزانہ"]),
];

fn in_digits(number: &str, nought: char) -> String {
    let digit = |character: char| match character.to_digit(10) {
        Some(digit) => char::from_u32(u32::from(nought) + digit).unwrap(),
        None => character,
    };
    number.chars().map(digit).collect()
}

fn leaflet_of(language: &str, text: &str) -> Arc<Source> {
    let style = if language == "he" { HEBREW } else { "" };
    let text = format!(
        "title = 'T'\nlanguage = '{language}'\n{style}[[section]]\nheading = 'T'\ntext = '''\n{text}\n'''\n"
    );
    Source::new("leaflet.toml", text)
}

/// The lines on the pages of a definition, each from left to right.
fn lines_of(source: &Arc<Source>) -> Vec<String> {
    let prepared = Prepared::read(source, &repository());
    assert!(!has_errors(&prepared.found), "{:?}", prepared.found);
    prepared.look(lines_on_paper)
}

fn lines_on_paper(layout: &Layout) -> Vec<String> {
    let mut runs: Vec<(i64, i64, String)> = Vec::new();
    for (page, number) in layout.pages.iter().zip(0i64..) {
        for item in page.items.iter() {
            if let Item::Text(run) = item {
                let y = (run.origin.y.to_pt() * 10.0) as i64 + number * 1_000_000;
                runs.push((y, (run.origin.x.to_pt() * 100.0) as i64, from_the_left(run)));
            }
        }
    }
    runs.sort();
    let lines = runs.chunk_by(|one, other| one.0 == other.0);
    lines.map(|line| line.iter().map(|(.., said)| said.as_str()).collect()).collect()
}

/// What the glyphs of a run say, from left to right.
fn from_the_left(run: &TextRun) -> String {
    let mut said: Vec<&str> = run
        .glyphs
        .iter()
        .map(|glyph| match glyph.text {
            GlyphText::Cluster { start, length } => {
                &run.text[start as usize..start as usize + usize::from(length)]
            }
            GlyphText::Continuation | GlyphText::Hyphen => "",
        })
        .collect();
    if run.right_to_left {
        said.reverse();
    }
    said.concat()
}

/// Fails unless each of these stands somewhere on paper from left to right.
#[track_caller]
fn assert_on_paper(language: &str, text: &str, runs: &[String]) {
    let lines = lines_of(&leaflet_of(language, text));
    for run in runs {
        assert!(lines.iter().any(|line| line.contains(run.as_str())), "{run}: {lines:#?}");
    }
}

#[test]
fn number_reads_as_written_in_every_language_and_digits() {
    for (language, [before, after]) in AROUND {
        for nought in ['0', '٠', '۰'] {
            let of_digits = |number: &&str| {
                // An address is of Latin digits in any language.
                if number.contains(".nl") {
                    (*number).to_owned()
                } else {
                    in_digits(number, nought)
                }
            };
            let numbers: Vec<String> = NUMBERS.iter().map(of_digits).collect();
            let lines = numbers.iter().map(|number| format!("{before} {number} {after}.\n\n"));
            assert_on_paper(language, &lines.collect::<String>(), &numbers);
        }
    }
}

#[test]
fn number_reads_as_written_at_the_begin_and_end_of_a_text() {
    for number in NUMBERS {
        let text = format!(
            "{number} بعد\n\nقبل {number}\n\n({number})، ثم\n\n{number}؛ ثم\n\nثم {number}"
        );
        assert_on_paper("ar", &text, &[number.to_owned()]);
        let lines = lines_of(&leaflet_of("ar", &text));
        let found: usize = lines.iter().map(|line| line.matches(number).count()).sum();
        assert_eq!(found, 5, "{number}: {lines:#?}");
    }
}

#[test]
fn number_reads_as_written_in_every_place() {
    let numbers = ["5' 3\"", "1½", "37,5 °C", "1:4", "120/80", "8:30-17:00"];
    let others = ["-5", "5 – 10", "50%", "24-11-2026", "06-12345678", "1234 AB"];
    for (language, [before, after]) in AROUND {
        // The word of a box is not known in Hebrew.
        let frame = if language == "he" { "" } else { "box = 'warning'\n" };
        for number in numbers.into_iter().chain(others) {
            let words = format!("{before} {number} {after}");
            let rest = format!(
                "- {words}\n- {words}\n\n| {before} | {words} |\n|---|---|\n| {words} | {number} |\n'''\n\
                 [[section]]\n{frame}heading = '''{words}'''\ntext = '''{words}'''\n\
                 figure = 'f'\n[figure.f]\nqr = 'https://a.nl'\ncaption = '''{words}"
            );
            let lines = lines_of(&leaflet_of(language, &rest));
            let found: usize = lines.iter().map(|line| line.matches(number).count()).sum();
            assert_eq!(found, 8, "{number}: {lines:#?}");
        }
    }
}

#[test]
fn number_reads_as_written_in_links_and_bold_words() {
    let text = "قبل [اتصلوا 5-10 مرات](https://a.nl) بعد\n\nقبل [5-10](https://a.nl) بعد\n\n\
                قبل **30**–60 بعد\n\nقبل [7](https://a.nl)–8 بعد\n\n[خذوا 9](https://a.nl)-11 بعد";
    let runs = ["5-10", "30–60", "7–8", "9-11"].map(str::to_owned);
    assert_on_paper("ar", text, &runs);
}

#[test]
fn number_after_letters_from_the_right_reads_as_written_in_a_dutch_text() {
    let runs = ["5-10", "1½", "+31 20 123 45 67"].map(str::to_owned);
    let lines = runs.iter().map(|run| format!("Vraag العربية {run} aan.\n\n"));
    assert_on_paper("nl", &lines.collect::<String>(), &runs);
}

#[test]
fn numbers_and_words_follow_one_another_as_the_paragraph_runs() {
    let lines = lines_of(&leaflet_of("ar", "خذوا 500 mg، 800 IE و 1, 2, 3"));
    let line = lines.iter().find(|line| line.contains("500 mg")).unwrap();
    let place = |part: &str| line.find(part).unwrap();
    assert!(place("500 mg") > place("800 IE"), "{line}");
    assert!(place("3") < place("2") && place("2") < place("1"), "{line}");
}

#[test]
fn number_after_a_mark_stays_on_one_line_with_its_unit() {
    for mark in ['\u{200E}', '\u{200F}', '\u{61C}', '\u{2066}'] {
        let end = if mark == '\u{2066}' { "\u{2069}" } else { "" };
        // A word more each time, so that a line would end between the two.
        for words in 1..40 {
            let filling = "كلمة ".repeat(words);
            let text = format!("{filling}{mark}500{end} mg {filling}{mark}020 123 45 67{end}");
            let lines = lines_of(&leaflet_of("ar", &text));
            for whole in ["500 mg", "020 123 45 67"] {
                let seen = |line: &String| line.replace([mark, '\u{2069}'], "").contains(whole);
                assert!(lines.iter().any(seen), "{whole} after {mark:?}: {lines:#?}");
            }
        }
    }
}

/// The codes of what is said of a definition, in order.
fn codes(source: &Arc<Source>) -> Vec<&'static str> {
    let compiled = leaflet::compile(source, &Resources::new("."), Overrides::default());
    compiled.diagnostics.iter().map(|found| found.problem.code()).collect()
}

#[test]
fn marks_that_change_the_order_are_refused_in_any_text() {
    for language in ["ar", "nl"] {
        for (text, code) in [
            ("a \u{202A}b", "direction-embedding"),
            ("a \u{202B}5-10\u{202C} b", "direction-embedding"),
            ("a \u{202D}b\u{202C}", "direction-embedding"),
            ("a &#x202E;b", "direction-embedding"),
            ("a &rlm;b \u{202C}", "direction-embedding"),
            ("a \u{2066}b", "unbalanced-isolate"),
            ("a \u{2068}b\\\nc\u{2069}", "unbalanced-isolate"),
            ("a &#8297;b", "unbalanced-isolate"),
            ("a 1.5\u{200F} mg b", "mark-in-number"),
            ("a 5\u{200E}–10 b", "mark-in-number"),
            ("a 24\u{200F}/11\u{200F}/2026 b", "mark-in-number"),
            ("a 020 123\u{61C} 45 67 b", "mark-in-number"),
            ("a www.thuis\u{200F}arts.nl b", "mark-in-number"),
            ("a 5&lrm;0 b", "mark-in-number"),
            ("a **5**\u{200E}0 b", "mark-in-number"),
        ] {
            let found = codes(&leaflet_of(language, text));
            assert!(found.contains(&code), "{text:?}: {found:?}");
        }
        for text in [
            "Neem 5 mg\u{200E} en 10 mg",
            "a \u{2066}5-10\u{2069} b",
            "\u{200F}5 mg\u{200E} b",
            "a\u{200E} (b)\u{200F}",
        ] {
            assert_eq!(codes(&leaflet_of(language, text)), [""; 0], "{text:?}");
        }
    }
}

#[test]
fn marks_that_change_the_order_are_refused_where_no_line_shows_them() {
    for (key, code) in [
        ("title = \"T \u{202E}\"", "direction-embedding"),
        ("title = \"T 5\u{200F}0\"", "mark-in-number"),
        ("title = 'T'\nabout.version = \"1\u{200F}0\"", "mark-in-number"),
        ("title = 'T'\nabout.authors = [\"A \u{202B}\"]", "direction-embedding"),
    ] {
        let text = format!("{key}\nlanguage = 'nl'\n[[section]]\nheading = 'H'\ntext = 'a'\n");
        let found = codes(&Source::new("leaflet.toml", text));
        assert!(found.contains(&code), "{key}: {found:?}");
    }
}

/// A catalogue with one translation, and the leaflet it is of.
fn translated(dutch: &str, arabic: &str) -> (Arc<Source>, Target) {
    let catalogue = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Language: ar\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"{dutch}\"\nmsgstr \"{arabic}\"\n"
    );
    let files = CatalogueFiles {
        name: "leaflet".to_owned(),
        catalogue: Some(("leaflet.ar.po".to_owned(), catalogue.into_bytes())),
        review: None,
    };
    let target = Target {
        glossaries: Vec::new(),
        language: LanguageTag("ar".to_owned()),
        leaflet: files,
        practice: CatalogueFiles::default(),
        is_draft: true,
        original: Default::default(),
    };
    (leaflet_of("nl", dutch), target)
}

#[test]
fn translation_and_its_proof_refuse_the_same_marks() {
    let (source, target) = translated("Neem 1,5 mg.", "خذوا \u{202B}1.5 mg\u{202C}.");
    let resources = Resources::new(".");
    let draft =
        Session::once().compile_translated(&source, &resources, Overrides::default(), &target);
    let proof = Session::once().compile_proof(&source, &resources, &target);
    for compiled in [draft, proof] {
        let mut found = compiled.diagnostics.iter();
        let found = found.find(|it| it.problem.code() == "direction-embedding").unwrap();
        assert_eq!(found.place.as_ref().unwrap().source.name, "leaflet.ar.po");
        assert!(compiled.pdf.is_none());
    }
}

#[test]
fn proof_shows_numbers_in_the_order_of_the_page() {
    let (dutch, arabic) = ("Neem 1½ tablet, 2 1/2 keer.", "خذوا 1½ قرص، 2 1/2 مرات.");
    let (source, target) = translated(dutch, arabic);
    let bilingual =
        Session::once().read_translation(&source, &Resources::new("."), &target).unwrap();
    let leaflet = proof::basis(&bilingual.leaflet);
    let (document, found) =
        proof::build(&leaflet, &Resources::new("."), &[&bilingual.translation], None);
    assert!(found.is_empty(), "{found:?}");
    // The cells of a row are shown beside one another, so each is on both sides.
    let proof = Prepared::new(leaflet, document, &repository());
    let paper = proof.look(lines_on_paper).concat();
    for number in ["1½", "2 1/2"] {
        assert!(paper.matches(number).count() >= 2, "{number}: {paper}");
    }
}
