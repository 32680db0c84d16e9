//! leaflet turns a leaflet written in TOML into a printed page.
//!
//! Data flows one way, and each room below is one stage of the road. A stage
//! uses only the stages above it; `tests/architecture.rs` holds that order.

pub mod geometry;
pub mod color;
pub mod diagnostic;
pub mod resources;
pub mod artwork;
pub mod fonts;
pub mod definition;
pub mod document;
pub mod shaping;
pub mod layout;
pub mod prepress;
pub mod structure;
pub mod pdf;
pub mod cli;

use std::sync::Arc;

use diagnostic::{Diagnostic, OutputProblem, Source};
use resources::Resources;

/// What the command line says of a leaflet, before what its definition says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Overrides {
    /// At most so many pages.
    pub pages: Option<u32>,
    /// In large print.
    pub large_print: bool,
}

/// A leaflet after the whole road.
#[derive(Debug)]
pub struct Compiled {
    /// The file; none where an error is among the diagnostics.
    pub pdf: Option<Vec<u8>>,
    /// All that is wrong, in the order of the road.
    pub diagnostics: Vec<Diagnostic>,
}

/// Makes a PDF of a definition: the road as a map.
pub fn compile(source: &Arc<Source>, resources: &Resources, overrides: Overrides) -> Compiled {
    let (leaflet, mut diagnostics) = definition::parse(source);
    let Some(mut leaflet) = leaflet else {
        return Compiled { pdf: None, diagnostics };
    };
    if overrides.large_print {
        leaflet.set_in_large_print();
    }
    let (document, found) = document::build(&leaflet, resources);
    diagnostics.extend(found);
    let fonts = fonts::load();
    let (shaped, mut found) = shaping::shape(&document, &fonts, &leaflet.style);
    found.retain(|found| !is_at_an_error(found, &diagnostics));
    diagnostics.extend(found);
    if diagnostic::has_errors(&diagnostics) {
        return Compiled { pdf: None, diagnostics };
    }
    let style = layout::PageStyle::resolve(&leaflet, overrides.pages);
    let laid_out = layout::layout(&shaped, &fonts, &style);
    diagnostics.extend(laid_out.findings.into_iter().map(|found| locate(found, &document, source)));
    if diagnostic::has_errors(&diagnostics) {
        return Compiled { pdf: None, diagnostics };
    }
    let (pictures, found) = prepress::prepare(&laid_out.pages);
    diagnostics.extend(found.into_iter().map(|found| locate_picture(found, &document)));
    if diagnostic::has_errors(&diagnostics) {
        return Compiled { pdf: None, diagnostics };
    }
    let tree = structure::structure(&document, &laid_out.pages);
    let metadata =
        pdf::Metadata { title: document.title.clone(), language: document.language.0.clone() };
    match pdf::write(&laid_out.pages, &pictures, &tree, &metadata, &fonts) {
        Ok(pdf) => Compiled { pdf: Some(pdf), diagnostics },
        Err(pdf::WriteError(reason)) => {
            diagnostics.push(Diagnostic::new(OutputProblem::NotMade { reason }));
            Compiled { pdf: None, diagnostics }
        }
    }
}

/// Whether an error was found at this place already: then one follows from the
/// other, and one is enough to mend.
fn is_at_an_error(found: &Diagnostic, diagnostics: &[Diagnostic]) -> bool {
    let Some(place) = &found.place else { return false };
    let here = |other: &diagnostic::Place| {
        Arc::ptr_eq(&other.source, &place.source) && other.span.start == place.span.start
    };
    diagnostics.iter().any(|other| {
        other.severity() == diagnostic::Severity::Error && other.place.as_ref().is_some_and(here)
    })
}

/// Finds the place in the file of what layout found on the page.
fn locate(
    finding: layout::Finding,
    document: &document::Document,
    source: &Arc<Source>,
) -> Diagnostic {
    let span = finding.node.and_then(|node| document.span(node));
    let span = span.map(|span| match &finding.problem {
        diagnostic::LayoutProblem::LongWord { word } => source.find(span, word).unwrap_or(span),
        _ => span,
    });
    Diagnostic {
        problem: finding.problem.into(),
        place: span.map(|span| diagnostic::Place { source: source.clone(), span }),
    }
}

/// Finds the place in the file of what is wrong with a picture on the page.
fn locate_picture(finding: prepress::Finding, document: &document::Document) -> Diagnostic {
    let place = document.place_of(finding.artwork).cloned();
    Diagnostic { problem: finding.problem, place }
}
