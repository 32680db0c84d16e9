use std::ops::Range;
use std::sync::Arc;

use unicode_script::Script;

use crate::artwork::Artwork;
use crate::definition::LanguageTag;
use crate::document::{
    ColumnAlign, FigureWidth, Frame, HeadingLevel, InlineKind, NodeId, Numbering, TableKind,
};
use crate::fonts::FaceId;
use crate::geometry::Em;

/// The document's blocks, their words as glyphs.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedDocument {
    /// The blocks in reading order.
    pub blocks: Vec<ShapedBlock>,
    /// What its pages say at their head and foot.
    pub furniture: ShapedFurniture,
    /// The letters of its language, and then those of the other languages in
    /// it.
    pub letters: Vec<Letters>,
}

/// The letters of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letters {
    /// Their script.
    pub script: Script,
    /// The face of the first of them, if there is one.
    pub face: Option<FaceId>,
}

/// What pages say at their head and foot.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShapedFurniture {
    /// What the leaflet is about.
    pub title: ShapedText,
    /// What stands at the foot of the first of two pages.
    pub continued: Option<ShapedText>,
    /// Whether the leaflet or the practice gives those words.
    pub is_continued_given: bool,
    /// The digits from nought on and the sign between two page numbers, a space
    /// between them.
    pub numerals: ShapedText,
    /// Who hands it out, where that is shown under each page.
    pub practice: Option<ShapedFooter>,
    /// What stands at the head of each page of a draft, in the bold face.
    pub notice: Option<ShapedText>,
}

/// A practice as it is shown under each page.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedFooter {
    /// Its logo.
    pub logo: Option<Arc<Artwork>>,
    /// What it is called, in the bold face.
    pub name: ShapedText,
    /// Where it is, and how to reach it.
    pub details: Vec<ShapedText>,
    /// What stands between two of those on a line.
    pub point: ShapedText,
}

/// A shaped block. Every match over it names all kinds.
#[derive(Debug, Clone, PartialEq)]
pub enum ShapedBlock {
    /// The title, a heading or a subheading.
    Heading(ShapedHeading),
    /// Running text.
    Paragraph(ShapedParagraph),
    /// A list.
    List(ShapedList),
    /// A table.
    Table(ShapedTable),
    /// A picture with its words.
    Figure(ShapedFigure),
    /// Pictures side by side.
    Figures(Vec<ShapedFigure>),
    /// Text with pictures at its start side.
    Beside(ShapedBeside),
    /// Steps: a list whose items begin with a heading.
    Steps(ShapedList),
    /// A part of the text in a frame.
    Boxed(ShapedBox),
    /// Blocks that stand across all columns.
    Wide(Vec<ShapedBlock>),
    /// Who hands the leaflet out, and what it says of itself.
    Colophon(ShapedColophon),
}

/// The title, a heading or a subheading.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedHeading {
    /// The element.
    pub node: NodeId,
    /// Which of the three.
    pub level: HeadingLevel,
    /// Its words, in the bold face.
    pub text: ShapedText,
}

/// Running text.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedParagraph {
    /// The element.
    pub node: NodeId,
    /// Its words.
    pub text: ShapedText,
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedList {
    /// The L.
    pub node: NodeId,
    /// How its items are told apart.
    pub numbering: Numbering,
    /// Its items.
    pub items: Vec<ShapedItem>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedItem {
    /// The LI.
    pub node: NodeId,
    /// Its sign.
    pub label: ShapedText,
    /// What it says.
    pub blocks: Vec<ShapedBlock>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedTable {
    /// The Table.
    pub node: NodeId,
    /// How the words of each column stand.
    pub columns: Vec<ColumnAlign>,
    /// How it is read.
    pub kind: TableKind,
    /// The cells of each row, the header row first. Headers are in the bold
    /// face.
    pub rows: Vec<Vec<ShapedText>>,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedFigure {
    /// The Figure, or none for decoration.
    pub node: Option<NodeId>,
    /// What is drawn.
    pub artwork: Arc<Artwork>,
    /// What stands above it, in the bold face.
    pub title: Option<ShapedText>,
    /// What stands under it.
    pub caption: Option<ShapedText>,
    /// Whether what it shows, or a word in it, is said in another language than
    /// the document's.
    pub is_foreign: bool,
    /// The words in it, a line each.
    pub lettering: Vec<ShapedLettering>,
    /// How wide it is shown.
    pub width: FigureWidth,
}

/// A line of words in a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedLettering {
    /// Which of the drawing's texts it stands for.
    pub text: usize,
    /// How many lines below that it stands.
    pub below: u32,
    /// Its words.
    pub words: ShapedText,
    /// The nodes of its runs, each with the stretch of the text it looks like.
    pub stretches: Vec<(NodeId, usize)>,
}

/// Text with pictures at its start side.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedBeside {
    /// What is said.
    pub blocks: Vec<ShapedBlock>,
    /// What stands beside it, side by side.
    pub figures: Vec<ShapedFigure>,
}

/// A part of the text in a frame.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedBox {
    /// What the frame says of it.
    pub frame: Frame,
    /// The same in words, in the bold face.
    pub word: ShapedText,
    /// What stands in the frame.
    pub blocks: Vec<ShapedBlock>,
}

