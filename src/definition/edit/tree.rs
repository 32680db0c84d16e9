//! A definition as the TOML parser reads it, with the place of every value.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::EditFault;
use super::headers::Headers;
use super::path::{EditPath, Step};

/// A definition and the places of its values.
pub(super) struct Tree<'t> {
    pub(super) text: &'t str,
    pub(super) headers: Headers,
    root: Spanned<DeTable<'t>>,
}

/// A value with the place of its key.
pub(super) struct ValuePlace {
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
}

/// A table: the values in it that are no tables with a header of their own.
pub(super) struct TablePlace<'a, 't> {
    pub(super) table: &'a DeTable<'t>,
    /// The braces, if it is an inline table.
    pub(super) braces: Option<Range<usize>>,
}

impl<'t> Tree<'t> {
    /// Reads a definition.
    pub(super) fn read(text: &'t str) -> Result<Self, EditFault> {
        let (root, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            return Err(EditFault::Broken);
        }
        Ok(Self { text, headers: Headers::of(text), root })
    }

    /// The place of a value.
    pub(super) fn value(&self, path: &EditPath) -> Option<ValuePlace> {
        let (table, last) = path.split()?;
        let Step::Key(key) = last else { return None };
        let table = self.table(&table)?;
        let (name, value) =
            table.table.iter().find(|(name, _)| name.get_ref().as_ref() == key.as_str())?;
        Some(ValuePlace { key: name.span(), value: value.span() })
    }

    /// The text or texts of a value.
    pub(super) fn texts(&self, path: &EditPath) -> Vec<String> {
        let text = |value: &Spanned<DeValue<'_>>| match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => None,
        };
        match self.find(path).map(|value| (value, value.get_ref())) {
            Some((_, DeValue::Array(values))) => values.iter().filter_map(text).collect(),
            Some((value, _)) => text(value).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// A table.
    pub(super) fn table(&self, path: &EditPath) -> Option<TablePlace<'_, 't>> {
        if path.0.is_empty() {
            return Some(TablePlace { table: self.root.get_ref(), braces: None });
        }
        let value = self.find(path)?;
        let DeValue::Table(table) = value.get_ref() else { return None };
        let span = value.span();
        let is_inline = self.text[span.clone()].starts_with('{');
        Some(TablePlace { table, braces: is_inline.then_some(span) })
    }

    /// The number of tables in a list; `None` if there is no such list.
    pub(super) fn count(&self, list: &EditPath) -> Option<usize> {
        match self.find(list)?.get_ref() {
            DeValue::Array(tables) => Some(tables.len()),
            _ => None,
        }
    }

    /// Every value that is written after a key, as it is written, by its path.
    pub(super) fn leaf_values(&self) -> Vec<(EditPath, String)> {
        let mut values = Vec::new();
        self.add_values(self.root.get_ref(), &EditPath::top(), &mut values);
        values
    }

    fn add_values(
        &self,
        table: &DeTable<'_>,
        path: &EditPath,
        values: &mut Vec<(EditPath, String)>,
    ) {
        for (name, value) in table {
            let path = path.key(name.get_ref());
            match value.get_ref() {
                DeValue::Table(inner) if is_headed(value, self.text) => {
                    self.add_values(inner, &path, values);
                }
                DeValue::Array(list) if list.iter().any(|it| is_headed(it, self.text)) => {
                    for (index, value) in list.iter().enumerate() {
                        if let DeValue::Table(inner) = value.get_ref() {
                            self.add_values(inner, &path.index(index), values);
                        }
                    }
                }
                _ => values.push((path, self.text[value.span()].to_owned())),
            }
        }
    }

    /// The end of the last value between two places.
    pub(super) fn last_value(&self, range: &Range<usize>) -> Option<usize> {
        let mut ends = Vec::new();
        add_ends(self.root.get_ref(), self.text, &mut ends);
        ends.into_iter().filter(|end| range.start < *end && *end <= range.end).max()
    }

    fn find(&self, path: &EditPath) -> Option<&Spanned<DeValue<'t>>> {
        let mut steps = path.0.iter();
        let mut value = match steps.next()? {
            Step::Key(key) => self.root.get_ref().get(key.as_str())?,
            Step::Index(_) => return None,
        };
        for step in steps {
            value = match (step, value.get_ref()) {
                (Step::Key(key), DeValue::Table(table)) => table.get(key.as_str())?,
                (Step::Index(index), DeValue::Array(values)) => values.get(*index)?,
                _ => return None,
            };
        }
        Some(value)
    }
}

/// Whether a value is a table with a header of its own.
fn is_headed(value: &Spanned<DeValue<'_>>, text: &str) -> bool {
    matches!(value.get_ref(), DeValue::Table(_)) && !text[value.span()].starts_with('{')
}

/// The ends of all values that are written after a key.
fn add_ends(table: &DeTable<'_>, text: &str, ends: &mut Vec<usize>) {
    for value in table.values() {
        match value.get_ref() {
            DeValue::Table(inner) if is_headed(value, text) => add_ends(inner, text, ends),
            DeValue::Array(values) if values.iter().any(|it| is_headed(it, text)) => {
                for value in values.iter() {
                    if let DeValue::Table(inner) = value.get_ref() {
                        add_ends(inner, text, ends);
                    }
                }
            }
            _ => ends.push(value.span().end),
        }
    }
}
