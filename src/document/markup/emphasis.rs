//! Emphasis by the rules of [`recognize`](crate::recognize::emphasis) instead of
//! CommonMark's, which takes the stars of `2*500 mg en 3*200 mg` for markup.
//!
//! CommonMark tells blocks, links, escapes and code apart without looking at emphasis. So
//! its emphasis marks are turned back into text first, and the pairs are then found among
//! all characters of the paragraph.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::super::builder::DocumentBuilder;
use super::prepare::Prepared;
use super::read::{Events, is_block, is_inline_end};
use crate::diagnostic::ReadingProblem;
use crate::recognize::{Addresses, Emphasis, EmphasisPair, Symbol, UnpairedKind, emphasis};

/// The longest excerpt of ambiguous text in a message, in characters.
const LONGEST_EXCERPT: usize = 60;

/// The events of a text with emphasis by our rules; reports ambiguous marks.
pub(super) fn read<'t>(
    builder: &mut DocumentBuilder<'_>,
    prepared: &'t Prepared,
    events: Events<'t>,
) -> Events<'t> {
    let text = &prepared.text;
    if !(text.contains('*') || text.contains('_') || text.contains('\\')) {
        return events;
    }
    let addresses = Addresses::of(text);
    let mut read = Vec::with_capacity(events.len());
    let mut words = MarkupStretch::new(prepared, &addresses, builder.footnotes.len());
    for (event, range) in events {
        if is_inline(&event) {
            words.add(event, range);
        } else {
            words.finish(builder, &mut read);
            read.push((event, range));
        }
    }
    words.finish(builder, &mut read);
    read
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !is_block(tag),
        Event::End(end) => is_inline_end(end),
        Event::Rule | Event::Html(_) | Event::TaskListMarker(_) => false,
        _ => true,
    }
}

/// The words of a paragraph, item or cell, with their emphasis marks as text.
struct MarkupStretch<'p, 't> {
    prepared: &'t Prepared,
    addresses: &'p Addresses,
    /// The number of stars of notes above this text.
    notes_before: usize,
    events: Events<'t>,
    symbols: Vec<Symbol>,
    /// The end of the text added so far.
    end: usize,
    links: u32,
    link: Option<u32>,
    /// The depth of pictures, which are refused with their contents.
    pictures: usize,
}

impl<'p, 't> MarkupStretch<'p, 't> {
    fn new(prepared: &'t Prepared, addresses: &'p Addresses, notes_before: usize) -> Self {
        Self {
            prepared,
            addresses,
            notes_before,
            events: Vec::new(),
            symbols: Vec::new(),
            end: 0,
            links: 0,
            link: None,
            pictures: 0,
        }
    }

    fn add(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Emphasis) => self.mark(range.start..range.start + 1),
            Event::Start(Tag::Strong) => self.mark(range.start..range.start + 2),
            Event::End(TagEnd::Emphasis) => self.mark(range.end - 1..range.end),
            Event::End(TagEnd::Strong) => self.mark(range.end - 2..range.end),
            Event::Text(text) => self.text(text, range),
            Event::Start(Tag::Link { .. }) => {
                self.links += 1;
                self.push_other(event, range.clone(), '[');
                self.end = range.start + 1;
                self.link = Some(self.links);
            }
            Event::End(TagEnd::Link) => {
                self.link = None;
                self.push_other(event, range, ')');
            }
            Event::Start(Tag::Image { .. }) => {
                self.pictures += 1;
                self.push_other(event, range, ')');
            }
            Event::End(TagEnd::Image) => {
                self.pictures -= 1;
                self.push_other(event, range, ')');
            }
            Event::HardBreak if self.addresses.hold(range.start) => {
                self.push_text(range.start..range.start + 1, false);
                self.push_other(Event::SoftBreak, range.start + 1..range.end, '\n');
            }
            Event::SoftBreak | Event::HardBreak => self.push_other(event, range, '\n'),
            Event::InlineHtml(_) => self.push_other(event, range, '>'),
            _ => self.push_other(event, range, 'x'),
        }
    }

    fn push_other(&mut self, event: Event<'t>, range: Range<usize>, character: char) {
        let symbol = Symbol { at: range.start, character, may_mark: false, link: self.link };
        self.symbols.push(symbol);
        self.end = self.end.max(range.end);
        self.events.push((event, range));
    }

    /// Adds marks that CommonMark took for emphasis.
    fn mark(&mut self, range: Range<usize>) {
        self.push_text(range, true);
    }

    fn text(&mut self, text: CowStr<'t>, range: Range<usize>) {
        let source = &self.prepared.text;
        if source.get(range.clone()) != Some(&*text) {
            // The text of an entity.
            let at = range.start;
            let symbol = |character| Symbol { at, character, may_mark: false, link: self.link };
            self.symbols.extend(text.chars().map(symbol));
            self.end = range.end;
            self.events.push((Event::Text(text), range));
            return;
        }
        let backslash = range.start.checked_sub(1).filter(|&before| {
            let is_begin = self.symbols.is_empty();
            source.as_bytes()[before] == b'\\' && (is_begin || before >= self.end)
        });
        let is_escaped = match backslash {
            // In an address a backslash is an ordinary character.
            Some(before) if self.addresses.hold(before) => {
                self.push_text(before..range.start, false);
                false
            }
            backslash => backslash.is_some(),
        };
        if is_escaped {
            let first = text.chars().next().map_or(0, char::len_utf8);
            self.push_text(range.start..range.start + first, false);
            self.push_text(range.start + first..range.end, true);
        } else {
            self.push_text(range, true);
        }
    }

    /// Adds text of the source.
    fn push_text(&mut self, range: Range<usize>, may_mark: bool) {
        let source: &'t str = &self.prepared.text;
        let Some(text) = source.get(range.clone()).filter(|text| !text.is_empty()) else { return };
        for (index, character) in text.char_indices() {
            let at = range.start + index;
            let may_mark = may_mark
                && matches!(character, '*' | '_')
                && self.pictures == 0
                && !self.addresses.hold(at);
            self.symbols.push(Symbol { at, character, may_mark, link: self.link });
        }
        self.end = range.end;
        self.events.push((Event::Text(CowStr::Borrowed(text)), range));
    }

    /// Moves the events, now with emphasis, to `read`.
    fn finish(&mut self, builder: &mut DocumentBuilder<'_>, read: &mut Events<'t>) {
        let events = std::mem::take(&mut self.events);
        let symbols = std::mem::take(&mut self.symbols);
        if !symbols.iter().any(|it| it.may_mark || it.character == '*') {
            read.extend(events);
            return;
        }
        let mut found = emphasis(&symbols);
        // A star of an address refers to no note.
        found.unpaired.retain(|it| !self.addresses.hold(it.range.start));
        report(builder, self.prepared, &found, self.notes_before);
        let mut tags = tags(&found).into_iter().peekable();
        // One of our marks may span several of CommonMark's.
        let mut marks_end = 0;
        for (event, range) in events {
            if !matches!(event, Event::Text(_)) || self.prepared.text.get(range.clone()).is_none() {
                read.push((event, range));
                continue;
            }
            let mut at = range.start.max(marks_end);
            while let Some((tag, marks)) = tags.next_if(|(_, marks)| marks.start < range.end) {
                read.extend(self.part(at..marks.start));
                at = marks.end;
                marks_end = marks.end;
                read.push((tag, marks));
            }
            if at == range.start {
                read.push((event, range));
            } else {
                read.extend(self.part(at..range.end));
            }
        }
    }

    fn part(&self, range: Range<usize>) -> Option<(Event<'t>, Range<usize>)> {
        let text: &'t str = self.prepared.text.get(range.clone())?;
        (!text.is_empty()).then_some((Event::Text(CowStr::Borrowed(text)), range))
    }
}

