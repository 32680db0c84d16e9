use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::anchors::Anchors;
use super::figures::one_line;
use super::fingerprint::fingerprint;
use super::inline_builder::{InlineBuilder, InlineStyle, StyledPiece};
use super::link_targets::{lie, odd_host};
use super::placeholders::{PracticeWord, practice_words};
use super::terms::EnglishTerms;
use super::wording::Messages;
use super::{
    Block, Document, DocumentInfo, Field, Inline, InlineKind, InlineText, Link, LinkTarget, NodeId,
    PictureSource, ShownPicture,
};
use crate::artwork::Artwork;
use crate::definition::{Leaflet, Offsets, Placeholder, Practice, Text, placeholders};
use crate::diagnostic::{Diagnostic, DocumentProblem, Position, Sources, Span};
use crate::recognize::{bare_addresses, characters_led_by, has_direction_marks};

/// The longest paragraph, item, heading or cell, in bytes: some ten thousand
/// words. No person reads one as long, and where a text has places that
/// [`u16`] counts, they stay below what it holds.
const LONGEST_TEXT: usize = 65_000;

/// The document while it is made.
pub(crate) struct DocumentBuilder<'a> {
    pub(crate) leaflet: &'a Leaflet,
    pub(super) picture_source: PictureSource<'a>,
    /// The files its words stand in.
    pub(super) sources: Sources,
    pub(super) anchors: Anchors,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) spans: Vec<Option<Span>>,
    /// What the practice says that a text can name.
    pub(super) practice: Vec<PracticeWord>,
    /// For each stand-in of a text, by its place in the file, which of them it
    /// stands for.
    pub(super) stand_ins: BTreeMap<Position, usize>,
    /// Whether it has been said that there is no practice.
    pub(super) lacks_practice: bool,
    /// The program's own words that are in another language than the leaflet.
    pub(super) foreign: EnglishTerms,
    pub(super) messages: Messages<'a>,
    /// The heading that what is read stands under.
    pub(super) under: Option<String>,
    pub(super) pictures: Vec<ShownPicture>,
    /// Each picture with the bytes it was made of.
    pub(super) made: Vec<(Arc<Vec<u8>>, Arc<Artwork>)>,
    /// The stars of footnotes behind words, in the section that is read.
    pub(super) footnotes: Vec<Span>,
    /// The marks of lists of one item with a star, there as well.
    pub(super) star_lists: Vec<Span>,
    /// The places of the direction marks that have been reported, and why.
    pub(super) marks: BTreeSet<(Position, &'static str)>,
    links: Vec<UnresolvedLink>,
}

/// Where a link leads, as it is written.
#[derive(Debug, Clone)]
pub(crate) enum Destination {
    /// Out of the leaflet.
    Address(String),
    /// To an id of the leaflet.
    Id(String, Span),
    /// Nowhere, which has been reported.
    Nowhere,
}

struct UnresolvedLink {
    node: NodeId,
    destination: Destination,
    contents: String,
}

impl<'a> DocumentBuilder<'a> {
    pub(crate) fn new(
        leaflet: &'a Leaflet,
        pictures: impl Into<PictureSource<'a>>,
        messages: Messages<'a>,
    ) -> Self {
        let mut diagnostics = Vec::new();
        let anchors = Anchors::given(leaflet, &mut diagnostics);
        Self {
            leaflet,
            picture_source: pictures.into(),
            sources: leaflet.sources.clone(),
            anchors,
            diagnostics,
            spans: Vec::new(),
            practice: leaflet.practice.as_ref().map(practice_words).unwrap_or_default(),
            stand_ins: BTreeMap::new(),
            lacks_practice: false,
            foreign: EnglishTerms::default(),
            messages,
            under: None,
            pictures: Vec::new(),
            made: Vec::new(),
            footnotes: Vec::new(),
            star_lists: Vec::new(),
            marks: BTreeSet::new(),
            links: Vec::new(),
        }
    }

    /// All of the document.
    pub(super) fn document(&mut self) -> Document {
        let leaflet = self.leaflet;
        self.check_practice();
        let mut blocks = self.blocks();
        let title = blocks.first().map(words_of_title).unwrap_or_default();
        let about = leaflet.about.as_ref().map(|about| {
            let fingerprint = fingerprint(&blocks, &self.spans, leaflet);
            self.told(about, fingerprint)
        });
        blocks.extend(self.colophon(about.as_ref()));
        let furniture = self.furniture(title.clone());
        self.check_terms();
        let links = self.resolved_links();
        Document {
            sources: self.sources.clone(),
            title: self.title(&title.text),
            language: leaflet.language.clone(),
            blocks,
            furniture,
            about: about.map(|told| DocumentInfo::new(&told.given, told.fingerprint)),
            publisher: leaflet.practice.as_ref().map(|it| one_line(&it.name.value)),
            spans: std::mem::take(&mut self.spans),
            links,
            pictures: std::mem::take(&mut self.pictures),
        }
    }

