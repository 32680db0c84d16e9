//! Text with pictures beside it. It holds blocks itself: the recursion of the tree.

use super::{Block, BlockContent, Figure, TextRole};
use crate::document::InlineText;

/// Text with pictures at its start side. The text is read before the pictures.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside<T = InlineText> {
    /// The text.
    pub blocks: Vec<Block<T>>,
    /// The pictures, side by side; one at least.
    pub figures: Vec<Figure<T>>,
}

impl<T> Beside<T> {
    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Beside<U> {
        let blocks = Block::map_all(&self.blocks, make);
        Beside { blocks, figures: Figure::map_all(&self.figures, make) }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        Block::add_contents_of_all(&self.blocks, contents);
        self.figures.iter().for_each(|figure| figure.add_contents(contents));
    }
}
