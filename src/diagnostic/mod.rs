//! Diagnostics: what is wrong with a leaflet, where, and how bad it is, as data.
//!
//! 1. [`source`]: the files of a leaflet, and places in them.
//! 2. [`problem`]: every problem with its code and severity. A stage returns all
//!    it finds as [`Diagnostic`]s and prints nothing.
//! 3. [`cure()`]: what mends a problem for certain; [`fit_cures`]: what makes a text fit.
//! 4. [`messages`]: the words of a problem, one function for each language, so
//!    that the compiler checks that each message exists in every language.
//! 5. [`render()`]: diagnostics for a person or a program, the only place that
//!    knows their layout.

mod cure;
mod fit;
mod messages;
mod nearest;
mod problem;
mod render;
mod source;
mod visible;

use std::sync::Arc;

pub use cure::{Cure, CureKind, cure};
pub use fit::{FitCure, fit_cures};
pub use messages::{Language, Message, cure_in_words, fit_cure_in_words, message, value_in_words};
pub use nearest::nearest;
use problem::character_in_full;
pub use problem::{
    AcceptedBy, ArtworkProblem, CatalogueProblem, ColumnCure, CommandProblem, DefinitionProblem,
    DirectionProblem, DocumentProblem, Expected, Feature, FitCures, FontKind, FontProblem,
    ForeignMarkup, GivenValue, GlossaryFault, GlossaryProblem, InputProblem, KeyFile,
    LEAST_READABLE, LayoutProblem, LetteringProblem, Licence, LineMarkup, LinkFault, MOST_FONTS,
    MOST_MEGABYTES, MOST_MEGAPIXELS, Markup, Moment, NarrowerFigure, OutputProblem, Outside,
    Overlength, ParityProblem, PictureKind, PictureProblem, PlainPlace, PrepressProblem, Problem,
    ReadingProblem, Remedy, ResourceProblem, SectionProblem, ShapingProblem, SyntaxProblem,
    TableCure, TableProblem, TextFeature, TranslationFault, TranslationProblem, Want, XmlFault,
};
pub use render::{Format, GoodLeaflet, render, render_good};
pub(crate) use source::BYTE_ORDER_MARK;
pub use source::{FileId, Place, Position, Source, Sources, Span};
pub use visible::{visible, visible_name};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The leaflet is made, but its author should check it.
    Warning,
    /// The leaflet is not made.
    Error,
}

/// A problem and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The problem, with everything its message needs.
    pub problem: Problem,
    /// Its place, if it has one in a file.
    pub place: Option<Place>,
}

impl Diagnostic {
    /// A problem without a place.
    pub fn new(problem: impl Into<Problem>) -> Self {
        Self { problem: problem.into(), place: None }
    }

    /// A problem at a span of a source; the span is clamped to the source.
    pub fn at(problem: impl Into<Problem>, source: &Arc<Source>, span: Span) -> Self {
        Self::placed(problem, Place::new(source, span))
    }

    /// A problem at its place.
    pub fn placed(problem: impl Into<Problem>, place: Place) -> Self {
        Self { problem: problem.into(), place: Some(place) }
    }

    /// How bad it is, which depends on the problem alone.
    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// Whether any diagnostic is an error.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
}
