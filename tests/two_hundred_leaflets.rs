//! Two hundred leaflets derived from the repository's own: no hard rule of
//! setting ever breaks, hardly ever a soft one gives way, and the written file
//! says every word once and in order.

#![expect(clippy::unwrap_used, reason = "where it finds what it does not expect it must stop")]

#[path = "derived/forms.rs"]
mod forms;
#[path = "derived/leaflets.rs"]
mod leaflets;
#[path = "derived/reading.rs"]
mod reading;
#[path = "derived/rules.rs"]
mod rules;
mod support;

use leaflet::definition::{self, Leaflet};
use leaflet::diagnostic::{Diagnostic, Language, LayoutProblem, Severity, Source, words};
use leaflet::document::{self, Document};
use leaflet::fonts::FontBook;
use leaflet::layout::{Finding, Page, PageStyle};
use leaflet::resources::Resources;
use leaflet::shaping::ShapedDocument;
use leaflet::{layout, shaping};

use support::hand_made as made;
use support::pdf::Pdf;

/// How many leaflets are derived.
const LEAFLETS: u64 = 200;

/// How many of them may say that a rule gave way.
const WARNED: usize = 10;

/// A definition up to its shaped text.
struct Prepared {
    leaflet: Leaflet,
    document: Document,
    shaped: ShapedDocument,
}

fn prepare(toml: &str) -> Prepared {
    let source = Source::new("leaflet.toml", toml);
    let (leaflet, found) = definition::parse(&source, None);
    assert_no_errors(&found, toml);
    let leaflet = leaflet.unwrap();
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    let (document, found) = document::build(&leaflet, &resources);
    assert_no_errors(&found, toml);
    let (shaped, found) = shaping::shape(&document, &FontBook::default(), &leaflet.style);
    assert_no_errors(&found, toml);
    Prepared { leaflet, document, shaped }
}

fn assert_no_errors(diagnostics: &[Diagnostic], toml: &str) {
    for diagnostic in diagnostics {
        let message = words(&diagnostic.problem, Language::English).message;
        assert!(diagnostic.severity() == Severity::Warning, "{message}\n{toml}");
    }
}

fn laid_out(prepared: &Prepared) -> (Vec<Page<'_>>, Vec<Finding>) {
    let style = PageStyle::resolve(&prepared.leaflet, None);
    let layout = layout::layout(&prepared.shaped, &FontBook::default(), &style);
    (layout.pages, layout.findings)
}

/// Fails where the written file, read in the order of its structure tree, says
/// other words than the document.
fn assert_written(pages: &[Page<'_>], document: &Document, number: u64) {
    let read = Pdf::read(&made::file(document, pages));
    assert_eq!(read.document.get_pages().len(), pages.len(), "leaflet {number}");
    let aloud = read.read_aloud();
    let words: Vec<&str> = aloud.split_whitespace().collect();
    assert_eq!(words, reading::words(document), "leaflet {number}");
}

/// Holds a leaflet to the rules; what it says of itself.
fn problems_of(toml: &str, number: u64) -> Vec<LayoutProblem> {
    let prepared = prepare(toml);
    let (pages, findings) = laid_out(&prepared);
    if !pages.is_empty() {
        let style = PageStyle::resolve(&prepared.leaflet, None);
        rules::assert_kept(&pages, &style, &prepared.document, number);
        assert_written(&pages, &prepared.document, number);
    }
    findings.into_iter().map(|finding| finding.problem).collect()
}

#[test]
fn derived_leaflets_with_tables_and_forms_keep_every_hard_rule() {
    let original = leaflets::original();
    let mut random = leaflets::Random::new(5);
    for number in 0..LEAFLETS {
        let toml = leaflets::derived(&original, &mut random).to_toml();
        problems_of(&forms::with_forms(&toml, &mut random), number);
    }
}

#[test]
fn derived_leaflets_keep_every_hard_rule_and_nearly_every_soft_one() {
    let original = leaflets::original();
    let mut random = leaflets::Random::new(2026);
    let mut warned = Vec::new();
    for number in 0..LEAFLETS {
        let toml = leaflets::derived(&original, &mut random).to_toml();
        let problems = problems_of(&toml, number);
        if !problems.is_empty() {
            warned.push(format!("{number}: {problems:?}"));
        }
    }
    assert!(warned.len() <= WARNED, "{} warned:\n{}", warned.len(), warned.join("\n"));
}
