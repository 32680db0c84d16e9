//! Texts in another language than their document: the Dutch pieces of a draft,
//! the two sides of a proof.

use leaflet::color::Color;
use leaflet::geometry::{Abs, Rect};
use leaflet::layout::{Item, Layout, Page, TextRun};
use unicode_normalization::UnicodeNormalization;

use crate::support::prepared::Prepared;
use crate::support::reading::words;

const ARABIC: &str = include_str!("../../languages/everything-ar.toml");
const DUTCH: &str = include_str!("../../../leaflet.toml");

/// What a physiotherapist goes through with an interpreter.
const PROOF: &str = "
title = 'Proef'
language = \"nl\"

[[section]]
heading = 'Risicofactoren'
text = '''
| Nederlands | العربية | ትግርኛ |
| --- | --- | --- |
| Roken | التدخين | ሽጋራ ምትካኽ |
| Een tekort aan vitamine D (minder dan 50 nmol/l) | نقص فيتامين D (أقل من 50 nmol/l)، خاصة في الشتاء عند كبار السن | ሕጽረት ቫይታሚን D (ትሕቲ 50 nmol/l) |

- Meer dan twee glazen per dag
- استعمال أدوية مثل Prednison بجرعة 7,5 mg أو أكثر لمدة 3 أشهر ويجب إخبار الطبيب بذلك
'''
";

/// A proof whose sides say their languages.
fn proof() -> Prepared {
    let mut proof = Prepared::of(PROOF);
    for begin in ["العربية", "التدخين", "نقص", "استعمال"] {
        proof.say(begin, "ar");
    }
    for begin in ["ትግርኛ", "ሽጋራ", "ሕጽረት"] {
        proof.say(begin, "ti");
    }
    proof
}

/// An Arabic draft of which some blocks are still Dutch, in all kinds of
/// places.
fn arabic_draft() -> Prepared {
    let mut draft = Prepared::of(ARABIC).with_notice("CONCEPT · مسودة");
    draft.put(
        "هشاشة العظام مرض",
        "nl",
        "Osteoporose is een aandoening waarbij de botdichtheid minder wordt. Het wordt vaak \
         pas ontdekt als er een botbreuk optreedt (سمير) in de rug, de pols of de heup.",
    );
    draft.put("متى تتناول", "nl", "Wanneer neemt u het middel in?");
    draft.put("العمر", "nl", "Leeftijd boven de 50 jaar");
    draft.put("السجائر", "nl", "Roken, ook als u maar weinig rookt of bent gestopt");
    draft.put(
        "تناول القرص",
        "nl",
        "Neem de tablet ’s ochtends in met een glas water (200 ml). Ga daarna minstens 30 \
         minuten niet liggen.",
    );
    draft.put("الجرعة", "nl", "Dosering");
    draft.put("كالسيوم", "nl", "Calcium en vitamine D");
    draft.put("المشي", "nl", "Wandelen");
    draft.put("وجّه", "nl", "Richt de camera van uw telefoon op deze code");
    draft.put("هشاشة العظام", "nl", "Osteoporose (botontkalking)");
    draft
}

fn runs<'p, 'a>(items: &'p [Item<'a>]) -> impl Iterator<Item = &'p TextRun<'a>> {
    items.iter().filter_map(|item| match item {
        Item::Text(run) => Some(run),
        Item::Drawing(_) | Item::Rule(_) => None,
    })
}

/// The black bars of a page that stand upright.
fn bars(page: &Page) -> Vec<Rect> {
    let bar = |item: &Item| match item {
        Item::Rule(rule) if rule.color == Color::BLACK => Some(rule.area),
        _ => None,
    };
    let bars = page.items.iter().filter_map(bar);
    bars.filter(|area| area.size.width < area.size.height).collect()
}

/// Letters without white space, each accent on its letter (UAX 15).
fn letters(text: &str) -> String {
    text.split_whitespace().flat_map(|word| word.nfc()).collect()
}

/// The lines of a structure tree without what stands at their begin.
fn lines(structure: &str) -> Vec<&str> {
    structure.lines().map(str::trim).collect()
}

#[test]
fn words_are_read_back_in_the_order_of_the_document() {
    for (name, draft) in [("arabic", arabic_draft()), ("proof", proof())] {
        let said: String = words(&draft.document).concat();
        assert_eq!(letters(&draft.pdf(name).read_aloud()), letters(&said), "{name}");
    }
}

