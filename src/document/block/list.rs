//! Lists and steps. Their items hold blocks: the recursion of the tree.

use super::{Block, BlockContent, TextRole};
use crate::document::{InlineText, NodeId};

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List<T = InlineText> {
    /// The L element.
    pub node: NodeId,
    /// The kind of its labels.
    pub numbering: Numbering,
    /// Its items, one at least.
    pub items: Vec<ListItem<T>>,
}

/// The kind of a list's labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// Bullets.
    Bullet,
    /// Dashes, the bullets of a list within a list.
    Dash,
    /// Boxes to tick.
    Checkbox,
    /// Numbers that count from this one.
    Decimal(u32),
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem<T = InlineText> {
    /// The LI element.
    pub node: NodeId,
    /// The Lbl element.
    pub label_node: NodeId,
    /// The LBody element.
    pub body_node: NodeId,
    /// Its label: `•`, `1.`, a box to tick.
    pub label: T,
    /// Its content. A single paragraph has the LBody itself as its node.
    pub blocks: Vec<Block<T>>,
}

impl Numbering {
    /// The label of every item; empty if each item has a label of its own.
    pub(in crate::document) fn bullet(self) -> &'static str {
        match self {
            Self::Bullet => "•",
            Self::Dash => "–",
            Self::Checkbox | Self::Decimal(_) => "",
        }
    }
}

impl<T> List<T> {
    /// The list with other texts; its labels have this role.
    pub(super) fn map<'b, U>(
        &'b self,
        label: TextRole,
        make: &mut impl FnMut(&'b T, TextRole) -> U,
    ) -> List<U> {
        let items = self.items.iter().map(|item| item.map(label, make)).collect();
        List { node: self.node, numbering: self.numbering, items }
    }

    pub(super) fn add_contents<'b>(
        &'b self,
        label: TextRole,
        contents: &mut Vec<BlockContent<'b, T>>,
    ) {
        for item in &self.items {
            contents.push(BlockContent::Text(&item.label, label));
            Block::add_contents_of_all(&item.blocks, contents);
        }
    }
}

impl<T> ListItem<T> {
    fn map<'b, U>(
        &'b self,
        label: TextRole,
        make: &mut impl FnMut(&'b T, TextRole) -> U,
    ) -> ListItem<U> {
        ListItem {
            node: self.node,
            label_node: self.label_node,
            body_node: self.body_node,
            label: make(&self.label, label),
            blocks: Block::map_all(&self.blocks, make),
        }
    }
}
