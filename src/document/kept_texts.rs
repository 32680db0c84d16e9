//! The memo of texts and headings that were read, kept from one compile to the next.
//! [`memo`](crate::memo) decides for how long, and `markup::memo` what is kept and how it is
//! put in another place.

use std::convert::Infallible;
use std::sync::Arc;

use super::destination::UnresolvedLink;
use super::inline_builder::InlineBuilder;
use super::{Block, Inline, InlineText, texts};
use crate::definition::{LanguageTag, Leaflet, Text};
use crate::diagnostic::{FileId, Position, Span};
use crate::memo::{Memo, Shared};

/// Texts that were read, kept for the next document that has them.
#[derive(Debug, Default)]
pub struct MarkupMemo {
    settings: Memo<ReadingSetting, Shared<ReadingSetting>>,
    pub(super) texts: Memo<TextKey, Arc<KeptText>>,
    pub(super) headings: Memo<TextKey, Arc<KeptHeading>>,
}

/// What of a leaflet decides how its texts are read, apart from the words of the practice:
/// its languages, and the words it has in the place of the program's.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct ReadingSetting {
    language: LanguageTag,
    source_language: LanguageTag,
    words: Vec<(&'static str, String)>,
}

/// Everything that decides how a text is read. What was read has the same place relative to
/// the text, wherever that is.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct TextKey {
    setting: Shared<ReadingSetting>,
    text: String,
    file: FileId,
    in_warning: bool,
}

/// A text as it was read, where it was then.
#[derive(Debug)]
pub(super) struct KeptText {
    pub(super) begin: Begin,
    pub(super) blocks: Vec<Block>,
    /// What the builder noted of it.
    pub(super) spans: Vec<Option<Span>>,
    pub(super) links: Vec<UnresolvedLink>,
    pub(super) footnotes: Vec<Span>,
    pub(super) star_lists: Vec<Span>,
}

/// The words of a heading and the heading as plain text, where it was then.
#[derive(Debug)]
pub(super) struct KeptHeading {
    pub(super) begin: Begin,
    pub(super) words: InlineBuilder,
    pub(super) plain: String,
    pub(super) footnotes: Vec<Span>,
}

/// Where a text begins, and what the builder had noted before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Begin {
    pub(super) offset: usize,
    pub(super) nodes: usize,
    pub(super) links: usize,
    pub(super) footnotes: usize,
    pub(super) star_lists: usize,
}

/// The memo of a document under construction.
pub(super) struct KeptTexts<'a> {
    pub(super) memo: &'a MarkupMemo,
    setting: Shared<ReadingSetting>,
}

impl MarkupMemo {
    /// A memo that keeps nothing.
    pub fn once() -> Self {
        Self { settings: Memo::once(), texts: Memo::once(), headings: Memo::once() }
    }

    /// The number of texts and headings read so far, apart from those that are never kept.
    pub fn read(&self) -> usize {
        self.texts.made() + self.headings.made()
    }

    /// Ends a round, keeping at most `most` bytes of it.
    pub fn end_round(&self, most: usize) {
        self.settings.end_round(most);
        self.texts.end_round(most);
        self.headings.end_round(most);
    }
}

impl<'a> KeptTexts<'a> {
    /// The memo of a leaflet, if the session keeps what was read.
    pub(super) fn of(leaflet: &Leaflet, memo: &'a MarkupMemo) -> Option<Self> {
        if !memo.texts.keeps() {
            return None;
        }
        let setting = ReadingSetting {
            language: leaflet.language.clone(),
            source_language: leaflet.source_language.clone(),
            words: leaflet.words.given(),
        };
        let key = memo.settings.key(|| setting.clone());
        let make = || Ok::<_, Infallible>(Shared(Arc::new(setting)));
        let Ok(setting) = memo.settings.get_or_make(key, |_| size_of::<ReadingSetting>(), make);
        Some(Self { memo, setting })
    }

    /// The key of a text, and where it begins; `None` for a text that is never kept.
    pub(super) fn key(&self, text: &Text, in_warning: bool) -> Option<(TextKey, Position)> {
        let [(0, begin)] = text.offsets.0[..] else { return None };
        let key = || TextKey {
            setting: self.setting.clone(),
            text: text.value.clone(),
            file: begin.file,
            in_warning,
        };
        (!text.value.contains('{')).then(|| (key(), begin))
    }
}

impl KeptText {
    /// The approximate size in bytes.
    pub(super) fn weight(&self) -> usize {
        let of_text = |text: &InlineText| {
            let places = text.offsets.0.len() * size_of::<(usize, Position)>();
            text.text.len() + text.inlines.len() * size_of::<Inline>() + places
        };
        let texts = texts(&self.blocks).map(|(text, _)| of_text(text) + size_of::<Block>());
        let links = self.links.len() * size_of::<UnresolvedLink>();
        texts.sum::<usize>() + links + size_of_val(&*self.spans) + size_of::<Self>()
    }
}
