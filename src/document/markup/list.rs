//! Lists, and lists within lists. Their items are read as blocks, so this calls back into
//! [`read`](super::read).

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::super::builder::DocumentBuilder;
use super::super::{Block, Field, InlineKind, InlineText, List, ListItem, NodeId, Numbering};
use super::read::MarkupReader;
use crate::diagnostic::{DocumentProblem, Markup, ReadingProblem};

/// The highest first number of a list that is not reported.
const LAST_PLAIN_NUMBER: u64 = 99;
/// The deepest list: a list may hold lists, which may hold none.
const DEEPEST_LIST: usize = 2;
/// The depth to which refused lists are still read, to find other mistakes in them. One
/// line may hold thousands of lists, each of which is one more call.
const DEEPEST_READ: usize = 16;

impl MarkupReader<'_, '_, '_> {
    /// A list; `start` is the number of its first item.
    pub(super) fn list(&mut self, start: Option<u64>, range: &Range<usize>) -> Block {
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
            let problem = DocumentProblem::HighNumber { number };
            self.builder.report(problem, self.prepared.span(&self.mark_of(range)));
        }
        let mut items = Vec::new();
        let mut places = Vec::new();
        let mut last = None;
        self.at += 1;
        while let Some((Event::Start(Tag::Item), range)) = self.events.get(self.at) {
            if start.is_some() {
                last = self.checked_number(last, range);
            }
            if !items.is_empty() {
                self.check_item_above(range);
            }
            items.push(self.item(start.is_some(), range));
            places.push(range.clone());
        }
        self.at += 1;
        self.lists -= 1;
        if items.len() == 1 || self.is_below_star(&places) {
            self.note_star(range);
        }
        self.check_running_text(&places);
        self.check_plus_and_minus(range);
        self.check_name_below_quotation(&places);
        self.check_signed_numbers(&places);
        Block::List(List { node, numbering: self.numbering(start, &items), items })
    }

    /// The kind of labels of a list that has been read.
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

    fn item(&mut self, is_numbered: bool, range: &Range<usize>) -> ListItem {
        let span = self.prepared.span(range);
        let node = self.builder.node(Some(span));
        let label_node = self.builder.node(None);
        let label = self.label(is_numbered, label_node, range);
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

    /// The label of an item; a number is kept as it is written.
    fn label(&mut self, is_numbered: bool, node: NodeId, range: &Range<usize>) -> InlineText {
        let file = self.prepared.span(range).begin();
        let written = &self.prepared.text[self.mark_of(range)];
        let number = is_numbered.then(|| self.builder.number(written));
        if let Some(ticked) = self.task() {
            return self.builder.checkbox_label(number, Field::Checkbox { ticked }, node, file);
        }
        let bullets = if self.lists > 1 { Numbering::Dash } else { Numbering::Bullet };
        self.builder.label(number.unwrap_or_else(|| bullets.bullet().to_owned()), node, file)
    }

    /// Whether the item that begins here is ticked; `None` if it has no box.
    fn task(&self) -> Option<bool> {
        let mut events = self.events[self.at + 1..].iter().map(|(event, _)| event);
        match events.find(|event| !matches!(event, Event::Start(Tag::Paragraph)))? {
            Event::TaskListMarker(ticked) => Some(*ticked),
            _ => None,
        }
    }

    /// The range of the mark before an item: `-`, `12.`
    pub(super) fn mark_of(&self, range: &Range<usize>) -> Range<usize> {
        let item = &self.prepared.text[range.clone()];
        let words = item.trim_start();
        let start = range.start + item.len() - words.len();
        let digits = words.bytes().take_while(u8::is_ascii_digit).count();
        start..start + digits + usize::from(words.len() > digits)
    }

    /// The number of an item; reports one that does not follow the previous.
    fn checked_number(&mut self, last: Option<u64>, range: &Range<usize>) -> Option<u64> {
        let mark = self.mark_of(range);
        let written = &self.prepared.text[mark.clone()];
        let found: u64 = written.trim_end_matches(['.', ')']).parse().ok()?;
        if let Some(expected) = last.map(|last| last + 1).filter(|&expected| expected != found) {
            let problem = ReadingProblem::UnevenNumbers { expected, found };
            self.builder.report(problem, self.prepared.span(&mark));
        }
        Some(found)
    }

    /// Whether a list is right below a line that ends in the star of a note.
    fn is_below_star(&self, items: &[Range<usize>]) -> bool {
        let above = items.first().and_then(|first| self.line_above(first));
        above.is_some_and(|above| above.trim_end_matches(['.', ':']).ends_with('*'))
    }

    /// Notes a list with a star, which could mark a footnote; reports one that says what a
    /// star means: `* = verplicht`.
    fn note_star(&mut self, range: &Range<usize>) {
        let mark = self.mark_of(range);
        let text = &self.prepared.text;
        if text[mark.clone()] != *"*" {
            return;
        }
        let span = self.prepared.span(&mark);
        // Notes to the first, second and third kind of star.
        let has_next_note = text[mark.end..range.end].lines().any(|line| line.starts_with("** "));
        let item = text[mark.end..range.end].trim();
        // Stars apart from their words: * let op *
        let is_between_stars = item.ends_with(" *");
        if has_next_note || is_between_stars || item.starts_with(['=', ':']) {
            self.builder.report(ReadingProblem::StarList, span);
        } else {
            self.builder.star_lists.push(span);
        }
    }
}

impl DocumentBuilder<'_> {
    /// Reports each one-item list with a star that follows a starred word in the same
    /// section: it could be the note the star refers to.
    pub(in crate::document) fn check_star_lists(&mut self) {
        let footnotes = std::mem::take(&mut self.footnotes);
        let first = footnotes.iter().map(|span| span.begin()).min();
        for span in std::mem::take(&mut self.star_lists) {
            if first.is_some_and(|first| first < span.begin()) {
                self.report(ReadingProblem::StarList, span);
            }
        }
    }
}

/// Whether a text ends in a field to fill in.
fn is_field(text: &InlineText) -> bool {
    text.inlines.last().is_some_and(|last| matches!(last.kind, InlineKind::Field(_)))
}
