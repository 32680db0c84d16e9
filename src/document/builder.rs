//! [`DocumentBuilder`], the state of a document under construction, with what every part of
//! it needs: new nodes, diagnostics, checks of a text, texts with their links. The files
//! beside it add the methods for their part; [`assemble`](super::assemble) calls them in
//! order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::anchors::Anchors;
use super::destination::{Destination, UnresolvedLink};
use super::inline_builder::{InlineBuilder, InlineStyle, StyledPiece};
use super::kept_texts::KeptTexts;
use super::link_targets::{lie, odd_host};
use super::one_line::with_commas;
use super::{
    Field, Inline, InlineKind, InlineText, Link, LinkTarget, NodeId, PictureSource, ShownPicture,
};
use crate::artwork::Artwork;
use crate::definition::{Leaflet, Offsets, Placeholder, Practice, Text, placeholders};
use crate::diagnostic::{Diagnostic, DocumentProblem, PlainPlace, Position, Sources, Span};
use crate::recognize::{bare_addresses, has_prefix};
use crate::translation::{Message, Translation};

/// The longest paragraph, item, heading or cell, in bytes: some ten thousand words. No
/// person reads a longer one, and offsets in it fit a [`u16`].
const LONGEST_TEXT: usize = 65_000;

/// What is done with the translatable messages of a leaflet.
pub(crate) enum Messages<'a> {
    /// Nothing: the document is set as it is written.
    Unread,
    /// They are collected.
    Gathered(Vec<Message>),
    /// They are replaced by their translations.
    Translated(&'a Translation),
}

/// A document under construction.
pub(crate) struct DocumentBuilder<'a> {
    pub(crate) leaflet: &'a Leaflet,
    pub(super) picture_source: PictureSource<'a>,
    /// The files its words come from.
    pub(super) sources: Sources,
    pub(super) anchors: Anchors,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) spans: Vec<Option<Span>>,
    /// The words of the practice that a text can name.
    pub(super) practice: Vec<PracticeWord>,
    /// For each stand-in, by its position in the file, the index of the practice's word
    /// it represents.
    pub(super) stand_ins: BTreeMap<Position, usize>,
    /// Whether the absence of a practice has been reported.
    pub(super) lacks_practice: bool,
    /// The program's own words that are in English for lack of others.
    pub(super) foreign: EnglishTerms,
    pub(super) messages: Messages<'a>,
    /// The heading above the text being read.
    pub(super) under: Option<String>,
    /// Whether the text being read is in a warning: numbers to call are bold there.
    pub(super) in_warning: bool,
    pub(super) pictures: Vec<ShownPicture>,
    /// Each picture made so far, with the bytes it was made from.
    pub(super) made: Vec<(Arc<Vec<u8>>, Arc<Artwork>)>,
    /// The stars behind words, as of footnotes, in the section being read.
    pub(super) footnotes: Vec<Span>,
    /// The marks of one-item lists with a star, in the same section.
    pub(super) star_lists: Vec<Span>,
    /// The direction marks that have been reported: position and problem code.
    pub(super) marks: BTreeSet<(Position, &'static str)>,
    pub(super) links: Vec<UnresolvedLink>,
    /// What was read of texts with markup before, if the session keeps it.
    pub(super) kept_texts: Option<KeptTexts<'a>>,
}

/// The program's own words that the leaflet needs and that are in English for lack of
/// words in its language.
#[derive(Default)]
pub(super) struct EnglishTerms {
    /// Each word with the key that can supply it.
    pub(super) missing: Vec<(&'static str, String)>,
}

impl EnglishTerms {
    pub(super) fn add(&mut self, key: &'static str, english: impl Into<String>) {
        if !self.missing.iter().any(|(known, _)| *known == key) {
            self.missing.push((key, english.into()));
        }
    }
}

/// A word of the practice, on one line.
pub(super) struct PracticeWord {
    pub(super) name: String,
    pub(super) text: Text,
}

impl<'a> DocumentBuilder<'a> {
    pub(crate) fn new(
        leaflet: &'a Leaflet,
        pictures: impl Into<PictureSource<'a>>,
        messages: Messages<'a>,
    ) -> Self {
        let mut diagnostics = Vec::new();
        let anchors = Anchors::given(leaflet, &mut diagnostics);
        let picture_source = pictures.into();
        // What is done with messages is done as texts are read.
        let memo = picture_source.markup.filter(|_| matches!(messages, Messages::Unread));
        let kept_texts = memo.and_then(|memo| KeptTexts::of(leaflet, memo));
        Self {
            leaflet,
            picture_source,
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
            in_warning: false,
            pictures: Vec::new(),
            made: Vec::new(),
            footnotes: Vec::new(),
            star_lists: Vec::new(),
            marks: BTreeSet::new(),
            links: Vec::new(),
            kept_texts,
        }
    }

