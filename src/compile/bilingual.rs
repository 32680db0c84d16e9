//! DOC

use std::sync::Arc;

use super::Original;
use crate::definition::{LanguageTag, Leaflet};
use crate::diagnostic::{Diagnostic, Source, Sources};
use crate::translation::{Message, Translation, messages_of};

/// The files of one catalogue.
#[derive(Debug, Clone, Default)]
pub struct CatalogueFiles {
    /// What its definition is called, without `.toml`.
    pub name: String,
    /// The catalogue: its name and bytes; none where there is none.
    pub catalogue: Option<(String, Vec<u8>)>,
    /// Who has approved what.
    pub review: Option<Arc<Source>>,
}

/// A language to set a leaflet in.
#[derive(Debug, Clone)]
pub struct Target {
    /// The language.
    pub language: LanguageTag,
    /// The translations of the definition.
    pub leaflet: CatalogueFiles,
    /// The translations of the file of the practice.
    pub practice: CatalogueFiles,
    /// The words that the practice wants for its terms.
    pub glossaries: Vec<Arc<Source>>,
    /// Whether it may be shown before it is complete and approved.
    pub is_draft: bool,
    /// The leaflet itself, the same one for all languages it is set in.
    pub original: Original,
}

impl Target {
    pub(super) fn has_reviews(&self) -> bool {
        self.leaflet.review.is_some() || self.practice.review.is_some()
    }

    /// The same, as if nothing had been approved.
    pub(super) fn without_reviews(mut self) -> Self {
        (self.leaflet.review, self.practice.review) = (None, None);
        self
    }
}

/// A leaflet and its translation.
#[derive(Debug)]
pub struct Bilingual {
    /// The leaflet, to be set in the other language; what its practice says is
    /// in that already.
    pub leaflet: Leaflet,
    /// Its messages with their translations.
    pub translation: Translation,
    /// The messages of its practice with theirs.
    pub practice: Option<Translation>,
    /// What somebody should look at in the files of the translation.
    pub warnings: Vec<Diagnostic>,
}

/// What of a leaflet is translated.
#[derive(Debug)]
pub struct Gathered {
    /// The leaflet.
    pub leaflet: Leaflet,
    /// Its messages, in the order of the leaflet.
    pub messages: Vec<Message>,
    /// Those of its practice, if it has one.
    pub practice: Option<Vec<Message>>,
}

impl Gathered {
    /// A leaflet with all files that its words are in, and its messages.
    pub(super) fn new(leaflet: Leaflet, sources: Sources, messages: Vec<Message>) -> Self {
        let practice = leaflet.practice.as_ref().map(messages_of);
        Self { leaflet: Leaflet { sources, ..leaflet }, messages, practice }
    }
}
