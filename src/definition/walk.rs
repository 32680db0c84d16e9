//! Walks the tables of a definition along the table of keys: finds the key of each
//! name, and reports keys that are unknown, misplaced or missing. The values are read
//! in [`value`](super::value), [`tables`](super::tables) and
//! [`own_words`](super::own_words).

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::default_value::DefaultValue;
use super::dutch_names::{dutch_names, keys_called};
use super::fields::{Fields, KeyValue};
use super::keys::{KEYS, Key, keys_of};
use super::syntax::Broken;
use super::table::TableName;
use crate::diagnostic::{DefinitionProblem, Diagnostic, KeyFile, Source, Span, nearest};

/// The number of problems after which unknown keys are no longer compared with all
/// others.
const MOST_COMPARED: usize = 1000;

/// Walks the tables of a definition along the table of keys.
pub(super) struct TableWalk<'a> {
    pub(super) source: &'a Arc<Source>,
    /// The kind of that file.
    file: KeyFile,
    broken: &'a Broken,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether every section and figure could be read.
    pub(super) complete: bool,
}

impl<'a> TableWalk<'a> {
    pub(super) fn new(source: &'a Arc<Source>, file: KeyFile, broken: &'a Broken) -> Self {
        Self {
            source,
            file,
            broken,
            diagnostics: Vec::new(),
            complete: !broken.reaches_past(first_section(&source.text)),
        }
    }

    /// Reports a problem.
    pub(super) fn report(&mut self, problem: DefinitionProblem, span: Span) {
        self.diagnostics.push(Diagnostic::at(problem, self.source, span));
    }

    /// Reads all keys of a table. An unknown key whose meaning is clear is read as
    /// the key it means, so that no other problem follows from it.
    pub(super) fn fields(&mut self, table: TableName, given: &DeTable<'_>, span: Span) -> Fields {
        let mut fields = Fields { span, ..Fields::with_room_for(given.len()) };
        for (name, value) in given {
            if self.broken.touches(span_of(name)) || self.is_broken(value) {
                fields.whole = false;
                continue;
            }
            if table == TableName::Practice && self.is_own_word(name.get_ref(), given) {
                match self.own_word(name, value) {
                    Some(word) => fields.own_words.push(word),
                    None => fields.whole = false,
                }
                continue;
            }
            let read = self.key(table, name, given).and_then(|key| {
                Some(KeyValue {
                    name: key.name,
                    span: span_of(value),
                    value: self.value(key, name.get_ref(), value)?,
                })
            });
            match read {
                Some(field) => fields.values.push(field),
                None => fields.whole = false,
            }
        }
        let named =
            matches!(table, TableName::Section | TableName::Subsection | TableName::Figures);
        self.complete &= fields.whole || !named;
        fields.whole &= self.broken.is_empty();
        self.missing(table, given, span);
        fields
    }

    /// Whether a value is unreliable. A table is judged by its keys.
    fn is_broken(&self, value: &Spanned<DeValue<'_>>) -> bool {
        let whole = !matches!(value.get_ref(), DeValue::Table(_) | DeValue::Array(_));
        whole && self.broken.touches(span_of(value))
    }

