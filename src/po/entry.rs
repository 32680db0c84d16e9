//! An entry of a catalogue: a message and its translation.

use crate::definition::Text;
use crate::diagnostic::{FileId, Span};

/// The flag of a translation that must be reviewed before it is used.
const FUZZY: &str = "fuzzy";

/// A message and its translation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// The translators' comments, by line (`# …`).
    pub comments: Vec<String>,
    /// The comments of the program that made the catalogue, by line (`#. …`).
    pub extracted: Vec<String>,
    /// Where the message comes from (`#: leaflet.toml:12`).
    pub references: Vec<String>,
    /// Flags for programs (`#, fuzzy`).
    pub flags: Vec<String>,
    /// The message as it was when it was translated, if it has changed since
    /// (`#| msgid …`).
    pub previous: Option<Previous>,
    /// What distinguishes it from messages with the same text (`msgctxt`).
    pub context: Option<String>,
    /// The message (`msgid`).
    pub source: String,
    /// The span of the message in the file, quotes included.
    pub source_span: Span,
    /// Its translation (`msgstr`); empty if it has none. Each byte is mapped to
    /// the file.
    pub translation: Text,
    /// Whether the message is no longer in use (`#~`).
    pub is_obsolete: bool,
    /// The span from its first keyword to the end of its last string, comments
    /// excluded.
    pub span: Span,
}

impl Entry {
    /// Whether the translation must be reviewed before it is used.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == FUZZY)
    }

    /// Sets or clears the flag that the translation must be reviewed.
    pub fn set_fuzzy(&mut self, fuzzy: bool) {
        self.flags.retain(|flag| flag != FUZZY);
        if fuzzy {
            self.flags.insert(0, FUZZY.to_owned());
        }
    }

    /// This entry, in another file.
    pub fn in_file(self, file: FileId) -> Self {
        Self {
            source_span: self.source_span.in_file(file),
            translation: self.translation.in_file(file),
            span: self.span.in_file(file),
            ..self
        }
    }

    /// Its context and message, unique within a catalogue.
    pub fn key(&self) -> (Option<&str>, &str) {
        (self.context.as_deref(), &self.source)
    }
}

/// An earlier version of a message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Previous {
    /// Its context (`#| msgctxt`).
    pub context: Option<String>,
    /// Its text (`#| msgid`).
    pub source: String,
}
