//! Glossaries: the translations a practice prefers for its terms, as TOML or in
//! tab-separated columns as OmegaT keeps them. Whether a translation uses them is
//! checked in `translation`.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::walk::span_of;
use crate::diagnostic::{Diagnostic, GlossaryFault, GlossaryProblem, Source, Span};

/// The separators between alternative translations in a column.
const ALTERNATIVES: [char; 2] = [';', '|'];

/// A term and its preferred translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// The term, in the language of the leaflet.
    pub source: String,
    /// The translations that are accepted.
    pub targets: Vec<String>,
    /// The glossary and the line it is from.
    pub place: String,
}

impl From<&GlossaryTerm> for GlossaryProblem {
    fn from(term: &GlossaryTerm) -> Self {
        let GlossaryTerm { source, targets, place } = term.clone();
        Self::TermNotUsed { term: source, targets, place }
    }
}

/// Reads the terms of a glossary: TOML if the file name ends in `.toml`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn parse_glossary(source: &Arc<Source>) -> Result<Vec<GlossaryTerm>, Vec<Diagnostic>> {
    let read =
        if source.name.ends_with(".toml") { of_toml(source) } else { of_columns(&source.text) };
    let (terms, faults): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    let mut faults: Vec<_> = faults.into_iter().filter_map(Result::err).collect();
    faults.sort_by_key(|(_, span)| span.start);
    let damaged = |(fault, span)| Diagnostic::at(GlossaryProblem::Damaged { fault }, source, span);
    let faults: Vec<Diagnostic> = faults.into_iter().map(damaged).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut all: Vec<GlossaryTerm> = Vec::new();
    for (term, targets, span) in terms.into_iter().flatten() {
        let (line, _) = source.line_and_column(span.start);
        match all.iter_mut().find(|it| it.source == term) {
            Some(known) => known.targets.extend(targets),
            None => all.push(GlossaryTerm {
                source: term,
                targets,
                place: format!("{}:{line}", source.name),
            }),
        }
    }
    Ok(all)
}

/// A term with its translations and its place, or the fault in it.
type ReadTerm = Result<(String, Vec<String>, Span), (GlossaryFault, Span)>;

fn of_toml(source: &Source) -> Vec<ReadTerm> {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if let Some(error) = errors.first() {
        let span = error.span().unwrap_or_default();
        return vec![Err((GlossaryFault::NoToml, Span::new(span.start, span.end)))];
    }
    let term = |(key, value): (&toml::Spanned<_>, &toml::Spanned<DeValue<'_>>)| {
        let term: &std::borrow::Cow<'_, str> = key.get_ref();
        let span = Span::new(key.span().start, key.span().end);
        let targets = match value.get_ref() {
            DeValue::String(target) => vec![target.trim().to_owned()],
            DeValue::Array(targets) => {
                let text = |it: &toml::Spanned<DeValue<'_>>| match it.get_ref() {
                    DeValue::String(target) => Some(target.trim().to_owned()),
                    _ => None,
                };
                let texts: Option<Vec<String>> = targets.iter().map(text).collect();
                texts.ok_or((GlossaryFault::NoText, span_of(value)))?
            }
            _ => return Err((GlossaryFault::NoText, span_of(value))),
        };
        whole(term, targets, span)
    };
    table.get_ref().iter().map(term).collect()
}

/// Reads one term a line: the term, its translations and an optional remark.
/// A line that begins with `#` is a comment.
fn of_columns(text: &str) -> Vec<ReadTerm> {
    let mut begin = 0;
    let mut terms = Vec::new();
    for line in text.split_inclusive('\n') {
        let start = begin;
        begin += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let content = line.trim_start_matches('\u{feff}');
        if content.trim().is_empty() || content.starts_with('#') {
            continue;
        }
        let span = Span::new(start + line.len() - content.len(), start + line.len());
        let mut columns = content.split('\t').map(str::trim);
        terms.push(match (columns.next(), columns.next()) {
            (Some(term), Some(targets)) => {
                let targets = targets.split(ALTERNATIVES).map(|it| it.trim().to_owned());
                whole(term, targets.filter(|it| !it.is_empty()).collect(), span)
            }
            _ => Err((GlossaryFault::NoTabulator, span)),
        });
    }
    terms
}

/// Checks that a term has a name and translations.
fn whole(term: &str, targets: Vec<String>, span: Span) -> ReadTerm {
    let term = term.trim();
    if term.is_empty() {
        Err((GlossaryFault::NoTerm, span))
    } else if targets.is_empty() || targets.iter().any(String::is_empty) {
        Err((GlossaryFault::NoTarget, span))
    } else {
        Ok((term.to_owned(), targets, span))
    }
}
