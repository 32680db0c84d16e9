//! The structure tree as data (ISO 32000-1, 14.7): elements, their kids and
//! attributes, and the sequences they point to.

use std::ops::Range;

use crate::definition::LanguageTag;
use crate::document::{Field, LinkTarget, NodeId, Numbering, Scope};
use crate::geometry::Rect;

/// The tree and what it points to.
#[derive(Debug, Clone, PartialEq)]
pub struct StructTree {
    /// The elements; the first is the Document.
    pub elements: Vec<Element>,
    /// The sequences of each page in the order of its items, which they cover
    /// completely. The MCID of a sequence is its index in this list, artifacts
    /// counted.
    pub sequences: Vec<Vec<Sequence>>,
}

/// The index of an element in [`StructTree::elements`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub u32);

/// An element of the tree (ISO 32000-1, table 323).
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// The node of the document; `None` for the Document and a Span.
    pub node: Option<NodeId>,
    /// The structure type.
    pub role: Role,
    /// The parent; `None` for the Document.
    pub parent: Option<ElementId>,
    /// The content, in reading order.
    pub kids: Vec<Kid>,
    /// The attributes.
    pub attributes: Vec<Attribute>,
}

/// A standard structure type (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the standard's own")]
pub enum Role {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Caption,
    Link,
    Form,
    Span,
}

impl Role {
    /// The name in the standard.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Sect => "Sect",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::P => "P",
            Self::L => "L",
            Self::LI => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Table => "Table",
            Self::THead => "THead",
            Self::TBody => "TBody",
            Self::TR => "TR",
            Self::TH => "TH",
            Self::TD => "TD",
            Self::Figure => "Figure",
            Self::Caption => "Caption",
            Self::Link => "Link",
            Self::Form => "Form",
            Self::Span => "Span",
        }
    }
}

/// A part of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    /// Another element.
    Element(ElementId),
    /// Content: a sequence of a page.
    Content {
        /// The page, from 0.
        page: u32,
        /// The index in that page's [`StructTree::sequences`].
        sequence: u32,
    },
}

/// An attribute of an element.
#[derive(Debug, Clone, PartialEq)]
pub enum Attribute {
    /// The alternative text of a figure.
    Alt(String),
    /// The place of a figure on its page.
    BBox(Rect),
    /// The numbering of the items of a list.
    ListNumbering(Numbering),
    /// The cells that a header cell applies to.
    Scope(Scope),
    /// A field to be filled in by hand.
    Field {
        /// The kind of field.
        field: Field,
        /// Its name.
        said: String,
    },
    /// A link: its target and its words.
    Link {
        /// The target.
        target: LinkTarget,
        /// The words.
        contents: String,
    },
    /// The language of its words, if it differs from that of the element around
    /// it.
    Language(LanguageTag),
    /// The words of a heading, for the bookmarks, or the title of a section
    /// without a heading.
    Title(String),
}

/// Consecutive items of a page that belong to the same element, or to none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// The indices of the items on the page.
    pub items: Range<usize>,
    /// The element; `None` for an Artifact.
    pub element: Option<ElementId>,
    /// The language of its words, if it differs from that of the document.
    pub language: Option<LanguageTag>,
}
