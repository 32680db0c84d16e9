//! The title, headings and subheadings.

use super::{BlockContent, TextRole};
use crate::document::{InlineText, NodeId};
use crate::translation::MessageKind;

/// The title, a heading or a subheading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading<T = InlineText> {
    /// The element.
    pub node: NodeId,
    /// Its rank.
    pub level: HeadingLevel,
    /// Its words.
    pub text: T,
}

/// The rank of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeadingLevel {
    /// H1, once.
    Title,
    /// H2, of a section.
    Heading,
    /// H3, of a subsection.
    Subheading,
}

impl HeadingLevel {
    /// The kind of message the heading is for translators.
    pub(in crate::document) fn message_kind(self) -> MessageKind {
        match self {
            Self::Title => MessageKind::Title,
            Self::Heading => MessageKind::Heading,
            Self::Subheading => MessageKind::Subheading,
        }
    }
}

impl<T> Heading<T> {
    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Heading<U> {
        Heading { node: self.node, level: self.level, text: make(&self.text, TextRole::Heading) }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        contents.push(BlockContent::Text(&self.text, TextRole::Heading));
    }
}
