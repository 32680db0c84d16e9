//! The document: what is said, in order, with nothing of how it looks.

mod addresses;
mod anchors;
mod block;
mod builder;
mod figures;
mod markup;
mod sections;
mod vocabulary;
mod words;

use std::sync::Arc;

pub use crate::definition::{Frame, Width as FigureWidth};
use crate::definition::{LanguageTag, Leaflet};
use crate::diagnostic::{Diagnostic, Source, Span};
use crate::resources::Resources;
pub use block::{
    Beside, Block, Boxed, ColumnAlign, Field, Figure, Heading, HeadingLevel, Inline, InlineKind,
    InlineText, Link, LinkTarget, List, ListItem, Numbering, Paragraph, Scope, Table, TableCell,
    TableRow,
};
use builder::Builder;

/// What becomes an element of the structure tree, counted in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// A leaflet's content in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The file its words stand in.
    pub source: Arc<Source>,
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
}

impl Document {
    /// Where the words of a node stand in the file.
    pub fn span(&self, node: NodeId) -> Option<Span> {
        self.spans.get(node.0 as usize).copied().flatten()
    }
}

/// Makes the document of a leaflet: reads the markup of its texts, loads its
/// figures, finds what its links point to.
///
/// What is wrong is all reported at once; what can be made of the leaflet is
/// made, so that later stages find their mistakes in the same run.
pub fn build(leaflet: &Leaflet, resources: &Resources) -> (Document, Vec<Diagnostic>) {
    let mut builder = Builder::new(leaflet, resources);
    let blocks = builder.blocks();
    let links = builder.resolved_links();
    let document = Document {
        source: leaflet.source.clone(),
        title: figures::one_line(&leaflet.title.value),
        language: leaflet.language.clone(),
        blocks,
        spans: builder.spans,
        links,
    };
    (document, in_order(builder.diagnostics, &leaflet.source))
}

/// The diagnostics in the order of the definition, then those of other files.
fn in_order(mut diagnostics: Vec<Diagnostic>, source: &Arc<Source>) -> Vec<Diagnostic> {
    diagnostics.sort_by_key(|diagnostic| {
        let place = diagnostic.place.as_ref().filter(|place| Arc::ptr_eq(&place.source, source));
        place.map_or(usize::MAX, |place| place.span.start)
    });
    diagnostics
}
