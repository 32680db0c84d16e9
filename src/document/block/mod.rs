//! The tree of blocks: what a leaflet says, in reading order. It is defined once, with the
//! type of its texts as the parameter, and each stage has it with texts of its own:
//!
//! - [`Document`](super::Document) has `Block<InlineText>`;
//! - `shaping` maps that to `Block<ShapedText>`;
//! - `layout` maps that to `Block<MeasuredText>`, and breaks the texts into lines.
//!
//! [`Block::map`] makes the same tree with other texts; [`contents`] and [`texts`] list
//! what a tree holds, in the same order. Nodes and everything else but the texts are the
//! same at all stages. Pictures are shared, not copied.
//!
//! Each kind of block has a file here with everything that depends on the kind alone: its
//! fields, the order of its texts, and the [`TextRole`] of each, which decides its weight.
//! Blocks that hold blocks refer back to [`Block`]. How a kind looks is left to
//! `layout::blocks`, and which structure elements it becomes to `structure`.
//!
//! CONTRIBUTING.md lists what a new kind of block touches.

mod beside;
mod boxed;
mod colophon;
mod contact;
mod figure;
mod heading;
mod list;
mod paragraph;
mod role;
mod table;
mod title;

use super::{InlineText, NodeId};
use crate::definition::Width;
pub use beside::Beside;
pub use boxed::Boxed;
pub use colophon::Colophon;
pub use contact::Contact;
pub use figure::{Alt, Figure, Lettering};
pub use heading::{Heading, HeadingLevel};
pub use list::{List, ListItem, Numbering};
pub use paragraph::Paragraph;
pub use role::TextRole;
pub use table::{ColumnAlign, Scope, Table, TableCell, TableRow};
pub use title::{Sender, Title};

/// A block of text or a picture, with texts of type `T`. Every match over it names all
/// kinds.
#[derive(Debug, Clone, PartialEq)]
pub enum Block<T = InlineText> {
    /// The title, with what is above and under it: always the first block, once.
    Title(Title<T>),
    /// A heading or a subheading.
    Heading(Heading<T>),
    /// Running text.
    Paragraph(Paragraph<T>),
    /// A list.
    List(List<T>),
    /// A table.
    Table(Table<T>),
    /// A picture with its words.
    Figure(Figure<T>),
    /// Pictures side by side.
    Figures(Vec<Figure<T>>),
    /// Text with pictures at its start side.
    Beside(Beside<T>),
    /// Steps: a list whose items begin with a heading.
    Steps(List<T>),
    /// A framed part of the text.
    Boxed(Boxed<T>),
    /// Blocks that span all columns.
    Wide(Vec<Block<T>>),
    /// The practice that hands the leaflet out, and how to reach it.
    Contact(Contact<T>),
    /// The leaflet's information about itself.
    Colophon(Colophon<T>),
}

