//! Text as lines of words at their places (SVG 1.1, 10). Which glyphs are set
//! is decided by `shaping`.
//!
//! 1. [`characters`] reads the words of a `text` element and of those in it,
//!    character by character: each with its style, its place in the file
//!    ([`places`](mod@places)) and the position that [`attributes`] give it.
//! 2. [`style`] reads how the characters look, and refuses what cannot be set.
//! 3. [`lines`] divides them into lines, with approximate widths from
//!    [`advance`].

mod advance;
mod attributes;
mod characters;
mod lines;
mod places;
mod style;

use roxmltree::Node as Element;

use super::cascade::unknown_lengths;
use super::placement::Placement;
use super::reader::SvgReader;
use crate::artwork::{DrawingText, Node};
use crate::diagnostic::{Feature, TextFeature};

impl SvgReader<'_, '_> {
    /// Adds the lines of a text, each where it is painted.
    pub(super) fn text(&mut self, element: &Element, place: &Placement, nodes: &mut Vec<Node>) {
        if !self.take(element.descendants().count(), place) {
            return;
        }
        let (characters, found) = characters::read(element, &self.cascade, place, self.language);
        let texts = lines::lines(&characters, style::to_points(place));
        if texts.is_empty() && found.is_empty() {
            return;
        }
        self.seen += 1;
        if !place.takes_text {
            return self.refuse(element, Feature::Text(TextFeature::Clip));
        }
        self.found.extend(found);
        self.found.extend(element.descendants().flat_map(|it| unknown_lengths(&it)));
        for text in texts {
            nodes.push(Node::Text(self.texts.len()));
            self.texts.push(text);
        }
    }
}

/// The lines that are painted, numbered in the order of painting, without those
/// that are clipped away completely.
pub(super) fn painted(texts: Vec<DrawingText>, nodes: &mut [Node]) -> Vec<DrawingText> {
    let mut painted = Vec::with_capacity(texts.len());
    if !texts.is_empty() {
        let mut texts: Vec<Option<DrawingText>> = texts.into_iter().map(Some).collect();
        number(nodes, &mut texts, &mut painted);
    }
    painted
}

fn number(nodes: &mut [Node], texts: &mut [Option<DrawingText>], painted: &mut Vec<DrawingText>) {
    for node in nodes {
        match node {
            Node::Group(group) => number(&mut group.nodes, texts, painted),
            Node::Text(index) => {
                painted.extend(texts.get_mut(*index).and_then(Option::take));
                *index = painted.len().saturating_sub(1);
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}
