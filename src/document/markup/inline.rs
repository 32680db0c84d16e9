//! The words of a paragraph, item or cell from the events of CommonMark: looks, links, line
//! breaks, fields and the practice's words. In a translated leaflet the words come from
//! [`translated`].

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::Field;
use super::super::characters::refused;
use super::super::destination::Destination;
use super::super::inline_builder::{InlineBuilder, InlineStyle};
use super::super::placeholders::STAND_IN;
use super::super::wording::Wording;
use super::read::{MarkupReader, is_block, is_inline_end};
use super::{fields, translated};
use crate::diagnostic::{DocumentProblem, Markup, Position};
use crate::translation::MessageKind;

impl MarkupReader<'_, '_, '_> {
    /// The words up to the next block or the end of the enclosing one, translated if a
    /// translation is asked for and found.
    pub(super) fn words(&mut self) -> (InlineBuilder, Vec<Destination>) {
        let begin = self.at;
        let (mut words, destinations) = self.words_as_written();
        if !self.builder.asks_for_messages() {
            return (words, destinations);
        }
        let message = self.message(begin..self.at);
        let ends = [begin, self.at.max(begin + 1) - 1].map(|at| self.events.get(at));
        let [Some((_, first)), Some((_, last))] = ends else { return (words, destinations) };
        let span = self.prepared.span(&(first.start..last.end.max(first.start)));
        let kind = self.kind.clone().unwrap_or(if self.in_cell {
            MessageKind::Cell
        } else if self.lists > 0 {
            MessageKind::Item
        } else {
            MessageKind::Paragraph
        });
        match self.builder.wording(kind, message, span) {
            Wording::AsWritten => {}
            Wording::Untranslated(language) => words.language = Some(language),
            Wording::Translated { text, is_faulty } => {
                let (mut words, destinations) =
                    translated::words_of(self.builder, text, destinations);
                words.is_faulty = is_faulty;
                return (words, destinations);
            }
        }
        (words, destinations)
    }

    /// The words as they are written.
    pub(super) fn words_as_written(&mut self) -> (InlineBuilder, Vec<Destination>) {
        let mut words = InlineBuilder::default();
        let mut destinations = Vec::new();
        let mut style = InlineStyle::default();
        let mut depth = Depth::default();
        let mut html = false;
        // Where the words of the last link begin, and the problems reported before them.
        let mut link = (0, 0);
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
                Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                    link = (words.text.len(), self.builder.diagnostics.len());
                    self.check_link_title(title, range);
                    style.link = Some(destinations.len());
                    destinations.push(self.destination(*link_type, dest_url, range));
                }
                Event::End(TagEnd::Strong) => depth.strong -= 1,
                Event::End(TagEnd::Emphasis) => depth.emphasis -= 1,
                Event::End(TagEnd::Link) => {
                    style.link = None;
                    let (begin, reported) = link;
                    self.check_words_of_link(words.text.get(begin..), reported, range);
                }
                Event::Text(text) => self.text(&mut words, text, range, style),
                Event::SoftBreak => {
                    self.check_line_end(range);
                    words.blank(self.file(range), style);
                }
                Event::HardBreak => self.hard_break(&mut words, range, style),
                Event::Code(text) => {
                    self.refuse(Markup::CodeSpan, range);
                    self.text(&mut words, text, range, style);
                }
                Event::InlineHtml(code) if is_line_break(code) => {
                    self.cell_break(&mut words, range, style);
                }
                // A closing tag has been reported with its opening tag.
                Event::InlineHtml(code) if html && code.starts_with("</") => {}
                Event::Html(_) | Event::InlineHtml(_) => {
                    html = true;
                    self.refuse(Markup::Html, range);
                }
                _ => {}
            }
            style.strong = depth.strong > 0;
            style.emphasis = depth.emphasis > 0;
            self.at += 1;
        }
        (words, destinations)
    }

    /// Reports a line end that was meant as more than a space.
    fn check_line_end(&mut self, range: &Range<usize>) {
        self.check_number_of_line(range);
        let reported = self.builder.diagnostics.len();
        self.check_joined_lines(range);
        if self.builder.diagnostics.len() == reported {
            self.check_line_under_item(range);
        }
    }

    fn file(&self, range: &Range<usize>) -> Position {
        self.prepared.offsets.to_file(range.start)
    }

    /// Adds words, with the practice's in place of their stand-ins.
    fn text(
        &mut self,
        words: &mut InlineBuilder,
        text: &str,
        range: &Range<usize>,
        style: InlineStyle,
    ) {
        let typed = &self.prepared.text[range.clone()];
        if self.refuse_entity(text, range) {
            return;
        }
        // The words of a code span begin after its mark.
        let mark = if typed == text { Some(0) } else { typed.find(text) };
        let Some(mark) = mark else {
            // The text of an entity, and of a code span over several lines, differs
            // from what was typed.
            let file = self.file(range);
            let say = |it: char| words.say(it.encode_utf8(&mut [0; 4]), file, style);
            return text.chars().for_each(say);
        };
        let mut at = range.start + mark;
        for part in text.split_inclusive(STAND_IN) {
            let stand_in = part.strip_suffix(STAND_IN).and_then(|plain| {
                let file = self.prepared.offsets.to_file(at + plain.len());
                Some((plain, self.builder.practice_word_at(file)?.clone()))
            });
            match stand_in {
                Some((plain, word)) => {
                    self.plain(words, plain, at, style);
                    words.push(&word.value, &word.offsets, 0, style);
                }
                None => self.plain(words, part, at, style),
            }
            at += part.len();
        }
    }

    /// Whether an entity gives characters that do not belong in a text, such as those that
    /// represent fields and the practice's words; reports them. Typed ones have been
    /// reported before.
    pub(super) fn refuse_entity(&mut self, given: &str, range: &Range<usize>) -> bool {
        let typed = &self.prepared.text[range.clone()];
        if typed == given {
            return false;
        }
        let untyped = |&character: &char| !typed.contains(character);
        let mut odd = given.chars().filter(|&character| refused(character).is_some());
        let problem = odd.find(untyped).and_then(refused);
        let is_refused = problem.is_some();
        if let Some(problem) = problem {
            self.builder.report(problem, self.prepared.span(range));
        }
        is_refused
    }

    /// Adds words of the text itself and the fields between them.
    fn plain(&mut self, words: &mut InlineBuilder, text: &str, mut at: usize, style: InlineStyle) {
        for (part, field) in fields::parts(text) {
            match field {
                Some(field) => self.field(words, field, at, style),
                None => words.push(part, &self.prepared.offsets, at, style),
            }
            at += part.len();
        }
    }

    /// Adds a field; within a link it is just its characters.
    fn field(&mut self, words: &mut InlineBuilder, field: Field, at: usize, style: InlineStyle) {
        let places = &self.prepared.offsets;
        match style.link {
            Some(_) => words.push(&fields::written(field), places, at, style),
            None => words.field(self.builder.field_words(field), field, places.to_file(at), style),
        }
    }

    /// Adds the line break `<br>` in a table cell, where a text cannot have a line end;
    /// reports it anywhere else.
    fn cell_break(&mut self, words: &mut InlineBuilder, range: &Range<usize>, style: InlineStyle) {
        if self.in_cell {
            words.line_break(self.file(range), style);
        } else {
            self.refuse(Markup::LineBreak, range);
        }
    }

    /// Adds a line break; reports one written as two spaces at the end of a line, which
    /// is invisible, unlike a backslash.
    fn hard_break(&mut self, words: &mut InlineBuilder, range: &Range<usize>, style: InlineStyle) {
        if !self.prepared.text[range.start..].starts_with('\\') {
            let blanks = self.prepared.text[range.clone()].trim_end_matches(['\r', '\n']).len();
            let place = range.start..range.start + blanks.max(1);
            let start = self.file(range);
            self.builder.report(DocumentProblem::InvisibleBreak, start.span(place.len()));
        }
        words.line_break(self.file(range), style);
    }
}

/// The depth of strong and emphasised stretches.
#[derive(Default)]
struct Depth {
    strong: usize,
    emphasis: usize,
}

/// Whether a piece of HTML is a line break.
fn is_line_break(code: &str) -> bool {
    let name = code.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    name.eq_ignore_ascii_case("br")
}
