//! What was read of a text, at another place: its elements have other numbers, and its words
//! are elsewhere in the file.

use super::super::destination::{Destination, UnresolvedLink};
use super::super::{
    Block, Inline, InlineText, List, ListItem, NodeId, Paragraph, Table, TableCell, TableRow,
};
use crate::definition::Offsets;
use crate::diagnostic::{Position, Span};

/// The way from one place to another. It may lead back, so it is added with overflow.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shift {
    nodes: u32,
    bytes: usize,
}

impl Shift {
    /// From these numbers of nodes and of bytes before a text to others.
    pub(super) fn new(nodes: usize, to_nodes: usize, bytes: usize, to_bytes: usize) -> Self {
        let nodes = to_nodes.wrapping_sub(nodes) as u32;
        Self { nodes, bytes: to_bytes.wrapping_sub(bytes) }
    }

    /// Whether [`Shift::block`] moves a block: a text with markup has no other kinds.
    pub(super) fn can_move(block: &Block) -> bool {
        match block {
            Block::Paragraph(_) | Block::Table(_) => true,
            Block::List(list) => {
                list.items.iter().flat_map(|item| &item.blocks).all(Self::can_move)
            }
            Block::Title(_)
            | Block::Heading(_)
            | Block::Figure(_)
            | Block::Figures(_)
            | Block::Beside(_)
            | Block::Steps(_)
            | Block::Boxed(_)
            | Block::Wide(_)
            | Block::Contact(_)
            | Block::Colophon(_) => false,
        }
    }

    pub(super) fn position(self, position: Position) -> Position {
        Position { offset: position.offset.wrapping_add(self.bytes), ..position }
    }

    pub(super) fn span(self, Span { file, start, end }: Span) -> Span {
        let [start, end] = [start, end].map(|offset| offset.wrapping_add(self.bytes));
        Span { file, start, end }
    }

    pub(super) fn link(self, link: &UnresolvedLink) -> UnresolvedLink {
        let destination = match &link.destination {
            Destination::Id(id, span) => Destination::Id(id.clone(), self.span(*span)),
            other => other.clone(),
        };
        let contents = link.contents.clone();
        UnresolvedLink { node: self.node(link.node), destination, contents }
    }

    pub(super) fn block(self, block: &Block) -> Block {
        match block {
            Block::Paragraph(Paragraph { node, text }) => {
                Block::Paragraph(Paragraph { node: self.node(*node), text: self.text(text) })
            }
            Block::List(list) => Block::List(self.list(list)),
            Block::Table(table) => Block::Table(self.table(table)),
            other => other.clone(),
        }
    }

    fn node(self, NodeId(node): NodeId) -> NodeId {
        NodeId(node.wrapping_add(self.nodes))
    }

    fn text(self, text: &InlineText) -> InlineText {
        let InlineText { text, inlines, offsets, language, is_faulty } = text;
        let inline = |inline: &Inline| Inline { node: self.node(inline.node), ..inline.clone() };
        let place = |&(at, file): &(usize, Position)| (at, self.position(file));
        InlineText {
            text: text.clone(),
            inlines: inlines.iter().map(inline).collect(),
            offsets: Offsets(offsets.0.iter().map(place).collect()),
            language: language.clone(),
            is_faulty: *is_faulty,
        }
    }

    fn list(self, List { node, numbering, items }: &List) -> List {
        let item = |item: &ListItem| ListItem {
            node: self.node(item.node),
            label_node: self.node(item.label_node),
            body_node: self.node(item.body_node),
            label: self.text(&item.label),
            blocks: item.blocks.iter().map(|block| self.block(block)).collect(),
        };
        let items = items.iter().map(item).collect();
        List { node: self.node(*node), numbering: *numbering, items }
    }

    fn table(self, table: &Table) -> Table {
        Table {
            node: self.node(table.node),
            columns: table.columns.clone(),
            column_shares: table.column_shares.clone(),
            head_node: self.node(table.head_node),
            head: self.row(&table.head),
            body_node: self.node(table.body_node),
            rows: table.rows.iter().map(|row| self.row(row)).collect(),
        }
    }

    fn row(self, TableRow { node, cells }: &TableRow) -> TableRow {
        let cell = |cell: &TableCell| TableCell {
            node: self.node(cell.node),
            heads: cell.heads,
            text: self.text(&cell.text),
        };
        TableRow { node: self.node(*node), cells: cells.iter().map(cell).collect() }
    }
}
