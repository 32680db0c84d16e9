//! The last block of a leaflet. It holds blocks itself: the recursion of the tree.

use super::{Block, BlockContent, TextRole};
use crate::document::{InlineText, NodeId};

/// The colophon: the leaflet's information about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Colophon<T = InlineText> {
    /// The Sect.
    pub node: NodeId,
    /// The paragraphs and lists.
    pub blocks: Vec<Block<T>>,
}

impl<T> Colophon<T> {
    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Colophon<U> {
        Colophon { node: self.node, blocks: Block::map_all(&self.blocks, make) }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        Block::add_contents_of_all(&self.blocks, contents);
    }
}
