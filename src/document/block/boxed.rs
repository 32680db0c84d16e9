//! A framed part of the text. It holds blocks itself: the recursion of the tree.

use super::{Block, BlockContent, HeadingLevel, TextRole};
use crate::definition::{Frame, Term};
use crate::document::{InlineText, NodeId};

/// A part of the text in a frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Boxed<T = InlineText> {
    /// The Sect.
    pub node: NodeId,
    /// What the frame is for.
    pub frame: Frame,
    /// The element of `word`: a heading, or a part of the heading that follows.
    pub word_node: NodeId,
    /// The words for the frame's purpose: `Let op`, with a space if a heading follows.
    pub word: T,
    /// The rank of `word` as a heading, if no other heading follows.
    pub level: HeadingLevel,
    /// What is in the frame.
    pub blocks: Vec<Block<T>>,
}

impl Boxed {
    /// The term for a frame's purpose.
    pub(in crate::document) fn term(frame: Frame) -> Term {
        match frame {
            Frame::Info => Term::Info,
            Frame::Warning => Term::Warning,
            Frame::Summary => Term::Summary,
        }
    }
}

impl<T> Boxed<T> {
    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Boxed<U> {
        Boxed {
            node: self.node,
            frame: self.frame,
            word_node: self.word_node,
            word: make(&self.word, TextRole::FrameWord),
            level: self.level,
            blocks: Block::map_all(&self.blocks, make),
        }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        contents.push(BlockContent::Text(&self.word, TextRole::FrameWord));
        Block::add_contents_of_all(&self.blocks, contents);
    }
}
