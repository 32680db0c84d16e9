use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::builder::{Builder, Destination};
use super::super::words::{Look, Words};
use super::super::{
    Block, Field, InlineKind, InlineText, List, ListItem, NodeId, Numbering, Paragraph,
};
use super::fields::{blank, is_blank_line};
use super::prepare::Prepared;
use crate::diagnostic::{DocumentProblem, Markup};

/// The last number that is taken for that of a list without asking.
const LAST_PLAIN_NUMBER: u64 = 99;
/// A list may hold lists, and those no more.
const DEEPEST_LIST: usize = 2;
/// Lists within lists that are refused are read so far for other mistakes in
/// them. A line may hold thousands of them, each one more call.
const DEEPEST_READ: usize = 16;

pub(super) type Events<'t> = Vec<(Event<'t>, Range<usize>)>;

/// Makes blocks of the events of a text.
pub(super) fn blocks(
    builder: &mut Builder<'_>,
    prepared: &Prepared,
    events: Events<'_>,
) -> Vec<Block> {
    Reader::new(builder, prepared, &events).blocks()
}

pub(super) struct Reader<'r, 'b, 't> {
    pub(super) builder: &'r mut Builder<'b>,
    pub(super) prepared: &'r Prepared,
    pub(super) events: &'r Events<'t>,
    pub(super) at: usize,
    /// In how many lists.
    pub(super) lists: usize,
    /// Whether in a cell of a table.
    pub(super) in_cell: bool,
    /// In a translation, where its links lead, which stands in the source.
    pub(super) links: Option<Vec<Destination>>,
}

impl<'r, 'b, 't> Reader<'r, 'b, 't> {
    pub(super) fn new(
        builder: &'r mut Builder<'b>,
        prepared: &'r Prepared,
        events: &'r Events<'t>,
    ) -> Self {
        Self { builder, prepared, events, at: 0, lists: 0, in_cell: false, links: None }
    }

