//! [`ColophonDraft`] composes a paragraph of the colophon or the contact panel from labels,
//! texts and links.

use super::super::builder::DocumentBuilder;
use super::super::destination::Destination;
use super::super::inline_builder::{InlineBuilder, InlineStyle};
use super::super::{InlineText, NodeId};
use crate::definition::{LanguageTag, Offsets, Text};
use crate::diagnostic::Position;

/// A paragraph under construction, which has no element yet.
#[derive(Default)]
pub(in crate::document) struct ColophonDraft {
    words: InlineBuilder,
    destinations: Vec<Destination>,
}

impl ColophonDraft {
    /// Adds a label in bold and a space. `file` is where the labelled value begins.
    pub(in crate::document) fn label(mut self, label: &str, file: Position) -> Self {
        let strong = InlineStyle { strong: true, ..InlineStyle::default() };
        self.words.push(label, &Offsets::at(file), 0, strong);
        self.words.blank(file, InlineStyle::default());
        self
    }

    /// Sets the language, if it is not the document's.
    pub(in crate::document) fn in_language(mut self, language: &Option<LanguageTag>) -> Self {
        self.words.language = language.clone();
        self
    }

    /// Adds words of the program's own.
    pub(in crate::document) fn words(mut self, words: &str, file: Position) -> Self {
        self.words.push(words, &Offsets::at(file), 0, InlineStyle::default());
        self
    }

    /// Adds a text.
    pub(in crate::document) fn text(mut self, text: &Text) -> Self {
        self.words.push(&text.value, &text.offsets, 0, InlineStyle::default());
        self
    }

    /// Adds texts with a comma between them.
    pub(in crate::document) fn texts(mut self, texts: &[Text]) -> Self {
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                self = self.words(", ", text.span.begin());
            }
            self = self.text(text);
        }
        self
    }

    /// Ends the line, if anything is on it.
    pub(in crate::document) fn line_break(mut self, file: Position) -> Self {
        self.words.line_break(file, InlineStyle::default());
        self
    }

    /// Adds a text on lines of its own, with its line breaks.
    pub(in crate::document) fn lines(mut self, text: Option<&Text>) -> Self {
        let Some(text) = text else { return self };
        let mut start = 0;
        for line in text.value.split_inclusive('\n') {
            self.words.line_break(text.offsets.to_file(start), InlineStyle::default());
            self.words.push(line, &text.offsets, start, InlineStyle::default());
            start += line.len();
        }
        self
    }

    /// Adds a text, as a link if there is an address.
    pub(in crate::document) fn link(mut self, text: &Text, address: Option<String>) -> Self {
        let Some(address) = address else { return self.text(text) };
        let style = InlineStyle { link: Some(self.destinations.len()), ..InlineStyle::default() };
        self.destinations.push(Destination::Address(address));
        self.words.push(&text.value, &text.offsets, 0, style);
        self
    }

    /// The finished text in an element.
    pub(in crate::document) fn finish(
        self,
        builder: &mut DocumentBuilder<'_>,
        node: NodeId,
    ) -> InlineText {
        builder.inline(self.words, self.destinations, node)
    }
}
