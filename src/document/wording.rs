//! The words of a block: those that were written, or their translation.

use super::builder::DocumentBuilder;
use super::figures::one_line;
use super::{InlineText, NodeId};
use crate::definition::{LanguageTag, Text};
use crate::diagnostic::Span;
use crate::translation::{Message, MessageKind, Translation};

/// Which words stand in a block.
pub(super) enum Wording<'a> {
    /// Those that were written: the leaflet is not translated, or there is
    /// nothing in them to translate.
    AsWritten,
    /// Those that were written, in this language, for want of a translation.
    Untranslated(LanguageTag),
    /// Those of a translation.
    Translated {
        /// The words.
        text: &'a Text,
        /// Whether something is wrong with them, so that a draft marks them.
        is_faulty: bool,
    },
}

/// What comes of the messages of a leaflet.
pub(crate) enum Messages<'a> {
    /// Nothing: it is set as it is written.
    Unread,
    /// They are gathered.
    Gathered(Vec<Message>),
    /// Their translations stand for them.
    Translated(&'a Translation),
}

impl<'a> DocumentBuilder<'a> {
    /// Whether what a block says is to be known as a message.
    pub(super) fn asks_for_messages(&self) -> bool {
        !matches!(self.messages, Messages::Unread)
    }

    /// Whether the document may be shown, but not handed out.
    pub(super) fn is_draft(&self) -> bool {
        matches!(self.messages, Messages::Translated(translation) if translation.is_draft)
    }

    /// Which words stand for a message.
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

    /// Words without markup, as a title has them, translated.
    pub(super) fn said_plainly(
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
    /// Their language, where that is another than the document's.
    pub(super) language: Option<LanguageTag>,
    /// Whether something is wrong with their translation.
    pub(super) is_faulty: bool,
}

/// Whether there is something to translate: a letter, outside what stands for a
/// word of the practice and outside the tags of links, which hold none.
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
