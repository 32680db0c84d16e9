//! A glossary: the words that a practice wants for its terms, as TOML or, as
//! OmegaT keeps them, in columns that tabulators part.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::walk::span_of;
use crate::diagnostic::{Diagnostic, GlossaryFault, GlossaryProblem, Source, Span};

/// What parts two ways to say a term, in a column.
const ALTERNATIVES: [char; 2] = [';', '|'];

/// A term, and the words that are wanted for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// The term, in the language of the leaflet.
    pub source: String,
    /// Each way to say it in the other language.
    pub targets: Vec<String>,
    /// The glossary it stands in, and its line there.
    pub place: String,
}

impl From<&GlossaryTerm> for GlossaryProblem {
    fn from(term: &GlossaryTerm) -> Self {
        let GlossaryTerm { source, targets, place } = term.clone();
        Self::TermNotUsed { term: source, targets, place }
    }
}

/// Reads the terms of a glossary: TOML where its name says so.
///
/// # Errors
/// Everything that is wrong with it.
pub fn parse_glossary(source: &Arc<Source>) -> Result<Vec<GlossaryTerm>, Vec<Diagnostic>> {
    let read = match source.name.ends_with(".toml") {
        true => of_toml(source),
        false => of_columns(&source.text),
    };
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

/// What is read of a term, with its place, or what is wrong with it.
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

/// A line a term: the term, what it is called, and a remark if there is one.
/// Lines that begin with `#` are remarks.
fn of_columns(text: &str) -> Vec<ReadTerm> {
    let mut begin = 0;
    let mut terms = Vec::new();
    for line in text.split_inclusive('\n') {
        let start = begin;
        begin += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let said = line.trim_start_matches('\u{feff}');
        if said.trim().is_empty() || said.starts_with('#') {
            continue;
        }
        let span = Span::new(start + line.len() - said.len(), start + line.len());
        let mut columns = said.split('\t').map(str::trim);
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

fn whole(term: &str, targets: Vec<String>, span: Span) -> ReadTerm {
    let term = term.trim();
    match () {
        () if term.is_empty() => Err((GlossaryFault::NoTerm, span)),
        () if targets.is_empty() || targets.iter().any(String::is_empty) => {
            Err((GlossaryFault::NoTarget, span))
        }
        () => Ok((term.to_owned(), targets, span)),
    }
}
