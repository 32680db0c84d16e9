//! The bilingual proof: a leaflet's texts beside their translations, for two people at a
//! table with a pen.
//!
//! 1. `place` numbers the blocks, and parts those that have changed since
//!    somebody approved them from those that have not.
//! 2. `page` says how the proof is used, and sets each part under the
//!    headings of the leaflet; at its end is room to sign.
//! 3. `row` sets a text beside its translation, with what is to be known of
//!    them: what has changed (`changes`), what the translator remarks.
//!
//! What it says itself is in `labels`. It is a document of its own making; how
//! that is set and written is left to the rooms that do so for any document.

mod changes;
mod labels;
mod page;
mod place;
mod row;

use crate::calendar::Date;
use crate::definition::{
    Align, Hyphenate, LanguageTag, Leaflet, OwnTerms, PageSetup, Sizes, Style,
};
use crate::diagnostic::{Diagnostic, DocumentProblem, Language, Problem};
use crate::document::{Document, DocumentBuilder, Messages, PictureSource, words_of_title};
use crate::geometry::{Abs, Insets, Size};
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

/// The page of a proof: A4 on its side (ISO 216).
const PAGE: PageSetup = PageSetup {
    size: Size::new(Abs::mm(297.0), Abs::mm(210.0)),
    columns: 1,
    margin: Insets::uniform(Abs::mm(14.0)),
    gap: Abs::ZERO,
    rule: false,
    pages: None,
};
const SIZE: Abs = Abs::pt(11.0);

/// What a proof of a leaflet is made of, which two people go through with a pen:
/// broad, in the type size of a letter, on as many pages as it takes, its own
/// words in Dutch where its texts are, else in English. It is handed to no
/// patient, so that it says nothing of a practice or of the leaflet itself.
pub fn basis(leaflet: &Leaflet) -> Leaflet {
    let language = match leaflet.source_language.spoken() {
        "nl" | "en" => leaflet.source_language.clone(),
        _ => LanguageTag("en".to_owned()),
    };
    let style = Style {
        size: Sizes { min: SIZE, max: SIZE, span: None },
        align: Align::Ragged,
        hyphenate: Hyphenate::LongWords,
        ..leaflet.style.clone()
    };
    let words = OwnTerms::default();
    Leaflet { page: PAGE, style, language, words, practice: None, about: None, ..leaflet.clone() }
}

/// Makes the document of a proof, of its [`basis`] and the translations of the
/// leaflet and of what its practice says: of any translation, complete or not,
/// but for marks of direction that would change what is compared.
pub fn build<'a>(
    leaflet: &'a Leaflet,
    pictures: impl Into<PictureSource<'a>>,
    translations: &[&Translation],
    last: Option<&LastApproval>,
) -> (Document, Vec<Diagnostic>) {
    let speaker = match leaflet.language.spoken() {
        "nl" => Language::Dutch,
        _ => Language::English,
    };
    let mut builder = DocumentBuilder::new(leaflet, pictures, Messages::Unread);
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
