//! The parser's events as the model of an editor. What the model cannot hold ends the
//! reading: nothing is left out.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Alignment, Event, LinkType, Parser, Tag, TagEnd};

use super::words::{PlainText, with_fields};
use super::{
    CellAlign, EditableBlock, EditableItem, EditableRow, EditableText, Origin, PieceKind, Words,
};
use crate::definition::{self, Leaflet, Offsets, Text};
use crate::diagnostic::{Position, Source, Span};
use crate::document::Field;
use crate::document::builder::{DocumentBuilder, Messages};
use crate::document::characters::refused;
use crate::document::markup::outdented::outdented;
use crate::document::markup::prepare::Prepared;
use crate::document::markup::read::{Events, is_block, is_inline_end};
use crate::document::markup::translated::as_one_paragraph;
use crate::document::markup::{emphasis, fields, options};
use crate::files::Resources;

/// The deepest list.
const DEEPEST_LIST: usize = 2;

/// Reads a text with blocks, whether or not it can be written back.
pub(super) fn read_once(markup: &str) -> Option<EditableText> {
    if has_refused(markup) {
        return None;
    }
    let leaflet = &*NO_LEAFLET;
    let resources = Resources::new("");
    let mut builder = DocumentBuilder::new(leaflet, &resources, Messages::Unread);
    let prepared = outdented(Prepared::without_indentation(&text(markup))).with_fields_marked();
    let parser = Parser::new_ext(&prepared.text, options());
    if parser.reference_definitions().iter().next().is_some() {
        return None;
    }
    let events = emphasis::read(&mut builder, &prepared, parser.into_offset_iter().collect());
    let mut reader = EditableReader { prepared: &prepared, events: &events, at: 0, lists: 0 };
    let blocks = reader.blocks()?;
    (reader.at == events.len()).then_some(EditableText { blocks })
}

/// Reads a text of one paragraph, whether or not it can be written back.
pub(super) fn line_once(markup: &str) -> Option<Words> {
    if markup.contains('\n') || has_refused(markup) {
        return None;
    }
    if markup.trim().is_empty() {
        return Some(Words::default());
    }
    let leaflet = &*NO_LEAFLET;
    let resources = Resources::new("");
    let mut builder = DocumentBuilder::new(leaflet, &resources, Messages::Unread);
    let line = text(markup.trim());
    let prepared = Prepared::of(as_one_paragraph(&line).into_owned());
    let events = Parser::new_ext(&prepared.text, options()).into_offset_iter().collect();
    let events = emphasis::read(&mut builder, &prepared, events);
    let mut reader = EditableReader { prepared: &prepared, events: &events, at: 1, lists: 0 };
    let words = reader.words(false)?;
    let is_whole = reader.at + 1 == events.len();
    let is_paragraph = matches!(events.first(), Some((Event::Start(Tag::Paragraph), _)));
    (is_paragraph && is_whole).then_some(words)
}

/// Whether a text holds characters that do not belong in one, among them those that
/// stand for a field while the markup is read.
fn has_refused(text: &str) -> bool {
    text.chars().any(|character| refused(character).is_some())
}

/// A leaflet to read texts in that belong to none.
static NO_LEAFLET: LazyLock<Leaflet> = LazyLock::new(|| {
    let source = Source::new("leaflet.toml", "title = 'x'\nlanguage = 'nl'\n");
    match definition::parse(&source, None).0 {
        Some(leaflet) => leaflet,
        None => unreachable!("a definition always gives a leaflet"),
    }
});

fn text(markup: &str) -> Text {
    let span = Span::new(0, markup.len());
    Text { value: markup.to_owned(), span, offsets: Offsets::at(Position::new(0)) }
}

/// A position in the events of a text.
struct EditableReader<'r, 't> {
    prepared: &'r Prepared,
    events: &'r Events<'t>,
    at: usize,
    lists: usize,
}