    /// The title as plain text; that of a draft says that it is one.
    fn title(&self, title: &str) -> String {
        let title = title.replace('\n', " ");
        match self.notice() {
            Some(notice) => format!("{notice} – {title}"),
            None => title,
        }
    }

    /// A new element, whose words stand at `span`.
    pub(crate) fn node(&mut self, span: Option<Span>) -> NodeId {
        let node = NodeId(self.spans.len() as u32);
        self.spans.push(span);
        node
    }

    pub(super) fn report(&mut self, problem: impl Into<DocumentProblem>, span: Span) {
        self.diagnostics.push(Diagnostic::placed(problem.into(), self.sources.place(span)));
    }

    /// Words without markup, as a heading has them.
    pub(super) fn plain(&mut self, text: &Text, node: NodeId) -> InlineText {
        self.check_characters(text);
        let text = self.filled(text);
        let mut words = InlineBuilder::default();
        words.push(&text.value, &text.offsets, 0, InlineStyle::default());
        words.trim_end();
        self.check_length(&mut words);
        self.check_marks(&words.text, &words.offsets);
        let inlines = std::mem::take(&mut words.pieces)
            .into_iter()
            .map(|piece| Inline {
                range: piece.range,
                node,
                kind: InlineKind::Words,
                strong: false,
                emphasis: false,
            })
            .collect();
        words.into_text(inlines)
    }

    /// The sign before a list item, which stands nowhere in the file but where
    /// the item begins.
    pub(crate) fn label(&self, sign: String, node: NodeId, file: Position) -> InlineText {
        let kind = InlineKind::Words;
        let inline = Inline { range: 0..sign.len(), node, kind, strong: false, emphasis: false };
        let offsets = Offsets::at(file);
        InlineText { text: sign, inlines: vec![inline], offsets, ..InlineText::default() }
    }

    /// The sign before a list item that is to be ticked, after its number if
    /// it has one.
    pub(super) fn checkbox_label(
        &mut self,
        number: Option<String>,
        field: Field,
        node: NodeId,
        file: Position,
    ) -> InlineText {
        let (mut words, look) = (InlineBuilder::default(), InlineStyle::default());
        if let Some(number) = number {
            words.push(&number, &Offsets::at(file), 0, look);
            words.blank(file, look);
        }
        words.field(self.said(field), field, file, look);
        self.inline(words, Vec::new(), node)
    }

    /// Words with their links: those that are written and bare addresses.
    pub(super) fn inline(
        &mut self,
        mut words: InlineBuilder,
        mut destinations: Vec<Destination>,
        node: NodeId,
    ) -> InlineText {
        words.trim_end();
        self.check_length(&mut words);
        let mut links = Vec::new();
        for (range, address) in bare_addresses(&words.text) {
            if !words.has_link(&range) {
                links.push((range, destinations.len()));
                destinations.push(Destination::Address(address));
            }
        }
        words.link(&links);
        self.check_split_links(&words);
        self.check_marks(&words.text, &words.offsets);
        let inlines = self.linked(&words, destinations, node);
        words.into_text(inlines)
    }

    /// Reports a text that is as long as a chapter. It is left out of the work
    /// that follows.
    pub(super) fn check_length(&mut self, words: &mut InlineBuilder) {
        if words.text.len() > LONGEST_TEXT {
            let characters = words.text.chars().count();
            let span = words.offsets.span(0, words.text.len());
            self.report(DocumentProblem::LongText { characters }, span);
            *words = InlineBuilder::default();
        }
    }

    /// Gives each link and each field its node, in reading order.
    pub(crate) fn linked(
        &mut self,
        words: &InlineBuilder,
        mut destinations: Vec<Destination>,
        node: NodeId,
    ) -> Vec<Inline> {
        let mut nodes: Vec<Option<NodeId>> = vec![None; destinations.len()];
        let mut inlines = Vec::with_capacity(words.pieces.len());
        let linked = pieces_of_links(words, destinations.len());
        for piece in &words.pieces {
            let link = piece.look.link.map(|index| {
                *nodes[index].get_or_insert_with(|| {
                    let destination =
                        std::mem::replace(&mut destinations[index], Destination::Nowhere);
                    self.link(words, &linked[index], destination)
                })
            });
            let (node, kind) = match (link, piece.look.field) {
                (Some(link), _) => (link, InlineKind::Link),
                (None, Some(field)) => (self.field(words, piece), InlineKind::Field(field)),
                (None, None) => (node, InlineKind::Words),
            };
            let InlineStyle { strong, emphasis, .. } = piece.look;
            inlines.push(Inline { range: piece.range.clone(), node, kind, strong, emphasis });
        }
        inlines
    }

