//! What a document's type declares and the XML reader leaves out.

use roxmltree::Document;

use crate::diagnostic::{ArtworkProblem, Span};

/// What a declaration of attributes begins with.
const BEGIN: &str = "<!ATTLIST";

/// The first declaration that gives elements attributes they do not write
/// (XML 1.0, 3.3.2), as browsers honour it. Those of namespaces alone change
/// nothing that is seen.
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
