//! A leaflet with its translation, and the files it is read from. The reading is in
//! [`read_translation`](super::read_translation).

use std::sync::Arc;

use super::Original;
use crate::definition::{LanguageTag, Leaflet};
use crate::diagnostic::{Diagnostic, Source, Sources};
use crate::translation::{Message, Translation, messages_of};

/// The files of one translation of a definition or a practice.
#[derive(Debug, Clone, Default)]
pub struct CatalogueFiles {
    /// The name of the definition, without `.toml`.
    pub name: String,
    /// The name and the bytes of the catalogue, if there is one.
    pub catalogue: Option<(String, Vec<u8>)>,
    /// The review file, if there is one.
    pub review: Option<Arc<Source>>,
}

/// A language to typeset a leaflet in.
#[derive(Debug, Clone)]
pub struct Target {
    /// The language.
    pub language: LanguageTag,
    /// The translations of the definition.
    pub leaflet: CatalogueFiles,
    /// The translations of the file of the practice.
    pub practice: CatalogueFiles,
    /// The glossaries of the language, with the terms that the practice prefers.
    pub glossaries: Vec<Arc<Source>>,
    /// Whether it may be made before it is complete and approved.
    pub is_draft: bool,
    /// The leaflet as it is written, shared by all its languages.
    pub original: Original,
}

impl Target {
    pub(super) fn has_reviews(&self) -> bool {
        self.leaflet.review.is_some() || self.practice.review.is_some()
    }

    /// The same target without its approvals.
    pub(super) fn without_reviews(mut self) -> Self {
        (self.leaflet.review, self.practice.review) = (None, None);
        self
    }
}

/// A leaflet and its translation.
#[derive(Debug)]
pub struct Bilingual {
    /// The leaflet, to be typeset in the other language. The texts of its practice
    /// are translated already.
    pub leaflet: Leaflet,
    /// Its messages with their translations.
    pub translation: Translation,
    /// The messages of its practice with their translations.
    pub practice: Option<Translation>,
    /// Warnings about the files of the translation.
    pub warnings: Vec<Diagnostic>,
}

/// A leaflet with the messages that are to be translated.
#[derive(Debug)]
pub struct Gathered {
    /// The leaflet.
    pub leaflet: Leaflet,
    /// Its messages, in the order of the leaflet.
    pub messages: Vec<Message>,
    /// The messages of its practice, if it has one.
    pub practice: Option<Vec<Message>>,
}

impl Gathered {
    /// A leaflet with all files that its texts are in, and its messages.
    pub(super) fn new(leaflet: Leaflet, sources: Sources, messages: Vec<Message>) -> Self {
        let practice = leaflet.practice.as_ref().map(messages_of);
        Self { leaflet: Leaflet { sources, ..leaflet }, messages, practice }
    }
}
