//! Running text.

use super::{BlockContent, TextRole};
use crate::document::{InlineText, NodeId};

/// Running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph<T = InlineText> {
    /// The element: a P, or the LBody of a list item that is one paragraph.
    pub node: NodeId,
    /// Its words.
    pub text: T,
}

impl<T> Paragraph<T> {
    pub(super) fn map<'b, U>(
        &'b self,
        make: &mut impl FnMut(&'b T, TextRole) -> U,
    ) -> Paragraph<U> {
        Paragraph { node: self.node, text: make(&self.text, TextRole::Paragraph) }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        contents.push(BlockContent::Text(&self.text, TextRole::Paragraph));
    }
}
