//! Texts and headings that were read, taken from [`kept_texts`](super::super::kept_texts) and
//! put where they are now.
//!
//! A text about which something is reported is not kept, so every message is made anew, for
//! the place where its words are now. Nor is one with words of the practice, which are in
//! another file, or with escapes. Of a document whose messages are translated or gathered
//! nothing is kept.

use std::sync::Arc;

use super::super::Block;
use super::super::builder::DocumentBuilder;
use super::super::inline_builder::InlineBuilder;
use super::super::kept_texts::{Begin, KeptHeading, KeptText, MarkupMemo, TextKey};
use super::shift::Shift;
use crate::definition::Text;
use crate::diagnostic::Span;

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
}

impl KeptHeading {
    /// The heading at another begin.
    fn placed(&self, builder: &mut DocumentBuilder<'_>, begin: Begin) -> (InlineBuilder, String) {
        let shift = self.begin.to(begin);
        builder.footnotes.extend(self.footnotes.iter().map(|&span| shift.span(span)));
        (self.words.placed(|position| shift.position(position)), self.plain.clone())
    }
}
