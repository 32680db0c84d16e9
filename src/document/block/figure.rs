use std::sync::Arc;

use super::{BlockContent, TextRole};
use crate::artwork::Artwork;
use crate::definition::{LanguageTag, Width};
use crate::document::{InlineText, NodeId};

/// A picture with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure<T = InlineText> {
    /// The Figure; its items are artifacts where `alt` is `None`.
    pub node: NodeId,
    /// The title in the Caption.
    pub title_node: NodeId,
    /// The caption in the Caption.
    pub caption_node: NodeId,
    /// The picture itself.
    pub artwork: Arc<Artwork>,
    /// The text above it; its inlines have `title_node`.
    pub title: Option<T>,
    /// The text under it; its inlines have `caption_node`.
    pub caption: Option<T>,
    /// What it shows, in words; `None` for decoration.
    pub alt: Option<Arc<Alt>>,
    /// The words in it, a line each.
    pub lettering: Vec<Lettering<T>>,
    /// How wide it is shown.
    pub width: Width,
}

/// A line of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Lettering<T = InlineText> {
    /// Which of the drawing's texts it is shown for.
    pub text: usize,
    /// How many lines below that it is: a translation may have more lines.
    pub below: u32,
    /// Its words. Each of their inlines has a node of its own, which is no
    /// element: the Figure says what it shows.
    pub words: T,
    /// For the node of each inline, which stretch of the drawing's text it looks
    /// like.
    pub stretches: Arc<[(NodeId, usize)]>,
}

/// What a picture shows, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alt {
    /// The words.
    pub words: String,
    /// Their language, where that is another than the document's.
    pub language: Option<LanguageTag>,
}

impl<T> Figure<T> {
    /// The element of the picture; `None` for decoration, which is an Artifact.
    pub fn element(&self) -> Option<NodeId> {
        self.alt.is_some().then_some(self.node)
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
