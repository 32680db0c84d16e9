//! A text: its words, and what is set apart within them.

use std::ops::Range;

use super::NodeId;
use crate::definition::{LanguageTag, Offsets};

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