/// A text or picture that a block holds.
#[derive(Debug)]
pub enum BlockContent<'b, T> {
    /// A text and its role in the block.
    Text(&'b T, TextRole),
    /// A picture. Its texts come before it.
    Picture(&'b Figure<T>),
}

impl<T> Block<T> {
    /// The same block with each text replaced by the result of `make`, which is called in
    /// reading order.
    pub fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Block<U> {
        match self {
            Self::Title(title) => Block::Title(title.map(make)),
            Self::Heading(heading) => Block::Heading(heading.map(make)),
            Self::Paragraph(paragraph) => Block::Paragraph(paragraph.map(make)),
            Self::List(list) => Block::List(list.map(TextRole::ItemLabel, make)),
            Self::Table(table) => Block::Table(table.map(make)),
            Self::Figure(figure) => Block::Figure(figure.map(make)),
            Self::Figures(figures) => Block::Figures(Figure::map_all(figures, make)),
            Self::Beside(beside) => Block::Beside(beside.map(make)),
            Self::Steps(steps) => Block::Steps(steps.map(TextRole::StepLabel, make)),
            Self::Boxed(boxed) => Block::Boxed(boxed.map(make)),
            Self::Wide(blocks) => Block::Wide(Self::map_all(blocks, make)),
            Self::Contact(contact) => Block::Contact(contact.map(make)),
            Self::Colophon(colophon) => Block::Colophon(colophon.map(make)),
        }
    }

    /// The same blocks with other texts; see [`Block::map`].
    pub fn map_all<'b, U>(
        blocks: &'b [Self],
        make: &mut impl FnMut(&'b T, TextRole) -> U,
    ) -> Vec<Block<U>> {
        blocks.iter().map(|block| block.map(make)).collect()
    }

    /// Adds what the block holds to a list of contents.
    fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        match self {
            Self::Title(title) => title.add_contents(contents),
            Self::Heading(heading) => heading.add_contents(contents),
            Self::Paragraph(paragraph) => paragraph.add_contents(contents),
            Self::List(list) => list.add_contents(TextRole::ItemLabel, contents),
            Self::Table(table) => table.add_contents(contents),
            Self::Figure(figure) => figure.add_contents(contents),
            Self::Figures(figures) => figures.iter().for_each(|it| it.add_contents(contents)),
            Self::Beside(beside) => beside.add_contents(contents),
            Self::Steps(steps) => steps.add_contents(TextRole::StepLabel, contents),
            Self::Boxed(boxed) => boxed.add_contents(contents),
            Self::Wide(blocks) => Self::add_contents_of_all(blocks, contents),
            Self::Contact(contact) => contact.add_contents(contents),
            Self::Colophon(colophon) => colophon.add_contents(contents),
        }
    }

    fn add_contents_of_all<'b>(blocks: &'b [Self], contents: &mut Vec<BlockContent<'b, T>>) {
        blocks.iter().for_each(|block| block.add_contents(contents));
    }

    /// Gives a picture in the block another width.
    pub fn set_width(&mut self, figure: NodeId, width: Width) {
        match self {
            Self::Figure(it) => Figure::set_width(std::slice::from_mut(it), figure, width),
            Self::Figures(figures) => Figure::set_width(figures, figure, width),
            Self::Beside(beside) => {
                Figure::set_width(&mut beside.figures, figure, width);
                Self::set_width_in_all(&mut beside.blocks, figure, width);
            }
            Self::List(list) | Self::Steps(list) => {
                let blocks = list.items.iter_mut().flat_map(|item| &mut item.blocks);
                blocks.for_each(|block| block.set_width(figure, width));
            }
            Self::Boxed(boxed) => Self::set_width_in_all(&mut boxed.blocks, figure, width),
            Self::Wide(blocks) => Self::set_width_in_all(blocks, figure, width),
            Self::Title(_)
            | Self::Heading(_)
            | Self::Paragraph(_)
            | Self::Table(_)
            | Self::Contact(_)
            | Self::Colophon(_) => {}
        }
    }

    /// Gives a picture in these blocks another width.
    pub fn set_width_in_all(blocks: &mut [Self], figure: NodeId, width: Width) {
        blocks.iter_mut().for_each(|block| block.set_width(figure, width));
    }

    /// The first element of the block, where a link to it leads.
    pub fn first_node(&self) -> Option<NodeId> {
        match self {
            Self::Title(title) => Some(title.first_node()),
            Self::Heading(heading) => Some(heading.node),
            Self::Paragraph(paragraph) => Some(paragraph.node),
            Self::List(list) | Self::Steps(list) => Some(list.node),
            Self::Table(table) => Some(table.node),
            Self::Figure(figure) => Some(figure.node),
            Self::Figures(figures) => figures.first().map(|figure| figure.node),
            Self::Boxed(boxed) => Some(boxed.node),
            Self::Contact(contact) => Some(contact.node),
            Self::Colophon(colophon) => Some(colophon.node),
            Self::Beside(Beside { blocks, .. }) | Self::Wide(blocks) => {
                blocks.first().and_then(Self::first_node)
            }
        }
    }

    /// The opening with the title, if the block is that.
    pub fn title(&self) -> Option<&Title<T>> {
        if let Self::Title(title) = self { Some(title) } else { None }
    }

    /// The heading, if the block is one.
    pub fn heading(&self) -> Option<&Heading<T>> {
        if let Self::Heading(heading) = self { Some(heading) } else { None }
    }

    /// The paragraph, if the block is one.
    pub fn paragraph(&self) -> Option<&Paragraph<T>> {
        if let Self::Paragraph(paragraph) = self { Some(paragraph) } else { None }
    }

    /// Whether the block is a list but not steps.
    pub fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }
}

/// The texts and pictures of blocks, in reading order.
pub fn contents<T>(blocks: &[Block<T>]) -> Vec<BlockContent<'_, T>> {
    let mut contents = Vec::with_capacity(blocks.len());
    Block::add_contents_of_all(blocks, &mut contents);
    contents
}

/// The texts of blocks in reading order, each with its role.
pub fn texts<T>(blocks: &[Block<T>]) -> impl Iterator<Item = (&T, TextRole)> {
    contents(blocks).into_iter().filter_map(|content| match content {
        BlockContent::Text(text, role) => Some((text, role)),
        BlockContent::Picture(_) => None,
    })
}