#[test]
fn element_of_foreign_words_says_their_language_itself() {
    let structure = arabic_draft().pdf("languages").structure();
    let lines = lines(&structure);
    for (element, words) in [
        ("H1 lang=(nl)", "Osteoporose (botontkalking)"),
        ("P lang=(nl)", "Osteoporose is een"),
        ("LBody lang=(nl)", "Leeftijd"),
        ("LBody lang=(nl)", "Roken"),
        ("TH lang=(nl) Scope=Column", "Dosering"),
        ("TD lang=(nl)", "Calcium"),
        ("H3 lang=(nl)", "Wandelen"),
        ("P lang=(nl)", "Richt de"),
    ] {
        let found = lines
            .windows(2)
            .any(|pair| pair[0] == element && pair[1].starts_with(&format!("\"{words}")));
        assert!(found, "{element} {words}\n{structure}");
    }
    // The word of a box begins its heading in the document's own language.
    let heading = lines.iter().position(|line| line.starts_with("\"Wanneer neemt")).unwrap();
    assert_eq!(lines[heading - 3..heading - 1], ["H2 lang=(nl)", "Span lang=(ar)"]);
}

#[test]
fn words_within_a_foreign_text_that_are_in_a_third_language_have_a_span() {
    let structure = proof().pdf("spans").structure();
    let lines = lines(&structure);
    let at = lines.iter().position(|line| line.starts_with("\"نقص")).unwrap();
    assert_eq!(lines[at - 1], "TD lang=(ar)");
    assert!(lines[at..at + 9].contains(&"Span lang=(und)"), "{structure}");
    assert!(!structure.contains("Span lang=(ar)") && !structure.contains("Span lang=(ti)"));
}

#[test]
fn picture_says_the_language_of_its_words() {
    let mut draft = Prepared::of(DUTCH);
    draft.say_of_pictures("tr");
    let structure = draft.pdf("alt").structure();
    let figure = lines(&structure).into_iter().find(|line| line.starts_with("Figure")).unwrap();
    assert!(figure.contains("lang=(tr)"), "{figure}");
}

#[test]
fn bookmark_of_a_foreign_heading_leads_to_its_element() {
    let pdf = arabic_draft().pdf("bookmarks");
    let mut languages = Vec::new();
    for object in pdf.document.objects.values().filter_map(|object| object.as_dict().ok()) {
        if let Ok(element) = object.get(b"SE") {
            let element = pdf.dictionary(element);
            languages.push(element.get(b"Lang").unwrap().as_str().unwrap());
        }
    }
    assert_eq!(languages, [b"nl"; 3]);
}

/// The lines of running text: where each run stands and what it draws.
fn set(draft: &Prepared) -> Vec<(usize, String)> {
    draft.look(|Layout { pages, .. }| {
        let pages = pages.iter().enumerate();
        let of_page = |(number, page): (usize, &Page)| {
            let run = |run: &TextRun| {
                let ids: Vec<u16> = run.glyphs.iter().map(|glyph| glyph.id).collect();
                let (x, y) = (run.origin.x.to_pt(), run.origin.y.to_pt());
                (number, format!("{x:.2} {y:.2} {ids:?}"))
            };
            runs(&page.items).map(run).collect::<Vec<_>>()
        };
        pages.flat_map(of_page).collect()
    })
}

#[test]
fn draft_of_which_nothing_is_translated_is_set_as_its_source_is() {
    let draft = Prepared::of(DUTCH).in_language("tr").with_notice("CONCEPT · TASLAK");
    assert_eq!(set(&draft), set(&Prepared::of(DUTCH)));
    draft.pdf("turkish");
}

