//! The document: what a leaflet says, in reading order, without its looks. [`block`] defines
//! the tree, which later stages have with texts of their own.
//!
//! 1. [`builder`] holds the state of a document under construction.
//! 2. [`sections`] walks the definition and makes its blocks: [`markup`] reads the texts,
//!    [`figures`] and [`lettering`] the pictures, [`verdict`] the captions that
//!    call them right or wrong, [`own_word`] the word of a box where its author writes it; [`placeholders`] fills in the practice's
//!    words, [`wording`] the translations, [`terms`] the program's own words.
//! 3. [`contact`] and [`colophon`] make the last blocks from the practice and from [`about`],
//!    with the [`fingerprint`] of the others.
//! 4. [`furniture`] makes the texts of the margins.
//! 5. [`assemble`] calls these steps, then finds the targets of the links ([`anchors`]).

mod about;
mod addresses;
mod anchors;
mod assemble;
mod block;
mod builder;
mod characters;
mod colophon;
mod contact;
mod commented_headings;
mod destination;
mod direction_marks;
mod figures;
mod fingerprint;
mod furniture;
mod hidden_hyphens;
mod inline;
mod inline_builder;
mod kept_texts;
mod lettering;
mod link_targets;
mod markup;
mod one_line;
mod own_word;
mod picture_source;
mod placeholders;
mod plain;
mod sections;
mod split_link;
mod terms;
mod verdict;
mod wording;

use std::sync::Arc;

use crate::artwork::Artwork;
pub use crate::definition::{Frame, Width as FigureWidth};
use crate::definition::{LanguageTag, Leaflet};
use crate::diagnostic::{Diagnostic, Place, Source, Sources, Span};
use crate::translation::{Message, Translation};
pub use about::DocumentInfo;
pub(crate) use assemble::words_of_title;
pub use block::*;
pub(crate) use builder::{DocumentBuilder, Messages};
pub use furniture::{Furniture, PageFooter};
pub use inline::{Field, Inline, InlineKind, InlineText, Link, LinkTarget};
pub(crate) use inline_builder::{InlineBuilder, InlineStyle};
pub use kept_texts::MarkupMemo;
pub use markup::editable::{
    CellAlign, EditableBlock, EditableItem, EditableRow, EditableText, Origin, Piece, PieceKind,
    Words, read_blocks, read_line, write_blocks, write_line,
};
pub(crate) use markup::words_to_compare;
pub use picture_source::PictureSource;

/// The number of an element of the structure tree, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// The content of a leaflet in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The files its words come from.
    pub sources: Sources,
    /// The title as plain text.
    pub title: String,
    /// The main language.
    pub language: LanguageTag,
    /// The blocks. The first is the [`Title`].
    pub blocks: Vec<Block>,
    /// The place of each node's words in the file, by [`NodeId`].
    pub spans: Vec<Option<Span>>,
    /// All links, in reading order.
    pub links: Vec<Link>,
    /// The texts at the head and foot of its pages.
    pub furniture: Furniture,
    /// The leaflet's information about itself.
    pub about: Option<DocumentInfo>,
    /// The practice that hands it out.
    pub publisher: Option<String>,
    /// All pictures, in reading order.
    pub pictures: Vec<ShownPicture>,
}

/// A picture, and where the file names it.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownPicture {
    /// The picture, shared if a file is shown twice.
    pub artwork: Arc<Artwork>,
    /// The place of the path or address it was made from.
    pub place: Place,
}

impl Document {
    /// The place of a node's words in the file.
    pub fn span(&self, node: NodeId) -> Option<Span> {
        self.spans.get(node.0 as usize).copied().flatten()
    }

    /// The place where the file first names a picture.
    pub fn place_of(&self, artwork: &Arc<Artwork>) -> Option<&Place> {
        let shown = self.pictures.iter().find(|shown| Arc::ptr_eq(&shown.artwork, artwork));
        shown.map(|shown| &shown.place)
    }
}

/// Builds the document of a leaflet: reads the markup of its texts, loads its figures,
/// finds the targets of its links.
///
/// All mistakes are reported at once, and whatever can be built is built, so that later
/// stages find their mistakes in the same run.
pub fn build<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
) -> (Document, Vec<Diagnostic>) {
    let mut builder = DocumentBuilder::new(leaflet, pictures, Messages::Unread);
    let document = builder.document();
    (document, in_order(builder.diagnostics, &leaflet.sources.definition))
}

/// Builds the document of a leaflet as it is written, and collects the messages to be
/// translated, in the order of the document.
pub fn build_for_translators<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
) -> (Document, Vec<Message>, Vec<Diagnostic>) {
    let mut builder = DocumentBuilder::new(leaflet, pictures, Messages::Gathered(Vec::new()));
    let document = builder.document();
    let diagnostics = in_order(builder.diagnostics, &leaflet.sources.definition);
    let Messages::Gathered(messages) = builder.messages else {
        return (document, Vec::new(), diagnostics);
    };
    (document, messages, diagnostics)
}

/// Builds the document of a leaflet in another language than it is written in;
/// [`Leaflet::language`] names it. A text without a usable translation appears as written,
/// marked with its language.
pub fn build_translated<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
    translation: &'a Translation,
) -> (Document, Vec<Diagnostic>) {
    let mut builder = DocumentBuilder::new(leaflet, pictures, Messages::Translated(translation));
    let document = builder.document();
    (document, in_order(builder.diagnostics, &leaflet.sources.definition))
}

/// Sorts diagnostics by their place in the definition; those of other files come last.
fn in_order(mut diagnostics: Vec<Diagnostic>, source: &Arc<Source>) -> Vec<Diagnostic> {
    diagnostics.sort_by_key(|diagnostic| {
        let place = diagnostic.place.as_ref().filter(|place| Arc::ptr_eq(&place.source, source));
        place.map_or(usize::MAX, |place| place.range.start)
    });
    diagnostics
}
