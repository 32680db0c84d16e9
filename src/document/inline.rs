//! A text: its words, and the stretches of it that differ in look, role or link.

use std::ops::Range;

use super::NodeId;
use crate::definition::{LanguageTag, Offsets};

/// A text with the properties of each stretch of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlineText {
    /// The words. A line feed is a hard line break; the text has no other control
    /// character and no two spaces in a row.
    pub text: String,
    /// The stretches in order, which together cover `text`.
    pub inlines: Vec<Inline>,
    /// Maps offsets in `text` to positions in the file.
    pub offsets: Offsets,
    /// Its language, if it is not the document's.
    pub language: Option<LanguageTag>,
    /// Whether its translation has a fault; a draft marks it.
    pub is_faulty: bool,
}

/// A stretch of text of one look that belongs to one element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline {
    /// Its byte range in the text.
    pub range: Range<usize>,
    /// Its element: the block's own, a Link or a Form.
    pub node: NodeId,
    /// Its kind.
    pub kind: InlineKind,
    /// Whether it is set bold.
    pub strong: bool,
    /// Whether it is set italic.
    pub emphasis: bool,
}

/// The kind of a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InlineKind {
    /// Plain words.
    Words,
    /// Words of a link.
    Link,
    /// A field to fill in by hand: a symbol is shown, the words are read aloud.
    Field(Field),
}

/// A field to fill in by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// A box to tick.
    Checkbox {
        /// Whether it is printed ticked.
        ticked: bool,
    },
    /// A line to write on.
    Blank {
        /// The number of `_` it is written with.
        length: u16,
    },
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The Link element.
    pub node: NodeId,
    /// Where it leads.
    pub target: LinkTarget,
    /// Its words, for reading programs that list the links of a page.
    pub contents: String,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// A web address, a mailbox or a telephone number.
    Address(String),
    /// A heading or figure of this leaflet.
    Node(NodeId),
}
