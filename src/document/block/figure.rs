//! A picture with its title, caption, alternative text and the words drawn in it.

use std::sync::Arc;

use super::{BlockContent, TextRole};
use crate::artwork::Artwork;
use crate::definition::{LanguageTag, Width};
use crate::document::{InlineText, NodeId};

/// A picture with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure<T = InlineText> {
    /// The Figure element; its items are artifacts if `alt` is `None`.
    pub node: NodeId,
    /// The element of the title, within the Caption.
    pub title_node: NodeId,
    /// The element of the caption text, within the Caption.
    pub caption_node: NodeId,
    /// The picture itself.
    pub artwork: Arc<Artwork>,
    /// The text above it; its inlines have `title_node`.
    pub title: Option<T>,
    /// The text under it; its inlines have `caption_node`.
    pub caption: Option<T>,
    /// The alternative text; `None` for decoration.
    pub alt: Option<Arc<Alt>>,
    /// The words drawn in it, line by line.
    pub lettering: Vec<Lettering<T>>,
    /// How wide it is shown.
    pub width: Width,
    /// Whether it is a QR code, with its address at the end of the caption.
    pub is_code: bool,
}

/// A line of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Lettering<T = InlineText> {
    /// The index of the drawing's text it belongs to.
    pub text: usize,
    /// The number of lines below that text: a translation may have more lines.
    pub below: u32,
    /// Its words. Each inline has a node of its own, which becomes no element: the
    /// alternative text of the Figure is read instead.
    pub words: T,
    /// For the node of each inline, the stretch of the drawing's text whose look it has.
    pub stretches: Arc<[(NodeId, usize)]>,
}

/// The alternative text of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alt {
    /// The words.
    pub words: String,
    /// Their language, if it is not the document's.
    pub language: Option<LanguageTag>,
}

impl<T> Figure<T> {
    /// The element of the picture; `None` for decoration, which is an Artifact.
    pub fn element(&self) -> Option<NodeId> {
        self.alt.is_some().then_some(self.node)
    }

    /// Gives one of these pictures another width.
    pub(super) fn set_width(figures: &mut [Self], figure: NodeId, width: Width) {
        let of_node = figures.iter_mut().filter(|it| it.node == figure);
        of_node.for_each(|it| it.width = width);
    }

    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Figure<U> {
        Figure {
            node: self.node,
            title_node: self.title_node,
            caption_node: self.caption_node,
            artwork: self.artwork.clone(),
            title: self.title.as_ref().map(|text| make(text, TextRole::FigureTitle)),
            caption: self.caption.as_ref().map(|text| make(text, TextRole::Caption)),
            alt: self.alt.clone(),
            lettering: self.lettering.iter().map(|line| line.map(make)).collect(),
            width: self.width,
            is_code: self.is_code,
        }
    }

    pub(super) fn map_all<'b, U>(
        figures: &'b [Self],
        make: &mut impl FnMut(&'b T, TextRole) -> U,
    ) -> Vec<Figure<U>> {
        figures.iter().map(|figure| figure.map(make)).collect()
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        let title = self.title.iter().map(|text| (text, TextRole::FigureTitle));
        let caption = self.caption.iter().map(|text| (text, TextRole::Caption));
        let lettering = self.lettering.iter().map(|line| (&line.words, TextRole::Lettering));
        let texts = title.chain(caption).chain(lettering);
        contents.extend(texts.map(|(text, role)| BlockContent::Text(text, role)));
        contents.push(BlockContent::Picture(self));
    }
}

impl<T> Lettering<T> {
    /// The same line with other words.
    pub fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Lettering<U> {
        Lettering {
            text: self.text,
            below: self.below,
            words: make(&self.words, TextRole::Lettering),
            stretches: self.stretches.clone(),
        }
    }
}
