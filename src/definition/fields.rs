//! A table of the definition after reading: each key with a value of the right
//! kind. [`resolve`](super::resolve) takes the values out.

use super::{LanguageTag, Text};
use crate::calendar::Date;
use crate::color::Color;
use crate::diagnostic::Span;
use crate::geometry::Abs;

/// The keys that were given in a table, each with its value.
pub(super) struct Fields {
    /// The header, or the braces of an inline table.
    pub(super) span: Span,
    pub(super) values: Vec<KeyValue>,
    /// The words that a practice defines itself, each with its name.
    pub(super) own_words: Vec<(Text, Text)>,
    /// Whether every key of the table and the file as a whole could be read.
    pub(super) whole: bool,
}

/// A key with its value.
pub(super) struct KeyValue {
    pub(super) name: &'static str,
    /// The place of the value.
    pub(super) span: Span,
    pub(super) value: Value,
}

/// A value of the kind that its key takes.
pub(super) enum Value {
    Text(Text),
    Language(LanguageTag),
    Count(u32),
    Flag(bool),
    Length(Abs),
    Choice(&'static str),
    Color(Color),
    Date(Date),
    Words(Vec<Text>),
    Table(Fields),
    Tables(Vec<Fields>),
    Named(Vec<(Text, Fields)>),
}

impl Fields {
    /// A table without keys.
    pub(super) fn empty() -> Self {
        Self::with_room_for(0)
    }

    /// A table without keys, with room for `keys` of them.
    pub(super) fn with_room_for(keys: usize) -> Self {
        Self {
            span: Span::default(),
            values: Vec::with_capacity(keys),
            own_words: Vec::new(),
            whole: true,
        }
    }

    /// Removes the value of a key and returns it with its place.
    pub(super) fn take(&mut self, name: &str) -> Option<(Value, Span)> {
        let index = self.values.iter().position(|field| field.name == name)?;
        let field = self.values.swap_remove(index);
        Some((field.value, field.span))
    }

    pub(super) fn text(&mut self, name: &str) -> Option<Text> {
        match self.take(name)? {
            (Value::Text(text), _) => Some(text),
            _ => None,
        }
    }

    pub(super) fn count(&mut self, name: &str) -> Option<(u32, Span)> {
        match self.take(name)? {
            (Value::Count(count), span) => Some((count, span)),
            _ => None,
        }
    }

    pub(super) fn length(&mut self, name: &str) -> Option<(Abs, Span)> {
        match self.take(name)? {
            (Value::Length(length), span) => Some((length, span)),
            _ => None,
        }
    }

    pub(super) fn choice(&mut self, name: &str) -> Option<&'static str> {
        match self.take(name)? {
            (Value::Choice(word), _) => Some(word),
            _ => None,
        }
    }

    pub(super) fn date(&mut self, name: &str) -> Option<(Date, Span)> {
        match self.take(name)? {
            (Value::Date(date), span) => Some((date, span)),
            _ => None,
        }
    }

    /// The texts of a list; empty if the key is not given.
    pub(super) fn words(&mut self, name: &str) -> Vec<Text> {
        match self.take(name) {
            Some((Value::Words(words), _)) => words,
            _ => Vec::new(),
        }
    }

    pub(super) fn flag(&mut self, name: &str) -> bool {
        self.given_flag(name) == Some(true)
    }

    pub(super) fn given_flag(&mut self, name: &str) -> Option<bool> {
        match self.take(name)? {
            (Value::Flag(flag), _) => Some(flag),
            _ => None,
        }
    }

    /// The table under a key; empty if the key is not given.
    pub(super) fn table(&mut self, name: &str) -> Self {
        self.given_table(name).unwrap_or_else(Self::empty)
    }

    /// The table under a key, if the key is given.
    pub(super) fn given_table(&mut self, name: &str) -> Option<Self> {
        match self.take(name)? {
            (Value::Table(fields), _) => Some(fields),
            _ => None,
        }
    }

    /// The tables under a key; empty if the key is not given.
    pub(super) fn tables(&mut self, name: &str) -> Vec<Self> {
        match self.take(name) {
            Some((Value::Tables(tables), _)) => tables,
            _ => Vec::new(),
        }
    }
}
