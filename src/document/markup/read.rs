use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::super::addresses::{is_allowed, probable_address};
use super::super::builder::{Builder, Destination};
use super::super::placeholders::STAND_IN;
use super::super::words::{Look, Words};
use super::super::{Block, List, ListItem, NodeId, Numbering, Paragraph};
use super::prepare::Prepared;
use crate::diagnostic::{DocumentProblem, Markup, Span};

/// The last number that is taken for that of a list without asking.
const LAST_PLAIN_NUMBER: u64 = 99;
/// A list may hold lists, and those no more.
const DEEPEST_LIST: usize = 2;

type Events<'t> = Vec<(Event<'t>, Range<usize>)>;

/// Makes blocks of the events of a text.
pub(super) fn blocks(
    builder: &mut Builder<'_>,
    prepared: &Prepared,
    events: Events<'_>,
) -> Vec<Block> {
    let mut reader = Reader { builder, prepared, events: &events, at: 0, lists: 0 };
    reader.blocks()
}

struct Reader<'r, 'b, 't> {
    builder: &'r mut Builder<'b>,
    prepared: &'r Prepared,
    events: &'r Events<'t>,
    at: usize,
    /// In how many lists.
    lists: usize,
}

impl Reader<'_, '_, '_> {
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
                Event::Rule => {
                    self.refuse(Markup::Rule, range);
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
            Tag::Table(_) => Markup::Table,
            // No other kind is asked of pulldown-cmark.
            _ => Markup::Html,
        }
    }

    fn refuse(&mut self, kind: Markup, range: &Range<usize>) {
        self.builder.report(DocumentProblem::Markup { kind }, self.prepared.span(range));
    }

    /// Goes past an element and all in it.
    fn skip(&mut self) {
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
        // CommonMark reads no number of more than nine digits.
        let numbering = start.map_or(Numbering::Bullet, |start| Numbering::Decimal(start as u32));
        Block::List(List { node, numbering, items })
    }

    /// How many bytes the number of an item has, its sign included.
    fn number_length(&self, start: usize) -> usize {
        let text = &self.prepared.text[start..];
        text.find(['.', ')']).map_or(0, |digits| digits + 1)
    }

    fn item(&mut self, number: Option<u64>, range: &Range<usize>) -> ListItem {
        let span = self.prepared.span(range);
        let node = self.builder.node(Some(span));
        let label_node = self.builder.node(None);
        let sign = match number {
            Some(number) if self.has_bracket(range.start) => format!("{number})"),
            Some(number) => format!("{number}."),
            None => "•".to_owned(),
        };
        let label = self.builder.label(sign, label_node, span.start);
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
        let node = self.builder.node(Some(self.prepared.span(range)));
        let text = self.builder.inline(words, destinations, node);
        Some(Block::Paragraph(Paragraph { node, text }))
    }

    /// The words up to the next block or the end of what holds them.
    fn words(&mut self) -> (Words, Vec<Destination>) {
        let mut words = Words::default();
        let mut destinations = Vec::new();
        let mut look = Look::default();
        let mut depth = Depth::default();
        let mut html = false;
        while let Some((event, range)) = self.events.get(self.at) {
            match event {
                Event::Start(tag) if is_block(tag) => break,
                Event::End(end) if !is_inline_end(end) => break,
                Event::Rule => break,
                Event::Start(Tag::Image { .. }) => {
                    self.refuse(Markup::Picture, range);
                    self.skip();
                    continue;
                }
                Event::Start(Tag::Strong) => depth.strong += 1,
                Event::Start(Tag::Emphasis) => depth.emphasis += 1,
                Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                    look.link = Some(destinations.len());
                    destinations.push(self.destination(*link_type, dest_url, range));
                }
                Event::End(TagEnd::Strong) => depth.strong -= 1,
                Event::End(TagEnd::Emphasis) => depth.emphasis -= 1,
                Event::End(TagEnd::Link) => look.link = None,
                Event::Text(text) => self.text(&mut words, text, range, look),
                Event::SoftBreak => words.blank(self.file(range), look),
                Event::HardBreak => self.hard_break(&mut words, range, look),
                Event::Code(text) => {
                    self.refuse(Markup::CodeSpan, range);
                    self.text(&mut words, text, range, look);
                }
                // What closes is said with what opens.
                Event::InlineHtml(code) if html && code.starts_with("</") => {}
                Event::Html(_) | Event::InlineHtml(_) => {
                    html = true;
                    self.refuse(Markup::Html, range);
                }
                Event::TaskListMarker(_) => self.refuse(Markup::Checkbox, range),
                _ => {}
            }
            look.strong = depth.strong > 0;
            look.emphasis = depth.emphasis > 0;
            self.at += 1;
        }
        (words, destinations)
    }

    fn file(&self, range: &Range<usize>) -> usize {
        self.prepared.offsets.to_file(range.start)
    }

    fn text(&self, words: &mut Words, text: &str, range: &Range<usize>, look: Look) {
        // Words in code stand after its sign; what an entity says stands nowhere.
        let sign = self.prepared.text[range.clone()].find(text).unwrap_or(0);
        let offsets = &self.prepared.offsets;
        let mut start = range.start + sign;
        for part in text.split_inclusive(STAND_IN) {
            let plain = part.strip_suffix(STAND_IN).unwrap_or(part);
            match self.builder.stood_for(offsets.to_file(start + plain.len())) {
                Some(word) => {
                    words.push(plain, offsets, start, look);
                    words.push(&word.value, &word.offsets, 0, look);
                }
                None => words.push(part, offsets, start, look),
            }
            start += part.len();
        }
    }

    /// A line break is seen where it is written as a backslash, and not where
    /// it is two spaces at a line's end.
    fn hard_break(&mut self, words: &mut Words, range: &Range<usize>, look: Look) {
        if !self.prepared.text[range.start..].starts_with('\\') {
            let blanks = self.prepared.text[range.clone()].trim_end_matches(['\r', '\n']).len();
            let place = range.start..range.start + blanks.max(1);
            let start = self.file(range);
            let span = Span::new(start, start + place.len());
            self.builder.report(DocumentProblem::InvisibleBreak, span);
        }
        words.line_break(self.file(range), look);
    }

    /// An address with what the practice says in the place of each stand-in;
    /// none where one stands for nothing. Addresses end their link, so their
    /// stand-ins are the last.
    fn filled(&self, address: &str, range: &Range<usize>) -> Option<String> {
        let link = &self.prepared.text[range.clone()];
        let places: Vec<usize> = link.match_indices(STAND_IN).map(|(at, _)| at).collect();
        let mut parts = address.split(STAND_IN);
        let mut filled = parts.next()?.to_owned();
        for (place, part) in
            places.iter().rev().take(address.matches(STAND_IN).count()).rev().zip(parts)
        {
            let file = self.prepared.offsets.to_file(range.start + place);
            filled.push_str(&self.builder.stood_for(file)?.value);
            filled.push_str(part);
        }
        let number = filled.strip_prefix("tel:").and_then(probable_address);
        let begun = number.or_else(|| probable_address(&filled));
        Some(begun.unwrap_or(filled))
    }

    fn destination(&mut self, kind: LinkType, address: &str, range: &Range<usize>) -> Destination {
        let span = self.prepared.span(range);
        let empty = matches!(self.events.get(self.at + 1), Some((Event::End(TagEnd::Link), _)));
        if empty || address.is_empty() || address == "#" {
            self.builder.report(DocumentProblem::EmptyLink, span);
            return Destination::Nowhere;
        }
        if let Some(id) = address.strip_prefix('#') {
            return Destination::Id(id.to_owned(), span);
        }
        let address = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ if address.contains(STAND_IN) => match self.filled(address, range) {
                Some(address) => address,
                // Which has been reported.
                None => return Destination::Nowhere,
            },
            _ => address.to_owned(),
        };
        if is_allowed(&address) {
            return Destination::Address(address);
        }
        let nearest = probable_address(&address);
        self.builder.report(DocumentProblem::RefusedAddress { address, nearest }, span);
        Destination::Nowhere
    }
}

/// In how many strong and emphasised stretches.
#[derive(Default)]
struct Depth {
    strong: usize,
    emphasis: usize,
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
}

fn is_inline_end(end: &TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image)
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
