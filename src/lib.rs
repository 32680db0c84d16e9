//! leaflet turns a leaflet written in TOML into a printed page.
//!
//! Data flows one way, and each room below is one stage of the road. A stage
//! uses only the stages above it; `tests/architecture.rs` holds that order.

pub mod geometry;
pub mod color;
pub mod calendar;
pub mod notation;
pub mod diagnostic;
pub mod resources;
pub mod artwork;
pub mod definition;
pub mod translation;
pub mod fonts;
pub mod document;
pub mod direction;
pub mod shaping;
pub mod layout;
pub mod prepress;
pub mod structure;
pub mod pdf;
pub mod cli;

use std::sync::Arc;

use calendar::Date;
use diagnostic::{Diagnostic, OutputProblem, Place, Source, Span};
use fonts::FontBook;
use resources::Resources;

/// What the command line says of a leaflet, before what its definition says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Overrides {
    /// At most so many pages.
    pub pages: Option<u32>,
    /// In large print.
    pub large_print: bool,
    /// The day on which it is made, for what is to be said of a leaflet that is
    /// out of date. It decides no byte of the file.
    pub today: Option<Date>,
}

/// A leaflet after the whole road.
#[derive(Debug)]
pub struct Compiled {
    /// The file; none where an error is among the diagnostics.
    pub pdf: Option<Vec<u8>>,
    /// All that is wrong, in the order of the road.
    pub diagnostics: Vec<Diagnostic>,
    /// The fingerprint of its words, if a print shows it.
    pub fingerprint: Option<String>,
}

impl Compiled {
    /// A leaflet of which nothing could be made.
    pub fn failed(diagnostics: Vec<Diagnostic>) -> Self {
        Self { pdf: None, diagnostics, fingerprint: None }
    }
}

/// Makes a PDF of a definition: the road as a map.
pub fn compile(source: &Arc<Source>, resources: &Resources, overrides: Overrides) -> Compiled {
    let (leaflet, mut diagnostics) = definition::parse(source, resources.practice());
    let Some(mut leaflet) = leaflet else {
        return Compiled::failed(diagnostics);
    };
    let overdue = leaflet.about.as_ref().zip(overrides.today);
    let overdue = overdue.and_then(|(about, today)| about.overdue(today));
    diagnostics.extend(overdue.map(|(found, span)| Diagnostic::at(found, source, span)));
    if overrides.large_print {
        leaflet.set_in_large_print();
    }
    let (document, found) = document::build(&leaflet, resources);
    diagnostics.extend(found);
    let (fonts, found) = fonts::load(&leaflet, resources);
    diagnostics.extend(found);
    let (shaped, mut found) = shaping::shape(&document, &fonts, &leaflet.style);
    found.retain(|found| fonts.is_whole() && !is_at_an_error(found, &diagnostics));
    diagnostics.extend(found);
    if diagnostic::has_errors(&diagnostics) {
        return Compiled::failed(diagnostics);
    }
    let style = layout::PageStyle::resolve(&leaflet, overrides.pages);
    let laid_out = layout::layout(&shaped, &fonts, &style);
    diagnostics.extend(laid_out.findings.into_iter().map(|found| locate(found, &document)));
    if diagnostic::has_errors(&diagnostics) {
        return Compiled::failed(diagnostics);
    }
    let (pictures, found) = prepress::prepare(&laid_out.pages);
    diagnostics.extend(found.into_iter().map(|found| locate_picture(found, &document)));
    if diagnostic::has_errors(&diagnostics) {
        return Compiled::failed(diagnostics);
    }
    let tree = structure::structure(&document, &laid_out.pages);
    let metadata = (&document).into();
    match pdf::write(&laid_out.pages, &pictures, &tree, &metadata, &fonts) {
        Ok(pdf) => {
            let fingerprint = document.about.map(|about| about.fingerprint);
            Compiled { pdf: Some(pdf), diagnostics, fingerprint }
        }
        Err(error) => {
            diagnostics.push(locate_face(error, &fonts, &document));
            Compiled::failed(diagnostics)
        }
    }
}

/// Whether an error was found at this place already: then one follows from the
/// other, and one is enough to mend.
fn is_at_an_error(found: &Diagnostic, diagnostics: &[Diagnostic]) -> bool {
    let Some(place) = &found.place else { return false };
    let here = |other: &Place| {
        Arc::ptr_eq(&other.source, &place.source) && other.span.start == place.span.start
    };
    diagnostics.iter().any(|other| {
        other.severity() == diagnostic::Severity::Error && other.place.as_ref().is_some_and(here)
    })
}

/// Finds the place in the file of what layout found on the page.
fn locate(finding: layout::Finding, document: &document::Document) -> Diagnostic {
    let place = finding.node.and_then(|node| document.span(node));
    let place = place.map(|span| document.sources.place(span));
    let place = place.map(|place| match &finding.problem {
        diagnostic::LayoutProblem::LongWord { word } => {
            let practice = document.sources.practice.as_ref();
            let practice = practice.map(|source| Place::new(source, Span::new(0, usize::MAX)));
            let of_words = |place: &Place| place.of_words(word);
            of_words(&place).or_else(|| of_words(&practice?)).unwrap_or(place)
        }
        _ => place,
    });
    Diagnostic { problem: finding.problem.into(), place }
}

/// Finds the place in the file of what is wrong with a picture on the page.
fn locate_picture(finding: prepress::Finding, document: &document::Document) -> Diagnostic {
    let place = document.place_of(finding.artwork).cloned();
    Diagnostic { problem: finding.problem, place }
}

/// Finds the place in the file of the font that could not be written.
fn locate_face(
    error: pdf::WriteError,
    fonts: &FontBook,
    document: &document::Document,
) -> Diagnostic {
    let (face, reason) = match error {
        pdf::WriteError::Face(face) => (fonts.damaged(face), "a font file is damaged".to_owned()),
        pdf::WriteError::Other(reason) => (None, reason),
    };
    match face {
        Some((problem, span)) => {
            Diagnostic { problem: problem.into(), place: Some(document.sources.place(span)) }
        }
        None => Diagnostic::new(OutputProblem::NotMade { reason }),
    }
}
