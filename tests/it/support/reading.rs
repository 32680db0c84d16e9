//! What a document says, in the order in which it is read.

use leaflet::document::{self, Document, InlineText, TextRole};

/// The words of a document.
pub(crate) fn words(document: &Document) -> Vec<&str> {
    texts(document).into_iter().flat_map(|text| text.text.split_whitespace()).collect()
}

/// The texts of a document but for the words in its drawings, which are part of
/// those.
pub(crate) fn texts(document: &Document) -> Vec<&InlineText> {
    let texts = document::texts(&document.blocks);
    texts.filter(|&(_, role)| role != TextRole::Lettering).map(|(text, _)| text).collect()
}
