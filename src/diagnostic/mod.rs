//! What is wrong with a leaflet, as data: what, where, and how bad.
//!
//! A stage returns every [`Diagnostic`] it found; none prints. The words stand
//! in `messages/`, one function a language, so that the compiler knows of each
//! problem that it can be said in every language. Only [`render`] knows how a
//! diagnostic looks.

mod messages;
mod nearest;
mod problem;
mod render;
mod source;
mod visible;

use std::sync::Arc;

pub use messages::{Language, Message, message, value_in_words};
pub use nearest::nearest;
use problem::character_in_full;
pub use problem::{
    AcceptedBy, ArtworkProblem, CatalogueProblem, CommandProblem, DefinitionProblem,
    DirectionProblem, DocumentProblem, Expected, Feature, FontKind, FontProblem, ForeignMarkup,
    GivenValue, GlossaryFault, GlossaryProblem, InputProblem, KeyFile, LEAST_READABLE,
    LayoutProblem, LetteringProblem, Licence, LinkFault, MOST_FONTS, MOST_MEGABYTES,
    MOST_MEGAPIXELS, Markup, Moment, OutputProblem, Outside, Overlength, ParityProblem,
    PictureKind, PlainPlace, PrepressProblem, Problem, ReadingProblem, Remedy, ResourceProblem,
    SectionProblem, ShapingProblem, SyntaxProblem, TableProblem, TextFeature, TranslationFault,
    TranslationProblem, Want, XmlFault,
};
pub use render::{Format, render};
pub(crate) use source::BYTE_ORDER_MARK;
pub use source::{FileId, Place, Position, Source, Sources, Span};
pub use visible::{visible, visible_name};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The leaflet is made, but somebody should look.
    Warning,
    /// No leaflet is made.
    Error,
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// What is wrong, with everything its words need.
    pub problem: Problem,
    /// Where, if it has a place in a file.
    pub place: Option<Place>,
}

impl Diagnostic {
    /// A problem of no place in particular.
    pub fn new(problem: impl Into<Problem>) -> Self {
        Self { problem: problem.into(), place: None }
    }

    /// A problem at a place of a source; the place is kept within it.
    pub fn at(problem: impl Into<Problem>, source: &Arc<Source>, span: Span) -> Self {
        Self::placed(problem, Place::new(source, span))
    }

    /// A problem at its place.
    pub fn placed(problem: impl Into<Problem>, place: Place) -> Self {
        Self { problem: problem.into(), place: Some(place) }
    }

    /// How bad it is: a matter of what it is.
    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// Whether any of them is an error.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
}
