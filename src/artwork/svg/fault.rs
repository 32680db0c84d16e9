//! Errors of the XML reader as diagnostics at their place.

use std::sync::Arc;

use roxmltree::{Error, TextPos};

use crate::diagnostic::{ArtworkProblem, Diagnostic, Source, Span, XmlFault};

/// The diagnostic of an XML error.
pub(super) fn diagnostic(error: &Error, source: &Arc<Source>) -> Diagnostic {
    let fault = match error {
        Error::UnexpectedCloseTag(expected, found, _) => {
            XmlFault::WrongEnd { expected: expected.clone(), found: found.clone() }
        }
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream | Error::NoRootNode => {
            return at_end(ArtworkProblem::BrokenXml { fault: XmlFault::CutOff }, source);
        }
        Error::UnknownEntityReference(name, _) => XmlFault::UnknownEntity { name: name.clone() },
        Error::NodesLimitReached | Error::EntityReferenceLoop(_) => {
            return Diagnostic::at(ArtworkProblem::TooComplex, source, Span::new(0, 1));
        }
        _ => XmlFault::Other,
    };
    let start = offset(&source.text, error.pos());
    let length = source.text[start..].chars().next().map_or(0, char::len_utf8);
    let span = Span::new(start, start + length);
    Diagnostic::at(ArtworkProblem::BrokenXml { fault }, source, span)
}

fn at_end(problem: ArtworkProblem, source: &Arc<Source>) -> Diagnostic {
    let end = source.text.trim_end().len();
    Diagnostic::at(problem, source, Span::new(end, end))
}

/// The offset of a row and a column, both counted from 1 in characters.
fn offset(text: &str, place: TextPos) -> usize {
    let line = text.split_inclusive('\n').take(place.row.saturating_sub(1) as usize);
    let start = line.map(str::len).sum::<usize>();
    let column = place.col.saturating_sub(1) as usize;
    let within = text[start..].char_indices().nth(column).map_or(0, |(offset, _)| offset);
    start + within
}
