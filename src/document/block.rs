use std::ops::Range;
use std::sync::Arc;

use super::NodeId;
use crate::artwork::Artwork;
use crate::definition::{Frame, LanguageTag, Offsets, Width};

/// A block of text or a picture. Every match over it names all kinds.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The title, a heading or a subheading.
    Heading(Heading),
    /// Running text.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A picture with its words.
    Figure(Figure),
    /// Pictures side by side.
    Figures(Vec<Figure>),
    /// Text with pictures at its start side.
    Beside(Beside),
    /// Steps, one after the other: a list whose items begin with a heading.
    Steps(List),
    /// A part of the text in a frame.
    Boxed(Boxed),
    /// Blocks that stand across all columns.
    Wide(Vec<Block>),
    /// Who hands the leaflet out, and what it says of itself.
    Colophon(Colophon),
}

/// The title, a heading or a subheading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// The element.
    pub node: NodeId,
    /// Which of the three.
    pub level: HeadingLevel,
    /// Its words.
    pub text: InlineText,
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

/// Running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// The element: a P, or the LBody of a list item that is one paragraph.
    pub node: NodeId,
    /// Its words.
    pub text: InlineText,
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The L.
    pub node: NodeId,
    /// How its items are told apart.
    pub numbering: Numbering,
    /// Its items, one at least.
    pub items: Vec<ListItem>,
}

/// How the items of a list are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// By a bullet sign.
    Bullet,
    /// By a dash: bullets in another list.
    Dash,
    /// By boxes to tick.
    Checkbox,
    /// By numbers from here on.
    Decimal(u32),
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// The LI.
    pub node: NodeId,
    /// The Lbl.
    pub label_node: NodeId,
    /// The LBody.
    pub body_node: NodeId,
    /// Its sign: `•`, `1.`, a box to tick.
    pub label: InlineText,
    /// What it says. A single paragraph has the LBody itself as its node.
    pub blocks: Vec<Block>,
}

/// A table (ISO 32000-1, 14.8.4.3.4).
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The Table.
    pub node: NodeId,
    /// How the words of each column stand.
    pub columns: Vec<ColumnAlign>,
    /// How it is read.
    pub kind: TableKind,
    /// The THead.
    pub head_node: NodeId,
    /// The header row.
    pub head: TableRow,
    /// The TBody.
    pub body_node: NodeId,
    /// The other rows, each with a cell for each column.
    pub rows: Vec<TableRow>,
}

/// How a table is read.
#[derive(Debug, Clone, PartialEq)]
pub enum TableKind {
    /// As a whole: its columns are as wide as makes it lowest, and it is not
    /// parted if it need not be.
    Overview,
    /// Row by row: it may be parted between any two, and each column takes so
    /// many parts of its width, the same in others of its kind.
    Ledger(Vec<f64>),
}

/// How the words of a table's column stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnAlign {
    /// From its start.
    Start,
    /// In its middle.
    Centre,
    /// Up to its end.
    End,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// The TR.
    pub node: NodeId,
    /// Its cells.
    pub cells: Vec<TableCell>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableCell {
    /// The TH or TD.
    pub node: NodeId,
    /// Which cells it is the header of: a TH; none for a TD.
    pub heads: Option<Scope>,
    /// What it says; empty where it is to be filled in.
    pub text: InlineText,
}

/// What the header cell of a table speaks for (ISO 32000-1, table 349).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// For the column below it.
    Column,
    /// For the row beside it.
    Row,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The Figure; its items are artifacts where `alt` is none.
    pub node: NodeId,
    /// The title in the Caption.
    pub title_node: NodeId,
    /// The caption in the Caption.
    pub caption_node: NodeId,
    /// What is drawn.
    pub artwork: Arc<Artwork>,
    /// What stands above it; its inlines have `title_node`.
    pub title: Option<InlineText>,
    /// What stands under it; its inlines have `caption_node`.
    pub caption: Option<InlineText>,
    /// What it shows, in words; none for decoration.
    pub alt: Option<Alt>,
    /// The words in it, a line each.
    pub lettering: Vec<Lettering>,
    /// How wide it is shown.
    pub width: Width,
}

/// A line of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Lettering {
    /// Which of the drawing's texts it stands for.
    pub text: usize,
    /// How many lines below that it stands: a translation may have more lines.
    pub below: u32,
    /// Its words. Each of their inlines has a node of its own, which is no
    /// element: the Figure says what it shows.
    pub words: InlineText,
    /// For each of the inlines, which stretch of the text it looks like.
    pub stretches: Vec<usize>,
}

/// What a picture shows, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alt {
    /// The words.
    pub words: String,
    /// Their language, where that is another than the document's.
    pub language: Option<LanguageTag>,
}

/// Text with pictures at its start side. It is read first, then they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// What is said.
    pub blocks: Vec<Block>,
    /// What stands beside it, side by side; one at least.
    pub figures: Vec<Figure>,
}

/// A part of the text in a frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Boxed {
    /// The Sect.
    pub node: NodeId,
    /// What the frame says of it.
    pub frame: Frame,
    /// The heading that says the same in words, or the part of one.
    pub word_node: NodeId,
    /// Those words: `Let op`, and a space where a heading follows.
    pub word: InlineText,
    /// The rank of the heading they are where none follows.
    pub level: HeadingLevel,
    /// What stands in the frame.
    pub blocks: Vec<Block>,
}

/// Who hands the leaflet out, and what it says of itself: the last block.
#[derive(Debug, Clone, PartialEq)]
pub struct Colophon {
    /// The Sect.
    pub node: NodeId,
    /// The practice's logo: an Artifact, since its name stands beside it.
    pub logo: Option<Arc<Artwork>>,
    /// Who hands it out.
    pub practice: Vec<Block>,
    /// What it says of itself.
    pub about: Vec<Block>,
}

/// Words in a row, with what is particular about each stretch of them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlineText {
    /// The words. A line feed is a hard line break; there is no other control
    /// character, and no two spaces follow one another.
    pub text: String,
    /// The stretches, in order, together all of `text`.
    pub inlines: Vec<Inline>,
    /// From places in `text` to places in the file.
    pub offsets: Offsets,
    /// Their language, where that is another than the document's.
    pub language: Option<LanguageTag>,
    /// Whether something is wrong with their translation, so that a draft marks
    /// them.
    pub is_faulty: bool,
}

/// A stretch of words that are set alike and belong to one element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline {
    /// Its bytes of the text.
    pub range: Range<usize>,
    /// The element: the block's own, a Link or a Form.
    pub node: NodeId,
    /// What it is.
    pub kind: InlineKind,
    /// Whether it is set bold.
    pub strong: bool,
    /// Whether it is set italic.
    pub emphasis: bool,
}

/// What a stretch of words is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InlineKind {
    /// Words.
    Words,
    /// Words that lead somewhere.
    Link,
    /// A place to be filled in by hand: the words are said, a sign is shown.
    Field(Field),
}

/// A place to be filled in by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// A box to tick.
    Checkbox {
        /// Whether it is ticked already.
        ticked: bool,
    },
    /// A line to write on.
    Blank {
        /// By how many signs it is written.
        length: u16,
    },
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The Link.
    pub node: NodeId,
    /// Where it leads.
    pub target: LinkTarget,
    /// Its words, for a reader that lists the links of a page.
    pub contents: String,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// An address on the web, of a mailbox or of a telephone.
    Address(String),
    /// A heading or figure of this leaflet.
    Node(NodeId),
}
