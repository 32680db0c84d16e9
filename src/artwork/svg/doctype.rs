//! What a document's type declares and the XML reader leaves out.

use roxmltree::Document;

use crate::diagnostic::{ArtworkProblem, Span};

/// The first declaration that gives elements attributes they do not write
/// (XML 1.0, 3.3.2), as browsers honour it. Those of namespaces alone change
/// nothing that is seen.
pub(super) fn attributes_by_default(document: &Document) -> Option<(Span, ArtworkProblem)> {
    let before = document.input_text().get(..document.root_element().range().start)?;
    let declared = before.match_indices("<!ATTLIST").filter_map(|(start, _)| {
        let length = before[start..].find('>')? + 1;
        Some((start, &before[start..start + length]))
    });
    let mut with_values =
        declared.filter(|(_, it)| it.contains(['"', '\'']) && !it.contains("xmlns"));
    let (start, written) = with_values.next()?;
    let span = Span::new(start, start + written.len());
    Some((span, ArtworkProblem::UnknownStyle { written: written.to_owned() }))
}