    /// The key of this name, or else the key it means, unless that is given under its
    /// own name as well.
    fn key(
        &mut self,
        table: TableName,
        name: &Spanned<DeString<'_>>,
        given: &DeTable<'_>,
    ) -> Option<&'static Key> {
        let written: &str = name.get_ref();
        if let Some(key) = keys_of(table).find(|key| key.name == written) {
            return Some(key);
        }
        let (problem, meant) = self.unknown_key(table, written);
        self.report(problem, span_of(name));
        meant.filter(|meant| !given.contains_key(meant.name))
    }

    /// Reports the required keys that are missing. In a file with syntax errors they
    /// may be there unread, so nothing is reported.
    fn missing(&mut self, table: TableName, given: &DeTable<'_>, span: Span) {
        if !self.broken.is_empty() {
            return;
        }
        for key in keys_of(table).filter(|key| key.default == DefaultValue::Required) {
            let is_there = |name: &Spanned<DeString<'_>>| {
                let written: &str = name.get_ref();
                written == key.name
                    || self
                        .unknown_key(table, written)
                        .1
                        .is_some_and(|meant| meant.name == key.name)
            };
            if !given.keys().any(is_there) {
                let problem = DefinitionProblem::MissingKey {
                    key: key.name,
                    table: table.header(),
                    example: key.example,
                };
                self.report(problem, span);
            }
        }
    }

    /// The problem of a key that a table does not have, and the key of that table
    /// that it means, if that is clear.
    fn unknown_key(
        &self,
        table: TableName,
        written: &str,
    ) -> (DefinitionProblem, Option<&'static Key>) {
        let is_elsewhere = |table: &TableName| *table != TableName::Words && table.is_of(self.file);
        let elsewhere = tables_with(written).iter().any(is_elsewhere);
        let dutch = key_called(table, written);
        // Comparing thousands of unknown keys takes long and helps no reader.
        let is_endless = self.diagnostics.len() >= MOST_COMPARED;
        let near = || if elsewhere || is_endless { None } else { nearest_key(table, written) };
        if let Some(meant) = dutch.or_else(near) {
            return (unknown(table, written, Some(meant.name)), Some(meant));
        }
        // `author` is what `authors` is called before it is a term of the program.
        let is_term = tables_with(written) == [TableName::Words];
        let called = keys_called(written).next();
        let name = called.filter(|_| is_term);
        let own = || KEYS.iter().map(|key| key.name).find(|name| *name == written);
        let name = name.or_else(own).or(called);
        match name {
            Some(name) => (self.misplaced(table, written, name), None),
            None => (unknown(table, written, None), None),
        }
    }

    /// The problem of a key that belongs in another table, of this file or else of the
    /// other.
    fn misplaced(&self, table: TableName, key: &str, name: &'static str) -> DefinitionProblem {
        let of_name = tables_with(name);
        let is_here = of_name.iter().any(|table| table.is_of(self.file));
        let mut belongs: Vec<&'static str> = Vec::new();
        for place in of_name.iter().filter(|table| table.is_of(self.file) == is_here) {
            if !belongs.contains(&place.header()) {
                belongs.push(place.header());
            }
        }
        let file = match self.file {
            _ if is_here => None,
            KeyFile::Leaflet => Some(KeyFile::Practice),
            KeyFile::Practice => Some(KeyFile::Leaflet),
        };
        let (key, table) = (key.to_owned(), table.header());
        DefinitionProblem::MisplacedKey { key, name, table, belongs, file }
    }
}

/// The tables that have a key of this name. The terms of the program are named after
/// the keys they belong to, so they count only if no other table has the key.
fn tables_with(name: &str) -> Vec<TableName> {
    let all = KEYS.iter().filter(|key| key.name == name).map(|key| key.table);
    let (words, others): (Vec<_>, Vec<_>) = all.partition(|table| *table == TableName::Words);
    if others.is_empty() { words } else { others }
}

/// The key of a table that has this everyday name.
pub(super) fn key_called(table: TableName, name: &str) -> Option<&'static Key> {
    keys_called(name).find_map(|name| key_of(table, name))
}

/// The key of a table whose own or everyday name is nearest.
pub(super) fn nearest_key(table: TableName, written: &str) -> Option<&'static Key> {
    let name = nearest(written, keys_of(table).map(|key| key.name).chain(dutch_names()))?;
    key_of(table, name).or_else(|| key_called(table, name))
}

fn key_of(table: TableName, name: &str) -> Option<&'static Key> {
    keys_of(table).find(|key| key.name == name)
}

fn unknown(table: TableName, key: &str, nearest: Option<&'static str>) -> DefinitionProblem {
    let known = keys_of(table).map(|key| key.name).collect();
    DefinitionProblem::UnknownKey { key: key.to_owned(), table: table.header(), nearest, known }
}

/// The start of the first section or figure: a syntax error before it affects
/// nothing that a text refers to.
fn first_section(text: &str) -> usize {
    let headers = ["\n[[", "\n\u{feff}[[", "\n[sec", "\n[fig", "\nsec", "\nfig"];
    headers.iter().filter_map(|header| text.find(header)).min().unwrap_or(text.len())
}

/// The place of a part of the file.
pub(super) fn span_of<T>(part: &Spanned<T>) -> Span {
    let range = part.span();
    Span::new(range.start, range.end)
}
