//! The document: what is said, in order, with nothing of how it looks. [`block`]
//! defines its tree, which later stages have with texts of their own.

mod about;
mod addresses;
mod anchors;
mod block;
mod builder;
mod colophon;
mod commented_headings;
mod direction_marks;
mod figures;
mod fingerprint;
mod footnotes;
mod furniture;
mod inline;
mod inline_builder;
mod lettering;
mod link_targets;
mod markup;
mod picture_source;
mod placeholders;
mod plain;
mod sections;
mod terms;
mod wording;

use std::sync::Arc;

use crate::artwork::Artwork;
pub use crate::definition::{Frame, Width as FigureWidth};
use crate::definition::{LanguageTag, Leaflet};
use crate::diagnostic::{Diagnostic, Place, Source, Sources, Span};
use crate::translation::{Message, Translation};
pub use about::DocumentInfo;
pub use block::*;
pub(crate) use builder::{DocumentBuilder, words_of_title};
pub use furniture::{Furniture, PageFooter};
pub use inline::{Field, Inline, InlineKind, InlineText, Link, LinkTarget};
pub(crate) use inline_builder::{InlineBuilder, InlineStyle};
pub(crate) use markup::words_to_compare;
pub use picture_source::PictureSource;
pub(crate) use wording::Messages;

/// What becomes an element of the structure tree, counted in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// A leaflet's content in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The files its words stand in.
    pub sources: Sources,
    /// The title as plain text.
    pub title: String,
    /// The language of all of it.
    pub language: LanguageTag,
    /// What is said. The first block is the title, a heading of level 1.
    pub blocks: Vec<Block>,
    /// Where each node's words stand, by [`NodeId`].
    pub spans: Vec<Option<Span>>,
    /// All links, in reading order.
    pub links: Vec<Link>,
    /// What its pages say at their foot.
    pub furniture: Furniture,
    /// What it says of itself.
    pub about: Option<DocumentInfo>,
    /// Who hands it out.
    pub publisher: Option<String>,
    /// All pictures, in reading order.
    pub pictures: Vec<ShownPicture>,
}

/// A picture, and where the file says that it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownPicture {
    /// The picture; the same one where a file is shown twice.
    pub artwork: Arc<Artwork>,
    /// The path or address it was made of.
    pub place: Place,
}

impl Document {
    /// Where the words of a node stand in the file.
    pub fn span(&self, node: NodeId) -> Option<Span> {
        self.spans.get(node.0 as usize).copied().flatten()
    }

    /// Where the file first says that a picture is shown.
    pub fn place_of(&self, artwork: &Arc<Artwork>) -> Option<&Place> {
        let shown = self.pictures.iter().find(|shown| Arc::ptr_eq(&shown.artwork, artwork));
        shown.map(|shown| &shown.place)
    }
}

/// Makes the document of a leaflet: reads the markup of its texts, loads its
/// figures, finds what its links point to.
///
/// What is wrong is all reported at once; what can be made of the leaflet is
/// made, so that later stages find their mistakes in the same run.
pub fn build<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
) -> (Document, Vec<Diagnostic>) {
    let mut builder = DocumentBuilder::new(leaflet, pictures, Messages::Unread);
    let document = builder.document();
    (document, in_order(builder.diagnostics, &leaflet.sources.definition))
}

/// Makes the document of a leaflet as it is written, and gathers the messages
/// that are to be translated, in the order of the document.
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

/// Makes the document of a leaflet in another language than it is written in,
/// which [`Leaflet::language`] names. What has no translation that can be used
/// stands in it as it is written, and says its language.
pub fn build_translated<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
    translation: &'a Translation,
) -> (Document, Vec<Diagnostic>) {
    let mut builder = DocumentBuilder::new(leaflet, pictures, Messages::Translated(translation));
    let document = builder.document();
    (document, in_order(builder.diagnostics, &leaflet.sources.definition))
}

/// The diagnostics in the order of the definition, then those of other files.
fn in_order(mut diagnostics: Vec<Diagnostic>, source: &Arc<Source>) -> Vec<Diagnostic> {
    diagnostics.sort_by_key(|diagnostic| {
        let place = diagnostic.place.as_ref().filter(|place| Arc::ptr_eq(&place.source, source));
        place.map_or(usize::MAX, |place| place.range.start)
    });
    diagnostics
}
