use crate::definition::Text;
use crate::diagnostic::{FileId, Span};

/// The flag of a translation that somebody should look at before it is used.
const FUZZY: &str = "fuzzy";

/// A message and its translation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// What translators remark, a line each (`# …`).
    pub comments: Vec<String>,
    /// What the program that made the catalogue remarks, a line each (`#. …`).
    pub extracted: Vec<String>,
    /// Where the message stands (`#: leaflet.toml:12`).
    pub references: Vec<String>,
    /// What programs are to know of it (`#, fuzzy`).
    pub flags: Vec<String>,
    /// The message as it was when it was translated, where that has changed
    /// (`#| msgid …`).
    pub previous: Option<Previous>,
    /// What tells it from other messages of the same text (`msgctxt`).
    pub context: Option<String>,
    /// The message (`msgid`).
    pub source: String,
    /// Where the message stands in the file, quotes included.
    pub source_span: Span,
    /// Its translation (`msgstr`); an empty one is none. Each byte leads to its
    /// place in the file.
    pub translation: Text,
    /// Whether its message is gone (`#~`).
    pub is_obsolete: bool,
    /// The whole of it in the file, from its first keyword to the end of its
    /// last string, comments excluded.
    pub span: Span,
}

impl Entry {
    /// Whether somebody should look at the translation before it is used.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == FUZZY)
    }

    /// Says that somebody should look at it, or need no longer.
    pub fn set_fuzzy(&mut self, fuzzy: bool) {
        self.flags.retain(|flag| flag != FUZZY);
        if fuzzy {
            self.flags.insert(0, FUZZY.to_owned());
        }
    }

    /// The same of another file.
    pub fn in_file(self, file: FileId) -> Self {
        Self {
            source_span: self.source_span.in_file(file),
            translation: self.translation.in_file(file),
            span: self.span.in_file(file),
            ..self
        }
    }

    /// What tells it from every other entry of its catalogue.
    pub fn key(&self) -> (Option<&str>, &str) {
        (self.context.as_deref(), &self.source)
    }
}

/// A message as it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Previous {
    /// Its context (`#| msgctxt`).
    pub context: Option<String>,
    /// Its text (`#| msgid`).
    pub source: String,
}
