//! [`MarkupReader`] makes blocks from the events of a text: paragraphs and lines to write on
//! here, words in `inline`, lists in `list`, tables in `table`. Items and cells hold blocks
//! and words themselves, so these call back into it.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::builder::DocumentBuilder;
use super::super::destination::Destination;
use super::super::inline_builder::{InlineBuilder, InlineStyle};
use super::super::{Block, NodeId, Paragraph};
use super::fields::{blank, is_blank_line};
use super::prepare::Prepared;
use crate::diagnostic::{DocumentProblem, Markup};
use crate::recognize::is_without_ink;
use crate::translation::MessageKind;

/// Events with their byte ranges of the text.
pub(super) type Events<'t> = Vec<(Event<'t>, Range<usize>)>;

/// Makes blocks from the events of a text; `is_reported` says whether something about its
/// lines has been reported.
pub(super) fn blocks(
    builder: &mut DocumentBuilder<'_>,
    prepared: &Prepared,
    events: Events<'_>,
    is_reported: bool,
) -> Vec<Block> {
    let mut reader = MarkupReader::new(builder, prepared, &events);
    reader.is_reported = is_reported;
    reader.blocks()
}

/// A position in the events of a text, with its context.
pub(super) struct MarkupReader<'r, 'b, 't> {
    pub(super) builder: &'r mut DocumentBuilder<'b>,
    pub(super) prepared: &'r Prepared,
    pub(super) events: &'r Events<'t>,
    pub(super) at: usize,
    /// The depth of lists.
    pub(super) lists: usize,
    /// Whether the position is in a table cell.
    pub(super) in_cell: bool,
    /// Whether something about the lines of the text has been reported.
    pub(super) is_reported: bool,
    /// Where the paragraph ends whose lines have been checked for being meant apart.
    pub(super) joined_until: usize,
    /// The kind of message of a heading or caption, which does not follow from the
    /// markup.
    pub(super) kind: Option<MessageKind>,
    /// In a translation, the destinations of its links, which only the source has.
    pub(super) links: Option<Vec<Destination>>,
}

impl<'r, 'b, 't> MarkupReader<'r, 'b, 't> {
    pub(super) fn new(
        builder: &'r mut DocumentBuilder<'b>,
        prepared: &'r Prepared,
        events: &'r Events<'t>,
    ) -> Self {
        Self {
            builder,
            prepared,
            events,
            at: 0,
            lists: 0,
            in_cell: false,
            is_reported: false,
            joined_until: 0,
            kind: None,
            links: None,
        }
    }

    /// The blocks up to the end of the enclosing one.
    pub(super) fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.get(self.at) {
            match event {
                Event::End(_) => break,
                Event::Start(Tag::List(start)) => blocks.push(self.list(*start, range)),
                Event::Start(Tag::Paragraph) => {
                    self.at += 1;
                    blocks.extend(self.paragraph(range));
                    self.at += 1;
                }
                Event::Start(Tag::Table(columns)) => blocks.push(self.table(columns, range)),
                Event::Rule => {
                    blocks.extend(self.rule(range));
                    self.at += 1;
                }
                Event::Start(tag) if is_block(tag) => {
                    self.refuse(self.refused_block(tag, range), range);
                    self.skip();
                }
                // The words of a list item without empty lines have no paragraph around
                // them.
                _ => blocks.extend(self.paragraph(range)),
            }
        }
        blocks
    }

    /// The kind of a block that a leaflet may not use.
    fn refused_block(&self, tag: &Tag<'_>, range: &Range<usize>) -> Markup {
        match tag {
            Tag::Heading { .. } if self.prepared.text[range.start..].starts_with('#') => {
                Markup::Heading
            }
            Tag::Heading { .. } => Markup::UnderlinedHeading,
            Tag::BlockQuote(_) => Markup::Quote,
            Tag::CodeBlock(_) => Markup::CodeBlock,
            // pulldown-cmark is asked for no other kind.
            _ => Markup::Html,
        }
    }

    pub(super) fn refuse(&mut self, kind: Markup, range: &Range<usize>) {
        self.builder.report(DocumentProblem::Markup { kind }, self.prepared.span(range));
    }

    /// The paragraph of a line of nothing but `_`, which is a line to write on; reports any
    /// other thematic break.
    fn rule(&mut self, range: &Range<usize>) -> Option<Block> {
        let line = self.prepared.text[range.clone()].trim();
        if !is_blank_line(line) {
            self.refuse(Markup::Rule, range);
            return None;
        }
        let span = self.prepared.span(range);
        let node = self.builder.node(Some(span));
        let field = blank(line.len());
        let mut words = InlineBuilder::default();
        words.field(self.builder.field_words(field), field, span.begin(), InlineStyle::default());
        let text = self.builder.inline(words, Vec::new(), node);
        Some(Block::Paragraph(Paragraph { node, text }))
    }

    /// Moves past an element and its contents.
    pub(super) fn skip(&mut self) {
        let mut depth = 0;
        while let Some((event, _)) = self.events.get(self.at) {
            self.at += 1;
            depth += step(event);
            if depth == 0 {
                break;
            }
        }
    }

    /// Whether the item that begins here holds exactly one paragraph: either words without
    /// a paragraph around them, or one paragraph, and no other block.
    pub(super) fn is_one_paragraph(&self) -> bool {
        let mut depth = 0;
        let mut paragraphs = 0;
        let mut in_words = false;
        for (event, _) in &self.events[self.at..] {
            let block =
                matches!(event, Event::Start(tag) if is_block(tag)) || *event == Event::Rule;
            match event {
                Event::Start(Tag::Paragraph) if depth == 1 => paragraphs += 1,
                _ if depth == 1 && block => return false,
                Event::End(end) if !is_inline_end(end) => {}
                _ if depth == 1 => {
                    paragraphs += usize::from(!in_words);
                    in_words = true;
                }
                _ => {}
            }
            depth += step(event);
            if depth == 0 {
                break;
            }
        }
        paragraphs == 1
    }

    /// The single paragraph of an item, whose element is the item's body; empty without
    /// words.
    pub(super) fn only_paragraph(&mut self, node: NodeId) -> Vec<Block> {
        let wrapped = matches!(self.events.get(self.at), Some((Event::Start(Tag::Paragraph), _)));
        self.at += usize::from(wrapped);
        let (words, destinations) = self.words();
        self.at += usize::from(wrapped);
        let text = self.builder.inline(words, destinations, node);
        if is_without_ink(&text.text) {
            return Vec::new();
        }
        vec![Block::Paragraph(Paragraph { node, text })]
    }

    fn paragraph(&mut self, range: &Range<usize>) -> Option<Block> {
        let reported = self.builder.diagnostics.len();
        let (words, destinations) = self.words();
        if is_without_ink(&words.text) {
            // A refused picture or code has been reported.
            if self.builder.diagnostics.len() == reported {
                let span = self.prepared.span(range);
                self.builder.report(DocumentProblem::EmptyParagraph, span);
            }
            return None;
        }
        self.check_failed_table(range);
        let node = self.builder.node(Some(self.prepared.span(range)));
        let text = self.builder.inline(words, destinations, node);
        Some(Block::Paragraph(Paragraph { node, text }))
    }
}

pub(super) fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
}

pub(super) fn is_inline_end(end: &TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image)
}

/// The change of nesting depth at an event.
fn step(event: &Event<'_>) -> i32 {
    match event {
        Event::Start(_) => 1,
        Event::End(_) => -1,
        _ => 0,
    }
}
