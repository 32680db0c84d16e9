//! The markup of a text: CommonMark, of which a leaflet uses paragraphs, lists,
//! strong and emphasised words, links and line breaks; of GFM tables and boxes
//! to tick; and lines to write on.
//!
//! 1. [`prepare`] takes away the indentation.
//! 2. [`lines`], [`pasted`], [`tight`] and [`other_markup`] look for what
//!    CommonMark would take as plain words, and its author did not mean so.
//! 3. pulldown-cmark reads the text; what is indented is read again without,
//!    and what is to be filled in is kept from it ([`fields`]).
//! 4. [`emphasis`] finds which stars are markup.
//! 5. [`read`] makes blocks of the events: the words of [`inline`], [`list`]s
//!    and [`table`]s.
//!
//! Headings and captions are texts of one paragraph ([`line`]).
//!
//! In a leaflet that is translated the words of a block are a [`message`], and
//! those of its translation stand for them ([`translated`]).

mod ambiguous_items;
mod emphasis;
mod fields;
mod inline;
mod line;
mod lines;
mod links;
mod list;
mod message;
mod other_markup;
mod pasted;
mod prepare;
mod read;
mod table;
mod tight;
mod translated;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::Block;
use super::builder::DocumentBuilder;
use crate::definition::Text;
use crate::diagnostic::{DocumentProblem, Markup, Span};
pub(super) use line::{caption_of, heading_of};
use prepare::Prepared;
pub(crate) use translated::words_to_compare;

/// The blocks of a text with markup.
pub(super) fn blocks_of(builder: &mut DocumentBuilder<'_>, text: &Text) -> Vec<Block> {
    builder.check_characters(text);
    let marked = builder.marked(text);
    let mut prepared = Prepared::without_indentation(&marked);
    lines::check(builder, &prepared);
    pasted::check(builder, &prepared);
    tight::check(builder, &prepared);
    other_markup::check(builder, &prepared);
    while let Some(next) =
        first_indented_code(&prepared.text).and_then(|place| prepared.outdented(place))
    {
        prepared = next;
    }
    let prepared = prepared.with_fields_marked();
    let parser = Parser::new_ext(&prepared.text, options());
    check_definitions(builder, &parser, &prepared);
    let events = emphasis::read(builder, &prepared, parser.into_offset_iter().collect());
    read::blocks(builder, &prepared, events)
}

/// What a text may hold beside CommonMark.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS
}

/// Where text begins that CommonMark takes for code because it is indented.
fn first_indented_code(text: &str) -> Option<usize> {
    // Code needs four blanks, or a tab, at the begin of a line.
    if !text.contains("    ") && !text.contains('\t') {
        return None;
    }
    Parser::new_ext(text, options()).into_offset_iter().find_map(|(event, range)| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => Some(range.start),
        _ => None,
    })
}

/// Reports `[name]: address`, of which CommonMark leaves nothing.
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
