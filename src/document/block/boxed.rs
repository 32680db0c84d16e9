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
    /// The heading that says so in words, or the part of one.
    pub word_node: NodeId,
    /// Those words: `Let op`, and a space where a heading follows.
    pub word: T,
    /// The rank of the heading they are where no other follows.
    pub level: HeadingLevel,
    /// What is in the frame.
    pub blocks: Vec<Block<T>>,
}

impl Boxed {
    /// Which of the program's own terms says what a frame is for.
    pub(in crate::document) fn term(frame: Frame) -> Term {
        match frame {
            Frame::Info => Term::Info,
            Frame::Warning => Term::Warning,
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
