//! Writes the file, as PDF/UA-1 and PDF/A-2a at once. The only room that knows
//! the types of printpdf and lopdf.
//!
//! 1. [`clusters`] and [`codes`] give each cluster with its own glyphs or text
//!    a code; [`faces`] holds the codes and fonts of each face.
//! 2. [`font`] reduces each face to the glyphs of these codes.
//! 3. [`content`] writes the content of pages, sequence by sequence;
//!    [`show_text`] places the codes of a line.
//! 4. [`drawing`] and [`image`] write the pictures, each once,
//!    [`resources`](mod@resources) all that pages share, and
//!    [`pages`](mod@pages) the pages.
//! 5. [`structure`](mod@structure), [`links`](mod@links) and
//!    [`outline`](mod@outline) write the structure tree, the links and the
//!    bookmarks; both kinds lead to [`destinations`].
//! 6. [`catalog`](mod@catalog) and [`metadata`] write the entries about the
//!    file as a whole.
//! 7. [`file`](mod@file) assembles the file, with [`syntax`], [`numbers`] and
//!    [`compress`]; [`memo`] keeps what the next file may need again, and [`page_memo`]
//!    whole pages by their [`page_key`].
//!
//! `y` grows downward everywhere else, and upward here.

mod catalog;
mod clusters;
mod codes;
mod compress;
mod content;
mod destinations;
mod drawing;
mod faces;
mod file;
mod font;
mod image;
mod links;
mod memo;
mod metadata;
mod numbers;
mod outline;
mod page_key;
mod page_memo;
mod pages;
mod place;
mod resources;
mod show_text;
mod structure;
mod syntax;

use crate::definition::LanguageTag;
use crate::document::{Document, DocumentInfo};
use crate::fonts::{FaceId, FontBook};
use crate::layout::Page;
use crate::prepress::Pictures;
use crate::structure::StructTree;
pub use memo::PdfMemo;

/// The metadata of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The title.
    pub title: String,
    /// The language of the document.
    pub language: LanguageTag,
    /// The publisher.
    pub publisher: Option<String>,
    /// The facts about the leaflet.
    pub about: Option<DocumentInfo>,
}

impl From<&Document> for Metadata {
    fn from(document: &Document) -> Self {
        Self {
            title: document.title.clone(),
            language: document.language.clone(),
            publisher: document.publisher.clone(),
            about: document.about.clone(),
        }
    }
}

/// The reason why a file could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// The outlines of a user's face are damaged, which only shows when they
    /// are read here.
    Face(FaceId),
    /// An error of a library that no input is known to cause.
    Other(String),
}

/// Writes the pages as a PDF.
///
/// # Errors
/// The outlines of a face are damaged, or a library refuses.
pub fn write(
    pages: &[Page],
    pictures: &Pictures,
    tree: &StructTree,
    metadata: &Metadata,
    fonts: &FontBook,
) -> Result<Vec<u8>, WriteError> {
    PdfMemo::once().write(pages, pictures, tree, metadata, fonts)
}

impl PdfMemo {
    /// Writes the pages like [`write()`], using and keeping what files share.
    ///
    /// # Errors
    /// The outlines of a face are damaged, or a library refuses.
    pub fn write(
        &self,
        pages: &[Page],
        pictures: &Pictures,
        tree: &StructTree,
        metadata: &Metadata,
        fonts: &FontBook,
    ) -> Result<Vec<u8>, WriteError> {
        let kept = self.pages.pages(pages, tree, pictures, fonts)?;
        let codes = codes::collect(pages, &kept, fonts)?;
        let fonts = font::fonts(&codes, fonts, &self.subsets)?;
        let faces = faces::UsedFaces::new(&codes, &fonts);
        let kept = self.pages.contents(&kept, &fonts);
        let supplies = content::Supplies { faces: &faces, pictures };
        let contents = content::contents(pages, tree, &supplies, &kept, &self.streams)?;
        let drawings = drawing::drawings(pictures, &faces, (&self.drawings, &self.streams))?;
        let mut file = file::PdfFile::new(&self.streams);
        let ids = file::PageIds::reserve(&mut file, pages.len());
        let places = destinations::Destinations::new(pages, tree);
        let links = links::links(&mut file, pages, tree, &places, &ids);
        let resources = resources::resources(&mut file, &fonts, drawings, pictures);
        pages::pages(&mut file, pages, contents, &resources, &links, &ids);
        let structure = structure::structure(&mut file, pages, tree, &ids, &links);
        let outline = outline::outline(&mut file, tree, &structure, &places, &ids);
        let catalog = catalog::catalog(&mut file, metadata, &ids, structure.root, outline);
        let info = metadata::info(&mut file, metadata);
        Ok(file.finish(catalog, info))
    }
}
