use std::ops::Range;

use crate::definition::LanguageTag;
use crate::document::{Field, LinkTarget, NodeId, Numbering, Scope};
use crate::geometry::Rect;

/// The tree and what it points to.
#[derive(Debug, Clone, PartialEq)]
pub struct StructTree {
    /// The elements; the first is the Document.
    pub elements: Vec<Element>,
    /// For each page its sequences in the order of its items, all items
    /// covered. The MCID of one is its place in this list, artifacts counted.
    pub sequences: Vec<Vec<Sequence>>,
}

/// Which element of [`StructTree::elements`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub u32);

/// An element of the tree (ISO 32000-1, table 323).
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// The node of the document; none for the Document and a Span.
    pub node: Option<NodeId>,
    /// What it is.
    pub role: Role,
    /// What it belongs to; none for the Document.
    pub parent: Option<ElementId>,
    /// What it consists of, in reading order.
    pub kids: Vec<Kid>,
    /// What else is to be said of it.
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
    /// The name as the standard has it.
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
        /// Its place in that page's [`StructTree::sequences`].
        sequence: u32,
    },
}

/// What else is to be said of an element.
#[derive(Debug, Clone, PartialEq)]
pub enum Attribute {
    /// What a figure shows, in words.
    Alt(String),
    /// Where a figure stands on its page.
    BBox(Rect),
    /// How the items of a list are told apart.
    ListNumbering(Numbering),
    /// Which cells a header cell speaks for.
    Scope(Scope),
    /// A place to be filled in by hand.
    Field {
        /// What kind of place.
        field: Field,
        /// What it is called.
        said: String,
    },
    /// Where a link leads, and its words.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its words.
        contents: String,
    },
    /// The language of its words, where that is another than that of the element
    /// around it.
    Language(LanguageTag),
    /// The words of a heading, for the bookmarks, or the name of a section that
    /// has none.
    Title(String),
}

/// Neighbouring items of a page that belong to one element, or to none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// The items, by their place on the page.
    pub items: Range<usize>,
    /// The element; none for an Artifact.
    pub element: Option<ElementId>,
    /// The language of its words, where that is another than the document's.
    pub language: Option<LanguageTag>,
}