    /// A new element, whose words are at `span`.
    pub(crate) fn node(&mut self, span: Option<Span>) -> NodeId {
        let node = NodeId(self.spans.len() as u32);
        self.spans.push(span);
        node
    }

    pub(super) fn report(&mut self, problem: impl Into<DocumentProblem>, span: Span) {
        self.diagnostics.push(Diagnostic::placed(problem.into(), self.sources.place(span)));
    }

    /// The words of a text without markup, such as the title.
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

    /// The label of a list item. It is not in the file; its place is where the item
    /// begins.
    pub(crate) fn label(&self, label: String, node: NodeId, file: Position) -> InlineText {
        let kind = InlineKind::Words;
        let inline = Inline { range: 0..label.len(), node, kind, strong: false, emphasis: false };
        let offsets = Offsets::at(file);
        InlineText { text: label, inlines: vec![inline], offsets, ..InlineText::default() }
    }

    /// The label of a list item with a box to tick: its number, if it has one, and the
    /// box.
    pub(super) fn checkbox_label(
        &mut self,
        number: Option<String>,
        field: Field,
        node: NodeId,
        file: Position,
    ) -> InlineText {
        let (mut words, style) = (InlineBuilder::default(), InlineStyle::default());
        if let Some(number) = number {
            words.push(&number, &Offsets::at(file), 0, style);
            words.blank(file, style);
        }
        words.field(self.field_words(field), field, file, style);
        self.inline(words, Vec::new(), node)
    }

    /// A text with its links: those written as markup, and bare addresses.
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

    /// Reports a text as long as a chapter and empties it, to spare the later stages.
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
        let is_number =
            |it: &Destination| matches!(it, Destination::Address(it) if has_prefix(it, "tel:"));
        let in_bold: Vec<bool> =
            destinations.iter().map(|it| self.in_warning && is_number(it)).collect();
        for piece in &words.pieces {
            let link = piece.style.link.map(|index| {
                *nodes[index].get_or_insert_with(|| {
                    let destination =
                        std::mem::replace(&mut destinations[index], Destination::Nowhere);
                    self.link(words, &linked[index], destination)
                })
            });
            let (node, kind) = match (link, piece.style.field) {
                (Some(link), _) => (link, InlineKind::Link),
                (None, Some(field)) => (self.field(words, piece), InlineKind::Field(field)),
                (None, None) => (node, InlineKind::Words),
            };
            let InlineStyle { strong, emphasis, .. } = piece.style;
            let strong = strong || piece.style.link.is_some_and(|index| in_bold[index]);
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

    /// Reports faults in the words of the practice.
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
            // A star may be part of a name, but neither two nor a bracket with an address
            // behind it are.
            if text.value.contains("](") || text.value.contains("**") || text.value.contains('\\') {
                self.check_plain(text, PlainPlace::Practice);
            }
        }
    }

    /// The links with their targets; reports those that lead nowhere.
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

    /// The element of an id; reports an unknown id. In a file that was only partly read
    /// the id may well exist, so it is not reported there.
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

/// All words of a practice.
fn practice_words(practice: &Practice) -> Vec<PracticeWord> {
    practice
        .words()
        .map(|(name, text)| PracticeWord { name: name.to_owned(), text: with_commas(text) })
        .collect()
}

/// For each link the pieces of text that belong to it, in order.
fn pieces_of_links(words: &InlineBuilder, links: usize) -> Vec<Vec<&StyledPiece>> {
    let mut linked = vec![Vec::new(); links];
    for piece in &words.pieces {
        if let Some(pieces) = piece.style.link.and_then(|link| linked.get_mut(link)) {
            pieces.push(piece);
        }
    }
    linked
}