    /// The blocks up to the end of what holds them.
    fn blocks(&mut self) -> Vec<Block> {
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
                // A list item without empty lines has its words without a
                // paragraph around them.
                _ => blocks.extend(self.paragraph(range)),
            }
        }
        blocks
    }

    /// What a block is that a leaflet does not use.
    fn refused_block(&self, tag: &Tag<'_>, range: &Range<usize>) -> Markup {
        match tag {
            Tag::Heading { .. } if self.prepared.text[range.start..].starts_with('#') => {
                Markup::Heading
            }
            Tag::Heading { .. } => Markup::UnderlinedHeading,
            Tag::BlockQuote(_) => Markup::Quote,
            Tag::CodeBlock(_) => Markup::CodeBlock,
            // No other kind is asked of pulldown-cmark.
            _ => Markup::Html,
        }
    }

    pub(super) fn refuse(&mut self, kind: Markup, range: &Range<usize>) {
        self.builder.report(DocumentProblem::Markup { kind }, self.prepared.span(range));
    }

    /// A line of nothing but `_` is one to write on.
    fn rule(&mut self, range: &Range<usize>) -> Option<Block> {
        let signs = self.prepared.text[range.clone()].trim();
        if !is_blank_line(signs) {
            self.refuse(Markup::Rule, range);
            return None;
        }
        let span = self.prepared.span(range);
        let node = self.builder.node(Some(span));
        let field = blank(signs.len());
        let mut words = Words::default();
        words.field(self.builder.said(field), field, span.start, Look::default());
        let text = self.builder.inline(words, Vec::new(), node);
        Some(Block::Paragraph(Paragraph { node, text }))
    }

    /// Goes past an element and all in it.
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

    fn list(&mut self, start: Option<u64>, range: &Range<usize>) -> Block {
        let node = self.builder.node(Some(self.prepared.span(range)));
        self.lists += 1;
        if self.lists == DEEPEST_LIST + 1 {
            self.refuse(Markup::DeepList, range);
        }
        if self.lists > DEEPEST_READ {
            self.lists -= 1;
            self.skip();
            return Block::List(List { node, numbering: Numbering::Dash, items: Vec::new() });
        }
        if let Some(number) = start.filter(|&number| number > LAST_PLAIN_NUMBER) {
            let place = range.start..range.start + self.number_length(range.start);
            self.builder.report(DocumentProblem::HighNumber { number }, self.prepared.span(&place));
        }
        let mut items = Vec::new();
        self.at += 1;
        while let Some((Event::Start(Tag::Item), range)) = self.events.get(self.at) {
            let number = start.map(|start| start + items.len() as u64);
            items.push(self.item(number, range));
        }
        self.at += 1;
        self.lists -= 1;
        Block::List(List { node, numbering: self.numbering(start, &items), items })
    }

    /// How the items of a list are told apart, which has been read.
    fn numbering(&self, start: Option<u64>, items: &[ListItem]) -> Numbering {
        let is_ticked = |item: &ListItem| is_field(&item.label);
        match start {
            // CommonMark reads no number of more than nine digits.
            Some(start) => Numbering::Decimal(start as u32),
            None if items.iter().all(is_ticked) => Numbering::Checkbox,
            None if self.lists == 0 => Numbering::Bullet,
            None => Numbering::Dash,
        }
    }

    /// How many bytes the number of an item has, its sign included.
    fn number_length(&self, start: usize) -> usize {
        let text = &self.prepared.text[start..];
        text.split_inclusive(['.', ')']).next().map_or(0, str::len)
    }

    fn item(&mut self, number: Option<u64>, range: &Range<usize>) -> ListItem {
        let span = self.prepared.span(range);
        let node = self.builder.node(Some(span));
        let label_node = self.builder.node(None);
        let label = self.label(number, label_node, range);
        let body_node = self.builder.node(Some(span));
        let reported = self.builder.diagnostics.len();
        let single = self.is_one_paragraph();
        self.at += 1;
        let blocks = if single { self.only_paragraph(body_node) } else { self.blocks() };
        self.at += 1;
        if blocks.is_empty() && self.builder.diagnostics.len() == reported {
            self.builder.report(DocumentProblem::EmptyItem, span);
        }
        ListItem { node, label_node, body_node, label, blocks }
    }

    /// The sign before an item that begins here.
    fn label(&mut self, number: Option<u64>, node: NodeId, range: &Range<usize>) -> InlineText {
        let file = self.prepared.span(range).start;
        let number = number.map(|number| match self.has_bracket(range.start) {
            true => self.builder.number(format!("{number})")),
            false => self.builder.number(format!("{number}.")),
        });
        if let Some(ticked) = self.task() {
            return self.builder.checkbox_label(number, Field::Checkbox { ticked }, node, file);
        }
        let bullet = if self.lists > 1 { "–" } else { "•" };
        self.builder.label(number.unwrap_or_else(|| bullet.to_owned()), node, file)
    }

    /// Whether the item that begins here is ticked, if it is one to tick.
    fn task(&self) -> Option<bool> {
        let mut events = self.events[self.at + 1..].iter().map(|(event, _)| event);
        match events.find(|event| !matches!(event, Event::Start(Tag::Paragraph)))? {
            Event::TaskListMarker(ticked) => Some(*ticked),
            _ => None,
        }
    }

    /// Whether a number is followed by a bracket, as in `1)`.
    fn has_bracket(&self, start: usize) -> bool {
        let text = self.prepared.text[start..].trim_start();
        text.trim_start_matches(|sign: char| sign.is_ascii_digit()).starts_with(')')
    }

    /// Whether the item that begins here holds one paragraph and nothing else:
    /// words without a paragraph around them and no block, or one paragraph.
    fn is_one_paragraph(&self) -> bool {
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

    /// The one paragraph of an item, whose element is the item's body.
    fn only_paragraph(&mut self, node: NodeId) -> Vec<Block> {
        let wrapped = matches!(self.events.get(self.at), Some((Event::Start(Tag::Paragraph), _)));
        self.at += usize::from(wrapped);
        let (words, destinations) = self.words();
        self.at += usize::from(wrapped);
        let text = self.builder.inline(words, destinations, node);
        let block = Block::Paragraph(Paragraph { node, text });
        Vec::from_iter((!is_empty(&block)).then_some(block))
    }

    fn paragraph(&mut self, range: &Range<usize>) -> Option<Block> {
        let (words, destinations) = self.words();
        if words.text.trim().is_empty() {
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

/// Whether a text ends in a place to be filled in.
fn is_field(text: &InlineText) -> bool {
    text.inlines.last().is_some_and(|last| matches!(last.kind, InlineKind::Field(_)))
}

fn is_empty(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if paragraph.text.text.is_empty())
}

/// How much deeper an event leads into elements that lie in one another.
fn step(event: &Event<'_>) -> i32 {
    match event {
        Event::Start(_) => 1,
        Event::End(_) => -1,
        _ => 0,
    }
}
