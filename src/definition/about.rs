use super::Text;
use super::fields::Fields;
use crate::calendar::Date;
use crate::diagnostic::{DefinitionProblem, Span};

/// What a leaflet says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// The name by which it is known.
    pub id: Option<Text>,
    /// Which version it is.
    pub version: Option<Text>,
    /// The day it was last looked through.
    pub date: Option<Date>,
    /// The day it is to be looked through again, and where that is said.
    pub review: Option<(Date, Span)>,
    /// Who wrote it.
    pub authors: Vec<Text>,
    /// Who helped.
    pub reviewers: Vec<Text>,
    /// What it draws on.
    pub sources: Vec<Text>,
    /// Where a reader can say what is to be better.
    pub feedback: Vec<Text>,
    /// Its table header in the file.
    pub span: Span,
}

impl About {
    /// What the keys of `[about]` say.
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

    /// What is to be said on a day after the one on which the leaflet was to be
    /// looked through.
    pub fn overdue(&self, today: Date) -> Option<(DefinitionProblem, Span)> {
        let (review, span) = self.review.filter(|&(review, _)| review < today)?;
        Some((DefinitionProblem::PastReview { review }, span))
    }
}
