use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::super::Field;
use super::super::addresses::{is_allowed, probable_address};
use super::super::builder::Destination;
use super::super::placeholders::STAND_IN;
use super::super::words::{Look, Words};
use super::fields;
use super::read::{Reader, is_block, is_inline_end};
use crate::diagnostic::{DocumentProblem, Markup, Span};

impl Reader<'_, '_, '_> {
    /// The words up to the next block or the end of what holds them.
    pub(super) fn words(&mut self) -> (Words, Vec<Destination>) {
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
                Event::InlineHtml(code) if is_line_break(code) => {
                    self.cell_break(&mut words, range, look);
                }
                // What closes is said with what opens.
                Event::InlineHtml(code) if html && code.starts_with("</") => {}
                Event::Html(_) | Event::InlineHtml(_) => {
                    html = true;
                    self.refuse(Markup::Html, range);
                }
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

    /// Words, and what is to be filled in between them.
    fn text(&self, words: &mut Words, text: &str, range: &Range<usize>, look: Look) {
        // Words in code stand after its sign; what an entity says stands nowhere.
        let sign = self.prepared.text[range.clone()].find(text).unwrap_or(0);
        let mut at = range.start + sign;
        for (part, field) in fields::parts(text) {
            match field {
                Some(field) => self.field(words, field, at, look),
                None => self.plain_words(words, part, at, look),
            }
            at += part.len();
        }
    }

    /// Words, those of the practice in the place of their stand-ins.
    fn plain_words(&self, words: &mut Words, text: &str, mut start: usize, look: Look) {
        let offsets = &self.prepared.offsets;
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

    /// What is to be filled in; in a link it is no more than its signs.
    fn field(&self, words: &mut Words, field: Field, at: usize, look: Look) {
        let places = &self.prepared.offsets;
        match look.link {
            Some(_) => words.push(&fields::written(field), places, at, look),
            None => words.field(self.builder.said(field), field, places.to_file(at), look),
        }
    }

    /// A new line in a cell is written as `<br>`, for want of a line's end.
    fn cell_break(&mut self, words: &mut Words, range: &Range<usize>, look: Look) {
        match self.in_cell {
            true => words.line_break(self.file(range), look),
            false => self.refuse(Markup::LineBreak, range),
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

/// Whether a piece of HTML begins a new line.
fn is_line_break(code: &str) -> bool {
    let name = code.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    name.eq_ignore_ascii_case("br")
}
