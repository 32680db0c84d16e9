//! The Universal Declaration of Human Rights in seventeen languages, and a
//! leaflet in Arabic that holds everything a leaflet can hold.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use leaflet::Overrides;
use leaflet::diagnostic::{Source, has_errors};
use leaflet::files::Resources;
use leaflet::geometry::Point;
use leaflet::layout::{Item, TextRun};
use leaflet::shaping::GlyphText;
use unicode_normalization::UnicodeNormalization;

use crate::support::pdf::Pdf;
use crate::support::prepared::Prepared;
use crate::support::prepared::compile_beside;
use crate::support::reading::words;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages")
}

/// The names of all definitions, in order.
fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".toml"))
        .collect();
    names.sort();
    names
}

fn source(name: &str) -> Arc<Source> {
    Source::new(name, fs::read_to_string(folder().join(name)).unwrap())
}

fn pdf(name: &str) -> Pdf {
    let resources = Resources::new(folder());
    let compiled = leaflet::compile(&source(name), &resources, Overrides::default());
    assert!(!has_errors(&compiled.diagnostics), "{name}: {:?}", compiled.diagnostics);
    Pdf::read(&compiled.pdf.unwrap())
}

fn prepared(name: &str) -> Prepared {
    Prepared::read(&source(name), &Resources::new(folder()))
}

/// Letters without white space, each accent on its letter (UAX 15).
fn letters(text: &str) -> String {
    text.split_whitespace().flat_map(|word| word.nfc()).collect()
}

#[test]
fn text_in_every_language_is_read_back_letter_for_letter() {
    assert!(names().len() >= 17);
    for name in names() {
        let document = prepared(&name).document;
        let said: String = words(&document).concat();
        assert!(said.chars().count() > 600, "{name} is a text of some length");
        assert_eq!(letters(&pdf(&name).read_aloud()), letters(&said), "{name}");
    }
}

/// Calls `look` with each run of glyphs on the pages of a definition.
fn on_paper(name: &str, mut look: impl FnMut(u32, &TextRun)) {
    prepared(name).look(|layout| {
        for (page, number) in layout.pages.iter().zip(0..) {
            for item in page.all() {
                if let Item::Text(run) = item {
                    look(number, run);
                }
            }
        }
    });
}

#[test]
fn no_language_has_a_glyph_for_want_of_another() {
    for name in names() {
        on_paper(&name, |_, run| {
            assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{name}: {}", run.text);
        });
    }
}

#[test]
fn language_that_runs_to_the_left_says_so_to_the_viewer() {
    let direction = |name: &str| {
        let pdf = pdf(name);
        let preferences = pdf.dictionary(pdf.catalog().get(b"ViewerPreferences").unwrap());
        preferences.get(b"Direction").is_ok_and(|it| it.as_name().unwrap() == b"R2L")
    };
    for name in ["ar.toml", "fa.toml", "ckb.toml", "ur.toml", "he.toml"] {
        assert!(direction(name), "{name}");
    }
    assert!(!direction("ti.toml") && !direction("tr.toml"));
}

/// Where the first run of a text begins from which it is known, on the first
/// page.
fn place(name: &str, begin: &str) -> (f64, f64) {
    let mut place = None;
    on_paper(name, |page, run| {
        if page == 0 && place.is_none() && run.text.starts_with(begin) {
            place = Some((run.origin.x.to_pt(), (run.origin.x + run.width).to_pt()));
        }
    });
    place.unwrap()
}

#[test]
fn leaflet_in_arabic_begins_at_the_right() {
    let name = "everything-ar.toml";
    let (middle, right) = (595.28 / 2.0, 595.28 - 16.0 / 25.4 * 72.0);
    // The first column is the right one; its lines end there.
    let first = place(name, "هشاشة العظام مرض");
    assert!(first.0 > middle && (first.1 - right).abs() < 0.1, "{first:?}");
    let second = place(name, "تناول القرص");
    assert!(second.1 < middle, "{second:?}");
    // The sign of a list stands right of its words.
    let (sign, words) = (place(name, "•"), place(name, "العمر فوق"));
    assert!(sign.0 > words.1 && (sign.1 - right).abs() < 0.1, "{sign:?} {words:?}");
}

/// Whether two places are the same on paper.
fn is_at(one: Point, other: Point) -> bool {
    one.x.same(other.x) && one.y.same(other.y)
}

/// What the glyphs of a run say.
fn said(run: &TextRun) -> String {
    let texts = run.glyphs.iter().map(|glyph| match glyph.text {
        GlyphText::Cluster { start, length } => {
            &run.text[start as usize..start as usize + usize::from(length)]
        }
        GlyphText::Continuation | GlyphText::Hyphen => "",
    });
    texts.collect()
}

#[test]
fn numbers_and_latin_words_among_arabic_ones_run_to_the_right() {
    // Runs that follow one another to the right are one; where that ends.
    let mut to_the_right: Vec<(String, Point)> = Vec::new();
    on_paper("everything-ar.toml", |_, run| {
        let end = Point::new(run.origin.x + run.width, run.origin.y);
        match to_the_right.last_mut().filter(|(_, end)| is_at(*end, run.origin)) {
            _ if run.right_to_left => {}
            Some((words, last_end)) => {
                words.push_str(&said(run));
                *last_end = end;
            }
            None => to_the_right.push((said(run), end)),
        }
    });
    let to_the_right: Vec<&str> = to_the_right.iter().map(|(words, _)| words.trim()).collect();
    // A dose is no `mg 70`, and the groups of a number keep their places.
    // The two doses of one tablet are one run, over two lines.
    for words in
        ["70 mg", "500 mg /", "800 IE", "200 ml", "50 nmol/l", "020 - 123 45 67", "Thuisarts.nl"]
    {
        assert!(to_the_right.contains(&words), "{words}: {to_the_right:?}");
    }
}

#[test]
fn words_in_latin_letters_are_tagged_as_of_no_language_known() {
    let structure = pdf("everything-ar.toml").structure();
    let lines: Vec<&str> = structure.lines().map(str::trim).collect();
    let tagged = |words: &str| {
        lines.windows(2).any(|pair| {
            pair[0].starts_with("Span lang=") && pair[1].trim_matches('"').trim() == words
        })
    };
    for words in ["Thuisarts.nl", "Alendroninezuur", "Prednison"] {
        assert!(tagged(words), "{words} in {structure}");
    }
}

#[test]
fn number_of_the_tenth_page_is_in_order_in_every_direction() {
    for language in ["ar", "fa", "nl"] {
        let section = "[[section]]\ntext = '1'\n".repeat(60);
        let page =
            "[page]\ncolumns = 1\nmargin = '6mm'\nsize = { width = '60mm', height = '50mm' }\n";
        let definition = format!("title = '1'\nlanguage = '{language}'\n{page}{section}");
        let compiled = compile_beside(definition, &Resources::new(folder()));
        let pages = compiled.pdf.map(|pdf| Pdf::read(&pdf).document.get_pages().len());
        assert!(pages.is_some_and(|pages| pages > 9), "{language}: {pages:?} pages");
    }
}
