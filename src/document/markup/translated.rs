//! The words of a translation, which replace those that were written. It reads the form
//! that [`message`](super::message) writes.

use std::borrow::Cow;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::super::builder::DocumentBuilder;
use super::super::destination::Destination;
use super::super::inline_builder::{InlineBuilder, InlineStyle};
use super::prepare::Prepared;
use super::read::MarkupReader;
use super::{emphasis, options};
use crate::definition::Text;

/// Reads the translation of a message whose links have these destinations.
pub(super) fn words_of(
    builder: &mut DocumentBuilder<'_>,
    translation: &Text,
    destinations: Vec<Destination>,
) -> (InlineBuilder, Vec<Destination>) {
    builder.check_characters(translation);
    let linked = linked(translation);
    let markup = builder.marked(&as_one_paragraph(&linked)).into_owned();
    read(builder, markup, destinations)
}

/// Reads a message or its translation for comparison: without links, with placeholders
/// instead of the practice's words. A message whose markup is faulty is shown as written.
pub(crate) fn words_to_compare(builder: &mut DocumentBuilder<'_>, message: &Text) -> InlineBuilder {
    let found = builder.diagnostics.len();
    let markup = as_one_paragraph(&linked(message)).into_owned();
    let (mut words, _) = read(builder, markup, Vec::new());
    if builder.diagnostics.len() > found {
        builder.diagnostics.truncate(found);
        words = InlineBuilder::default();
        words.lines(&message.value, &message.offsets, InlineStyle::default());
    }
    let whole = 0..words.text.len();
    words.restyle(&whole, |style| InlineStyle { link: None, ..style });
    words
}

/// Reads markup of one paragraph.
fn read(
    builder: &mut DocumentBuilder<'_>,
    markup: Text,
    destinations: Vec<Destination>,
) -> (InlineBuilder, Vec<Destination>) {
    let prepared = Prepared::of(markup).with_fields_marked();
    let events: Vec<_> = Parser::new_ext(&prepared.text, options()).into_offset_iter().collect();
    // The footnotes of the source have been noted already.
    let noted = builder.footnotes.len();
    let events = emphasis::read(builder, &prepared, events);
    builder.footnotes.truncate(noted);
    let mut reader = MarkupReader::new(builder, &prepared, &events);
    reader.links = Some(destinations);
    // The event that begins the paragraph is skipped.
    reader.at = 1;
    reader.words_as_written()
}

/// A translation with its links and line breaks in the form of CommonMark: `[…](#1)`
/// for `<1>…</1>`.
fn linked(translation: &Text) -> Text {
    let mut markup = Text { span: translation.span, ..Text::default() };
    let mut end = 0;
    for (at, found) in translation.value.match_indices(['<', '\n']) {
        let instead = match found {
            "\n" => Some((1, "\\\n".to_owned())),
            _ => tag(&translation.value[at..]),
        };
        let Some((length, instead)) = instead else { continue };
        markup.append(translation, end..at);
        markup.insert(&instead, translation.offsets.to_file(at));
        end = at + length;
    }
    markup.append(translation, end..translation.value.len());
    markup
}

/// The tag of a link at the beginning of a text: its length and the form of CommonMark.
fn tag(text: &str) -> Option<(usize, String)> {
    let (inside, _) = text.strip_prefix('<')?.split_once('>')?;
    let number = |digits: &str| digits.parse::<usize>().ok().map(|_| digits.to_owned());
    let instead = match inside.strip_prefix('/') {
        Some(closed) => format!("](#{})", number(closed)?),
        None => number(inside).map(|_| "[".to_owned())?,
    };
    Some((inside.len() + "<>".len(), instead))
}

/// A text that CommonMark reads as one paragraph: a line that would begin a list or
/// another block, such as `2026. `, gets a backslash before its mark.
pub(super) fn as_one_paragraph(text: &Text) -> Cow<'_, Text> {
    if is_one_paragraph(&text.value) {
        return Cow::Borrowed(text);
    }
    let mut escaped = Text { span: text.span, ..Text::default() };
    let mut start = 0;
    for line in text.value.split_inclusive('\n') {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let mark = start + digits;
        escaped.append(text, start..mark);
        if line[digits..].starts_with(|it: char| it.is_ascii_punctuation() && it != '\\') {
            escaped.insert("\\", text.offsets.to_file(mark));
        }
        escaped.append(text, mark..start + line.len());
        start += line.len();
    }
    Cow::Owned(escaped)
}

fn is_one_paragraph(text: &str) -> bool {
    let mut events = Parser::new_ext(text, options());
    let begins = matches!(events.next(), Some(Event::Start(Tag::Paragraph)));
    begins
        && events.find(|event| matches!(event, Event::End(TagEnd::Paragraph))).is_some()
        && events.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{as_one_paragraph, is_one_paragraph, linked};
    use crate::definition::Text;
    use crate::diagnostic::Position;

    fn text(value: &str) -> Text {
        let mut text = Text::default();
        text.insert(value, Position::default());
        text
    }

    #[test]
    fn tag_of_a_link_becomes_a_link() {
        assert_eq!(linked(&text("(<1>see</1>) < 3 <b>")).value, "([see](#1)) < 3 <b>");
        assert_eq!(linked(&text("een\ntwee")).value, "een\\\ntwee");
    }

    #[test]
    fn mark_that_would_begin_a_block_is_escaped() {
        for line in ["- een", "2026. een jaar", "# kop", "> citaat", "een\\\n- twee", "***", "+ 5"]
        {
            assert!(is_one_paragraph(&as_one_paragraph(&text(line)).value), "{line}");
        }
        assert_eq!(as_one_paragraph(&text("**let** op")).value, "**let** op");
    }
}
