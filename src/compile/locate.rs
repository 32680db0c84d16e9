//! Turns the findings of the stages after `document` into diagnostics with the place
//! in the file where they can be fixed.

use std::sync::Arc;

use crate::diagnostic::{self, Diagnostic, OutputProblem, Place};
use crate::fonts::FontBook;
use crate::{document, layout, pdf, prepress};

/// Whether an error was already reported at the same place. One then follows from
/// the other, and one report is enough.
pub(super) fn is_at_an_error(found: &Diagnostic, diagnostics: &[Diagnostic]) -> bool {
    let Some(place) = &found.place else { return false };
    let here = |other: &Place| {
        Arc::ptr_eq(&other.source, &place.source) && other.range.start == place.range.start
    };
    diagnostics.iter().any(|other| {
        other.severity() == diagnostic::Severity::Error && other.place.as_ref().is_some_and(here)
    })
}

/// The diagnostic for a finding of layout.
pub(super) fn locate(finding: layout::Finding, document: &document::Document) -> Diagnostic {
    let place = finding.node.and_then(|node| document.span(node));
    let place = place.map(|span| document.sources.place(span));
    let place = place.map(|place| match &finding.problem {
        diagnostic::LayoutProblem::LongWord { word, .. }
        | diagnostic::LayoutProblem::NoBreakSpaces { words: word }
        | diagnostic::LayoutProblem::OutOfOrder { written: word, .. } => {
            let practice = document.sources.practice.as_ref();
            let in_practice = || Place::whole(practice?).of_words(word);
            place.of_words(word).or_else(in_practice).unwrap_or(place)
        }
        // The words are given in the leaflet or by the practice.
        diagnostic::LayoutProblem::ContinuedLeftOut { words } => {
            let of_words = |source| Place::whole(source).of_words(words);
            let sources = &document.sources;
            of_words(&sources.definition)
                .or_else(|| of_words(sources.practice.as_ref()?))
                .unwrap_or(place)
        }
        _ => place,
    });
    Diagnostic { problem: finding.problem.into(), place }
}

/// The diagnostic for a finding about a picture on the page.
pub(super) fn locate_picture(
    finding: prepress::PictureFinding,
    document: &document::Document,
) -> Diagnostic {
    let place = document.place_of(finding.artwork).cloned();
    Diagnostic { problem: finding.problem, place }
}

/// The diagnostic for a file that could not be written: a damaged font at its place,
/// or the reason.
pub(super) fn locate_face(
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
