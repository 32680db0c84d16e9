//! Attributes that a document type gives to elements. The XML reader ignores
//! them and browsers honour them, so a drawing that declares some is refused.

use roxmltree::Document;

use crate::diagnostic::{ArtworkProblem, Span};

/// The start of a declaration of attributes.
const BEGIN: &str = "<!ATTLIST";

/// The first declaration of default attributes (XML 1.0, 3.3.2). Namespace
/// declarations alone change nothing visible.
pub(super) fn attributes_by_default(document: &Document) -> Option<(Span, ArtworkProblem)> {
    let before = document.input_text().get(..document.root_element().range().start)?;
    let mut rest = before;
    while let Some((_, declared)) = rest.split_once(BEGIN) {
        let (attributes, after) = declared.split_once('>')?;
        if attributes.contains(['"', '\'']) && !attributes.contains("xmlns") {
            let start = before.len() - declared.len() - BEGIN.len();
            let span = Span::new(start, before.len() - after.len());
            let written = format!("{BEGIN}{attributes}>");
            return Some((span, ArtworkProblem::UnknownStyle { written }));
        }
        rest = after;
    }
    None
}
