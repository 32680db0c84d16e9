//! A proof: a leaflet's texts beside their translations, for two people at a
//! table with a pen.
//!
//! 1. [`place`] numbers the blocks, and parts those that have changed since
//!    somebody approved them from those that have not.
//! 2. [`page`] says how the proof is used, and sets each part under the
//!    headings of the leaflet; at its end is room to sign.
//! 3. [`row`] sets a text beside its translation, with what is to be known of
//!    them: what has changed ([`changes`]), what the translator remarks.
//!
//! What it says itself stands in [`words`].

mod changes;
mod page;
mod place;
mod row;
mod words;

use super::Document;
use super::PictureSource;
use super::builder::{Builder, words_of_title};
use super::wording::Messages;
use crate::calendar::Date;
use crate::definition::Leaflet;
use crate::diagnostic::{Diagnostic, DocumentProblem, Language, Problem};
use crate::translation::Translation;
use page::Proof;

/// The last time somebody approved something of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastApproval {
    /// Who.
    pub by: String,
    /// When.
    pub date: Date,
}

/// Makes the document of a proof of a leaflet, which has been
/// [set as one](Leaflet::set_as_proof), and of what its practice says: of any
/// translation, complete or not, but for marks of direction that would change
/// what is compared.
pub fn build_proof<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
    translations: &[&Translation],
    last: Option<&LastApproval>,
) -> (Document, Vec<Diagnostic>) {
    let speaker = match leaflet.language.spoken() {
        "nl" => Language::Dutch,
        _ => Language::English,
    };
    let mut builder = Builder::new(leaflet, pictures, Messages::Unread);
    let mut proof = Proof::new(&mut builder, speaker, translations);
    let title = proof.title();
    let blocks = proof.blocks(&title, last);
    let words = blocks.first().map(words_of_title).unwrap_or_default();
    let furniture = builder.furniture(words);
    let document = Document {
        sources: leaflet.sources.clone(),
        title,
        language: leaflet.language.clone(),
        blocks,
        furniture,
        about: None,
        publisher: None,
        spans: std::mem::take(&mut builder.spans),
        links: Vec::new(),
        pictures: Vec::new(),
    };
    let is_of_direction = |found: &Diagnostic| {
        matches!(found.problem, Problem::Document(DocumentProblem::Direction(_)))
    };
    builder.diagnostics.retain(is_of_direction);
    (document, builder.diagnostics)
}
