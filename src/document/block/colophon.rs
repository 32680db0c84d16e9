//! The last block of a leaflet. It holds blocks itself: the recursion of the tree.

use std::sync::Arc;

use super::{Block, BlockContent, TextRole};
use crate::artwork::Artwork;
use crate::document::{InlineText, NodeId};

/// The colophon: the practice that hands the leaflet out, and the leaflet's information
/// about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Colophon<T = InlineText> {
    /// The Sect.
    pub node: NodeId,
    /// The practice's logo: an Artifact, since its name is beside it.
    pub logo: Option<Arc<Artwork>>,
    /// The practice: name, address, and how to reach it.
    pub practice: Vec<Block<T>>,
    /// The leaflet's information about itself.
    pub about: Vec<Block<T>>,
}

impl<T> Colophon<T> {
    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Colophon<U> {
        Colophon {
            node: self.node,
            logo: self.logo.clone(),
            practice: Block::map_all(&self.practice, make),
            about: Block::map_all(&self.about, make),
        }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        Block::add_contents_of_all(&self.practice, contents);
        Block::add_contents_of_all(&self.about, contents);
    }
}
