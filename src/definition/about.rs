//! `[about]`: the name, version, dates, people and sources of a leaflet. How they
//! are printed is up to `document`.

use super::Text;
use super::fields::Fields;
use crate::calendar::Date;
use crate::diagnostic::{DefinitionProblem, Span};

/// The contents of `[about]`: what a leaflet states about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// The name the leaflet is known by.
    pub id: Option<Text>,
    /// Its version.
    pub version: Option<Text>,
    /// The day it was last reviewed.
    pub date: Option<Date>,
    /// The day it is due for review, and the place of that date.
    pub review: Option<(Date, Span)>,
    /// Who wrote it.
    pub authors: Vec<Text>,
    /// Who contributed.
    pub reviewers: Vec<Text>,
    /// The sources of its content.
    pub sources: Vec<Text>,
    /// Where a reader can send an opinion.
    pub feedback: Vec<Text>,
    /// Its table header in the file.
    pub span: Span,
}

impl About {
    /// Reads the keys of `[about]`.
    pub(super) fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.text("id"),
            version: fields.text("version"),
            date: fields.date("date").map(|(date, _)| date),
            review: fields.date("review"),
            authors: fields.words("authors"),
            reviewers: fields.words("reviewers"),
            sources: fields.words("sources"),
            feedback: fields.words("feedback"),
            span: fields.span,
        }
    }

    /// The warning that the day of review has passed, if it has.
    pub fn overdue(&self, today: Date) -> Option<(DefinitionProblem, Span)> {
        let (review, span) = self.review.filter(|&(review, _)| review < today)?;
        Some((DefinitionProblem::PastReview { review }, span))
    }
}
