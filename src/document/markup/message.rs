//! A block of text as the message that is translated: its markup on one line, the words of
//! its links between `<1>` and `</1>`. Translators then have no address to keep whole, and
//! editors for right-to-left languages none to reorder. [`translated`](super::translated)
//! reads a message back.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::placeholders::STAND_IN;
use super::fields;
use super::read::MarkupReader;

impl MarkupReader<'_, '_, '_> {
    /// The message for the words of these events.
    pub(super) fn message(&self, events: Range<usize>) -> String {
        self.message_with(events, true)
    }

    /// The message without emphasis.
    pub(super) fn plain_message(&self, events: Range<usize>) -> String {
        self.message_with(events, false)
    }

    fn message_with(&self, events: Range<usize>, with_markup: bool) -> String {
        let mut writer = MessageWriter::new(&self.prepared.text);
        let events = &self.events[events];
        let Some((_, first)) = events.first() else { return String::new() };
        writer.begin(first.start);
        let follows = events.iter().skip(1).map(|(_, range)| range.start).chain([usize::MAX]);
        let mut before = first.start;
        for ((event, range), next) in events.iter().zip(follows) {
            match event {
                Event::Start(Tag::Strong | Tag::Emphasis)
                | Event::End(TagEnd::Strong | TagEnd::Emphasis)
                    if !with_markup =>
                {
                    writer.replace(range, next, "");
                }
                Event::TaskListMarker(_) => writer.begin(next.min(writer.text.len())),
                Event::Start(Tag::Link { .. }) => writer.open_link(range, next),
                Event::End(TagEnd::Link) => writer.close_link(range, before),
                Event::SoftBreak => writer.replace(range, next, " "),
                Event::HardBreak => writer.replace(range, next, "\n"),
                Event::InlineHtml(_) => writer.replace(range, next, "\n"),
                _ => {}
            }
            before = range.end;
        }
        writer.copy_to(events.last().map_or(0, |(_, range)| range.end));
        let line = fields::unmarked(&blanks_as_one(&writer.line));
        self.with_placeholders(&line, &writer.stand_ins)
    }

    /// The message with placeholders in place of its stand-ins; `places` are their offsets
    /// in the text.
    fn with_placeholders(&self, line: &str, places: &[usize]) -> String {
        let mut parts = line.split(STAND_IN);
        let mut named = parts.next().unwrap_or_default().to_owned();
        for (part, &at) in parts.zip(places) {
            let name = self.builder.practice_word_name_at(self.prepared.offsets.to_file(at));
            named.extend(["{practice.", name.unwrap_or_default(), "}", part]);
        }
        named
    }
}

/// Copies the text, replacing parts of it.
struct MessageWriter<'t> {
    text: &'t str,
    at: usize,
    line: String,
    links: usize,
    /// The offsets of the stand-ins copied so far.
    stand_ins: Vec<usize>,
}

impl<'t> MessageWriter<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: String::new(), links: 0, stand_ins: Vec::new() }
    }

    /// Begins here, including the backslash that escapes the first character.
    fn begin(&mut self, start: usize) {
        self.at = start - usize::from(self.text[..start].ends_with('\\'));
        self.line.clear();
    }

    fn copy_to(&mut self, end: usize) {
        let copied = self.text.get(self.at..end).unwrap_or_default();
        self.stand_ins.extend(copied.match_indices(STAND_IN).map(|(at, _)| self.at + at));
        self.line.push_str(copied);
        self.at = self.at.max(end);
    }

    /// Writes `instead` in place of a range and the indentation after it.
    fn replace(&mut self, range: &Range<usize>, next: usize, instead: &str) {
        self.copy_to(range.start);
        self.line.push_str(instead);
        let next = next.min(self.text.len());
        let escaped = self.text[range.end..next].ends_with('\\');
        self.at = next - usize::from(escaped);
    }

    fn open_link(&mut self, range: &Range<usize>, contents: usize) {
        self.copy_to(range.start);
        self.links += 1;
        self.line.push_str(&format!("<{}>", self.links));
        self.at = contents.min(range.end);
    }

    fn close_link(&mut self, range: &Range<usize>, contents: usize) {
        self.copy_to(contents);
        self.line.push_str(&format!("</{}>", self.links));
        self.at = range.end;
    }
}

/// The text with one space for every run of blanks, and none around a line break.
fn blanks_as_one(line: &str) -> String {
    let one = |part: &str| {
        let words = part.split([' ', '\t']).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    };
    line.split('\n').map(one).collect::<Vec<_>>().join("\n")
}