    fn field(&mut self, words: &InlineBuilder, piece: &StyledPiece) -> NodeId {
        let start = words.offsets.to_file(piece.range.start);
        self.node(Some(start.span(1)))
    }

    fn link(
        &mut self,
        words: &InlineBuilder,
        pieces: &[&StyledPiece],
        destination: Destination,
    ) -> NodeId {
        let contents: String =
            pieces.iter().map(|piece| &words.text[piece.range.clone()]).collect();
        let start = pieces.first().map_or(0, |piece| piece.range.start);
        let end = pieces.last().map_or(0, |piece| piece.range.end);
        let span = words.offsets.span(start, end);
        let node = self.node(Some(span));
        let contents = contents.replace('\n', " ");
        if let Destination::Address(address) = &destination {
            for problem in lie(&contents, address).into_iter().chain(odd_host(address)) {
                self.report(problem, span);
            }
        }
        self.links.push(UnresolvedLink { node, destination, contents });
        node
    }

    /// Reports what was meant as a link and is none.
    fn check_split_links(&mut self, words: &InlineBuilder) {
        const SIGNS: [&str; 5] = ["](", "] (#", "] (http", "] (mailto:", "] (tel:"];
        for at in SIGNS.iter().filter_map(|sign| words.text.find(sign)) {
            let start = words.offsets.to_file(at);
            self.report(DocumentProblem::SplitLink, start.span(1));
        }
    }

    /// Reports those of what the practice says.
    pub(super) fn check_practice(&mut self) {
        for (_, text) in self.leaflet.practice.iter().flat_map(Practice::words) {
            self.check_characters(text);
            for (range, found) in placeholders(&text.value, false) {
                if !matches!(found, Placeholder::Brace(_)) {
                    let written = text.value[range.clone()].to_owned();
                    let problem = DocumentProblem::PlaceholderInWord { written };
                    self.report(problem, text.span_of(range.start, range.end));
                }
            }
            self.check_marks(&text.value, &text.offsets);
        }
    }

    /// Reports the characters that do not belong in a text.
    pub(super) fn check_characters(&mut self, text: &Text) {
        if has_direction_marks(&text.value) {
            self.check_embeddings(&text.value, &text.offsets);
        }
        let may_be_refused = |byte| !matches!(byte, b' '..=b'~');
        for (at, character) in characters_led_by(&text.value, may_be_refused) {
            if let Some(problem) = refused(character) {
                self.report(problem, text.span_of(at, at + character.len_utf8()));
            }
        }
    }

    /// The links, each with what it leads to; reports those that lead nowhere.
    pub(super) fn resolved_links(&mut self) -> Vec<Link> {
        let mut links = Vec::with_capacity(self.links.len());
        for link in std::mem::take(&mut self.links) {
            let target = match link.destination {
                Destination::Address(address) => Some(LinkTarget::Address(address)),
                Destination::Id(id, span) => self.target(id, span).map(LinkTarget::Node),
                Destination::Nowhere => None,
            };
            if let Some(target) = target {
                links.push(Link { node: link.node, target, contents: link.contents });
            }
        }
        links
    }

    /// The element of an id. In a file that could not be read as a whole, what
    /// is not found may well be there.
    fn target(&mut self, id: String, span: Span) -> Option<NodeId> {
        if !self.anchors.has(&id) && self.leaflet.complete {
            let nearest = self.anchors.nearest(&id);
            let known = self.anchors.known();
            self.report(DocumentProblem::DeadAnchor { id, nearest, known }, span);
            return None;
        }
        self.anchors.node(&id)
    }
}

/// The pieces of each of so many links, in their order.
fn pieces_of_links(words: &InlineBuilder, links: usize) -> Vec<Vec<&StyledPiece>> {
    let mut linked = vec![Vec::new(); links];
    for piece in &words.pieces {
        if let Some(pieces) = piece.look.link.and_then(|link| linked.get_mut(link)) {
            pieces.push(piece);
        }
    }
    linked
}

/// The words of the first block, which is the title.
pub(crate) fn words_of_title(block: &Block) -> InlineText {
    block.heading().map(|heading| heading.text.clone()).unwrap_or_default()
}

/// What is wrong with a character that does not belong in a text, whether it
/// is typed or written as an entity.
pub(super) fn refused(character: char) -> Option<DocumentProblem> {
    match character {
        ' '..='~' | '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' => None,
        char::REPLACEMENT_CHARACTER => Some(DocumentProblem::DamagedCharacter),
        _ if character.is_control() || is_of_programs(character) => {
            Some(DocumentProblem::ControlCharacter { character })
        }
        _ => None,
    }
}

/// Whether Unicode keeps a character for programs to use among themselves, as
/// for the stand-ins of a practice's words.
fn is_of_programs(character: char) -> bool {
    matches!(character, '\u{FDD0}'..='\u{FDEF}')
}