/// Who hands the leaflet out, and what it says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedColophon {
    /// The practice's logo.
    pub logo: Option<Arc<Artwork>>,
    /// Who hands it out.
    pub practice: Vec<ShapedBlock>,
    /// What it says of itself.
    pub about: Vec<ShapedBlock>,
}

/// Words as glyphs in logical order, with every place where a line may end.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShapedText {
    /// The words.
    pub text: String,
    /// The glyphs of the text as one endless line.
    pub glyphs: Vec<Glyph>,
    /// Stretches of glyphs of one face, element, direction and language, in
    /// order; a glyph names its own.
    pub runs: Vec<Run>,
    /// Where lines may end, in order. What one replaces never overlaps what
    /// another one does. The last is the end of the text.
    pub breaks: Vec<Break>,
    /// The glyphs that only a break brings: hyphens, and letters that look
    /// otherwise beside a break. [`Break`] points into it.
    pub break_glyphs: Vec<Glyph>,
    /// Whether it runs from right to left as a whole (UAX 9, P2 and P3).
    pub right_to_left: bool,
    /// Whether a draft marks it: it is in another language than the document, or
    /// something is wrong with its translation.
    pub is_marked: bool,
}

/// A glyph where the font program puts it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its index in the face.
    pub id: u16,
    /// Its run: an index into [`ShapedText::runs`].
    pub run: u16,
    /// How far it moves the pen, kerning included.
    pub advance: Em,
    /// How far right of the pen it is drawn.
    pub dx: Em,
    /// How far above the baseline it is drawn.
    pub dy: Em,
    /// What it says.
    pub text: GlyphText,
    /// Whether it is a space, which justified lines widen.
    pub space: bool,
}

/// What a glyph says to somebody who does not see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlyphText {
    /// So many bytes of [`ShapedText::text`] from there.
    Cluster {
        /// The first byte.
        start: u32,
        /// How many.
        length: u16,
    },
    /// Nothing: the first glyph of its cluster has said it.
    Continuation,
    /// A hyphen the line breaker put in: nothing to be read (U+00AD).
    Hyphen,
}

/// What the glyphs of a stretch have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Their face.
    pub face: FaceId,
    /// The element they belong to.
    pub node: NodeId,
    /// What they are.
    pub kind: InlineKind,
    /// Their bidi embedding level (UAX 9): odd for right to left.
    pub level: u8,
    /// Whether letters may be spaced out a little in justified lines.
    pub letterspacing: bool,
    /// The language of the words, where that is another than the document's:
    /// of words in another script `und`, if that leaves it open.
    pub language: Option<LanguageTag>,
}

/// A discretionary in TeX's sense: what stands at a line's end and at the next
/// one's begin if the line breaks there. Not taken, it is as if it were not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The glyphs of the endless line that the break takes the place of; empty
    /// where it only stands between two.
    pub replaced: Range<u32>,
    /// What ends the line instead, in [`ShapedText::break_glyphs`]. For a
    /// space this is empty and the replaced space itself stays at the end of
    /// the line, taking no room. For a hard line break it is a space of no
    /// width that says the line feed.
    pub before: Range<u32>,
    /// What begins the next line instead, in [`ShapedText::break_glyphs`].
    pub after: Range<u32>,
    /// What kind of place it is; layout sets its price.
    pub kind: BreakKind,
}

/// A kind of place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BreakKind {
    /// Between words, at a space.
    Space,
    /// At the end of the text or at a hard line break: the line must end.
    Mandatory,
    /// After a hyphen of the text's own, with nothing put in.
    OwnHyphen,
    /// Between the parts of a compound, or where the author put U+00AD; a
    /// hyphen is put in.
    Joint,
    /// Where the patterns allow it; a hyphen is put in.
    Pattern,
    /// Between letters of a script that has no spaces, as Chinese, at the end of
    /// a Thai word, or after the sign that stands between Ethiopic words; nothing
    /// is put in.
    Letter,
    /// After a slash between words, or where else UAX 14 sees a place without a
    /// space; nothing is put in.
    Unspaced,
    /// At a space between parts of a group that is read as one, as in `10 tot 15`
    /// or `dr. Jansen`: only where the group is wider than a line.
    Loose,
    /// At a space that parts what reads badly apart, as in `15 minuten`: only
    /// where no looser place helps.
    Tight,
    /// Before one of the characters that divide an address of the web, of a
    /// mailbox or of a file: only where the address is wider than a line. Nothing
    /// is put in.
    Address,
    /// Before the at sign of an address: only where its other places do not help.
    AtSign,
    /// Between any two characters: the last resort; nothing is put in.
    Character,
}

impl BreakKind {
    /// Whether it is at a space, which stays at the end of the line and takes no
    /// room there.
    pub fn is_space(self) -> bool {
        match self {
            Self::Space | Self::Loose | Self::Tight => true,
            Self::Mandatory
            | Self::OwnHyphen
            | Self::Joint
            | Self::Pattern
            | Self::Letter
            | Self::Unspaced
            | Self::Address
            | Self::AtSign
            | Self::Character => false,
        }
    }
}