#[test]
fn text_that_runs_to_the_left_stands_at_the_right_of_its_measure() {
    proof().look(|Layout { pages, .. }| {
        let ends = |begin: &str| -> Vec<f64> {
            let found = runs(&pages[0].items).filter(|run| run.text.starts_with(begin));
            let mut lines: Vec<(f64, f64)> = Vec::new();
            for run in found {
                let (y, end) = (run.origin.y.to_pt(), (run.origin.x + run.width).to_pt());
                match lines.iter_mut().find(|line| line.0 == y) {
                    Some(line) => line.1 = line.1.max(end),
                    None => lines.push((y, end)),
                }
            }
            lines.into_iter().map(|(_, end)| end).collect()
        };
        let begin = |begin: &str| {
            let found = runs(&pages[0].items).find(|run| run.text.starts_with(begin));
            found.unwrap().origin.x.to_pt()
        };
        let cells = [ends("العربية"), ends("التدخين"), ends("نقص")].concat();
        assert!(cells.len() > 3, "{cells:?}");
        assert!(cells.iter().all(|end| (end - cells[0]).abs() < 0.02), "{cells:?}");
        // The next column begins at the right of that.
        assert!(begin("ትግርኛ") > cells[0] + 8.0);
        // An item ends where its column does; its sign stands where all do.
        let item = ends("استعمال");
        assert!(item.len() > 1 && item.iter().all(|end| (end - item[0]).abs() < 0.02), "{item:?}");
        let signs: Vec<f64> = runs(&pages[0].items)
            .filter(|run| run.text == "•")
            .map(|run| run.origin.x.to_pt())
            .collect();
        assert!(signs.len() == 2 && (signs[0] - signs[1]).abs() < 0.02, "{signs:?}");
    });
}

#[test]
fn lines_stand_as_far_apart_as_the_tallest_letters_ask_for() {
    let leading = |draft: &Prepared| {
        draft.look(|Layout { pages, .. }| {
            let runs =
                runs(&pages[0].items).filter(|run| run.text.starts_with("Osteoporose wordt"));
            let mut lines: Vec<f64> =
                runs.map(|run| run.origin.y.to_pt() / run.size.to_pt()).collect();
            lines.dedup();
            lines[1] - lines[0]
        })
    };
    let mut draft = Prepared::of(DUTCH);
    let dutch = leading(&draft);
    draft.put("Risicofactoren", "ti", "ሽጋራ ምትካኽ");
    assert!(leading(&draft) > dutch * 1.08, "{} {dutch}", leading(&draft));
}

/// The pages of a draft in Turkish of a style, nothing translated.
fn turkish(page: &str) -> Prepared {
    let definition = DUTCH.replace("[page]\npages = 2", &format!("[page]\n{page}\npages = 9"));
    Prepared::of(definition).in_language("tr").with_notice("CONCEPT · TASLAK")
}

const PAGES: [&str; 6] = [
    "",
    "margin = \"5mm\"\ngap = \"3mm\"\nrule = true",
    "margin = \"8mm\"\ngap = \"4mm\"",
    "margin = { top = \"4mm\", left = \"30mm\" }\ncolumns = 1",
    "margin = \"12mm\"\ncolumns = 3\ngap = \"2mm\"",
    "paper = \"A5\"\nmargin = { top = \"40mm\" }",
];

#[test]
fn notice_stands_at_the_head_of_each_page_clear_of_the_text_and_the_edge() {
    for page in PAGES {
        let draft = turkish(page);
        draft.look(|Layout { pages, .. }| {
            assert!(!pages.is_empty());
            for page in pages {
                assert_notice_is_clear(page);
            }
        });
    }
    arabic_draft().look(|Layout { pages, .. }| pages.iter().for_each(assert_notice_is_clear));
}

#[track_caller]
fn assert_notice_is_clear(page: &Page) {
    let head: Vec<&TextRun> = runs(&page.head).collect();
    let (size, baseline) = (head[0].size, head[0].origin.y);
    assert!(size >= Abs::pt(12.0) && head.iter().all(|run| run.color == Color::BLACK));
    assert!((Abs::mm(5.0) + size * 0.75).fits(baseline), "{baseline:?}");
    let top = |run: &TextRun| run.origin.y - run.size * 0.72;
    let first = runs(&page.items).map(top).reduce(Abs::min).unwrap();
    assert!((baseline + size * 0.3).fits(first), "{baseline:?} {first:?}");
}

#[test]
fn notice_begins_where_lines_do() {
    turkish("").look(|Layout { pages, .. }| {
        let begin = runs(&pages[0].head).map(|run| run.origin.x).reduce(Abs::min).unwrap();
        assert!(begin.same(Abs::mm(16.0)));
    });
    arabic_draft().look(|Layout { pages, .. }| {
        let end = runs(&pages[0].head).map(|run| run.origin.x + run.width).reduce(Abs::max);
        assert!(end.unwrap().same(Abs::mm(210.0 - 16.0)), "{end:?}");
    });
}

