//! The memo of this part: texts and headings that were read, kept from one compile to the
//! next. [`memo`](crate::memo) decides for how long.
//!
//! A text about which something is reported is not kept, so every message is made anew, for
//! the place where its words are now. Nor is one with words of the practice, which are in
//! another file, or with escapes. Of a document whose messages are translated or gathered
//! nothing is kept.

use std::convert::Infallible;
use std::sync::Arc;

use super::super::builder::{DocumentBuilder, Messages, UnresolvedLink};
use super::super::inline_builder::InlineBuilder;
use super::super::{Block, Inline, InlineText, PictureSource, texts};
use super::shift::Shift;
use crate::definition::{LanguageTag, Leaflet, Text};
use crate::diagnostic::{FileId, Position, Span};
use crate::memo::{Memo, Shared};

/// Texts that were read, kept for the next document that has them.
#[derive(Debug, Default)]
pub struct MarkupMemo {
    settings: Memo<ReadingSetting, Shared<ReadingSetting>>,
    texts: Memo<TextKey, Arc<KeptText>>,
    headings: Memo<TextKey, Arc<KeptHeading>>,
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
struct TextKey {
    setting: Shared<ReadingSetting>,
    text: String,
    file: FileId,
    in_warning: bool,
}

/// A text as it was read, where it was then.
#[derive(Debug)]
struct KeptText {
    begin: Begin,
    blocks: Vec<Block>,
    /// What the builder noted of it.
    spans: Vec<Option<Span>>,
    links: Vec<UnresolvedLink>,
    footnotes: Vec<Span>,
    star_lists: Vec<Span>,
}

/// The words of a heading and the heading as plain text, where it was then.
#[derive(Debug)]
struct KeptHeading {
    begin: Begin,
    words: InlineBuilder,
    plain: String,
    footnotes: Vec<Span>,
}

/// Where a text begins, and what the builder had noted before it.
#[derive(Debug, Clone, Copy)]
struct Begin {
    offset: usize,
    nodes: usize,
    links: usize,
    footnotes: usize,
    star_lists: usize,
}

/// The memo of a document under construction.
pub(in crate::document) struct KeptTexts<'a> {
    memo: &'a MarkupMemo,
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
    /// The memo of a leaflet, if the session keeps what was read and nothing is done with
    /// the messages.
    pub(in crate::document) fn of(
        leaflet: &Leaflet,
        source: PictureSource<'a>,
        messages: &Messages<'_>,
    ) -> Option<Self> {
        let memo = source.markup.filter(|memo| memo.texts.keeps())?;
        if !matches!(messages, Messages::Unread) {
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
    fn key(&self, text: &Text, in_warning: bool) -> Option<(TextKey, Position)> {
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

/// The blocks of a text, kept or read now.
pub(super) fn blocks_of(
    builder: &mut DocumentBuilder<'_>,
    text: &Text,
    read: impl FnOnce(&mut DocumentBuilder<'_>, &Text) -> Vec<Block>,
) -> Vec<Block> {
    let Some((memo, key, begin)) = place_of(builder, text) else { return read(builder, text) };
    if let Some(kept) = memo.texts.get(&key) {
        return kept.placed(builder, begin);
    }
    let (blocks, is_silent) = silently(builder, |builder| read(builder, text));
    let key = Some(key).filter(|_| is_silent && blocks.iter().all(Shift::can_move));
    memo.texts.keep(key, || {
        let kept = KeptText::of(builder, begin, &blocks);
        let weight = kept.weight() + 2 * text.value.len();
        (Arc::new(kept), weight)
    });
    blocks
}

/// The words of a heading and the heading as plain text, kept or read now.
pub(super) fn heading_of(
    builder: &mut DocumentBuilder<'_>,
    text: &Text,
    read: impl FnOnce(&mut DocumentBuilder<'_>, &Text) -> (InlineBuilder, String),
) -> (InlineBuilder, String) {
    let Some((memo, key, begin)) = place_of(builder, text) else { return read(builder, text) };
    if let Some(kept) = memo.headings.get(&key) {
        return kept.placed(builder, begin);
    }
    let ((words, plain), is_silent) = silently(builder, |builder| read(builder, text));
    memo.headings.keep(Some(key).filter(|_| is_silent), || {
        let footnotes = builder.footnotes[begin.footnotes..].to_vec();
        let weight = size_of::<KeptHeading>() + 4 * text.value.len();
        let (words, plain) = (words.clone(), plain.clone());
        (Arc::new(KeptHeading { begin, words, plain, footnotes }), weight)
    });
    (words, plain)
}

/// The memo, the key of a text in it, and where the text begins.
fn place_of<'a>(
    builder: &DocumentBuilder<'a>,
    text: &Text,
) -> Option<(&'a MarkupMemo, TextKey, Begin)> {
    let kept = builder.kept_texts.as_ref()?;
    let (key, begin) = kept.key(text, builder.in_warning)?;
    Some((kept.memo, key, Begin::of(builder, begin.offset)))
}

/// Reads a text, and says whether nothing was reported or will be reported of it.
fn silently<T>(
    builder: &mut DocumentBuilder<'_>,
    read: impl FnOnce(&mut DocumentBuilder<'_>) -> T,
) -> (T, bool) {
    let reported = builder.diagnostics.len();
    let before = std::mem::take(&mut builder.foreign);
    let read = read(builder);
    let foreign = std::mem::replace(&mut builder.foreign, before);
    let is_silent = foreign.missing.is_empty() && builder.diagnostics.len() == reported;
    for (key, english) in foreign.missing {
        builder.foreign.add(key, english);
    }
    (read, is_silent)
}

impl Begin {
    fn of(builder: &DocumentBuilder<'_>, offset: usize) -> Self {
        Self {
            offset,
            nodes: builder.spans.len(),
            links: builder.links.len(),
            footnotes: builder.footnotes.len(),
            star_lists: builder.star_lists.len(),
        }
    }

    /// From here to another begin.
    fn to(self, other: Self) -> Shift {
        Shift::new(self.nodes, other.nodes, self.offset, other.offset)
    }
}

impl KeptText {
    /// What was read since this begin.
    fn of(builder: &DocumentBuilder<'_>, begin: Begin, blocks: &[Block]) -> Self {
        Self {
            begin,
            blocks: blocks.to_vec(),
            spans: builder.spans[begin.nodes..].to_vec(),
            links: builder.links[begin.links..].to_vec(),
            footnotes: builder.footnotes[begin.footnotes..].to_vec(),
            star_lists: builder.star_lists[begin.star_lists..].to_vec(),
        }
    }

    /// The blocks at another begin; the builder notes what it noted when they were read.
    fn placed(&self, builder: &mut DocumentBuilder<'_>, begin: Begin) -> Vec<Block> {
        let shift = self.begin.to(begin);
        let span = |&span: &Span| shift.span(span);
        builder.spans.extend(self.spans.iter().map(|place| place.as_ref().map(span)));
        builder.links.extend(self.links.iter().map(|link| shift.link(link)));
        builder.footnotes.extend(self.footnotes.iter().map(span));
        builder.star_lists.extend(self.star_lists.iter().map(span));
        self.blocks.iter().map(|block| shift.block(block)).collect()
    }

    /// The approximate size in bytes.
    fn weight(&self) -> usize {
        let of_text = |text: &InlineText| {
            let places = text.offsets.0.len() * size_of::<(usize, Position)>();
            text.text.len() + text.inlines.len() * size_of::<Inline>() + places
        };
        let texts = texts(&self.blocks).map(|(text, _)| of_text(text) + size_of::<Block>());
        let links = self.links.len() * size_of::<UnresolvedLink>();
        texts.sum::<usize>() + links + size_of_val(&*self.spans) + size_of::<Self>()
    }
}

impl KeptHeading {
    /// The heading at another begin.
    fn placed(&self, builder: &mut DocumentBuilder<'_>, begin: Begin) -> (InlineBuilder, String) {
        let shift = self.begin.to(begin);
        builder.footnotes.extend(self.footnotes.iter().map(|&span| shift.span(span)));
        (self.words.placed(|position| shift.position(position)), self.plain.clone())
    }
}
