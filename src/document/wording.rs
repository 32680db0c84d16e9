//! The words of a block: those that were written, or their translation. Finding the
//! translation of a message is left to `translation`.

use super::builder::{DocumentBuilder, Messages};
use super::one_line::one_line;
use super::{InlineText, NodeId};
use crate::definition::{LanguageTag, Text};
use crate::diagnostic::Span;
use crate::translation::{Message, MessageKind};

/// The words that a block gets.
pub(super) enum Wording<'a> {
    /// The words as written: the leaflet is not translated, or the block has nothing to
    /// translate.
    AsWritten,
    /// The words as written, in this language, for lack of a translation.
    Untranslated(LanguageTag),
    /// The words of a translation.
    Translated {
        /// The words.
        text: &'a Text,
        /// Whether they have a fault; a draft marks them.
        is_faulty: bool,
    },
}

impl<'a> DocumentBuilder<'a> {
    /// Whether messages are gathered or translated.
    pub(super) fn asks_for_messages(&self) -> bool {
        !matches!(self.messages, Messages::Unread)
    }

    /// Whether the document is a draft, which may be shown but not handed out.
    pub(super) fn is_draft(&self) -> bool {
        matches!(self.messages, Messages::Translated(translation) if translation.is_draft)
    }

    /// The words for a message: notes it or finds its translation.
    pub(super) fn wording(&mut self, kind: MessageKind, source: String, span: Span) -> Wording<'a> {
        if !has_words(&source) {
            return Wording::AsWritten;
        }
        let message = Message { source, kind, under: self.under.clone(), span, length_limit: None };
        match &mut self.messages {
            Messages::Unread => Wording::AsWritten,
            Messages::Gathered(messages) => {
                messages.push(message);
                Wording::AsWritten
            }
            Messages::Translated(translation) => {
                match translation.block(&message).filter(|block| block.is_shown()) {
                    Some(block) => Wording::Translated {
                        text: &block.entry.translation,
                        is_faulty: block.is_faulty(),
                    },
                    None => Wording::Untranslated(self.leaflet.source_language.clone()),
                }
            }
        }
    }

    /// The words that stand for a text without markup.
    pub(super) fn worded<'t>(&mut self, kind: MessageKind, text: &'t Text) -> Worded<'t>
    where
        'a: 't,
    {
        let as_written = Worded { text, language: None, is_faulty: false };
        if !self.asks_for_messages() {
            return as_written;
        }
        match self.wording(kind, one_line(&text.value), text.span) {
            Wording::AsWritten => as_written,
            Wording::Translated { text, is_faulty } => Worded { text, is_faulty, ..as_written },
            Wording::Untranslated(language) => Worded { language: Some(language), ..as_written },
        }
    }

    /// The words of a text without markup, such as the title, translated.
    pub(super) fn plain_or_translated(
        &mut self,
        kind: MessageKind,
        text: &Text,
        node: NodeId,
    ) -> InlineText {
        let Worded { text, language, is_faulty } = self.worded(kind, text);
        InlineText { language, is_faulty, ..self.plain(text, node) }
    }
}

/// The words that stand for a text without markup.
pub(super) struct Worded<'t> {
    pub(super) text: &'t Text,
    /// Their language, if it is not the document's.
    pub(super) language: Option<LanguageTag>,
    /// Whether their translation has a fault.
    pub(super) is_faulty: bool,
}

/// Whether there is something to translate: a letter outside the placeholders for the
/// practice's words. The tags of links have no letters.
fn has_words(source: &str) -> bool {
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("{practice.") {
        if before.contains(char::is_alphabetic) {
            return true;
        }
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    rest.contains(char::is_alphabetic)
}