impl EditableReader<'_, '_> {
    /// The blocks up to the end of the enclosing one.
    fn blocks(&mut self) -> Option<Vec<EditableBlock>> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.get(self.at) {
            let origin = self.origin(range);
            blocks.push(match event {
                Event::End(_) => break,
                Event::Start(Tag::Paragraph) => {
                    self.at += 1;
                    let words = Words { origin, ..self.words(false)? };
                    self.at += 1;
                    EditableBlock::Paragraph(words)
                }
                Event::Start(Tag::List(first)) => self.list(*first, origin)?,
                Event::Start(Tag::Table(columns)) if self.lists == 0 => {
                    self.table(columns, origin)?
                }
                Event::Rule => {
                    let line = self.prepared.text[range.clone()].trim();
                    if !fields::is_blank_line(line) {
                        return None;
                    }
                    self.at += 1;
                    EditableBlock::Blank { length: line.len().try_into().ok()?, origin }
                }
                Event::Start(tag) if is_block(tag) => return None,
                // The words of an item without empty lines have no paragraph around them.
                _ => EditableBlock::Paragraph(self.words(false)?),
            });
        }
        Some(blocks)
    }

    fn list(&mut self, first: Option<u64>, origin: Origin) -> Option<EditableBlock> {
        self.lists += 1;
        if self.lists > DEEPEST_LIST {
            return None;
        }
        self.at += 1;
        let mut items = Vec::new();
        while let Some((Event::Start(Tag::Item), range)) = self.events.get(self.at) {
            self.at += 1;
            items.push(self.item(self.origin(range))?);
            self.at += 1;
        }
        self.at += 1;
        self.lists -= 1;
        let first = first.map(u32::try_from).transpose().ok()?;
        Some(EditableBlock::List { first, items, origin })
    }

    fn item(&mut self, origin: Origin) -> Option<EditableItem> {
        let mut ticked = None;
        let is_wrapped =
            matches!(self.events.get(self.at), Some((Event::Start(Tag::Paragraph), _)));
        let marker = self.events.get(self.at + usize::from(is_wrapped));
        if let Some((Event::TaskListMarker(is_ticked), _)) = marker {
            ticked = Some(*is_ticked);
            if !is_wrapped {
                self.at += 1;
            }
        }
        let blocks = self.blocks()?;
        // An item that begins with a list has no words of its own.
        matches!(blocks.first(), Some(EditableBlock::Paragraph(_))).then_some(EditableItem {
            ticked,
            blocks,
            origin,
        })
    }

    fn table(&mut self, columns: &[Alignment], origin: Origin) -> Option<EditableBlock> {
        let align = |column: &Alignment| match column {
            Alignment::None => CellAlign::None,
            Alignment::Left => CellAlign::Left,
            Alignment::Center => CellAlign::Center,
            Alignment::Right => CellAlign::Right,
        };
        self.at += 1;
        let mut rows = Vec::new();
        while let Some((Event::Start(Tag::TableHead | Tag::TableRow), range)) =
            self.events.get(self.at)
        {
            let origin = self.origin(range);
            self.at += 1;
            let mut cells = Vec::new();
            while let Some((Event::Start(Tag::TableCell), range)) = self.events.get(self.at) {
                let origin = self.origin(range);
                self.at += 1;
                cells.push(Words { origin, ..self.words(true)? });
                self.at += 1;
            }
            self.at += 1;
            rows.push(EditableRow { cells, origin });
        }
        self.at += 1;
        Some(EditableBlock::Table { columns: columns.iter().map(align).collect(), rows, origin })
    }

    /// The words up to the next block or the end of the enclosing one.
    fn words(&mut self, in_cell: bool) -> Option<Words> {
        let mut text = PlainText::default();
        let (mut first, mut last) = (None, 0);
        while let Some((event, range)) = self.events.get(self.at) {
            match event {
                Event::Start(tag) if is_block(tag) => break,
                Event::End(end) if !is_inline_end(end) => break,
                Event::Rule => break,
                Event::Start(Tag::Strong) => text.strong += 1,
                Event::Start(Tag::Emphasis) => text.emphasis += 1,
                Event::End(TagEnd::Strong) => text.strong -= 1,
                Event::End(TagEnd::Emphasis) => text.emphasis -= 1,
                Event::Start(Tag::Link { link_type, dest_url, title, .. })
                    if title.is_empty() && !has_refused(dest_url) =>
                {
                    text.link = Some(match link_type {
                        LinkType::Inline | LinkType::Autolink => dest_url.to_string(),
                        LinkType::Email => format!("mailto:{dest_url}"),
                        _ => return None,
                    });
                }
                Event::End(TagEnd::Link) => text.link = None,
                Event::Text(words) => self.text(&mut text, words, range)?,
                Event::SoftBreak => text.push(" "),
                Event::HardBreak if !in_cell => text.add(PieceKind::Break),
                Event::InlineHtml(code) if in_cell && is_break(code) => text.add(PieceKind::Break),
                Event::TaskListMarker(_) => {}
                _ => return None,
            }
            first.get_or_insert(range.start);
            last = range.end;
            self.at += 1;
        }
        let origin = self.origin(&(first.unwrap_or_default()..last));
        Some(Words { pieces: with_fields(text.pieces), origin })
    }

    fn text(&self, text: &mut PlainText, words: &str, range: &Range<usize>) -> Option<()> {
        let before = &self.prepared.text[..range.start];
        let typed = &self.prepared.text[range.clone()];
        // An entity gives other characters than were typed.
        if typed != words && has_refused(words) {
            return None;
        }
        // An escaped brace begins no name.
        let escaped = words.strip_prefix('{').filter(|_| typed == words && before.ends_with('\\'));
        if escaped.is_some() {
            text.literal_brace();
        }
        self.plain(text, escaped.unwrap_or(words));
        Some(())
    }

    fn plain(&self, text: &mut PlainText, words: &str) {
        for (part, field) in fields::parts(words) {
            match field {
                Some(Field::Checkbox { ticked }) => text.add(PieceKind::Box { ticked }),
                Some(Field::Blank { length }) => text.add(PieceKind::Blank { length }),
                None => text.push(part),
            }
        }
    }

    fn origin(&self, range: &Range<usize>) -> Origin {
        let span = self.prepared.offsets.span(range.start, range.end);
        Origin(Some(span.start..span.end.max(span.start)))
    }
}

fn is_break(code: &str) -> bool {
    let name = code.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    name.eq_ignore_ascii_case("br")
}