#[test]
fn notice_is_no_part_of_what_is_read() {
    let pdf = turkish("").pdf("notice");
    assert!(!pdf.read_aloud().contains("CONCEPT"));
    for page in 1..=2 {
        let content: String =
            pdf.content_in_words(page).chars().filter(|it| it.is_alphabetic()).collect();
        assert!(content.contains("CONCEPTTASLAK"), "{content}");
    }
}

/// Whether a bar stands right before a line, on the left or the right of it.
fn marks(bar: &Rect, run: &TextRun) -> bool {
    let middle = run.origin.y - run.size * 0.3;
    bar.origin.y < middle && middle < bar.bottom()
}

#[test]
fn every_line_of_a_foreign_text_in_a_draft_is_marked_and_no_other() {
    let mut draft = Prepared::of(DUTCH.replace("[page]\n", "[page]\ncolumns = 1\n"));
    let begins = ["Osteoporose komt veel", "Hoe vaak"];
    begins.iter().for_each(|begin| draft.say(begin, "tr"));
    assert!(draft.look(|Layout { pages, .. }| pages.iter().all(|page| bars(page).is_empty())));
    draft.with_notice("CONCEPT").look(|Layout { pages, .. }| {
        let mut seen = 0;
        for page in pages {
            let bars = bars(page);
            for run in runs(&page.items).filter(|run| !run.text.starts_with('•')) {
                let foreign = begins.iter().any(|begin| run.text.starts_with(begin));
                let marked = bars.iter().any(|bar| marks(bar, run));
                assert_eq!(marked, foreign, "{}", run.text);
                seen += usize::from(marked);
            }
        }
        assert!(seen > 2);
    });
}

#[test]
fn mark_stands_before_its_column_and_touches_no_other_text() {
    for page in PAGES {
        turkish(page).look(|Layout { pages, .. }| pages.iter().for_each(assert_marks_are_clear));
    }
    arabic_draft().look(|Layout { pages, .. }| pages.iter().for_each(assert_marks_are_clear));
}

#[track_caller]
fn assert_marks_are_clear(page: &Page) {
    let bars: Vec<Rect> =
        bars(page).into_iter().filter(|bar| bar.size.height < Abs::pt(60.0)).collect();
    assert!(!bars.is_empty());
    for bar in bars {
        let (left, right) = (bar.origin.x, bar.origin.x + bar.size.width);
        assert!(bar.size.width > Abs::mm(0.25), "{bar:?}");
        assert!(Abs::mm(3.5).fits(left) && (right + Abs::mm(3.5)).fits(page.size.width), "{bar:?}");
        for run in runs(&page.items).filter(|run| marks(&bar, run)) {
            let beside = (right).fits(run.origin.x) || (run.origin.x + run.width).fits(left);
            assert!(beside, "{bar:?} {}", run.text);
        }
    }
}

#[test]
fn picture_is_marked_whose_words_alone_are_foreign() {
    let mut draft = Prepared::of(DUTCH).with_notice("CONCEPT");
    draft.say_of_pictures("tr");
    draft.look(|Layout { pages, .. }| {
        let bars: Vec<Rect> = pages.iter().flat_map(bars).collect();
        let drawing = pages.iter().flat_map(|page| &page.items).find_map(|item| match item {
            Item::Drawing(drawing) => Some(drawing.area),
            _ => None,
        });
        let drawing = drawing.unwrap();
        assert_eq!(bars.len(), 1);
        assert!(bars[0].origin.y.same(drawing.origin.y) && bars[0].bottom().same(drawing.bottom()));
    });
    draft.pdf("picture");
}

#[test]
fn justified_lines_of_joined_letters_end_with_their_measure() {
    let justified = "[style]\nsize = \"18pt\"\nalign = \"justified\"\n\n[page]\ncolumns = 2\n";
    Prepared::of(ARABIC.replace("[page]\n", justified)).look(|Layout { pages, .. }| {
        let (middle, gap) = (Abs::mm(105.0), Abs::mm(8.0));
        let all = pages.iter().flat_map(|page| runs(&page.items));
        for run in all.filter(|run| run.size.same(Abs::pt(18.0))) {
            let (left, right) = (run.origin.x, run.origin.x + run.width);
            let in_gap = |x: Abs| (x - middle).abs() < gap / 2.0 - Abs::pt(0.05);
            assert!(!in_gap(left) && !in_gap(right), "{left:?} {right:?} {}", run.text);
        }
    });
}
