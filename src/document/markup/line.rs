//! Texts of one paragraph: headings, and the titles and captions of figures.

use std::borrow::Cow;

use pulldown_cmark::{Event, Parser, Tag};

use super::super::builder::DocumentBuilder;
use super::super::destination::Destination;
use super::super::inline_builder::{InlineBuilder, InlineStyle};
use super::super::wording::Wording;
use super::prepare::Prepared;
use super::read::MarkupReader;
use super::translated::{as_one_paragraph, words_of};
use super::{emphasis, line_markup, memo, options, other_markup};
use crate::definition::Text;
use crate::diagnostic::{DefinitionProblem, Diagnostic, ReadingProblem};
use crate::recognize::is_without_ink;
use crate::translation::MessageKind;

/// The words of a heading, and the heading as plain text with its placeholders.
pub(in crate::document) fn heading_of(
    builder: &mut DocumentBuilder<'_>,
    text: &Text,
    kind: MessageKind,
) -> (InlineBuilder, String) {
    memo::heading_of(builder, text, |builder, text| read_heading(builder, text, kind))
}

fn read_heading(
    builder: &mut DocumentBuilder<'_>,
    text: &Text,
    kind: MessageKind,
) -> (InlineBuilder, String) {
    let (mut words, message) = read(builder, text, |reader| {
        for (event, range) in reader.events {
            if matches!(event, Event::Start(Tag::Link { .. })) {
                let span = reader.prepared.span(range);
                reader.builder.report(ReadingProblem::LinkInHeading, span);
            }
        }
        let begin = reader.at;
        let (words, _) = reader.words_as_written();
        (words, reader.plain_message(begin..reader.at))
    });
    match builder.wording(kind, message.clone(), text.span) {
        Wording::AsWritten => {}
        Wording::Untranslated(language) => words.language = Some(language),
        Wording::Translated { text, is_faulty } => {
            (words, _) = words_of(builder, text, Vec::new());
            words.is_faulty = is_faulty;
        }
    }
    check_empty(builder, text, "heading", &words.text);
    let whole = 0..words.text.len();
    words.restyle(&whole, |style| InlineStyle { link: None, ..style });
    (words, message)
}

/// The words of a caption or of the title of a figure, and the destinations of its links.
pub(in crate::document) fn caption_of(
    builder: &mut DocumentBuilder<'_>,
    text: &Text,
    kind: MessageKind,
) -> (InlineBuilder, Vec<Destination>) {
    let key = if kind == MessageKind::Caption { "caption" } else { "title" };
    let (words, destinations) = read(builder, text, |reader| {
        reader.kind = Some(kind);
        reader.words()
    });
    check_empty(builder, text, key, &words.text);
    (words, destinations)
}

/// Reports a text of nothing but invisible characters, written as entities: the text of a
/// key with such characters themselves has been refused.
fn check_empty(builder: &mut DocumentBuilder<'_>, text: &Text, key: &str, words: &str) {
    if is_without_ink(words) && text.value.contains('&') {
        let problem = DefinitionProblem::EmptyText { key: key.to_owned() };
        let place = builder.sources.place(text.span);
        builder.diagnostics.push(Diagnostic::placed(problem, place));
    }
}

/// Reads a text as one paragraph.
fn read<T>(
    builder: &mut DocumentBuilder<'_>,
    text: &Text,
    words: impl FnOnce(&mut MarkupReader<'_, '_, '_>) -> T,
) -> T {
    builder.check_characters(text);
    let marked = builder.marked(text);
    line_markup::check(builder, &marked);
    let line = on_one_line(&marked);
    let prepared = Prepared::of(as_one_paragraph(&line).into_owned());
    other_markup::check(builder, &prepared);
    let events = Parser::new_ext(&prepared.text, options()).into_offset_iter().collect();
    let events = emphasis::read(builder, &prepared, events);
    let mut reader = MarkupReader::new(builder, &prepared, &events);
    // The event that begins the paragraph is skipped.
    reader.at = 1;
    words(&mut reader)
}

/// A text with a space in place of each line break, and without blanks around it.
fn on_one_line(text: &Text) -> Cow<'_, Text> {
    let is_line = !text.value.contains(['\n', '\r']) && text.value.trim() == text.value;
    if is_line {
        return Cow::Borrowed(text);
    }
    let mut line = Text { span: text.span, ..Text::default() };
    let mut start = 0;
    for part in text.value.split_inclusive('\n') {
        let words = part.trim();
        let begin = start + part.len() - part.trim_start().len();
        if !words.is_empty() {
            if !line.value.is_empty() {
                line.insert(" ", text.offsets.to_file(start - 1));
            }
            line.append(text, begin..begin + words.len());
        }
        start += part.len();
    }
    Cow::Owned(line)
}
