//! The review file: which translations have been approved.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::value::day;
use super::walk::span_of;
use crate::calendar::Date;
use crate::diagnostic::{Diagnostic, Source, Span, TranslationProblem};

/// What has been approved of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Review {
    /// The name of the definition, and where that stands.
    pub leaflet: (String, Span),
    /// The language, and where that stands.
    pub language: (String, Span),
    /// What was approved, the oldest first.
    pub approvals: Vec<Approval>,
}

/// What somebody approved at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Who.
    pub by: String,
    /// When.
    pub date: Date,
    /// The fingerprints of each text and its translation.
    pub pairs: Vec<String>,
}

/// Reads a review file. Only the program writes one, so whatever is not as it
/// writes it is reported as damage, and nothing in it counts as approved.
///
/// # Errors
/// The damage, where it is first seen.
pub fn parse_review(source: &Arc<Source>) -> Result<Review, Vec<Diagnostic>> {
    let damaged =
        |span: Span| vec![Diagnostic::at(TranslationProblem::DamagedReview, source, span)];
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if let Some(error) = errors.first() {
        let span = error.span().unwrap_or_default();
        return Err(damaged(Span::new(span.start, span.end)));
    }
    review(table.get_ref()).map_err(damaged)
}

fn review(table: &DeTable<'_>) -> Result<Review, Span> {
    let mut review = Review::default();
    for (key, value) in table {
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("leaflet", DeValue::String(name)) => {
                review.leaflet = (name.clone().into_owned(), span_of(value));
            }
            ("language", DeValue::String(tag)) => {
                review.language = (tag.clone().into_owned(), span_of(value));
            }
            ("approved", DeValue::Array(approvals)) => {
                review.approvals = approvals
                    .iter()
                    .map(|it| approval(it.get_ref()).ok_or_else(|| span_of(it)))
                    .collect::<Result<_, _>>()?;
            }
            _ => return Err(span_of(key)),
        }
    }
    let is_whole = !review.leaflet.0.is_empty() && !review.language.0.is_empty();
    if is_whole { Ok(review) } else { Err(Span::default()) }
}

fn approval(value: &DeValue<'_>) -> Option<Approval> {
    let DeValue::Table(table) = value else { return None };
    let [mut by, mut date, mut pairs] = [None, None, None].map(|none: Option<&DeValue<'_>>| none);
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "by" => by = Some(value.get_ref()),
            "date" => date = Some(value.get_ref()),
            "pairs" => pairs = Some(value.get_ref()),
            _ => return None,
        }
    }
    let (DeValue::String(by), DeValue::Array(pairs)) = (by?, pairs?) else { return None };
    let pair = |value: &toml::Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::String(pair) => Some(pair.clone().into_owned()),
        _ => None,
    };
    let pairs = pairs.iter().map(pair).collect::<Option<_>>()?;
    Some(Approval { by: by.clone().into_owned(), date: day(date?)?, pairs })
}