/// The start and end events of emphasis, in the order of the text.
fn tags<'t>(found: &Emphasis) -> Events<'t> {
    let mut tags = Vec::with_capacity(2 * found.pairs.len());
    for pair in &found.pairs {
        let (tag, end) = if pair.is_strong {
            (Tag::Strong, TagEnd::Strong)
        } else {
            (Tag::Emphasis, TagEnd::Emphasis)
        };
        tags.push((Event::Start(tag), pair.opens.clone()));
        tags.push((Event::End(end), pair.closes.clone()));
    }
    tags.sort_by_key(|(_, marks)| marks.start);
    tags
}

/// Reports what could be read otherwise, with the number of notes above the text.
fn report(
    builder: &mut DocumentBuilder<'_>,
    prepared: &Prepared,
    found: &Emphasis,
    notes_before: usize,
) {
    let has_notes = builder.footnotes.len() > notes_before;
    let is_ambiguous =
        |pair: &&EmphasisPair| pair.is_ambiguous || has_notes && may_be_note(&prepared.text, pair);
    for pair in found.pairs.iter().filter(is_ambiguous) {
        let range = pair.opens.start..pair.closes.end;
        let written = excerpt(&prepared.text[range.clone()]);
        let problem = ReadingProblem::AmbiguousStars { written };
        builder.report(problem, prepared.span(&range));
    }
    for marks in &found.unpaired {
        let span = prepared.span(&marks.range);
        let mark = prepared.text[marks.range.clone()].to_owned();
        // Four stars end strong words and begin others.
        let mark = if mark == "****" { mark[2..].to_owned() } else { mark };
        let problem = match marks.kind {
            UnpairedKind::Unclosed => ReadingProblem::UnclosedMarks { mark },
            UnpairedKind::BehindWord => ReadingProblem::MarksInWord { mark },
            UnpairedKind::BeforeWord => ReadingProblem::MarksBeforeWord { mark },
            UnpairedKind::Footnote => {
                builder.footnotes.push(span);
                continue;
            }
            UnpairedKind::Character => continue,
        };
        builder.report(problem, span);
    }
}

/// Whether a whole paragraph is between two stars, of which the first may be that of a note
/// to words above: `Prijs* € 35⏎⏎*incl. btw*`.
fn may_be_note(text: &str, pair: &EmphasisPair) -> bool {
    let (before, after) = (&text[..pair.opens.start], &text[pair.closes.end..]);
    let after = after.trim_start_matches(['.', ' ', '\r']);
    let is_paragraph = before.trim_end_matches(['\r', ' ']).ends_with("\n\n")
        && (after.trim().is_empty() || after.starts_with("\n\n"));
    is_paragraph && &text[pair.opens.clone()] == "*"
}

/// The text on one line, without its middle if it is long.
fn excerpt(written: &str) -> String {
    let line = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = line.chars().count();
    if length <= LONGEST_EXCERPT {
        return line;
    }
    let half = LONGEST_EXCERPT / 2;
    let begin: String = line.chars().take(half).collect();
    let end: String = line.chars().skip(length - half).collect();
    format!("{} … {}", begin.trim_end(), end.trim_start())
}
