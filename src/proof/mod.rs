//! The bilingual proof: a leaflet's texts beside their translations, for two people at
//! a table with a pen.
//!
//! 1. [`place`] numbers the blocks and tells for each where in the leaflet it is.
//! 2. [`page`] sets the blocks under the headings of the leaflet, those that changed
//!    since the last approval first; it begins with instructions and ends with room
//!    to sign.
//! 3. [`row`] sets a text beside its translation, with what changed ([`changes`]) and
//!    what the check and the translator remark.
//!
//! The proof's own words are in [`labels`]. The result is a document of its own, which
//! the later stages set and write like any other.

mod changes;
mod labels;
mod page;
mod place;
mod row;

use crate::calendar::Date;
use crate::definition::{
    Align, Hyphenate, LanguageTag, Leaflet, Look, OwnTerms, PageSetup, Sizes, Style,
};
use crate::diagnostic::{Diagnostic, DocumentProblem, Language, Problem};
use crate::document::{Document, DocumentBuilder, Messages, PictureSource, words_of_title};
use crate::geometry::{Abs, Insets, Size};
use crate::translation::Translation;
use page::Proof;

/// The most recent approval in a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastApproval {
    /// Who approved it.
    pub by: String,
    /// The day it was approved.
    pub date: Date,
}

/// The page of a proof: A4 landscape (ISO 216).
const PAGE: PageSetup = PageSetup {
    size: Size::new(Abs::mm(297.0), Abs::mm(210.0)),
    columns: 1,
    columns_given: true,
    margin: Insets::uniform(Abs::mm(14.0)),
    gap: Abs::ZERO,
    rule: false,
    pages: None,
};
/// The type size of a letter.
const SIZE: Abs = Abs::pt(11.0);

/// The leaflet that a proof is built from: landscape, in the type size of a letter,
/// on as many pages as it takes. The proof's own words are Dutch if the leaflet is,
/// else English. No patient gets a proof, so it has no practice and no colophon.
pub fn basis(leaflet: &Leaflet) -> Leaflet {
    let language = match leaflet.source_language.spoken() {
        "nl" | "en" => leaflet.source_language.clone(),
        _ => LanguageTag("en".to_owned()),
    };
    let style = Style {
        size: Sizes { min: SIZE, max: SIZE, span: None },
        align: Align::Ragged,
        hyphenate: Hyphenate::LongWords,
        look: Look::Plain,
        ..leaflet.style.clone()
    };
    let words = OwnTerms::default();
    Leaflet { page: PAGE, style, language, words, practice: None, about: None, ..leaflet.clone() }
}

/// Builds the document of a proof from its [`basis`] and the translations of the
/// leaflet and of its practice, complete or not. Of the diagnostics only those about
/// direction marks are kept, since such a mark changes what the two people compare.
pub fn build<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
    translations: &[&Translation],
    last: Option<&LastApproval>,
) -> (Document, Vec<Diagnostic>) {
    let own_language = match leaflet.language.spoken() {
        "nl" => Language::Dutch,
        _ => Language::English,
    };
    let mut builder = DocumentBuilder::new(leaflet, pictures, Messages::Unread);
    let mut proof = Proof::new(&mut builder, own_language, translations);
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
