//! Two hundred leaflets derived from the repository's own: no hard rule of
//! setting ever breaks, and hardly ever a soft one gives way.

#![expect(clippy::unwrap_used, reason = "where it finds what it does not expect it must stop")]

#[path = "derived/leaflets.rs"]
mod leaflets;
#[path = "derived/rules.rs"]
mod rules;

use leaflet::definition::{self, Leaflet};
use leaflet::diagnostic::{Diagnostic, Language, Severity, Source, words};
use leaflet::document::{self, Document};
use leaflet::layout::{Finding, Page, PageStyle};
use leaflet::resources::Resources;
use leaflet::shaping::ShapedDocument;
use leaflet::{fonts, layout, shaping};

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
    let (leaflet, found) = definition::parse(&source);
    assert_no_errors(&found, toml);
    let leaflet = leaflet.unwrap();
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    let (document, found) = document::build(&leaflet, &resources);
    assert_no_errors(&found, toml);
    let (shaped, found) = shaping::shape(&document, &fonts::load(), &leaflet.style);
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
    let layout = layout::layout(&prepared.shaped, &fonts::load(), &style);
    (layout.pages, layout.findings)
}

#[test]
fn derived_leaflets_keep_every_hard_rule_and_nearly_every_soft_one() {
    let original = leaflets::original();
    let mut random = leaflets::Random::new(2026);
    let mut warned = Vec::new();
    for number in 0..LEAFLETS {
        let derived = leaflets::derived(&original, &mut random);
        let prepared = prepare(&derived.to_toml());
        let (pages, findings) = laid_out(&prepared);
        if pages.is_empty() {
            warned.push(format!("{number}: {findings:?}"));
            continue;
        }
        let style = PageStyle::resolve(&prepared.leaflet, None);
        rules::assert_kept(&pages, &style, &prepared.document, number);
        if !findings.is_empty() {
            warned.push(format!(
                "{number}: {:?}",
                findings.iter().map(|f| &f.problem).collect::<Vec<_>>()
            ));
        }
    }
    assert!(warned.len() <= WARNED, "{} warned:\n{}", warned.len(), warned.join("\n"));
}
