//! Collects the comments and strings of one entry. Mistakes are reported by
//! [`PoReader`](super::read::PoReader).

use super::token::{Comment, EntryMark, Keyword};
use super::{Entry, Previous};
use crate::definition::Text;
use crate::diagnostic::Span;

/// The strings of an entry, in their order in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EntryField {
    PreviousContext,
    PreviousSource,
    Context,
    Source,
    Translation,
}

impl EntryField {
    const COUNT: usize = 5;

    /// The string that a keyword begins; `None` for a previous translation,
    /// which PO does not have.
    pub(super) fn of(keyword: Keyword, mark: EntryMark) -> Option<Self> {
        match (keyword, mark.is_previous) {
            (Keyword::Context, true) => Some(Self::PreviousContext),
            (Keyword::Source, true) => Some(Self::PreviousSource),
            (Keyword::Translation, true) => None,
            (Keyword::Context, false) => Some(Self::Context),
            (Keyword::Source, false) => Some(Self::Source),
            (Keyword::Translation, false) => Some(Self::Translation),
        }
    }

    fn is_previous(self) -> bool {
        self < Self::Context
    }
}

/// An entry while it is being read.
#[derive(Debug, Default)]
pub(super) struct EntryBuilder {
    /// The entry with its comments; its strings are in `texts`.
    entry: Entry,
    texts: [Option<Text>; EntryField::COUNT],
    /// The string that is being read.
    pub(super) current: Option<EntryField>,
    /// Whether the entry has a mistake, which explains whatever is missing.
    pub(super) is_broken: bool,
}

impl EntryBuilder {
    /// The last string that is there, previous ones aside.
    pub(super) fn last(&self) -> Option<EntryField> {
        let parts = [EntryField::Translation, EntryField::Source, EntryField::Context];
        parts.into_iter().find(|&part| self.has(part))
    }

    pub(super) fn has(&self, part: EntryField) -> bool {
        self.texts[part as usize].is_some()
    }

    /// The span of the keyword of `part` and of all strings after it.
    pub(super) fn span_of(&self, part: EntryField) -> Span {
        self.texts[part as usize].as_ref().map_or(self.entry.span, |text| text.span)
    }

    pub(super) fn add_comment(&mut self, comment: Comment<'_>) {
        self.current = None;
        let entry = &mut self.entry;
        match comment {
            Comment::Translator(text) => entry.comments.push(text.to_owned()),
            Comment::Extracted(text) => entry.extracted.push(text.to_owned()),
            Comment::References(text) => add_new(&mut entry.references, text.split_whitespace()),
            Comment::Flags(text) => {
                let flags = text.split([',', ' ', '\t']).filter(|flag| !flag.is_empty());
                add_new(&mut entry.flags, flags);
            }
        }
    }

    /// Begins a string with its keyword.
    pub(super) fn begin(&mut self, part: EntryField, mark: EntryMark, span: Span) {
        if self.last().is_none() && !part.is_previous() {
            self.entry.span = span;
            self.entry.is_obsolete = mark.is_obsolete;
        }
        self.texts[part as usize] = Some(Text { span, ..Text::default() });
        self.current = Some(part);
    }

    /// Adds a string, and returns whether it belongs to a keyword.
    pub(super) fn add_string(&mut self, string: &Text, mark: EntryMark) -> bool {
        let part = self.current.filter(|part| part.is_previous() == mark.is_previous);
        let Some((part, text)) =
            part.and_then(|part| Some((part, self.texts[part as usize].as_mut()?)))
        else {
            return false;
        };
        // An empty string has a place as well.
        text.offsets.follow(text.value.len(), &string.offsets, 0, string.value.len());
        text.value.push_str(&string.value);
        text.span.end = string.span.end;
        if !part.is_previous() {
            self.entry.span.end = string.span.end;
        }
        true
    }

    /// Whether a string with this mark would make the entry half obsolete.
    pub(super) fn differs_from(&self, mark: EntryMark) -> bool {
        self.last().is_some() && mark.is_obsolete != self.entry.is_obsolete
    }

    /// The entry, if it has a message.
    pub(super) fn finish(self) -> Option<Entry> {
        let [previous_context, previous_source, context, source, translation] = self.texts;
        let source = source?;
        let value = |text: Text| text.value;
        let previous = previous_source
            .map(|source| Previous { context: previous_context.map(value), source: source.value });
        Some(Entry {
            previous,
            context: context.map(value),
            source_span: source.span,
            source: source.value,
            translation: translation.unwrap_or_default(),
            ..self.entry
        })
    }
}

/// Adds each word that is new.
fn add_new<'a>(to: &mut Vec<String>, words: impl Iterator<Item = &'a str>) {
    for word in words {
        if !to.iter().any(|other| other == word) {
            to.push(word.to_owned());
        }
    }
}
