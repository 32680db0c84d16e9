//! Reads the keys that hold a table or tables, and reports headers with the wrong
//! brackets. Each inner table goes back to [`walk`](super::walk): tables hold tables.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::fields::{Fields, Value};
use super::keys::Key;
use super::table::TableName;
use super::text::text;
use super::walk::{TableWalk, span_of};
use super::{Offsets, Text};
use crate::diagnostic::{DefinitionProblem, Expected, Span};
use crate::locale::LanguageTag;

impl TableWalk<'_> {
    /// Reads the table or tables under a key.
    pub(super) fn tables(
        &mut self,
        key: &'static Key,
        written: &str,
        given: &DeValue<'_>,
        span: Span,
    ) -> Option<Value> {
        let inner = key.holds?;
        match (key.expected, given) {
            (Expected::NamedTables, DeValue::Table(figures)) => self.figures(figures, span),
            (Expected::NamedTables, DeValue::Array(_)) => {
                self.report(DefinitionProblem::NamelessFigure, span);
                None
            }
            (Expected::LanguageTables, DeValue::Table(languages)) => {
                Some(self.languages(key, languages))
            }
            (Expected::Tables, DeValue::Table(table)) => {
                self.wrong_brackets(span);
                Some(Value::Tables(vec![self.fields(inner, table, span)]))
            }
            (Expected::Tables, DeValue::Array(tables)) => {
                let mut read = Vec::with_capacity(tables.len());
                for table in tables.iter() {
                    match table.get_ref() {
                        DeValue::Table(fields) => {
                            read.push(self.fields(inner, fields, span_of(table)))
                        }
                        other => self.no_table(key, written, other, span_of(table)),
                    }
                }
                Some(Value::Tables(read))
            }
            (_, given) => self.table(key, written, given, span).map(Value::Table),
        }
    }

    /// Reads a table that can be given once; of several, the first.
    fn table(
        &mut self,
        key: &'static Key,
        written: &str,
        given: &DeValue<'_>,
        span: Span,
    ) -> Option<Fields> {
        let inner = key.holds?;
        match given {
            DeValue::Table(table) => Some(self.fields(inner, table, span)),
            DeValue::Array(tables) => match tables.first().map(|table| table.get_ref()) {
                Some(DeValue::Table(table)) if self.begins_line(span) => {
                    self.wrong_brackets(span);
                    Some(self.fields(inner, table, span))
                }
                _ => {
                    self.no_table(key, written, given, span);
                    None
                }
            },
            other => {
                self.no_table(key, written, other, span);
                None
            }
        }
    }

    /// Reads the figures, in the order of the file.
    fn figures(&mut self, figures: &DeTable<'_>, span: Span) -> Option<Value> {
        let mut read: Vec<(Text, Fields)> = Vec::with_capacity(figures.len());
        let mut nameless = figures.is_empty();
        for (name, figure) in figures {
            let Some(table) = self.named_table(figure) else {
                nameless = true;
                continue;
            };
            let name = self.name(name);
            self.check_id(&name);
            let fields = self.fields(TableName::Figure, table, span_of(figure));
            read.push((name, fields));
        }
        if nameless {
            self.complete = false;
            self.report(DefinitionProblem::NamelessFigure, span);
        }
        read.sort_by_key(|(name, _)| name.span.start);
        Some(Value::Named(read))
    }

    /// Reads the tables of languages, in the order of the file.
    fn languages(&mut self, key: &'static Key, languages: &DeTable<'_>) -> Value {
        let mut read: Vec<(Text, Fields)> = Vec::with_capacity(languages.len());
        for (name, given) in languages {
            let Some(table) = self.named_table(given) else {
                self.no_table(key, key.name, given.get_ref(), span_of(given));
                continue;
            };
            let name = self.name(name);
            let tag = self.tag(key, &name);
            let fields = self.fields(TableName::Language, table, span_of(given));
            read.extend(tag.map(|tag| (Text { value: tag, ..name }, fields)));
        }
        read.sort_by_key(|(name, _)| name.span.start);
        Value::Named(read)
    }

    /// The language that a table is named after.
    fn tag(&mut self, key: &'static Key, name: &Text) -> Option<String> {
        let tag = LanguageTag::parse(&name.value);
        if tag.is_none() {
            let problem = DefinitionProblem::WrongValue {
                key: key.name.to_owned(),
                expected: Expected::Language,
                value: name.value.clone(),
                nearest: LanguageTag::probable(&name.value)
                    .map(|tag| format!("[language.{}]", tag.0)),
                example: key.example,
            };
            self.report(problem, name.span);
        }
        tag.map(|tag| tag.0)
    }

    /// The table under a name; of several, which is reported, the first.
    fn named_table<'t>(&mut self, given: &'t Spanned<DeValue<'_>>) -> Option<&'t DeTable<'t>> {
        match given.get_ref() {
            DeValue::Table(table) => Some(table),
            DeValue::Array(tables) => match tables.first()?.get_ref() {
                DeValue::Table(table) if self.begins_line(span_of(given)) => {
                    self.wrong_brackets(span_of(given));
                    Some(table)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The name that the author gave to a table or a value.
    pub(super) fn name(&self, name: &Spanned<DeString<'_>>) -> Text {
        let span = span_of(name);
        let quoted = self.source.text[span.start..].starts_with(['"', '\'']);
        let name = name.get_ref().clone().into_owned();
        if quoted {
            text(self.source, name, span).with_plain_letters()
        } else {
            Text { value: name, span, offsets: Offsets::at(span.begin()) }
        }
    }

    /// Whether a part of the file begins its line, as a header does.
    fn begins_line(&self, span: Span) -> bool {
        let before = self.source.text.get(..span.start).unwrap_or_default();
        before.trim_end_matches([' ', '\t', '\u{feff}']).ends_with('\n') || before.is_empty()
    }

    /// Reports a header with one bracket that needs two, or the reverse. A table
    /// that is only implied by one inside it has no header.
    fn wrong_brackets(&mut self, span: Span) {
        let written = self.source.text.get(span.start..span.end).unwrap_or_default();
        if !written.starts_with('[') || written.contains('\n') {
            return;
        }
        let name = written.trim_matches(['[', ']']);
        let right =
            if written.starts_with("[[") { format!("[{name}]") } else { format!("[[{name}]]") };
        let problem = DefinitionProblem::WrongBrackets { written: written.to_owned(), right };
        self.report(problem, span);
    }
}
