//! The markup of a text: CommonMark, of which a leaflet uses paragraphs, lists, strong and
//! emphasised words, links and line breaks; tables and boxes to tick from GFM; and lines to
//! write on.
//!
//! 1. [`prepare`] removes the indentation that all lines share; [`mod@outdented`] makes the rest as
//!    CommonMark expects it.
//! 2. [`lines`], [`pasted`], [`tight`] and [`other_markup`] report text that CommonMark
//!    takes for plain words although the author meant more.
//! 3. pulldown-cmark reads the text. Fields to fill in are hidden from it ([`fields`]).
//! 4. [`emphasis`] decides which stars are markup.
//! 5. [`read`] makes blocks from the events: the words ([`inline`]) with their [`links`],
//!    [`list`]s and [`table`]s. [`ambiguous_items`] reports items that could be running
//!    text, [`joined_lines`] lines that were meant apart.
//!
//! Headings and captions are texts of one paragraph ([`mod@line`]); [`line_markup`] reports what
//! they cannot hold.
//!
//! An editor shows a text as an [`editable`] one, which is written back as markup.
//!
//! [`mod@memo`] keeps what was read for the next compile, which may have it at another place
//! ([`shift`]).
//!
//! In a translated leaflet the words of a block are a [`message`], and the words of its
//! translation replace them ([`translated`]).

mod ambiguous_items;
pub(super) mod editable;
mod emphasis;
mod enumerated_lines;
mod fields;
mod inline;
mod joined_lines;
mod line;
mod line_markup;
mod line_under_item;
mod line_words;
mod lines;
mod links;
mod list;
mod memo;
mod message;
mod other_markup;
mod outdented;
mod pasted;
mod prepare;
mod read;
mod running_lines;
mod shift;
mod split_address;
mod stray_break;
mod table;
mod tight;
mod translated;

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

use super::Block;
use super::builder::DocumentBuilder;
use crate::definition::Text;
use crate::diagnostic::{DocumentProblem, LineMarkup, Markup, Span};
use crate::recognize::Addresses;
pub(super) use line::{caption_of, heading_of};
use outdented::outdented;
use prepare::Prepared;
pub(crate) use translated::words_to_compare;

/// The blocks of a text with markup.
pub(super) fn blocks_of(builder: &mut DocumentBuilder<'_>, text: &Text) -> Vec<Block> {
    memo::blocks_of(builder, text, read_blocks)
}

fn read_blocks(builder: &mut DocumentBuilder<'_>, text: &Text) -> Vec<Block> {
    builder.check_characters(text);
    let marked = builder.marked(text);
    let prepared = Prepared::without_indentation(&marked);
    let reported = builder.diagnostics.len();
    pasted::check_tabs(builder, &prepared);
    let prepared = outdented(prepared);
    lines::check(builder, &prepared);
    pasted::check(builder, &prepared);
    tight::check(builder, &prepared);
    other_markup::check(builder, &prepared);
    split_address::check(builder, &prepared);
    stray_break::check(builder, &prepared);
    let prepared = prepared.with_fields_marked();
    let brackets = words_in_brackets(&prepared.text);
    let prepared = prepared.with_backslashes(&brackets);
    let parser = Parser::new_ext(&prepared.text, options());
    check_definitions(builder, &parser, &prepared);
    let events = emphasis::read(builder, &prepared, parser.into_offset_iter().collect());
    let is_reported = builder.diagnostics.len() > reported;
    read::blocks(builder, &prepared, events, is_reported)
}

/// The markup of other programs in a text.
pub(super) fn other_markup(text: &str) -> Vec<Range<usize>> {
    let addresses = Addresses::of(text);
    let found = other_markup::found(text).into_iter().map(|(range, _)| range);
    found.filter(|range| !addresses.hold(range.start)).collect()
}

/// The marks of lists, lines and fields in a text that has none.
pub(super) fn line_markup(text: &str) -> Vec<(Range<usize>, LineMarkup)> {
    line_markup::found(text)
}

/// The characters written as entities in a text: `&nbsp;`, `&#173;`.
pub(super) fn entities(text: &str) -> Vec<Range<usize>> {
    let entity = |(start, _)| Some(start..start + entity_length(&text[start..])?);
    text.match_indices('&').filter_map(entity).collect()
}

/// The length of the entity that begins a text; an unknown name is text.
fn entity_length(rest: &str) -> Option<usize> {
    let of_name = |it: &char| it.is_ascii_alphanumeric() || *it == '#';
    let name = rest.chars().skip(1).take_while(of_name).count();
    let entity = rest.get(..name + "&;".len()).filter(|entity| entity.ends_with(';'))?;
    let is_text = |event| matches!(event, Event::Text(text) if *text == *entity);
    (!Parser::new(entity).any(is_text)).then_some(entity.len())
}

/// The extensions of CommonMark a text may use.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS
}

/// The brackets that begin a line like the name of an address, but are followed by words:
/// `[1]: pijn`. CommonMark drops them.
fn words_in_brackets(text: &str) -> Vec<usize> {
    if !text.contains("]:") {
        return Vec::new();
    }
    let parser = Parser::new_ext(text, options());
    let definitions = parser.reference_definitions().iter();
    let is_words = |address: &str| !address.contains(['.', '/', ':', '@', '#']);
    let words = definitions.filter(|(_, definition)| is_words(&definition.dest));
    let mut places: Vec<usize> = words.map(|(_, definition)| definition.span.start).collect();
    places.sort_unstable();
    places
}

/// Reports `[name]: address`, which CommonMark drops from the text.
fn check_definitions(builder: &mut DocumentBuilder<'_>, parser: &Parser<'_>, prepared: &Prepared) {
    let mut spans: Vec<Span> = parser
        .reference_definitions()
        .iter()
        .map(|(_, definition)| prepared.span(&definition.span))
        .collect();
    spans.sort_unstable();
    for span in spans {
        builder.report(DocumentProblem::Markup { kind: Markup::LinkDefinition }, span);
    }
}
