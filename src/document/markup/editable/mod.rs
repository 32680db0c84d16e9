//! A text as an editor shows it, bold as bold and a bullet as a bullet, and back as
//! markup.
//!
//! 1. [`parse`] makes an [`EditableText`] of the events of the parser, if the model can
//!    hold all of them; [`read`](mod@read) makes sure that it comes back.
//! 2. [`words`] compares words however they are written, and writes them as markup.
//! 3. [`write`](mod@write) writes the blocks: those that did not change as they were
//!    written ([`keep`]), others [`anew`].
//!
//! A text that would not come back as it was is no [`EditableText`]: an editor shows it
//! as source.

mod anew;
mod keep;
mod parse;
mod read;
mod words;
mod write;

use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use read::{read_blocks, read_line};
pub use write::{write_blocks, write_line};

/// The blocks of a text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EditableText {
    /// The blocks, in order.
    pub blocks: Vec<EditableBlock>,
}

/// A block of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum EditableBlock {
    /// Running text.
    Paragraph(Words),
    /// A line to write on.
    Blank {
        /// Its length in characters.
        length: u16,
        /// Where it is written.
        origin: Origin,
    },
    /// A list.
    List {
        /// The number of its first item; `None` for bullets.
        first: Option<u32>,
        /// Its items.
        items: Vec<EditableItem>,
        /// Where it is written.
        origin: Origin,
    },
    /// A table.
    Table {
        /// The alignment of each column.
        columns: Vec<CellAlign>,
        /// The rows; the first is the header.
        rows: Vec<EditableRow>,
        /// Where it is written.
        origin: Origin,
    },
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct EditableItem {
    /// Whether its box is ticked, if it has one.
    pub ticked: Option<bool>,
    /// Its blocks; the first is a paragraph.
    pub blocks: Vec<EditableBlock>,
    /// Where it is written.
    pub origin: Origin,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct EditableRow {
    /// The words of each cell.
    pub cells: Vec<Words>,
    /// Where it is written.
    pub origin: Origin,
}

/// The alignment of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CellAlign {
    /// At the start, without a colon.
    #[default]
    None,
    /// At the start.
    Left,
    /// In the middle.
    Center,
    /// At the end.
    Right,
}

/// The words of a paragraph or a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Words {
    /// The words and what is among them.
    pub pieces: Vec<Piece>,
    /// Where they are written.
    pub origin: Origin,
}

/// Words of one style, or something among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// Whether it is bold.
    pub strong: bool,
    /// Whether it is emphasised.
    pub emphasis: bool,
    /// Where it leads, as it is written.
    pub link: Option<String>,
}

/// Words, or something among them.
#[derive(Debug, Clone, PartialEq)]
pub enum PieceKind {
    /// Words.
    Text(String),
    /// A line break.
    Break,
    /// A box to tick.
    Box {
        /// Whether it is ticked.
        ticked: bool,
    },
    /// A line to write on.
    Blank {
        /// Its length in characters.
        length: u16,
    },
    /// A word of the practice, by the name in its braces.
    Field(String),
}

/// Where something is written: the bytes of the markup it was read from, if it was.
/// Two things are equal wherever they are written.
#[derive(Debug, Clone, Default)]
pub struct Origin(pub Option<Range<usize>>);

impl Origin {
    fn range(&self) -> Range<usize> {
        self.0.clone().unwrap_or_default()
    }
}

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl EditableText {
    /// Whether it says the same as another, however the two are written: with other
    /// blanks between the words, and other ends of lines.
    pub fn says_the_same(&self, other: &Self) -> bool {
        words::same_blocks(&self.blocks, &other.blocks)
    }

    /// The bytes of the markup from which each block of words was read, in reading
    /// order: paragraphs, cells and lines to write on.
    pub fn origins(&self) -> Vec<Range<usize>> {
        let mut origins = Vec::new();
        add_origins(&self.blocks, &mut origins);
        origins
    }
}

fn add_origins(blocks: &[EditableBlock], origins: &mut Vec<Range<usize>>) {
    for block in blocks {
        match block {
            EditableBlock::Paragraph(words) => origins.push(words.origin.range()),
            EditableBlock::Blank { origin, .. } => origins.push(origin.range()),
            EditableBlock::Table { rows, .. } => {
                let cells = rows.iter().flat_map(|row| &row.cells);
                origins.extend(cells.map(|cell| cell.origin.range()));
            }
            EditableBlock::List { items, .. } => {
                items.iter().for_each(|item| add_origins(&item.blocks, origins));
            }
        }
    }
}
